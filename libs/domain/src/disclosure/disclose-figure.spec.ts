import { type CountedSubject } from '../evaluations/indicator';
import {
  type MeasurementResponse,
  type MeasurementValue,
  type RawParts,
} from '../evaluations/measurement-value';
import { discloseFigure } from './disclose-figure';
import { disclosureRule, type DisclosureWishes } from './disclosure-rule';
import { storableValue } from './storable-value';

const unknown: MeasurementResponse = { invited: null, responded: null };
const scale = { min: 1, max: 4, answerStep: 1 };

const proportion = (numerator: number, denominator: number): RawParts => ({
  ...{ kind: 'PROPORTION', numerator, denominator },
});
const counts = (...given: number[]): RawParts => ({ kind: 'COUNTS', counts: given });
const mean = (value: number, sd: number | null, n: number): RawParts => ({
  ...{ kind: 'MEAN', mean: value, sd, n, scale },
});
const reported = (parts: RawParts, response = unknown): MeasurementValue => ({
  ...{ state: 'REPORTED', parts, response },
});

const disclose = (parts: RawParts, subject: CountedSubject = 'PUPILS', wishes?: DisclosureWishes) =>
  discloseFigure(subject, reported(parts), disclosureRule(subject, wishes));

describe('discloseFigure of a proportion', () => {
  it.each([
    [5, 10, 5, 5],
    [7, 12, 7, 7],
    [25, 30, 25, 25],
    [0, 10, 0, 4],
    [4, 29, 0, 4],
    [10, 10, 6, 10],
    [8, 12, 8, 12],
    [0, 30, 0, 0],
    [1, 30, 1, 4],
    [4, 400, 1, 4],
    [30, 30, 30, 30],
    [29, 30, 26, 29],
  ])('shows %i of %i as %i to %i', (numerator, denominator, atLeast, atMost) => {
    expect(disclose(proportion(numerator, denominator))).toMatchObject({
      state: 'SHOWN',
      figure: {
        denominator,
        numerator: { atLeast, atMost },
        share: { atLeast: atLeast / denominator, atMost: atMost / denominator },
      },
    });
  });

  it('says of too few answers only that they are too few', () => {
    expect(disclose(proportion(4, 9))).toEqual({
      ...{ state: 'HIDDEN', reason: 'FEW_ANSWERS' },
      answers: { kind: 'BELOW', below: 10 },
    });
  });

  it('cannot be told apart within the bounds: every number in it is the same', () => {
    for (let n = 10; n <= 60; n += 1) {
      const lows = n < 30 ? [0, 1, 2, 3, 4] : [1, 2, 3, 4];
      const low = new Set(lows.map((k) => JSON.stringify(disclose(proportion(k, n)))));
      const high = new Set(lows.map((k) => JSON.stringify(disclose(proportion(n - k, n)))));
      expect([low.size, high.size]).toEqual([1, 1]);
    }
  });

  it('shows staff from five answers, with a small count of 3', () => {
    expect(disclose(proportion(2, 4), 'TEAM').state).toBe('HIDDEN');
    expect(disclose(proportion(2, 5), 'TEAM')).toMatchObject({
      figure: { numerator: { atLeast: 0, atMost: 2 } },
    });
    expect(disclose(proportion(3, 6), 'TEAM')).toMatchObject({
      figure: { numerator: { atLeast: 3, atMost: 3 } },
    });
  });

  it('hides rather than name one of two overlapping ranges when a raised threshold makes them', () => {
    const wishes = { smallCount: 8 };
    expect(disclose(proportion(6, 12), 'PUPILS', wishes)).toEqual({
      ...{ state: 'HIDDEN', reason: 'SMALL_COUNT', answers: { kind: 'EXACT', n: 12 } },
    });
  });

  it('leaves out a response that would be the numerator in disguise', () => {
    const value = reported(proportion(58, 60), { invited: 60, responded: 58 });
    expect(discloseFigure('PUPILS', value, disclosureRule('PUPILS'))).toMatchObject({
      figure: { response: { invited: 60, responded: null, rate: null } },
    });
  });

  it('gives the response beside a figure that is shown', () => {
    const value = reported(proportion(30, 60), { invited: 80, responded: 62 });
    expect(discloseFigure('PUPILS', value, disclosureRule('PUPILS'))).toMatchObject({
      figure: { response: { invited: 80, responded: 62, rate: 62 / 80 } },
    });
  });
});

describe('discloseFigure of answer counts', () => {
  it.each([
    [
      [12, 8, 9],
      [12, 8, 9],
    ],
    [
      [2, 8, 15, 5],
      [10, 15, 5],
    ],
    [
      [2, 8, 15, 3],
      [10, 18],
    ],
    [
      [0, 8, 15, 7],
      [0, 8, 15, 7],
    ],
    [
      [0, 8, 14, 7],
      [8, 14, 7],
    ],
  ])('shows %p as %p', (given, shown) => {
    expect(disclose(counts(...given))).toMatchObject({
      figure: { groups: shown.map((count) => expect.objectContaining({ count })) },
    });
  });

  it('hides them when no grouping leaves two groups, and still says how many answered', () => {
    expect(disclose(counts(4, 9, 3))).toEqual({
      ...{ state: 'HIDDEN', reason: 'SMALL_COUNT', answers: { kind: 'EXACT', n: 16 } },
    });
  });
});

describe('discloseFigure of a mean', () => {
  it('shows the mean, a spread rounded up and a margin that holds the exact one', () => {
    const disclosed = disclose(mean(3.2, 0.7, 60));
    expect(disclosed).toMatchObject({ state: 'SHOWN', figure: { n: 60, scale } });
    if (disclosed.state !== 'SHOWN' || disclosed.figure.kind !== 'MEAN') throw new Error();
    const { sdAtMost, interval, mean: shown } = disclosed.figure;
    expect(shown).toEqual({ atLeast: 3.2, atMost: 3.2 });
    expect(sdAtMost).toBeGreaterThan(0.7);
    expect(sdAtMost).toBeLessThan(0.85);
    expect(interval?.lower).toBeLessThan(3.2 - (2 * 0.7) / Math.sqrt(60));
  });

  it('says of a mean at the end of the scale only that it lies there', () => {
    const disclosed = disclose(mean(3.9, 0.3, 20));
    expect(disclosed).toMatchObject({
      figure: { mean: { atLeast: 4 - 5 / 20, atMost: 4 }, sdAtMost: null, interval: null },
    });
    expect(disclose(mean(4, 0, 20))).toEqual(disclosed);
  });

  it('has no margin where the source gives no spread', () => {
    expect(disclose(mean(3.2, null, 60))).toMatchObject({
      figure: { sdAtMost: null, interval: null },
    });
  });

  it('cuts the margin off at the end of the scale', () => {
    expect(disclose(mean(3.5, 0.7, 10))).toMatchObject({ figure: { interval: { upper: 4 } } });
  });
});

describe('discloseFigure of something else', () => {
  it('shows lessons and classes as they are, however few', () => {
    expect(disclose(proportion(3, 4), 'NOT_PEOPLE')).toMatchObject({
      figure: { numerator: { atLeast: 3, atMost: 3 }, denominator: 4 },
    });
    expect(disclose({ kind: 'AMOUNT', amount: 2.5 }, 'NOT_PEOPLE')).toEqual({
      ...{ state: 'SHOWN', figure: { kind: 'AMOUNT', amount: 2.5 } },
    });
    expect(disclose(counts(1, 0, 2), 'NOT_PEOPLE')).toMatchObject({ state: 'SHOWN' });
    expect(disclose(mean(4, 0, 2), 'NOT_PEOPLE')).toMatchObject({ state: 'SHOWN' });
  });

  it.each<[MeasurementValue]>([
    [{ state: 'MISSING' }],
    [{ state: 'NOT_COLLECTED' }],
    [{ state: 'NOT_APPLICABLE', reason: 'Geen groep 8' }],
  ])('keeps %p apart from hidden', (value) => {
    expect(discloseFigure('PUPILS', value, disclosureRule('PUPILS'))).toEqual(value);
  });

  it('shows a suppressed value with the threshold under which it was kept', () => {
    const value = { state: 'SUPPRESSED', answersBelow: 15 } as const;
    expect(discloseFigure('PUPILS', value, disclosureRule('PUPILS'))).toMatchObject({
      answers: { kind: 'BELOW', below: 15 },
    });
  });
});

describe('storableValue', () => {
  it('keeps of too few answers nothing but that they were too few', () => {
    const stored = storableValue(
      'PUPILS',
      proportion(4, 9),
      { invited: 12, responded: 9 },
      disclosureRule('PUPILS'),
    );
    expect(stored).toEqual({ state: 'SUPPRESSED', answersBelow: 10 });
  });

  it.each([
    ['PUPILS', 10],
    ['TEAM', 5],
    ['NOT_PEOPLE', 1],
  ] as const)('keeps the parts about %s from %i', (subject, n) => {
    const rule = disclosureRule(subject);
    const parts = proportion(1, n);
    expect(storableValue(subject, parts, unknown, rule)).toEqual(reported(parts));
  });

  it('keeps nothing of what is no number', () => {
    const stored = storableValue('PUPILS', proportion(1, NaN), unknown, disclosureRule('PUPILS'));
    expect(stored.state).toBe('SUPPRESSED');
  });
});
