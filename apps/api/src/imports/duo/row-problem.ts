/** How much a problem weighs: a row with an error is not imported, a row with only warnings is. */
export type Severity = 'ERROR' | 'WARNING';

const severities = {
  /** More or fewer values than column names: every value may stand under the wrong name. */
  'row.wrong-field-count': 'ERROR',
  /** A quote is opened and not closed, or stands where none can. */
  'row.broken-quotes': 'ERROR',
  /** A value under a column without a name: what a decimal comma read as a delimiter leaves behind. */
  'row.value-under-blank-header': 'ERROR',
  /** Bytes of another code page than those before it. */
  'row.other-code-page': 'ERROR',
  /** Characters that an earlier conversion spoiled, as in `FryslÔn`. */
  'row.damaged-text': 'ERROR',
  'row.blank-value': 'ERROR',
  'row.wrong-pattern': 'ERROR',
  'row.value-too-long': 'ERROR',
  /** The number of the establishment carries another BRIN than the column for it. */
  'row.code-mismatch': 'ERROR',
  'row.unknown-province': 'ERROR',
  'row.unknown-type': 'ERROR',
  'row.unknown-holiday-region': 'ERROR',
  /** The code stood on an earlier line with other values: neither row is imported. */
  'row.conflicting-duplicate': 'ERROR',
  /** The code stood on an earlier line with the same values: this one is passed over. */
  'row.repeated': 'WARNING',
  'row.blank-optional': 'WARNING',
  /** Quotes that break the rules of CSV, but leave the right number of values when read as plain text. */
  'row.quotes-taken-literally': 'WARNING',
  /** A line above the column names. */
  'row.above-header': 'WARNING',
} as const satisfies Record<string, Severity>;

/** The kinds of problem that a row can have. */
export type RowProblemCode = keyof typeof severities;

/** All kinds of problem, so that every one has a text. */
export const rowProblemCodes = Object.keys(severities) as readonly RowProblemCode[];

/** Something wrong with a row, in the file's own terms. */
export type RowProblem = {
  /** Line in the file; the first line is 1. */
  readonly line: number;
  /** Name of the column as the file spells it, or null when the whole row is meant. */
  readonly column: string | null;
  /** What stood there, shortened. */
  readonly value: string;
  readonly code: RowProblemCode;
  readonly severity: Severity;
  /** Code of the establishment when it is beyond doubt. */
  readonly establishmentCode: string | null;
};

const longestValue = 40;

/** Describes a problem, with its weight and a shortened value. */
export function rowProblem(
  code: RowProblemCode,
  at: { line: number; column?: string; value?: string; establishmentCode?: string | null },
): RowProblem {
  return {
    line: at.line,
    column: at.column ?? null,
    value: shortened(at.value ?? ''),
    code,
    severity: severities[code],
    establishmentCode: at.establishmentCode ?? null,
  };
}

/** At most forty characters, on one line: for lists and logs. */
export function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= longestValue ? flat : `${flat.slice(0, longestValue - 1)}…`;
}
