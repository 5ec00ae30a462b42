import { type ImportSettings, importSettings } from '@verankerd/contract';
import { headerShape } from '@verankerd/domain';
import { createHash } from 'node:crypto';
import { type Transaction } from '../platform/database/unit-of-work';

/** How a school mapped the last file with these column names; nothing when it never did. */
export async function readRememberedMapping(
  transaction: Transaction,
  schoolId: string,
  headers: readonly string[],
): Promise<ImportSettings | null> {
  const [row] = await transaction.query<{ settings: unknown }[]>(
    'SELECT settings FROM measurement_import_mappings WHERE school_id = $1 AND shape = $2',
    [schoolId, shapeOf(headers)],
  );
  const read = importSettings.safeParse(row?.settings);
  return read.success ? read.data : null;
}

/**
 * Keeps how a file was mapped for the next one with these column names. What belongs to one file alone (its school year,
 * sheet, code page and the line of the names) is not kept.
 */
export async function rememberMapping(
  transaction: Transaction,
  schoolId: string,
  headers: readonly string[],
  settings: ImportSettings,
  { at, userId }: { readonly at: Date; readonly userId: string },
): Promise<void> {
  await transaction.query(
    `INSERT INTO measurement_import_mappings (school_id, shape, settings, updated_at, updated_by)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (school_id, shape) DO UPDATE SET
       settings = excluded.settings, updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
    [schoolId, shapeOf(headers), JSON.stringify({ ...settings, ...ofOneFile }), at, userId],
  );
}

// JSON leaves out what is undefined.
const ofOneFile = {
  schoolYear: undefined,
  sheet: undefined,
  headerLine: undefined,
  codePage: undefined,
};

function shapeOf(headers: readonly string[]): string {
  return createHash('sha256').update(headerShape(headers)).digest('hex');
}
