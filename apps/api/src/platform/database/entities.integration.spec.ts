import type { DataSource, EntityMetadata } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { entities } from './entities';

type Column = {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly needed: boolean;
};

describe('entities and tables', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  describe.each(entities.map((entity) => [entity.name, entity] as const))('%s', (_, entity) => {
    const metadata = () => database.owner.getMetadata(entity);

    it('has a table with its columns, of the same type, that may be empty or not alike', async () => {
      const table = await columnsOf(database.owner, metadata().tableName);
      const names = columnsOfEntity(database.owner, metadata()).map(({ name }) => name);
      const found = table.filter(({ name }) => names.includes(name));
      expect(found.map(comparable)).toEqual(
        columnsOfEntity(database.owner, metadata()).map(comparable),
      );
    });

    it('has the primary key of its table', async () => {
      const key = await database.owner.query<{ name: string }[]>(
        `SELECT a.attname AS name FROM pg_index i
         JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
         WHERE i.indrelid = $1::regclass AND i.indisprimary`,
        [metadata().tableName],
      );
      const own = metadata().primaryColumns.map(({ databaseName }) => databaseName);
      expect(own.sort()).toEqual(key.map(({ name }) => name).sort());
    });

    it('leaves out no column without which a row cannot be added', async () => {
      const table = await columnsOf(database.owner, metadata().tableName);
      const names = columnsOfEntity(database.owner, metadata()).map(({ name }) => name);
      const missing = table.filter(({ name, needed }) => needed && !names.includes(name));
      expect(missing).toEqual([]);
    });
  });
});

const comparable = ({ name, type, nullable }: Column) => `${name}: ${type}${nullable ? '?' : ''}`;

/** The columns of a table. A domain counts as the type below it, for that is what an entity can say. */
async function columnsOf(owner: DataSource, table: string): Promise<readonly Column[]> {
  const columns = await owner.query<Column[]>(
    `SELECT column_name AS name,
       CASE WHEN data_type = 'ARRAY' THEN substr(udt_name, 2) || '[]' ELSE udt_name END AS type,
       is_nullable = 'YES' AS nullable,
       is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO' AS needed
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1
     ORDER BY column_name COLLATE "C"`,
    [table],
  );
  return columns;
}

/** The columns of an entity, with the names of types that PostgreSQL itself uses. */
function columnsOfEntity(owner: DataSource, metadata: EntityMetadata): readonly Column[] {
  return metadata.columns
    .map((column) => ({
      name: column.databaseName,
      type: internalName(owner.driver.normalizeType(column)) + (column.isArray ? '[]' : ''),
      nullable: column.isNullable,
      needed: false,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function internalName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    smallint: 'int2',
    integer: 'int4',
    bigint: 'int8',
    boolean: 'bool',
    'timestamp with time zone': 'timestamptz',
  };
  return names[type] ?? type;
}
