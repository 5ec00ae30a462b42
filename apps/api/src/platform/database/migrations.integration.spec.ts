import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { migrate } from './migrate';
import { migrations } from './migrations';

describe('migrations', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  it('can all be taken back, leaving nothing, and made again, leaving the same', async () => {
    const before = await schemaOf();
    expect(before.length).toBeGreaterThan(200);
    await undo(migrations.length);
    expect(await schemaOf()).toEqual([]);
    await database.owner.runMigrations();
    expect(await schemaOf()).toEqual(before);
  });

  it('can be taken back one at a time and made again from there', async () => {
    const before = await schemaOf();
    for (const [steps] of migrations.entries()) {
      await undo(steps + 1);
      await database.owner.runMigrations();
      expect(await schemaOf()).toEqual(before);
    }
  });

  it('are made once when several processes start at the same time', async () => {
    await undo(migrations.length);
    await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    const [made] = await database.owner.query<[{ count: number }]>(
      'SELECT count(*)::int AS count FROM migrations',
    );
    expect(made.count).toBe(migrations.length);
  });

  it('put row-level security on every table, and let the application own none', async () => {
    const tables = await database.owner.query<{ name: string; guarded: boolean; owner: string }[]>(
      `SELECT c.relname AS name, c.relrowsecurity AS guarded, pg_get_userbyid(c.relowner) AS owner
       FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
         AND c.relname <> 'migrations'`,
    );
    expect(tables.filter(({ guarded }) => !guarded)).toEqual([]);
    expect(tables.filter(({ owner }) => owner === 'verankerd_app')).toEqual([]);
  });

  async function undo(count: number): Promise<void> {
    for (let step = 0; step < count; step += 1) await database.owner.undoLastMigration();
  }

  /** Everything in the schema but what extensions and the list of migrations bring along. */
  async function schemaOf(): Promise<readonly string[]> {
    const rows = await database.owner.query<{ line: string }[]>(`
      WITH own AS (
        SELECT 'table ' || c.relname || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
            || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') AS line
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') AND c.relname <> 'migrations'
        UNION ALL
        SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
        UNION ALL
        SELECT 'constraint ' || coalesce(conrelid::regclass::text, contypid::regtype::text) || ' ' || pg_get_constraintdef(oid)
        FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND conrelid IS DISTINCT FROM to_regclass('public.migrations')
        UNION ALL
        SELECT 'policy ' || tablename || ' ' || policyname || ' ' || cmd || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '')
        FROM pg_policies WHERE schemaname = 'public'
        UNION ALL
        SELECT 'grant ' || table_name || ' ' || privilege_type FROM information_schema.role_table_grants
        WHERE table_schema = 'public' AND grantee = 'verankerd_app'
        UNION ALL
        SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL
        SELECT 'function ' || pg_get_functiondef(p.oid) FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (
          SELECT 1 FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e')
        UNION ALL
        SELECT 'domain ' || typname || ' ' || format_type(typbasetype, typtypmod) FROM pg_type
        WHERE typnamespace = 'public'::regnamespace AND typtype IN ('d', 'e')
        UNION ALL
        SELECT 'sequence ' || sequencename FROM pg_sequences WHERE schemaname = 'public' AND sequencename NOT LIKE 'migrations%'
      )
      SELECT line FROM own ORDER BY line COLLATE "C"`);
    return rows.map(({ line }) => line);
  }
});
