import { type Difference } from './interval';
import { assertSampleMean, type SampleMean } from './mean-interval';
import { z95 } from './normal-quantile';

/** A standardised difference (Hedges' g, in standard deviations) with its standard error and 95 % interval. */
export type EffectSize = Difference & { readonly standardError: number };

/**
 * Hedges' g of `later - earlier`: the difference of the means in pooled standard deviations, corrected for small
 * samples by J = 1 - 3 / (4 df - 1), with a normal 95 % interval. Null when both years have no spread at all: then
 * there is no standard deviation to measure in.
 * Source: reference 3.5; Hedges 1981, J. Educational Statistics 6:107; Borenstein, Hedges, Higgins and Rothstein
 * 2009, Introduction to Meta-Analysis, chapter 4.
 * @throws RangeError when either n is below 2 or an SD negative.
 */
export function hedgesG(later: SampleMean, earlier: SampleMean): EffectSize | null {
  assertSampleMean(later);
  assertSampleMean(earlier);
  const [n1, n2] = [later.n, earlier.n];
  const degreesOfFreedom = n1 + n2 - 2;
  const pooled = Math.sqrt(
    ((n1 - 1) * later.sd * later.sd + (n2 - 1) * earlier.sd * earlier.sd) / degreesOfFreedom,
  );
  if (pooled === 0) return null;
  const d = (later.mean - earlier.mean) / pooled;
  const correction = 1 - 3 / (4 * degreesOfFreedom - 1);
  const variance = (n1 + n2) / (n1 * n2) + (d * d) / (2 * (n1 + n2));
  const estimate = correction * d;
  const standardError = correction * Math.sqrt(variance);
  return {
    estimate,
    standardError,
    interval: {
      lower: estimate - z95 * standardError,
      upper: estimate + z95 * standardError,
    },
  };
}
