import { incompleteBeta } from './incomplete-beta';

/**
 * The share of Student's t distribution below t, with `degreesOfFreedom` above 0 (need not be whole: Welch's
 * are not).
 */
export function studentTCumulative(t: number, degreesOfFreedom: number): number {
  const tail =
    0.5 * incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}

/**
 * The value below which a share `probability` of Student's t distribution lies; 2.262 for 0.975 and 9 degrees of
 * freedom. Found by halving, so that it cannot run astray for few degrees of freedom.
 * @throws RangeError when the probability is not strictly between 0 and 1, or the degrees of freedom not above 0.
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`A probability lies between 0 and 1: ${probability}`);
  }
  if (!(degreesOfFreedom > 0)) {
    throw new RangeError(`Degrees of freedom lie above 0: ${degreesOfFreedom}`);
  }
  if (probability < 0.5) return -studentTQuantile(1 - probability, degreesOfFreedom);
  let upper = 2;
  while (studentTCumulative(upper, degreesOfFreedom) < probability && upper < 1e12) upper *= 2;
  let lower = 0;
  for (let step = 0; step < 200 && upper - lower > 1e-14 * upper; step += 1) {
    const middle = (lower + upper) / 2;
    if (studentTCumulative(middle, degreesOfFreedom) < probability) lower = middle;
    else upper = middle;
  }
  return (lower + upper) / 2;
}
