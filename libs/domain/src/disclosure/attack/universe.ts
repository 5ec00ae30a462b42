import { type MeanScale, type RespondentGroup } from '../../evaluations/indicator';
import { type RawParts } from '../../evaluations/measurement-value';
import { type SchoolYear } from '../../school-year/school-year';
import { type MeasurePeriod } from '../disclose-series';

/*
 * The invented world that an attack is tried on: real answers per school, year and group, of which the attacker
 * knows nothing, and the roll-ups that are published of them. Only for tests and the attack command.
 */

/** The answers of one group: how many gave each answer of the scale. */
export type TrueGroup = { readonly key: string; readonly counts: readonly number[] };

/** The answers of one school in one year. `ungrouped` answered but are in none of the groups. */
export type TrueYear = {
  readonly school: string;
  readonly year: SchoolYear;
  readonly groups: readonly TrueGroup[];
  readonly ungrouped: readonly number[];
};

/** A value over two school years that a school entered, beside or instead of those years. */
export type TruePool = { readonly school: string; readonly period: MeasurePeriod };

/** A roll-up over whole schools, or over one group (`group`) of each, in the years given. */
export type TrueRollUp = {
  readonly key: string;
  readonly schools: readonly string[];
  readonly years: readonly SchoolYear[];
  readonly group: string | null;
};

/** Everything there is, and how it is asked: as a proportion (first answer of two), as counts, or as a mean. */
export type Universe = {
  readonly respondents: RespondentGroup;
  readonly form: 'PROPORTION' | 'COUNTS' | 'MEAN';
  readonly years: readonly TrueYear[];
  readonly pools: readonly TruePool[];
  readonly rollUps: readonly TrueRollUp[];
  /** Whether everybody knows that nobody is in no group: then `ungrouped` is 0 everywhere, and the attacker knows. */
  readonly isEveryoneGrouped: boolean;
  /** Schools that keep their figures from whoever sees the roll-ups. */
  readonly unseenSchools: readonly string[];
};

/** The answers of all groups of a school in a year, added up. */
export function totalCounts(year: TrueYear): readonly number[] {
  return addedUp([...year.groups.map(({ counts }) => counts), year.ungrouped]);
}

/** Rows of counts added up per answer. */
export function addedUp(rows: readonly (readonly number[])[]): readonly number[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, answer) =>
    rows.reduce((sum, row) => sum + (row[answer] ?? 0), 0),
  );
}

/** The scale on which answers 0, 1, 2 ... are averaged. */
export function scaleOf(answers: number): MeanScale {
  return { min: 0, max: Math.max(1, answers - 1), answerStep: 1 };
}

/** What a school would enter for these answers; null when nobody answered. */
export function partsOf(form: Universe['form'], counts: readonly number[]): RawParts | null {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  if (form === 'COUNTS') return { kind: 'COUNTS', counts };
  if (form === 'PROPORTION') {
    return { kind: 'PROPORTION', numerator: counts[0] ?? 0, denominator: n };
  }
  const mean = counts.reduce((sum, count, answer) => sum + count * answer, 0) / n;
  const squares = counts.reduce((sum, count, answer) => sum + count * (answer - mean) ** 2, 0);
  const sd = n < 2 ? null : Math.sqrt(squares / (n - 1));
  return { kind: 'MEAN', mean, sd, n, scale: scaleOf(counts.length) };
}
