/**
 * The share of the standard normal distribution below z, for z of at most 0: by the power series of Marsaglia
 * (Journal of Statistical Software 11(4), 2004) near the middle and by the continued fraction for Mills' ratio
 * (Abramowitz and Stegun 26.2.14) in the tail, where the series would lose all its digits.
 */
export function lowerNormalTail(z: number): number {
  return z > -3 ? byPowerSeries(z) : byContinuedFraction(-z);
}

function density(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

function byPowerSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
    if (odd > 400) break;
  }
  return 0.5 + sum * density(z);
}

function byContinuedFraction(x: number): number {
  let tail = 0;
  for (let k = 150; k >= 1; k -= 1) tail = k / (x + tail);
  return density(x) / (x + tail);
}
