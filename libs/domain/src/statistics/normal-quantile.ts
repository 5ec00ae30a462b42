import { lowerNormalTail } from './normal-tail';

/** The 97.5th percentile of the standard normal distribution: the z of every two-sided 95 % score interval. */
export const z95 = 1.959963984540054;

/**
 * The value below which a share `probability` (between 0 and 1) of the standard normal distribution lies.
 * Found by Newton's steps on the distribution itself; accurate to about 1e-12 for 1e-10 < p < 1 - 1e-10.
 * @throws RangeError when the probability is not strictly between 0 and 1.
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`A probability lies between 0 and 1: ${probability}`);
  }
  if (probability > 0.5) return -normalQuantile(1 - probability);
  let z = firstGuess(probability);
  for (let step = 0; step < 60; step += 1) {
    const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
    const change = (lowerNormalTail(z) - probability) / density;
    z -= change;
    if (Math.abs(change) < 1e-14 * (1 + Math.abs(z))) break;
  }
  return z;
}

/** Abramowitz and Stegun 26.2.22, a rough rational guess (error below 0.003): Newton needs only a near start. */
function firstGuess(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(probability));
  return -(t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t));
}
