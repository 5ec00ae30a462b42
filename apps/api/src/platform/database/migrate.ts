import { ownerDataSource } from './data-source';

// Any number; the same in every process, so that two of them never migrate at once.
const migrationLock = 7_310_426;

/** Brings the database to the newest schema. Safe when several processes start at once. */
export async function migrate(url: string): Promise<void> {
  const dataSource = await ownerDataSource(url).initialize();
  try {
    const lock = dataSource.createQueryRunner();
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    try {
      await dataSource.runMigrations();
    } finally {
      await lock.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
      await lock.release();
    }
  } finally {
    await dataSource.destroy();
  }
}
