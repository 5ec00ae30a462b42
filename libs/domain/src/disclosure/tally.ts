import { type MeanScale } from '../evaluations/indicator';
import { type RawParts } from '../evaluations/measurement-value';
import { type DisclosureThresholds } from './disclosure-rule';

/**
 * Raw parts as numbers that add up over groups: `n` people, and the `cells` of which none may be small. Subtracting
 * the tallies of the shown groups from that of the total gives exactly what a reader can reckon out.
 */
export type Tally = { readonly n: number; readonly cells: readonly number[] };

/** The tally of raw parts about people. */
export function tallyOf(parts: RawParts, rule: DisclosureThresholds): Tally {
  switch (parts.kind) {
    case 'PROPORTION':
      return {
        n: parts.denominator,
        cells: [parts.numerator, parts.denominator - parts.numerator],
      };
    case 'COUNTS':
      return { n: parts.counts.reduce((sum, count) => sum + count, 0), cells: parts.counts };
    case 'MEAN': {
      const step = protectedStep(parts.scale, rule);
      return {
        n: parts.n,
        cells: [
          (parts.n * (parts.mean - parts.scale.min)) / step,
          (parts.n * (parts.scale.max - parts.mean)) / step,
        ],
      };
    }
    case 'AMOUNT':
      return { n: parts.amount, cells: [] };
  }
}

/**
 * The step in which the answers behind a mean are counted. The sum of what people are above the lowest answer, in
 * steps, is the most people who can differ from it: below the small count, nearly everyone gave the same answer.
 * The step is never so fine that fewer than the small count of them are less than the whole scale: then "the mean
 * lies at the end" would say that nobody gave the answer at the other end.
 */
export function protectedStep(
  { min, max, answerStep }: MeanScale,
  { smallCount }: DisclosureThresholds,
): number {
  return Math.max(answerStep, (max - min) / (smallCount - 1));
}

/** What is left of a total after the parts; null when the parts do not fit into it. */
export function residualOf(total: Tally, parts: readonly Tally[]): Tally | null {
  const minus = (whole: number, of: (tally: Tally) => number): number =>
    parts.reduce((rest, part) => rest - of(part), whole);
  const n = minus(total.n, (tally) => tally.n);
  const cells = total.cells.map((cell, index) => minus(cell, (tally) => tally.cells[index] ?? 0));
  // Means arrive rounded to a decimal, so their sums may miss by a little; counts may not, and are whole.
  const isWhole = total.cells.every(Number.isInteger);
  const lowest = isWhole ? 0 : -0.1 * total.n;
  return n >= 0 && cells.every((cell) => cell >= lowest) ? { n, cells } : null;
}
