import {
  type PlainDate,
  type SchoolYear,
  countDateOf,
  schoolYearFrom,
  type Result,
} from '@verankerd/domain';
import { readEstablishmentCode } from './establishment-code';
import { type PupilLayout, recognisePupilCounts } from './pupil-columns';
import { openTable } from './read-table';
import { RowReader } from './row-reader';
import { type RowProblem, rowProblem } from './row-problem';

/**
 * A count as it was published. Hidden is not missing, and neither is nought: a school that did not exist
 * stands in the file with 0.
 */
export type PupilCount =
  | { readonly state: 'REPORTED'; readonly pupils: number }
  /** Published as `<5`, or as `-1` without its bound, so that no child can be recognised. */
  | { readonly state: 'SUPPRESSED'; readonly below: number | null }
  | { readonly state: 'MISSING' };

/** The pupils of one establishment on the count date, 1 October, of one school year. */
export type PupilCountRow = {
  readonly establishmentCode: string;
  readonly schoolYear: SchoolYear;
  readonly countedOn: PlainDate;
  readonly count: PupilCount;
  readonly line: number;
};

/** What reading a file of pupil counts tells, in the order of the file. */
export type PupilCountEvent =
  | { readonly kind: 'COUNT'; readonly row: PupilCountRow }
  | { readonly kind: 'PROBLEM'; readonly problem: RowProblem };

/**
 * Reads the file of pupils per primary establishment since 1996 as a stream: one event per establishment and
 * year. A second row of one establishment is refused; the first stands.
 * @throws FileRefused when the file is no such file or cannot be read at all
 */
export async function* readPupilCounts(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<PupilCountEvent> {
  const table = await openTable(source, recognisePupilCounts);
  const lineByCode = new Map<string, number>();
  try {
    for (const problem of table.problems) yield { kind: 'PROBLEM', problem };
    for await (const { line, fields, problems } of table.rows) {
      for (const problem of problems) yield { kind: 'PROBLEM', problem };
      if (!fields || problems.some(({ severity }) => severity === 'ERROR')) continue;
      const cells = new RowReader(fields, line, table.headers, table.layout.at);
      const code = readEstablishmentCode(cells);
      for (const problem of cells.problems) yield { kind: 'PROBLEM', problem };
      if (code === null) continue;
      const earlier = lineByCode.get(code);
      if (earlier !== undefined) {
        const at = { line, value: `${code} (${earlier})`, establishmentCode: code };
        yield { kind: 'PROBLEM', problem: rowProblem('row.conflicting-duplicate', at) };
        continue;
      }
      lineByCode.set(code, line);
      yield* countsOf(fields, line, code, table.headers, table.layout);
    }
  } finally {
    await table.close();
  }
}

function* countsOf(
  fields: readonly string[],
  line: number,
  establishmentCode: string,
  headers: readonly string[],
  layout: PupilLayout,
): Generator<PupilCountEvent> {
  for (const { year, at } of layout.years) {
    const value = fields[at] ?? '';
    const count = readCount(value);
    if (!count.ok) {
      const column = headers[at]?.trim() ?? String(year);
      const place = { line, column, value, establishmentCode };
      yield { kind: 'PROBLEM', problem: rowProblem('row.wrong-pattern', place) };
      continue;
    }
    const schoolYear = schoolYearFrom(year);
    const when = { schoolYear, countedOn: countDateOf(schoolYear) };
    yield { kind: 'COUNT', row: { establishmentCode, ...when, count: count.value, line } };
  }
}

/** No establishment has nearly as many; more is a number from another column. */
const mostPupils = 20_000;

/** Reads a published count; refuses fractions, thousands marks and words. */
export function readCount(text: string): Result<PupilCount, null> {
  const value = text.trim();
  if (value === '') return { ok: true, value: { state: 'MISSING' } };
  if (value === '-1') return { ok: true, value: { state: 'SUPPRESSED', below: null } };
  const bound = /^< ?(\d{1,2})$/.exec(value)?.[1];
  if (bound !== undefined)
    return { ok: true, value: { state: 'SUPPRESSED', below: Number(bound) } };
  if (!/^\d{1,5}$/.test(value) || Number(value) > mostPupils) return { ok: false, error: null };
  return { ok: true, value: { state: 'REPORTED', pupils: Number(value) } };
}
