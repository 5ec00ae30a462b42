import { type SchoolYear, schoolYearFrom, startYearOf } from '@verankerd/domain';
import { FileRefused } from './file-refused';
import { type ProblemReport, ProblemTally } from './problem-tally';
import { type PupilCount, readPupilCounts } from './read-pupil-counts';

/** Most counts that are kept; thirty years of all establishments of the country are about 300,000. */
export const maximumCounts = 1_000_000;

/** Pupil counts that were read to their end, kept small: one short list of numbers an establishment. */
export type PupilCountFile = ProblemReport & {
  readonly countsByCode: ReadonlyMap<string, PackedCounts>;
};

/** A year and a count in turns: `[2024, 118, 2025, 121]`; what is suppressed or missing is below nought. */
export type PackedCounts = readonly number[];

/** One count of one establishment, unpacked. */
export type YearCount = { readonly schoolYear: SchoolYear; readonly count: PupilCount };

/**
 * Reads a file of pupil counts to its end.
 * @throws FileRefused when the file is no such file, cannot be read at all, or holds more counts than there can be
 */
export async function collectPupilCounts(
  source: AsyncIterable<Uint8Array>,
): Promise<PupilCountFile> {
  const tally = new ProblemTally();
  const countsByCode = new Map<string, number[]>();
  let total = 0;
  for await (const event of readPupilCounts(source)) {
    if (event.kind === 'PROBLEM') {
      tally.add(event.problem);
      continue;
    }
    total += 1;
    if (total > maximumCounts)
      throw new FileRefused({ code: 'file.too-many-rows', maximum: maximumCounts });
    const { establishmentCode, schoolYear, count } = event.row;
    const packed = countsByCode.get(establishmentCode);
    const pair = [startYearOf(schoolYear), pack(count)];
    if (packed) packed.push(...pair);
    else countsByCode.set(establishmentCode, pair);
  }
  return { countsByCode, ...tally.report() };
}

/** The counts of one establishment, oldest first. */
export function unpackCounts(packed: PackedCounts): readonly YearCount[] {
  const counts: YearCount[] = [];
  for (let index = 0; index + 1 < packed.length; index += 2) {
    const [year = 0, value = missing] = packed.slice(index, index + 2);
    counts.push({ schoolYear: schoolYearFrom(year), count: unpack(value) });
  }
  return counts;
}

const missing = -1;
const suppressedWithoutBound = -2;

function pack(count: PupilCount): number {
  if (count.state === 'REPORTED') return count.pupils;
  if (count.state === 'MISSING') return missing;
  return count.below === null ? suppressedWithoutBound : suppressedWithoutBound - count.below;
}

function unpack(value: number): PupilCount {
  if (value >= 0) return { state: 'REPORTED', pupils: value };
  if (value === missing) return { state: 'MISSING' };
  const below = suppressedWithoutBound - value;
  return { state: 'SUPPRESSED', below: below === 0 ? null : below };
}
