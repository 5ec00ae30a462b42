/** Lanczos' coefficients for g = 7, n = 9 (Numerical Recipes 6.1; relative error below 1e-14). */
const lanczosStart = 0.99999999999980993;
const lanczos: readonly number[] = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The natural logarithm of the gamma function, for arguments from 0.5 upwards. */
function logGamma(x: number): number {
  const base = x + 6.5;
  const series = lanczos.reduce(
    (sum, coefficient, index) => sum + coefficient / (x + index),
    lanczosStart,
  );
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

/** The natural logarithm of the beta function. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/**
 * The regularised incomplete beta function I_x(a, b): the share of a beta(a, b) distribution below x (0 to 1).
 * By Lentz' continued fraction (Numerical Recipes 6.4), on the side where it converges fast. Whoever asks often for
 * the same a and b passes `logBeta(a, b)` along.
 */
export function incompleteBeta(x: number, a: number, b: number, constant = logBeta(a, b)): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a, constant);
  return (Math.exp(a * Math.log(x) + b * Math.log1p(-x) - constant) * betaFraction(x, a, b)) / a;
}

/** Lentz' method may meet a zero denominator; the usual cure is a number too small to matter. */
const nearlyZero = 1e-300;

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (isNearly(d * c, 1, 1e-15)) break;
  }
  return fraction;
}

function away(value: number): number {
  return isNearly(value, 0, nearlyZero) ? nearlyZero : value;
}

/** Two comparisons rather than `Math.abs`: this runs in the innermost loop of every margin. */
function isNearly(value: number, target: number, distance: number): boolean {
  return value - target < distance && target - value < distance;
}
