import { type MeasurementRoundKind } from '../evaluations/indicator';
import { type SchoolYear } from '../school-year/school-year';
import { type ImportField, isFigureField } from './column-meaning';
import { type CalendarYearMeaning } from './parse-period';

/** What the reader says an empty place in a column of figures means; the file cannot tell. */
export const blankMeanings = ['MISSING', 'NOT_COLLECTED', 'SUPPRESSED', 'LEAVE_OUT'] as const;

/** One of `blankMeanings`; `LEAVE_OUT` says that there is no measurement at all. */
export type BlankMeaning = (typeof blankMeanings)[number];

/** What a column holds. A column of figures may be of one school year: then the table has a column per year. */
export type MappedColumn = {
  /** Place in the row; the first column is 0. */
  readonly at: number;
  readonly field: ImportField;
  readonly schoolYear: SchoolYear | null;
};

/** How the columns of a table become measurements. */
export type ImportMapping = {
  readonly columns: readonly MappedColumn[];
  /** For rows that tell no school year. */
  readonly schoolYear: SchoolYear | null;
  readonly yearMeaning: CalendarYearMeaning;
  /** For rows that tell no round. */
  readonly round: MeasurementRoundKind;
  readonly blankMeans: BlankMeaning;
};

/** Why a mapping cannot work, whatever the rows say. */
export const mappingProblems = [
  'NO_FIGURE',
  'NO_SCHOOL_YEAR',
  'FIELD_TWICE',
  'NUMERATOR_WITHOUT_DENOMINATOR',
] as const;

/** One of `mappingProblems`. */
export type MappingProblem = (typeof mappingProblems)[number];

/** Everything that keeps a mapping from working; empty when rows can be read by it. */
export function mappingProblemsOf(mapping: ImportMapping): readonly MappingProblem[] {
  const fields = mapping.columns.map(({ field }) => field);
  const figures = mapping.columns.filter(({ field }) => isFigureField(field));
  const problems: MappingProblem[] = [];
  if (figures.length === 0) problems.push('NO_FIGURE');
  const tellYear = fields.includes('SCHOOL_YEAR') || mapping.schoolYear !== null;
  if (!tellYear && figures.some(({ schoolYear }) => schoolYear === null)) {
    problems.push('NO_SCHOOL_YEAR');
  }
  const others = fields.filter((field) => !isFigureField(field));
  if (new Set(others).size < others.length) problems.push('FIELD_TWICE');
  const tellsTotal = (['DENOMINATOR', 'N', 'RESPONDED'] as const).some((f) => fields.includes(f));
  if (fields.includes('NUMERATOR') && !tellsTotal) problems.push('NUMERATOR_WITHOUT_DENOMINATOR');
  return problems;
}
