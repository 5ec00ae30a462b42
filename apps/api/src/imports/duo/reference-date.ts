import { type PlainDate, isPlainDate } from '@verankerd/domain';

/**
 * The reference date that a file name gives: `bo-vestigingen_2026-08.csv` is the state of 1 August 2026,
 * `vestigingen_2026-08-15.csv` of that day. Null when the name gives none, or more than one: it must then be
 * told. A pair of years as in `leerlingen_1996-2025` is no date.
 */
export function referenceDateInFileName(fileName: string): PlainDate | null {
  const found = new Set<PlainDate>();
  for (const match of fileName.matchAll(/(?<!\d)(\d{4})-?(\d{2})(?:-?(\d{2}))?(?![\d])/g)) {
    const [text, year, month, day] = match;
    if (!day && !text.includes('-')) continue;
    const date = `${year}-${month}-${day ?? '01'}`;
    if (isPlainDate(date)) found.add(date);
  }
  const [date, ...others] = found;
  return date !== undefined && others.length === 0 ? date : null;
}
