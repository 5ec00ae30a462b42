import { QueryFailedError } from 'typeorm';

/** The oldest PostgreSQL that knows all that the schema uses (`UNIQUE NULLS NOT DISTINCT`). */
export const oldestPostgres = 15;

/** Something that the person at the keyboard can mend, in one plain sentence with the way out. */
export class PlainProblem extends Error {}

/**
 * Reads an address of a database, so that a typing error is told before anything is tried.
 * @throws PlainProblem when it is missing or no address of a PostgreSQL.
 */
export function readDatabaseUrl(text: string | undefined): string {
  if (!text) throw new PlainProblem(`DATABASE_URL is missing: ${example}.`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'postgres:' && url?.protocol !== 'postgresql:')
    throw new PlainProblem(`DATABASE_URL is not the address of a PostgreSQL: ${example}.`);
  return text;
}

/**
 * The sentence for a database that cannot be used; nothing for an error that is a fault of ours. It never holds the
 * password.
 */
export function databaseProblem(error: unknown, databaseUrl: string): string | undefined {
  if (error instanceof PlainProblem) return error.message;
  if (!URL.canParse(databaseUrl)) return undefined;
  const { code, message } = readError(error);
  const { hostname, port, username, pathname } = new URL(databaseUrl);
  const server = `${hostname}:${port || '5432'}`;
  const name = decodeURIComponent(pathname.slice(1)) || username;
  if (unreachable.includes(code) || /timeout/i.test(message))
    return `No PostgreSQL answers on ${server}: start it, or correct the host and port in DATABASE_URL.`;
  if (code === '28P01' || /password must be a string/.test(message))
    return `PostgreSQL on ${server} refuses the password of "${username}": correct user and password in DATABASE_URL.`;
  if (code === '28000')
    return `PostgreSQL on ${server} does not let "${username}" in: allow it in pg_hba.conf, or use another user in DATABASE_URL.`;
  if (code === '3D000')
    return `PostgreSQL on ${server} has no database "${name}": make it with createdb, or correct the name in DATABASE_URL.`;
  if (/\bSSL\b|certificate|self-signed/i.test(message))
    return `PostgreSQL on ${server} and DATABASE_URL do not agree on encryption (${message}): correct sslmode in DATABASE_URL.`;
  if (code === '42501')
    return `The user "${username}" of DATABASE_URL may not set up the database "${name}": make it owner of the database, with the right CREATEROLE.`;
  if (code === '53100')
    return `The disk of PostgreSQL on ${server} is full: free some space there and start again.`;
  if (code === '53300' || code === '57P03')
    return `PostgreSQL on ${server} takes no connections now (${message}): try again in a moment.`;
  return undefined;
}

/** The sentence for a PostgreSQL that is too old; nothing when it is not. */
export function versionProblem(versionNumber: number): string | undefined {
  const major = Math.floor(versionNumber / 10_000);
  if (major >= oldestPostgres) return undefined;
  return `PostgreSQL ${major} is too old: Verankerd needs PostgreSQL ${oldestPostgres} or later, so upgrade it or let DATABASE_URL name another.`;
}

const example = 'write it as DATABASE_URL=postgres://user:password@host:5432/database';

const unreachable = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
];

type ErrorFacts = { readonly code: string; readonly message: string };

function readError(error: unknown): ErrorFacts {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const { code = '', message = '' } = (cause ?? {}) as Partial<ErrorFacts>;
  return { code, message };
}
