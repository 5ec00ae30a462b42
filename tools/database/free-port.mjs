import { createServer } from 'node:net';
import { PlainProblem } from '../terminal/plain-problem.mjs';

// A port from 32768 can be taken by a client that reconnects to itself; below it that cannot happen.
const firstPort = 21_000;
const lastPort = 29_000;

/** A port for the database that nobody listens on. */
export async function findFreePort() {
  const span = lastPort - firstPort;
  for (let step = 0; step < span; step += 1) {
    const port = firstPort + ((process.pid + step * 7) % span);
    if ((await refusalOf(port, '127.0.0.1')) === undefined) return port;
  }
  throw new PlainProblem(
    `PostgreSQL needs a free port between ${firstPort} and ${lastPort}, and all are taken: stop some programs first.`,
  );
}

/**
 * Why a server could not listen on an address.
 * @returns {Promise<string | undefined>} The error's code, `EADDRINUSE`; nothing when it could.
 */
export function refusalOf(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}
