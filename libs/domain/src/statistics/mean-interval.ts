import { type Interval } from './interval';
import { studentTQuantile } from './student-t';

/**
 * The mean of a group's answers in its raw parts. `sd` is the sample standard deviation (divided by n - 1), in the
 * unit of the scale; `n` the number of answers.
 */
export type SampleMean = { readonly mean: number; readonly sd: number; readonly n: number };

/** @throws RangeError when n is not a whole number from 2, or the SD is negative or not a number. */
export function assertSampleMean({ mean, sd, n }: SampleMean): void {
  if (!Number.isSafeInteger(n) || n < 2 || !(sd >= 0) || !Number.isFinite(mean + sd)) {
    throw new RangeError(`Not a mean with its spread: mean ${mean}, sd ${sd}, n ${n}`);
  }
}

/**
 * The 95 % t interval around a mean: mean +- t(0.975, n - 1) sd / sqrt(n), in the unit of the scale. It may reach
 * past the ends of a scale; whoever draws it cuts it there.
 * Source: reference 3.5; Student 1908; NIST/SEMATECH e-Handbook 1.3.5.2.
 * @throws RangeError when n is below 2 or the SD negative.
 */
export function meanInterval(sample: SampleMean): Interval {
  assertSampleMean(sample);
  const margin = (studentTQuantile(0.975, sample.n - 1) * sample.sd) / Math.sqrt(sample.n);
  return { lower: sample.mean - margin, upper: sample.mean + margin };
}
