/** How a number of a workbook is meant: as it stands, as a share that is shown in percent, or as a date. */
export type NumberMeaning = 'PLAIN' | 'PERCENTAGE' | 'DATE';

/** What a number format makes of a number. Source: ECMA-376 part 1, 18.8.30 (built-in formats) and 18.8.31. */
export function numberMeaning(formatId: number, code: string | undefined): NumberMeaning {
  if (code === undefined) {
    if (formatId === 9 || formatId === 10) return 'PERCENTAGE';
    const isDate = (formatId >= 14 && formatId <= 22) || (formatId >= 27 && formatId <= 36);
    return isDate ? 'DATE' : 'PLAIN';
  }
  // Texts within a format, colours and paddings are no part of its meaning.
  const signs = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (signs.includes('%')) return 'PERCENTAGE';
  return /[dy]/i.test(signs) ? 'DATE' : 'PLAIN';
}

const dayMilliseconds = 86_400_000;

/** The day of a serial number, as `2026-03-01`; a time of day is left out. Null when it is no day. */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  // Day 0 of the 1900 system is 30 December 1899, because it counts a 29 February 1900 that never was.
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  if (!Number.isFinite(serial) || serial < 61 || serial > 2_958_465) return null;
  return new Date(start + Math.floor(serial) * dayMilliseconds).toISOString().slice(0, 10);
}

/** A share as the percentage that the spreadsheet shows, without the noise of binary fractions. */
export function percentageOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}
