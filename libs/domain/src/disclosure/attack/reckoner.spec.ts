import * as fc from 'fast-check';
import { LinearProgram, type Constraint } from './linear-program';
import { Reckoner } from './reckoner';

/** Sums over a table of 2 x 3 counts from 0 to 3: every such table can be tried. */
const cells = [0, 1, 2, 3, 4, 5];
const subset = fc.subarray(cells, { minLength: 1 });
const table = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 });
const slack = fc.integer({ min: 0, max: 1 });

const sumOver = (counts: readonly number[], chosen: readonly number[]): number =>
  chosen.reduce((sum, cell) => sum + (counts[cell] ?? 0), 0);
const termsOf = (chosen: readonly number[]) => new Map(chosen.map((cell) => [cell, 1]));

function constraint(chosen: readonly number[], atLeast: number, atMost: number): Constraint {
  return { terms: termsOf(chosen), atLeast, atMost };
}

/** Constraints that are true of a table, and that it is at most 3 everywhere. */
const told = fc
  .tuple(table, fc.array(fc.tuple(subset, slack, slack), { minLength: 1, maxLength: 5 }))
  .map(([truth, sums]) => ({
    truth,
    constraints: [
      ...cells.map((cell) => constraint([cell], 0, 3)),
      ...sums.map(([chosen, below, above]) =>
        constraint(chosen, sumOver(truth, chosen) - below, sumOver(truth, chosen) + above),
      ),
    ],
  }));

function* everyTable(): Generator<readonly number[]> {
  for (let code = 0; code < 4 ** 6; code += 1) {
    yield cells.map((cell) => Math.floor(code / 4 ** cell) % 4);
  }
}

describe('LinearProgram', () => {
  it('finds a reach that holds every possible table', () => {
    fc.assert(
      fc.property(told, subset, ({ truth, constraints }, target) => {
        const reach = new LinearProgram(constraints).reachOf(termsOf(target));
        expect(sumOver(truth, target)).toBeGreaterThanOrEqual(reach.least - 1e-6);
        expect(sumOver(truth, target)).toBeLessThanOrEqual(reach.most + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('finds no wider reach than trying all tables of a row and column sum does', () => {
    // With row and column sums the corners are whole numbers, so that trying finds the same ends.
    fc.assert(
      fc.property(table, fc.constantFrom(...cells), (truth, target) => {
        const sums = [
          ...[0, 1].map((row) => [0, 1, 2].map((column) => 3 * row + column)),
          ...[0, 1, 2].map((column) => [column, column + 3]),
        ].map((chosen) => ({ chosen, sum: sumOver(truth, chosen) }));
        const possible: number[] = [];
        for (const one of everyTable()) {
          if (sums.every(({ chosen, sum }) => sumOver(one, chosen) === sum)) {
            possible.push(one[target] ?? 0);
          }
        }
        const limits = cells.map((cell) => constraint([cell], 0, 3));
        const rows = sums.map(({ chosen, sum }) => constraint(chosen, sum, sum));
        const reach = new LinearProgram([...limits, ...rows]).reachOf(termsOf([target]));
        expect(reach.least).toBeCloseTo(Math.min(...possible), 6);
        expect(reach.most).toBeCloseTo(Math.max(...possible), 6);
      }),
      { numRuns: 60 },
    );
  });

  it('says so when the figures contradict each other', () => {
    const facts = [constraint([0], 3, 3), constraint([0, 1], 1, 1)];
    expect(() => new LinearProgram(facts)).toThrow('contradict');
  });

  it('knows no limit for what nobody mentions', () => {
    const program = new LinearProgram([constraint([0], 1, 2)]);
    expect(program.reachOf(termsOf([0, 7]))).toEqual({ least: 1, most: Infinity });
  });
});

describe('Reckoner', () => {
  it('finds the same reach in blocks as all at once', () => {
    const blockOf = (cell: number): number => Math.floor(cell / 2);
    fc.assert(
      fc.property(told, subset, ({ constraints }, target) => {
        const atOnce = new LinearProgram(constraints).reachOf(termsOf(target));
        const inBlocks = new Reckoner(constraints, blockOf).reachOf(termsOf(target));
        // Blocks that nothing links add up; linked ones are solved together, so that the reach is the same.
        expect(inBlocks.least).toBeCloseTo(atOnce.least, 5);
        expect(inBlocks.most).toBeCloseTo(atOnce.most, 5);
      }),
      { numRuns: 500 },
    );
  });

  it('never sees more than it could reckon', () => {
    fc.assert(
      fc.property(told, subset, ({ constraints }, target) => {
        const reckoner = new Reckoner(constraints, (cell) => cell % 2);
        reckoner.reachOf(termsOf([0, 3]));
        const seen = reckoner.seenReachOf(termsOf(target));
        const reach = reckoner.reachOf(termsOf(target));
        expect(seen.least).toBeGreaterThanOrEqual(reach.least - 1e-6);
        expect(seen.most).toBeLessThanOrEqual(reach.most + 1e-6);
      }),
      { numRuns: 300 },
    );
  });
});
