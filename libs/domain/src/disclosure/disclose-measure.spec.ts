import { type CountedSubject } from '../evaluations/indicator';
import { type MeasurementValue, type RawParts } from '../evaluations/measurement-value';
import {
  breakdownToShow,
  discloseMeasure,
  type Breakdown,
  type BreakdownKind,
  type DisclosedMeasure,
} from './disclose-measure';
import { disclosureRule } from './disclosure-rule';
import { storableValue } from './storable-value';

const response = { invited: null, responded: null };
const scale = { min: 1, max: 4, answerStep: 1 };

const proportion = (numerator: number, denominator: number): RawParts => ({
  ...{ kind: 'PROPORTION', numerator, denominator },
});
const counts = (...given: number[]): RawParts => ({ kind: 'COUNTS', counts: given });
const mean = (value: number, sd: number, n: number): RawParts => ({
  ...{ kind: 'MEAN', mean: value, sd, n, scale },
});

/** Goes through the write side first, as every entered value does. */
function measure(
  total: RawParts | MeasurementValue,
  groups: readonly (RawParts | MeasurementValue)[],
  subject: CountedSubject = 'PUPILS',
  kind: BreakdownKind = 'PHASE_GROUP',
): DisclosedMeasure {
  const rule = disclosureRule(subject);
  const stored = (one: RawParts | MeasurementValue): MeasurementValue =>
    'state' in one ? one : storableValue(subject, one, response, rule);
  const breakdown: Breakdown = {
    kind,
    groups: groups.map((one, place) => ({ key: `g${place}`, value: stored(one) })),
  };
  return discloseMeasure({ subject, total: stored(total), breakdown }, rule);
}

const hiddenInTable = {
  state: 'HIDDEN',
  reason: 'SMALL_GROUP_IN_TABLE',
  answers: { kind: 'NOT_SHOWN' },
};

/** 's' for a shown group, else the reason. */
function picture({ groups }: DisclosedMeasure): readonly string[] {
  return groups.map(({ figure }) => {
    if (figure.state === 'SHOWN') return 's';
    return figure.state === 'HIDDEN' ? figure.reason : figure.state;
  });
}
const T = 'SMALL_GROUP_IN_TABLE';

describe('discloseMeasure beside a shown total', () => {
  it.each<[string, RawParts, readonly RawParts[], readonly string[]]>([
    [
      'shows every group when all are large and nobody is left over',
      proportion(60, 100),
      [proportion(20, 30), proportion(20, 40), proportion(20, 30)],
      ['s', 's', 's'],
    ],
    [
      'hides the next smallest beside the only small group',
      proportion(45, 79),
      [proportion(5, 9), proportion(20, 40), proportion(20, 30)],
      [T, 's', T],
    ],
    [
      'hides more than one neighbour when the rest would still hold a small count',
      proportion(42, 88),
      [proportion(1, 8), proportion(9, 12), proportion(12, 28), proportion(20, 40)],
      [T, T, 's', 's'],
    ],
    [
      'goes on hiding when the second smallest adds too few of one answer',
      proportion(86, 88),
      [proportion(8, 8), proportion(20, 20), proportion(28, 30), proportion(30, 30)],
      [T, T, T, T],
    ],
    [
      'leaves two small groups alone that are large enough together',
      proportion(50, 87),
      [proportion(4, 8), proportion(6, 9), proportion(20, 40), proportion(20, 30)],
      [T, T, 's', 's'],
    ],
    [
      'hides a group when a few people are in no group: they would come out',
      proportion(63, 105),
      [proportion(20, 30), proportion(20, 40), proportion(20, 30)],
      [T, 's', T],
    ],
    [
      'shows all groups when many are in no group',
      proportion(70, 120),
      [proportion(20, 30), proportion(20, 40), proportion(20, 30)],
      ['s', 's', 's'],
    ],
    [
      'hides a group with a small count though it is large',
      proportion(33, 90),
      [proportion(3, 30), proportion(15, 30), proportion(15, 30)],
      [T, 's', T],
    ],
    [
      'shows nobody below a total that is a range itself',
      proportion(3, 90),
      [proportion(0, 30), proportion(3, 30), proportion(0, 30)],
      [T, T, T],
    ],
    [
      'shows "nobody" in a small group when the whole school says so',
      proportion(0, 60),
      [proportion(0, 15), proportion(0, 45)],
      ['s', 's'],
    ],
  ])('%s', (_, total, groups, expected) => {
    expect(picture(measure(total, groups))).toEqual(expected);
  });

  it('gives a hidden group the same reason as its neighbour, and no number', () => {
    const { groups } = measure(proportion(45, 79), [
      proportion(5, 9),
      proportion(20, 40),
      proportion(20, 30),
    ]);
    expect(groups[0]?.figure).toEqual(hiddenInTable);
    expect(groups[2]?.figure).toEqual(hiddenInTable);
    expect(groups[1]?.figure).toMatchObject({ state: 'SHOWN' });
  });

  it('takes answers together alike in all groups, so that more groups can be shown', () => {
    const disclosed = measure(counts(12, 20, 30, 28), [
      counts(2, 10, 15, 13),
      counts(10, 10, 15, 15),
    ]);
    expect(disclosed.total).toMatchObject({ figure: { groups: [{}, {}, {}, {}] } });
    expect(disclosed.groups.map(({ figure }) => figure)).toEqual([
      expect.objectContaining({
        figure: expect.objectContaining({
          groups: [
            { first: 0, last: 1, count: 12 },
            { first: 2, last: 2, count: 15 },
            { first: 3, last: 3, count: 13 },
          ],
        }),
      }),
      expect.objectContaining({ state: 'SHOWN' }),
    ]);
  });

  it('hides a mean whose rest lies at the end of the scale', () => {
    const groups = [mean(4, 0, 12), mean(3.9, 0.3, 11), mean(3, 0.7, 60)];
    expect(picture(measure(mean(3.26, 0.8, 83), groups))).toEqual([T, T, T]);
    const mixed = [mean(3.2, 0.7, 12), mean(3.4, 0.6, 9), mean(3, 0.7, 60)];
    expect(picture(measure(mean(3.07, 0.7, 81), mixed))).toEqual([T, T, 's']);
  });

  it('hides everything when the groups do not fit into the total', () => {
    const tooMany = [proportion(40, 60), proportion(30, 60)];
    expect(picture(measure(proportion(60, 100), tooMany))).toEqual([
      'PARTS_DISAGREE',
      'PARTS_DISAGREE',
    ]);
    expect(picture(measure(proportion(60, 100), [counts(20, 20), proportion(40, 60)]))).toEqual([
      'PARTS_DISAGREE',
      'PARTS_DISAGREE',
    ]);
  });

  it('hides the groups of a school that is too small itself', () => {
    const disclosed = measure(proportion(4, 9), [proportion(2, 5), proportion(2, 4)]);
    expect(disclosed.total).toMatchObject({ reason: 'FEW_ANSWERS' });
    expect(picture(disclosed)).toEqual([T, T]);
  });

  it('keeps a place without a value what it was', () => {
    const groups = [{ state: 'MISSING' } as const, proportion(20, 40), proportion(20, 40)];
    expect(picture(measure(proportion(40, 80), groups))).toEqual(['MISSING', 's', 's']);
  });
});

describe('discloseMeasure without a total', () => {
  it('shows each group by itself, for there is nothing to subtract from', () => {
    const groups = [proportion(5, 9), proportion(20, 40), proportion(2, 30)];
    const disclosed = measure({ state: 'MISSING' }, groups);
    expect(picture(disclosed)).toEqual(['FEW_ANSWERS', 's', 's']);
    expect(disclosed.groups[2]?.figure).toMatchObject({
      figure: { numerator: { atLeast: 1, atMost: 4 } },
    });
  });
});

describe('discloseMeasure of a team by role', () => {
  it.each<[string, RawParts | MeasurementValue, readonly RawParts[], readonly string[]]>([
    [
      'under ten',
      proportion(5, 9),
      [proportion(3, 6), proportion(2, 3)],
      ['SMALL_TEAM', 'SMALL_TEAM'],
    ],
    ['from ten', proportion(6, 12), [proportion(3, 6), proportion(3, 6)], ['s', 's']],
    [
      'of unknown size',
      { state: 'MISSING' },
      [proportion(3, 6), proportion(1, 3)],
      ['SMALL_TEAM', 'SMALL_TEAM'],
    ],
  ])('%s', (_, total, groups, expected) => {
    expect(picture(measure(total, groups, 'TEAM', 'ROLE'))).toEqual(expected);
  });
});

describe('discloseMeasure of a small team by anything else', () => {
  it('hides the groups as well', () => {
    const groups = [proportion(3, 6), proportion(2, 3)];
    expect(picture(measure(proportion(5, 9), groups, 'TEAM'))).toEqual([
      'SMALL_TEAM',
      'SMALL_TEAM',
    ]);
  });
});

describe('discloseMeasure of lessons', () => {
  it('hides nothing', () => {
    const groups = [proportion(1, 2), proportion(3, 4)];
    expect(picture(measure(proportion(4, 6), groups, 'NOT_PEOPLE'))).toEqual(['s', 's']);
  });
});

describe('breakdownToShow', () => {
  it('shows one breakdown of a school, never two that could be crossed', () => {
    const groups = [{ key: 'a', value: { state: 'MISSING' } as const }];
    const phases: Breakdown = { kind: 'PHASE_GROUP', groups };
    const types: Breakdown = { kind: 'EDUCATION_TYPE', groups };
    expect(breakdownToShow([phases, types])).toBe(types);
    expect(breakdownToShow([phases, { ...types, groups: [] }])).toBe(phases);
    expect(breakdownToShow([])).toBeNull();
  });
});
