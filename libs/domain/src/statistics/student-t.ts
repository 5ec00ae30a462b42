import { incompleteBeta, logBeta } from './incomplete-beta';

/**
 * The share of Student's t distribution below t, with `degreesOfFreedom` above 0 (need not be whole: Welch's
 * are not). `constant` is the logarithm of the beta function of half of them and 0.5, for whoever asks often.
 */
export function studentTCumulative(
  t: number,
  degreesOfFreedom: number,
  constant = logBeta(degreesOfFreedom / 2, 0.5),
): number {
  const x = degreesOfFreedom / (degreesOfFreedom + t * t);
  const tail = 0.5 * incompleteBeta(x, degreesOfFreedom / 2, 0.5, constant);
  return t > 0 ? 1 - tail : tail;
}

/**
 * The value below which a share `probability` of Student's t distribution lies; 2.262 for 0.975 and 9 degrees of
 * freedom. Found by Newton's steps, and by halving where a step would leave the bracket: for few degrees of freedom
 * Newton alone runs astray.
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
  const constant = logBeta(degreesOfFreedom / 2, 0.5);
  const cumulative = (at: number): number => studentTCumulative(at, degreesOfFreedom, constant);
  let upper = 2;
  while (cumulative(upper) < probability && upper < 1e12) upper *= 2;
  let lower = 0;
  let t = upper / 2;
  for (let step = 0; step < 100; step += 1) {
    const excess = cumulative(t) - probability;
    if (excess < 0) lower = t;
    else upper = t;
    const newton = t - excess / studentTDensity(t, degreesOfFreedom, constant);
    const next = newton > lower && newton < upper ? newton : (lower + upper) / 2;
    const isSettled = Math.abs(next - t) <= 1e-13 * t;
    t = next;
    if (isSettled) break;
  }
  return t;
}

function studentTDensity(t: number, degreesOfFreedom: number, constant: number): number {
  const shape = 0.5 * (degreesOfFreedom + 1) * Math.log1p((t * t) / degreesOfFreedom);
  return Math.exp(-constant - 0.5 * Math.log(degreesOfFreedom) - shape);
}
