import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from './entities';
import { migrations } from './migrations';
import { PreparingClient } from './preparing-client';

const { types } = pg;
const dateType = 1082;
// The types of pg list no array types; the driver takes any object id.
const dateArrayType = 1182 as typeof types.builtins.DATE;

// A date is a calendar date, not a moment: it must not shift with the time zone of the server.
types.setTypeParser(dateType, (text) => text);
types.setTypeParser(dateArrayType, (text) => readDateArray(text));

/** Dates of a PostgreSQL array `{2026-10-01,NULL}`, which holds nothing that needs quotes. */
function readDateArray(text: string): (string | null)[] {
  const inside = text.slice(1, -1);
  if (inside === '') return [];
  return inside.split(',').map((element) => (element === 'NULL' ? null : element));
}

/** Role that row-level security binds. The API acts as it whatever the user in the address may do. */
export const applicationRole = 'verankerd_app';

/** Connections of the API, bound by row-level security from their first statement. */
export function applicationDataSource(url: string, poolSize: number): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    extra: {
      max: poolSize,
      Client: PreparingClient,
      pipeline: true,
      options: `-c role=${applicationRole} -c timezone=UTC -c jit=off -c work_mem=16MB`,
      connectionTimeoutMillis: 5000,
    },
    poolErrorHandler: () => {
      // A lost idle connection is replaced at the next request; health/ready tells when the database is gone.
    },
  });
}

/** Connection of the owner of the tables: migrations, demo data, imports from the command line. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    extra: { max: 4, options: '-c timezone=UTC', connectionTimeoutMillis: 5000 },
  });
}
