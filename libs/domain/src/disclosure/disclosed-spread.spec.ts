import * as fc from 'fast-check';
import { discloseFigure } from './disclose-figure';
import { spreadAtMost } from './disclosed-spread';
import { disclosureRule, type DisclosureRule } from './disclosure-rule';

const scaleOf = (answers: number) => ({ min: 0, max: answers - 1, answerStep: 1 });

/** Every way in which n people can give the answers 0, 1, 2 ... */
function* answerSets(n: number, answers: number): Generator<readonly number[]> {
  if (answers === 1) yield [n];
  else {
    for (let first = 0; first <= n; first += 1) {
      for (const rest of answerSets(n - first, answers - 1)) yield [first, ...rest];
    }
  }
}

function sampleOf(counts: readonly number[]) {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, answer) => sum + count * answer, 0) / n;
  const squares = counts.reduce((sum, count, answer) => sum + count * (answer - mean) ** 2, 0);
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}

type Range = { least: number; most: number };

/** For each figure that can be shown: how often each answer can have been given, over all sets behind it. */
function rangesBehindFigures(n: number, answers: number, rule: DisclosureRule): Range[][] {
  const ranges = new Map<string, Range[]>();
  const shownFor = new Map<number, string>();
  for (const counts of answerSets(n, answers)) {
    // Mean and spread follow from the sum and the sum of squares, so each pair is disclosed once.
    const sum = counts.reduce((total, count, answer) => total + count * answer, 0);
    const squares = counts.reduce((total, count, answer) => total + count * answer * answer, 0);
    const pair = sum * 10_000 + squares;
    const shown = shownFor.get(pair) ?? shownText(counts, rule);
    shownFor.set(pair, shown);
    const known = ranges.get(shown) ?? counts.map((count) => ({ least: count, most: count }));
    ranges.set(shown, known);
    for (const [answer, range] of known.entries()) {
      const count = counts[answer] ?? 0;
      if (count < range.least) range.least = count;
      if (count > range.most) range.most = count;
    }
  }
  return [...ranges.values()];
}

/** What a reader sees; a difference in the last binary digits is none. */
function shownText(counts: readonly number[], rule: DisclosureRule): string {
  const parts = { kind: 'MEAN', ...sampleOf(counts), scale: scaleOf(counts.length) } as const;
  const response = { invited: null, responded: null };
  const disclosed = discloseFigure('PUPILS', { state: 'REPORTED', parts, response }, rule);
  if (disclosed.state !== 'SHOWN' || disclosed.figure.kind !== 'MEAN') return disclosed.state;
  const { mean, sdAtMost } = disclosed.figure;
  return [mean.atLeast, mean.atMost, sdAtMost ?? -1].map(inMillionths).join();
}

function inMillionths(value: number): number {
  return Math.round(value * 1e6);
}

/** Whether a range says too much: a small count narrower than the numbers 1 to one below it, or one number only. */
function saysTooMuch({ least, most }: Range, n: number, rule: DisclosureRule): boolean {
  const isSmall = (few: number, many: number): boolean =>
    few >= 1 && many < rule.smallCount && many - few < rule.smallCount - 2;
  // "Nobody" and "everybody" may come out in a large group; that is rule 3.
  const isUnanimous = least === most && (most === 0 || most === n) && n >= rule.unanimityFrom;
  return (least === most && !isUnanimous) || isSmall(least, most) || isSmall(n - most, n - least);
}

describe('a shown mean with its spread', () => {
  it.each([
    ['PUPILS', 3, [10, 11, 15, 20, 29, 30, 31, 36, 45]],
    ['PUPILS', 4, [10, 12, 15, 20, 29, 30]],
    ['PUPILS', 5, [10, 13, 16]],
    ['PUPILS', 6, [10, 12]],
    ['TEAM', 3, [5, 6, 9, 14, 29, 30, 40]],
    ['TEAM', 4, [5, 7, 12, 20, 30]],
    ['TEAM', 5, [5, 8, 12]],
  ] as const)(
    'of %s on a scale of %i answers gives no small count away',
    (group, answers, sizes) => {
      const rule = disclosureRule(group);
      for (const n of sizes) {
        const ranges = rangesBehindFigures(n, answers, rule).flat();
        expect([n, ranges.filter((range) => saysTooMuch(range, n, rule))]).toEqual([n, []]);
      }
    },
  );

  it('would give them away if the spread were shown as it is', () => {
    const exact = new Map<string, number>();
    for (const counts of answerSets(12, 4)) {
      const { mean, sd } = sampleOf(counts);
      const shown = `${inMillionths(mean)} ${inMillionths(sd)}`;
      exact.set(shown, (exact.get(shown) ?? 0) + 1);
    }
    expect([...exact.values()].filter((sets) => sets === 1).length).toBeGreaterThan(50);
  });
});

describe('spreadAtMost', () => {
  it('is never below the spread of real answers, and close to it in a large group', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 10, maxLength: 300 });
    fc.assert(
      fc.property(answers, (given) => {
        const counts = [0, 1, 2, 3].map((answer) => given.filter((one) => one === answer).length);
        const sample = sampleOf(counts);
        const shown = spreadAtMost(sample, scaleOf(4), disclosureRule('PUPILS'));
        expect(shown).toBeGreaterThanOrEqual(sample.sd - 1e-9);
        const oneStep = (2 * 4 * 5) / (sample.n - 1);
        if (sample.n >= 30) expect(shown ** 2 - sample.sd ** 2).toBeLessThanOrEqual(oneStep);
      }),
    );
  });
});
