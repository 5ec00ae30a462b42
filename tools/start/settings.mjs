import { PlainProblem } from '../terminal/plain-problem.mjs';

/**
 * Where the server listens and whether it shows the demo, from the environment.
 * @returns {{ host: string, port: number, address: string, demo: 'on' | 'off' }}
 */
export function readStartSettings(variables) {
  requireDatabaseUrl(variables['DATABASE_URL']);
  const host = variables['HOST'] || '127.0.0.1';
  const port = readPort(variables['PORT'] || '3000');
  return { host, port, address: addressOf(host, port), demo: readDemo(variables['DEMO'], host) };
}

/** Before anything is installed or built. Whether the database is there is tried later. */
function requireDatabaseUrl(text) {
  if (!text || /^postgres(ql)?:\/\//.test(text)) return;
  throw new PlainProblem(
    'DATABASE_URL is not the address of a PostgreSQL: write it as DATABASE_URL=postgres://user:password@host:5432/database.',
  );
}

function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new PlainProblem(
    `PORT is "${text}", and it has to be a whole number from 1 to 65535: PORT=3001 npm start.`,
  );
}

/** The demo's passwords are known to all, so that it is only there by itself where no other machine can sign in. */
function readDemo(text, host) {
  if (text === undefined || text === '') return isLocal(host) ? 'on' : 'off';
  if (text === 'on' || text === 'off') return text;
  throw new PlainProblem(`DEMO is "${text}", and it has to be on or off: DEMO=off npm start.`);
}

function isLocal(host) {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function addressOf(host, port) {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
