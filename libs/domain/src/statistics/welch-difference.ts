import { type Difference } from './interval';
import { assertSampleMean, type SampleMean } from './mean-interval';
import { studentTQuantile } from './student-t';

/** Welch's difference of two means, with the degrees of freedom (Satterthwaite's, seldom whole) that it used. */
export type WelchDifference = Difference & { readonly degreesOfFreedom: number };

/**
 * The difference of two independent means, `later - earlier`, in the unit of the scale, with Welch's 95 % interval:
 * it does not suppose that both years spread alike.
 * Source: reference 3.5; Welch 1947, Biometrika 34:28; NIST/SEMATECH e-Handbook 1.3.5.3.
 * @throws RangeError when either n is below 2 or an SD negative.
 */
export function welchDifference(later: SampleMean, earlier: SampleMean): WelchDifference {
  assertSampleMean(later);
  assertSampleMean(earlier);
  const v1 = (later.sd * later.sd) / later.n;
  const v2 = (earlier.sd * earlier.sd) / earlier.n;
  const estimate = later.mean - earlier.mean;
  const spread = v1 + v2;
  const degreesOfFreedom =
    spread === 0
      ? later.n + earlier.n - 2
      : (spread * spread) / ((v1 * v1) / (later.n - 1) + (v2 * v2) / (earlier.n - 1));
  const margin = studentTQuantile(0.975, degreesOfFreedom) * Math.sqrt(spread);
  return {
    estimate,
    interval: { lower: estimate - margin, upper: estimate + margin },
    degreesOfFreedom,
  };
}
