import { isBrin, isEstablishmentCode } from '@verankerd/domain';
import { type RowReader } from './row-reader';

/** The two columns of a row that make the code. */
type CodeCells = Pick<RowReader<'brin' | 'number'>, 'required' | 'refuse'>;

/**
 * The code of an establishment from its BRIN and its number. DUO writes the number bare (`0`, `01`) or with
 * the BRIN before it (`99ZA01`); spreadsheets drop the leading zero.
 */
export function readEstablishmentCode(cells: CodeCells): string | null {
  const brin = cells.required('brin')?.toUpperCase() ?? null;
  const number = cells.required('number')?.toUpperCase() ?? null;
  if (brin !== null && !isBrin(brin)) {
    cells.refuse('brin', 'row.wrong-pattern');
    return null;
  }
  if (brin === null || number === null) return null;
  if (/^[0-9]{1,2}$/.test(number)) return `${brin}${number.padStart(2, '0')}`;
  if (!isEstablishmentCode(number)) {
    cells.refuse('number', 'row.wrong-pattern');
    return null;
  }
  if (number.startsWith(brin)) return number;
  cells.refuse('number', 'row.code-mismatch');
  return null;
}
