import { z95 } from './normal-quantile';

/**
 * How many of the pupils of a school must answer so that a percentage is known within `margin` (a share: 0.05 is
 * 5 points) with 95 % certainty, at the least favourable percentage of 50. Unlike the intervals, this counts on the
 * school being finite: it is a target for inviting, not a claim about the outcome.
 * Source: reference 3.5 ("needed respondents"); Cochran 1977, Sampling Techniques, 4.4.
 * @throws RangeError when the school has no pupils or the margin is not between 0 and 1.
 */
export function respondentsNeeded(schoolSize: number, margin = 0.05): number {
  if (!Number.isSafeInteger(schoolSize) || schoolSize < 1) {
    throw new RangeError(`Not a number of pupils: ${schoolSize}`);
  }
  if (!(margin > 0 && margin < 1)) throw new RangeError(`Not a margin: ${margin}`);
  const unlimited = (z95 * z95 * 0.25) / (margin * margin);
  return Math.min(schoolSize, Math.ceil(unlimited / (1 + (unlimited - 1) / schoolSize)));
}
