import { type Interval } from './interval';
import { z95 } from './normal-quantile';
import { assertProportion, type Proportion } from './proportion';

/**
 * The 95 % score interval of Wilson around a proportion, as shares from 0 to 1. Good for small groups, lopsided
 * near 0 and 1, never outside them. No continuity correction and no correction for a finite school: pupils
 * change, so a year's pupils are seen as a sample of a process.
 * Source: reference 3.5; Wilson 1927, JASA 22:209; Newcombe 1998, Statistics in Medicine 17:857, method 3.
 * @throws RangeError when the parts are no proportion.
 */
export function wilsonInterval(proportion: Proportion): Interval {
  assertProportion(proportion);
  const { numerator: k, denominator: n } = proportion;
  const z2 = z95 * z95;
  const middle = 2 * k + z2;
  const reach = z95 * Math.sqrt(z2 + (4 * k * (n - k)) / n);
  const scale = 2 * (n + z2);
  return {
    // Exact at the ends: the formula gives 0 and 1 there but for the last binary digit.
    lower: k === 0 ? 0 : (middle - reach) / scale,
    upper: k === n ? 1 : (middle + reach) / scale,
  };
}
