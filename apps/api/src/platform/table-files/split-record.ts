import { type CsvError, parse } from 'csv-parse/sync';

/** What a line of CSV holds. */
export type SplitRecord =
  | { readonly kind: 'FIELDS'; readonly fields: readonly string[]; readonly literally: boolean }
  /** A quote is still open at the end: the value may go on in the next line. */
  | { readonly kind: 'UNCLOSED' }
  | { readonly kind: 'BROKEN' };

/**
 * Splits one record. Quotes that break the rules are read as plain text when that gives the expected number
 * of values and every value holds its quotes in pairs, as in `BS "De Ark"`; the outcome then says so.
 */
export function splitRecord(text: string, delimiter: string, expected: number): SplitRecord {
  if (!text.includes('"')) return fieldsOf(text.split(delimiter), false);
  try {
    const records = parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true });
    const [fields] = records;
    return fields && records.length === 1 ? fieldsOf(fields, false) : { kind: 'BROKEN' };
  } catch (error) {
    const fields = text.split(delimiter);
    if (fields.length === expected && fields.every(hasPairedQuotes)) return fieldsOf(fields, true);
    return { kind: (error as CsvError).code === 'CSV_QUOTE_NOT_CLOSED' ? 'UNCLOSED' : 'BROKEN' };
  }
}

function fieldsOf(fields: readonly string[], literally: boolean): SplitRecord {
  return { kind: 'FIELDS', fields, literally };
}

function hasPairedQuotes(field: string): boolean {
  return (field.match(/"/g) ?? []).length % 2 === 0;
}
