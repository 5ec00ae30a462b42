import {
  type MeasurementField,
  type MeasurementProblem,
  measurementProblemCodes,
} from '../evaluations/measurement-problems';
import { type ImportField } from './column-meaning';
import { type TableCell, textOf } from './table-cell';

/** What can be wrong with a cell or row of an import, besides parts that contradict each other. */
export const cellProblemCodes = [
  /** More or fewer values than there are column names. */
  'WRONG_FIELD_COUNT',
  'BROKEN_QUOTES',
  /** A value below no column name: most often a decimal comma that was taken for a delimiter. */
  'VALUE_UNDER_BLANK_HEADER',
  'DAMAGED_TEXT',
  'FORMULA_WITHOUT_OUTCOME',
  'OTHER_DECIMAL_SIGN',
  'AMBIGUOUS_NUMBER',
  'NOT_A_SCHOOL_YEAR',
  'NOT_A_ROUND',
  'NOT_A_STATE',
  'NO_INDICATOR',
  'N_NEEDED',
  'VALUE_AND_STATE_DISAGREE',
  'OUTSIDE_PERCENTAGE',
  /** No whole number of so many answers gives this percentage. */
  'PERCENTAGE_DOES_NOT_FIT',
  /** A column of means for an indicator that counts, or the other way round. */
  'OTHER_KIND_OF_FIGURE',
  'TEXT_TOO_LONG',
  /** The same measurement stands in the file twice, with different values. */
  'CONFLICTING_ROWS',
  /** The school year or the day of measuring has yet to come. */
  'NOT_YET_MEASURED',
  /** The school keeps one value for this school year and its neighbour together. */
  'YEAR_IS_POOLED',
] as const;

/** What is said of a cell that is read all the same. */
export const cellWarningCodes = [
  'OTHER_CODE_PAGE',
  /** The outcome that the file holds is read; the formula is not reckoned again. */
  'FORMULA',
  /** The number of people was reckoned from a rounded percentage. */
  'NUMERATOR_RECKONED',
  'REPEATED_ROW',
] as const;

/** The code of a problem or warning of a cell. */
export type ImportProblemCode =
  | (typeof cellProblemCodes)[number]
  | (typeof cellWarningCodes)[number]
  | MeasurementProblem['code'];

/** All codes, so that every one has a text. */
export const importProblemCodes: readonly ImportProblemCode[] = [
  ...cellProblemCodes,
  ...cellWarningCodes,
  ...measurementProblemCodes,
];

/** Something wrong with a cell, or with a whole row when there is no column. */
export type ImportProblem = {
  readonly line: number;
  /** Place of the column; null when the whole row is meant. */
  readonly column: number | null;
  /** What stands there, shortened. */
  readonly value: string;
  readonly code: ImportProblemCode;
  /** Whether the row cannot come in because of it. */
  readonly isError: boolean;
  /** A number for the sentence: a limit that was passed, or what would be right. */
  readonly limit: number | null;
};

const longestValue = 60;

/** Describes a problem at a cell. */
export function importProblem(
  code: ImportProblemCode,
  at: { line: number; column?: number | null; cell?: TableCell; limit?: number },
): ImportProblem {
  const text = textOf(at.cell);
  return {
    line: at.line,
    column: at.column ?? null,
    value: text.length <= longestValue ? text : `${text.slice(0, longestValue - 1)}…`,
    code,
    isError: !(cellWarningCodes as readonly ImportProblemCode[]).includes(code),
    limit: at.limit ?? null,
  };
}

/** The columns in which to look for the part of a measurement that cannot be right, likeliest first. */
export const fieldsOfPart: Readonly<Record<MeasurementField, readonly ImportField[]>> = {
  numerator: ['NUMERATOR', 'PERCENTAGE', 'SHARE'],
  denominator: ['DENOMINATOR', 'N', 'RESPONDED'],
  mean: ['MEAN'],
  sd: ['SD'],
  n: ['N', 'DENOMINATOR', 'RESPONDED'],
  counts: [],
  amount: ['AMOUNT', 'MEAN', 'PERCENTAGE', 'SHARE', 'NUMERATOR'],
  scale: ['MEAN'],
  invited: ['INVITED'],
  responded: ['RESPONDED'],
};
