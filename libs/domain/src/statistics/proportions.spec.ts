import * as fc from 'fast-check';
import { newcombeDifference } from './newcombe-difference';
import { z95 } from './normal-quantile';
import { respondentsNeeded } from './respondents-needed';
import { responseRate } from './response-rate';
import { wilsonInterval } from './wilson-interval';

/** An independent way to the score interval: halve towards the p at which the score test is just not rejected. */
function scoreLimit(k: number, n: number, side: 'lower' | 'upper'): number {
  if (side === 'lower' && k === 0) return 0;
  if (side === 'upper' && k === n) return 1;
  let [inside, outside] = [k / n, side === 'lower' ? 0 : 1];
  for (let step = 0; step < 200; step += 1) {
    const p = (inside + outside) / 2;
    const rejected = Math.abs(k / n - p) > z95 * Math.sqrt((p * (1 - p)) / n);
    if (rejected) outside = p;
    else inside = p;
  }
  return (inside + outside) / 2;
}

const proportionOf = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('wilsonInterval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857-872, Table I, method 3 (score without correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published limits for %i of %i', (k, n, lower, upper) => {
    const interval = wilsonInterval(proportionOf(k, n));
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  // Reference 3.5, "numbers to design with": width at about 75 %, in points.
  it.each([
    [8, 10, 45],
    [15, 20, 36],
    [22, 30, 30],
    [38, 50, 23],
    [75, 100, 17],
    [150, 200, 12],
    [300, 400, 8.5],
  ])('is as wide as the reference says for %i of %i', (k, n, points) => {
    const { lower, upper } = wilsonInterval(proportionOf(k, n));
    const tolerance = Number.isInteger(points) ? 0.5 : 0.05;
    expect(Math.abs((upper - lower) * 100 - points)).toBeLessThan(tolerance);
  });

  it('equals the inverted score test for every proportion of up to 60 people', () => {
    for (let n = 1; n <= 60; n += 1) {
      for (let k = 0; k <= n; k += 1) {
        const interval = wilsonInterval(proportionOf(k, n));
        expect(Math.abs(interval.lower - scoreLimit(k, n, 'lower'))).toBeLessThan(1e-12);
        expect(Math.abs(interval.upper - scoreLimit(k, n, 'upper'))).toBeLessThan(1e-12);
      }
    }
  });

  it('stays within 0 and 1, holds the estimate, and mirrors', () => {
    const anyProportion = fc
      .integer({ min: 1, max: 100_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(anyProportion, ([k, n]) => {
        const interval = wilsonInterval(proportionOf(k, n));
        const mirror = wilsonInterval(proportionOf(n - k, n));
        expect(interval.lower).toBeGreaterThanOrEqual(0);
        expect(interval.upper).toBeLessThanOrEqual(1);
        expect(interval.lower).toBeLessThanOrEqual(k / n);
        expect(interval.upper).toBeGreaterThanOrEqual(k / n);
        expect(mirror.lower).toBeCloseTo(1 - interval.upper, 12);
      }),
    );
  });

  it.each([
    [1, 0],
    [-1, 5],
    [6, 5],
    [1.5, 5],
    [Number.NaN, 5],
  ])('refuses %p of %p', (k, n) => {
    expect(() => wilsonInterval(proportionOf(k, n))).toThrow(RangeError);
  });
});

describe('newcombeDifference', () => {
  // Newcombe 1998, Statistics in Medicine 17:873-890, Table II, contrasts (a) to (h), method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('gives the published limits for %i/%i - %i/%i', (a, m, b, n, lower, upper) => {
    const { estimate, interval } = newcombeDifference(proportionOf(a, m), proportionOf(b, n));
    expect(estimate).toBeCloseTo(a / m - b / n, 12);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  // Reference 3.5: from 60 to 70 per cent.
  it.each([
    [100, -3.2, 22.7],
    [200, 0.7, 19.1],
    [400, 3.4, 16.5],
  ])('gives the points of the reference for 60 to 70 %% with %i a year', (n, lower, upper) => {
    const later = proportionOf(Math.round(0.7 * n), n);
    const { interval } = newcombeDifference(later, proportionOf(Math.round(0.6 * n), n));
    expect(interval.lower * 100).toBeCloseTo(lower, 1);
    expect(interval.upper * 100).toBeCloseTo(upper, 1);
  });

  it('equals the same rule on inverted score tests over a grid', () => {
    const parts = [3, 10, 17, 40].flatMap((n) => [0, 1, Math.round(n / 3), n].map((k) => [k, n]));
    for (const [a = 0, m = 1] of parts) {
      for (const [b = 0, n = 1] of parts) {
        const [p1, p2] = [a / m, b / n];
        const reach = (x: number, y: number): number => Math.sqrt(x * x + y * y);
        const down = reach(p1 - scoreLimit(a, m, 'lower'), scoreLimit(b, n, 'upper') - p2);
        const up = reach(scoreLimit(a, m, 'upper') - p1, p2 - scoreLimit(b, n, 'lower'));
        const { interval } = newcombeDifference(proportionOf(a, m), proportionOf(b, n));
        expect(interval.lower).toBeCloseTo(p1 - p2 - down, 11);
        expect(interval.upper).toBeCloseTo(p1 - p2 + up, 11);
      }
    }
  });

  it('turns its sign when the years are swapped, and stays within -1 and 1', () => {
    const side = fc
      .integer({ min: 1, max: 2000 })
      .chain((n) => fc.integer({ min: 0, max: n }).map((k) => proportionOf(k, n)));
    fc.assert(
      fc.property(side, side, (one, two) => {
        const forth = newcombeDifference(one, two).interval;
        const back = newcombeDifference(two, one).interval;
        expect(back.lower).toBeCloseTo(-forth.upper, 12);
        expect(forth.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(forth.upper).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe('responseRate', () => {
  it('is the share of the invited who responded, with the Wilson interval', () => {
    const { rate, interval } = responseRate(81, 263);
    expect(rate).toBeCloseTo(0.30798, 5);
    expect(interval).toEqual(wilsonInterval(proportionOf(81, 263)));
  });

  it('refuses more responses than invitations', () => {
    expect(() => responseRate(12, 10)).toThrow(RangeError);
  });
});

describe('respondentsNeeded', () => {
  // Reference 3.5: needed for +-5 points in a school of N pupils.
  it.each([
    [60, 53],
    [100, 80],
    [180, 123],
    [400, 197],
    [1000, 278],
  ])('asks for the number of the reference in a school of %i', (school, needed) => {
    expect(respondentsNeeded(school)).toBe(needed);
  });

  it('never asks for more pupils than the school has', () => {
    expect(respondentsNeeded(1)).toBe(1);
    expect(respondentsNeeded(7, 0.01)).toBe(7);
  });
});
