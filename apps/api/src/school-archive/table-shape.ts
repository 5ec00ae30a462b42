import type { Transaction } from '../platform/database/unit-of-work';

/** What an archive needs to know of a table; PostgreSQL itself tells. */
export type TableShape = {
  /** Columns that are kept: not the school, which is the same in all rows, nor what PostgreSQL makes itself. */
  readonly columns: readonly string[];
  /** Columns by which rows are ordered, so that the same rows give the same file. */
  readonly key: readonly string[];
  /** Columns that name a person, and those that name another organisation. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
};

const select = `
  SELECT
    (SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
      WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'school_id'
        AND a.attidentity = '' AND a.attgenerated = '') AS columns,
    (SELECT json_agg(a.attname ORDER BY array_position(i.indkey::int[], a.attnum::int))
      FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
      WHERE i.indrelid = $1::regclass AND i.indisprimary) AS key,
    ${pointingAt('users')} AS people,
    ${pointingAt('organisations')} AS organisations`;

function pointingAt(table: string): string {
  return `(SELECT coalesce(json_agg(a.attname ORDER BY a.attnum), '[]')
    FROM pg_constraint f JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = ANY (f.conkey)
    WHERE f.conrelid = $1::regclass AND f.contype = 'f' AND f.confrelid = '${table}'::regclass
      AND a.attname <> 'school_id')`;
}

/** Reads the shape of a table. */
export async function readTableShape(transaction: Transaction, table: string): Promise<TableShape> {
  const [shape] = await transaction.query<TableShape[]>(select, [table]);
  if (!shape?.columns) throw new TypeError(`There is no table ${table}`);
  return shape;
}
