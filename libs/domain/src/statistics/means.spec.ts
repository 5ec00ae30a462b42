import * as fc from 'fast-check';
import { hedgesG } from './hedges-g';
import { meanInterval } from './mean-interval';
import { normalQuantile, z95 } from './normal-quantile';
import { studentTCumulative, studentTQuantile } from './student-t';
import { welchDifference } from './welch-difference';

/** Simpson's rule: the independent way to every distribution below. */
function integral(f: (x: number) => number, from: number, to: number, pieces = 4000): number {
  const step = (to - from) / pieces;
  let sum = f(from) + f(to);
  for (let i = 1; i < pieces; i += 1) sum += f(from + i * step) * (i % 2 === 1 ? 4 : 2);
  return (sum * step) / 3;
}

/**
 * The share of Student's t below t >= 0, by integrating the density after x = sqrt(df) tan(u): then the density is
 * cos(u) to the power df - 1, and its constant is an integral too. Nothing of the beta or gamma function is used.
 */
function integratedT(t: number, df: number): number {
  const density = (u: number): number => Math.cos(u) ** (df - 1);
  const quarter = Math.atan(t / Math.sqrt(df));
  return 0.5 + (0.5 * integral(density, 0, quarter)) / integral(density, 0, Math.PI / 2 - 1e-12);
}

describe('normalQuantile', () => {
  it.each([
    [0.975, 1.959963984540054],
    [0.95, 1.6448536269514722],
    [0.5, 0],
    [1e-4, -3.7190164854556804],
    [1e-10, -6.361340902404056],
  ])('gives the tabled value for %p', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 9);
  });

  it('inverts the integrated bell curve over a grid', () => {
    const bell = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
    for (let p = 0.001; p < 1; p += 0.0173) {
      expect(0.5 + integral(bell, 0, normalQuantile(p))).toBeCloseTo(p, 10);
    }
    expect(normalQuantile(0.975)).toBeCloseTo(z95, 12);
  });

  it.each([0, 1, -0.1, Number.NaN])('refuses %p', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

describe('studentTQuantile', () => {
  // Student's table as printed in NIST/SEMATECH e-Handbook 1.3.6.7.2, and R's qt for the broken degrees of freedom.
  it.each([
    [0.975, 1, 12.706204736],
    [0.975, 2.5, 3.574654842],
    [0.975, 9, 2.262157163],
    [0.975, 24, 2.063898562],
    [0.975, 120, 1.979930405],
    [0.975, 136.87499, 1.977447305],
    [0.9, 3, 1.637744354],
    [0.999, 5, 5.893429531],
    [0.975, 1_000_000, 1.959966357],
  ])('gives the tabled value for p %p with %p degrees of freedom', (p, df, t) => {
    expect(studentTQuantile(p, df)).toBeCloseTo(t, 7);
  });

  it('inverts the integrated density over a grid', () => {
    for (const df of [1, 1.7, 2, 3, 5.5, 9, 14, 30, 61.3, 200]) {
      for (const p of [0.55, 0.8, 0.95, 0.975, 0.995]) {
        const t = studentTQuantile(p, df);
        expect(integratedT(t, df)).toBeCloseTo(p, 7);
        expect(studentTQuantile(1 - p, df)).toBeCloseTo(-t, 7);
      }
    }
  });

  it('is undone by the cumulative share', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.8, max: 5000, noNaN: true }),
        (p, df) => {
          expect(studentTCumulative(studentTQuantile(p, df), df)).toBeCloseTo(p, 10);
        },
      ),
    );
  });
});

describe('meanInterval', () => {
  it('gives the limits of NIST/SEMATECH e-Handbook 1.3.5.2 (ZARR13.DAT)', () => {
    const interval = meanInterval({ mean: 9.26146, sd: 0.022789, n: 195 });
    expect(interval.lower).toBeCloseTo(9.258242, 5);
    expect(interval.upper).toBeCloseTo(9.264679, 5);
  });

  it.each([
    { mean: 3, sd: 0.5, n: 1 },
    { mean: 3, sd: -0.5, n: 20 },
    { mean: Number.NaN, sd: 0.5, n: 20 },
  ])('refuses %p', (sample) => {
    expect(() => meanInterval(sample)).toThrow(RangeError);
  });
});

describe('welchDifference', () => {
  it('gives statistic and degrees of freedom of NIST/SEMATECH e-Handbook 1.3.5.3 (AUTO83B.DAT)', () => {
    const american = { mean: 20.14458, sd: 6.4147, n: 249 };
    const japanese = { mean: 30.48101, sd: 6.10771, n: 79 };
    const difference = welchDifference(american, japanese);
    expect(difference.degreesOfFreedom).toBeCloseTo(136.87499, 3);
    const margin = difference.interval.upper - difference.estimate;
    const standardError = margin / 1.9774473046927799;
    expect(difference.estimate / standardError).toBeCloseTo(-12.94627, 4);
  });

  // Reference 3.5: SD 0.7 on a 4-point scale, equal groups.
  it.each([
    [25, 0.39],
    [50, 0.27],
    [100, 0.19],
    [200, 0.14],
  ])('has the margin of the reference with %i a year', (n, margin) => {
    const { interval } = welchDifference({ mean: 3, sd: 0.7, n }, { mean: 3, sd: 0.7, n });
    expect(Math.abs(interval.upper - margin)).toBeLessThan(0.011);
  });

  it('equals the textbook form with an integrated t over a grid', () => {
    for (const [n1, n2, s1, s2] of [
      [10, 12, 0.4, 0.9],
      [25, 60, 0.7, 0.7],
      [140, 15, 1.3, 0.2],
    ] as const) {
      const { interval, degreesOfFreedom } = welchDifference(
        { mean: 1, sd: s1, n: n1 },
        { mean: 0, sd: s2, n: n2 },
      );
      const t = (interval.upper - 1) / Math.sqrt(s1 ** 2 / n1 + s2 ** 2 / n2);
      expect(integratedT(t, degreesOfFreedom)).toBeCloseTo(0.975, 7);
      expect(1 - interval.lower).toBeCloseTo(interval.upper - 1, 12);
    }
  });

  it('has no margin when neither year has any spread', () => {
    const { interval } = welchDifference({ mean: 4, sd: 0, n: 30 }, { mean: 3, sd: 0, n: 30 });
    expect(interval).toEqual({ lower: 1, upper: 1 });
  });
});

describe('hedgesG', () => {
  it('gives the worked example of Borenstein and others 2009, pages 26 to 28', () => {
    const g = hedgesG({ mean: 103, sd: 5.5, n: 50 }, { mean: 100, sd: 4.5, n: 50 });
    expect(g?.estimate).toBeCloseTo(0.5924, 4);
    expect(g?.standardError).toBeCloseTo(0.2028, 4);
    expect(g?.interval.lower).toBeCloseTo(0.5924 - 1.96 * 0.2028, 3);
    expect(g?.interval.upper).toBeCloseTo(0.5924 + 1.96 * 0.2028, 3);
  });

  it('does not depend on the unit of the scale', () => {
    const sample = fc.record({
      mean: fc.double({ min: -10, max: 10, noNaN: true }),
      sd: fc.double({ min: 0.1, max: 5, noNaN: true }),
      n: fc.integer({ min: 2, max: 500 }),
    });
    fc.assert(
      fc.property(sample, sample, (one, two) => {
        const stretched = (s: typeof one) => ({ mean: 10 * s.mean + 3, sd: 10 * s.sd, n: s.n });
        const [plain, wide] = [hedgesG(one, two), hedgesG(stretched(one), stretched(two))];
        expect(wide?.estimate).toBeCloseTo(plain?.estimate ?? NaN, 8);
        expect(wide?.standardError).toBeCloseTo(plain?.standardError ?? NaN, 8);
      }),
    );
  });

  it('is not there when nobody differs from anybody', () => {
    expect(hedgesG({ mean: 4, sd: 0, n: 12 }, { mean: 3, sd: 0, n: 12 })).toBeNull();
  });
});
