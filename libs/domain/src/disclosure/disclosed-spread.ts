import { type MeanScale } from '../evaluations/indicator';
import { type DisclosureRule } from './disclosure-rule';
import { protectedStep } from './tally';

/**
 * A standard deviation rounded up so far that it gives no answer away. Mean and spread of few answers on a short
 * scale can have a single solution ("nine pupils said 1, one said 4"). So the sum of squares around the mean is told
 * only as one of a few equal steps between the least and the most that the mean allows, each as wide as
 * `4 * smallCount` people moving by one answer; and in a group below `unanimityFrom` only as "at most the most",
 * for there a small spread would say that nobody gave some answer. The steps narrow relative to the spread as the
 * group grows: for 100 answers the shown value is a few per cent too high.
 *
 * Checked by listing every possible set of answers of small groups (`disclosed-spread.spec.ts`).
 */
export function spreadAtMost(
  sample: { readonly mean: number; readonly sd: number; readonly n: number },
  scale: MeanScale,
  rule: DisclosureRule,
): number {
  const { mean, sd, n } = sample;
  if (n < 2) return 0;
  const most = n * (mean - scale.min) * (scale.max - mean);
  const least = leastSquares(mean, n, scale);
  const narrowest = 4 * rule.smallCount * protectedStep(scale, rule) ** 2;
  const steps = n < rule.unanimityFrom ? 1 : Math.max(1, Math.floor((most - least) / narrowest));
  const width = (most - least) / steps;
  const squares = (n - 1) * sd * sd - least;
  // A hair above a boundary counts as on it: the boundary itself is a number that answers can give.
  const step = width <= 0 ? 1 : Math.min(steps, Math.max(1, Math.ceil(squares / width - 1e-9)));
  return Math.sqrt((least + step * width) / (n - 1));
}

/** Answers come in steps, so a mean between two answers has some spread by itself. */
function leastSquares(mean: number, n: number, { min, answerStep }: MeanScale): number {
  const between = ((mean - min) / answerStep) % 1;
  return n * between * (1 - between) * answerStep * answerStep;
}
