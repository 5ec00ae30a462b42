import * as fc from 'fast-check';
import { type RawParts } from '../evaluations/measurement-value';
import { discloseFigure } from './disclose-figure';
import { discloseRollUps, type RollUpCell, type RollUpRequest } from './disclose-roll-ups';
import { disclosureRule } from './disclosure-rule';
import { givesSchoolsAway } from './roll-up-differencing';
import { schoolExposure, type SchoolShare } from './school-shares';

const rule = disclosureRule('PUPILS');
const response = { invited: 100, responded: 80 };
const scale = { min: 1, max: 4, answerStep: 1 };

const cell = (id: string, parts: RawParts, isVisible = true): RollUpCell => ({
  ...{ id, schoolId: id.slice(0, 1), isVisible },
  figure: discloseFigure('PUPILS', { state: 'REPORTED', parts, response }, rule),
});
const proportion = (numerator: number, denominator: number): RawParts => ({
  ...{ kind: 'PROPORTION', numerator, denominator },
});
const request = (key: string, ...cells: string[]): RollUpRequest => ({ key, cells });

const rollUp = (cells: readonly RollUpCell[], ...requests: readonly RollUpRequest[]) =>
  discloseRollUps({ cells, requests }, rule).map((one) => one.rollUp);
/** 's' with the number of schools, else the reason. */
const picture = (cells: readonly RollUpCell[], ...requests: readonly RollUpRequest[]) =>
  rollUp(cells, ...requests).map((one) => {
    if (one.state === 'SHOWN') return `s${one.figure.schools}`;
    return one.state === 'HIDDEN' ? one.reason : one.state;
  });

describe('discloseRollUps', () => {
  it('adds people up, not averages', () => {
    const cells = [
      cell('a', proportion(10, 20)),
      cell('b', proportion(20, 60)),
      cell('c', proportion(30, 40)),
    ];
    expect(rollUp(cells, request('all', 'a', 'b', 'c'))).toEqual([
      expect.objectContaining({
        figure: {
          schools: 3,
          schoolsLeftOut: 0,
          figure: expect.objectContaining({
            denominator: 120,
            numerator: { atLeast: 60, atMost: 60 },
            share: { atLeast: 0.5, atMost: 0.5 },
            response: { invited: 300, responded: 240, rate: 0.8 },
          }),
        },
      }),
    ]);
  });

  it('takes a small count in with its bounds and leaves a hidden school out', () => {
    const cells = [
      cell('a', proportion(10, 20)),
      cell('b', proportion(2, 60)),
      cell('c', proportion(30, 40)),
      cell('d', proportion(4, 8)),
    ];
    expect(rollUp(cells, request('all', 'a', 'b', 'c', 'd'))).toEqual([
      expect.objectContaining({
        figure: {
          schools: 3,
          schoolsLeftOut: 1,
          figure: expect.objectContaining({
            denominator: 120,
            numerator: { atLeast: 41, atMost: 44 },
          }),
        },
      }),
    ]);
  });

  it('takes answers together as all schools have them', () => {
    const counts = (...given: number[]): RawParts => ({ kind: 'COUNTS', counts: given });
    const cells = [
      cell('a', counts(10, 10, 10, 10)),
      cell('b', counts(2, 10, 10, 10)),
      cell('c', counts(10, 10, 12, 3)),
    ];
    expect(rollUp(cells, request('all', 'a', 'b', 'c'))).toEqual([
      expect.objectContaining({
        figure: expect.objectContaining({
          figure: expect.objectContaining({
            n: 107,
            groups: [
              { first: 0, last: 1, count: 52 },
              { first: 2, last: 3, count: 55 },
            ],
          }),
        }),
      }),
    ]);
  });

  it('weighs means by people, with the spread within and between schools', () => {
    const mean = (value: number, n: number): RawParts => ({
      ...{ kind: 'MEAN', mean: value, sd: 0.7, n, scale },
    });
    const cells = [cell('a', mean(3, 100)), cell('b', mean(2, 100)), cell('c', mean(2.5, 200))];
    const [all] = rollUp(cells, request('all', 'a', 'b', 'c'));
    const figure = all?.state === 'SHOWN' ? all.figure.figure : null;
    expect(figure).toMatchObject({ n: 400, mean: { atLeast: 2.5, atMost: 2.5 } });
    const spread = figure?.kind === 'MEAN' ? figure.sdAtMost : null;
    expect(spread).toBeGreaterThan(Math.sqrt(0.49 + 0.125));
    expect(spread).toBeLessThan(0.9);
  });

  it.each<[string, readonly RollUpCell[], readonly string[]]>([
    ['two schools', [cell('a', proportion(9, 20)), cell('b', proportion(9, 20))], ['FEW_SCHOOLS']],
    [
      'three years of one school and one of another',
      [
        cell('a1', proportion(9, 20)),
        cell('a2', proportion(9, 20)),
        cell('a3', proportion(9, 20)),
        cell('b1', proportion(9, 20)),
      ],
      ['FEW_SCHOOLS'],
    ],
    [
      'a school with more than 80 % of the respondents',
      [cell('a', proportion(90, 200)), cell('b', proportion(9, 24)), cell('c', proportion(9, 25))],
      ['ONE_LARGE_SCHOOL'],
    ],
    [
      'a school with exactly 80 %',
      [cell('a', proportion(90, 200)), cell('b', proportion(9, 25)), cell('c', proportion(9, 25))],
      ['s3'],
    ],
    [
      'figures of two kinds',
      [
        cell('a', proportion(9, 20)),
        cell('b', proportion(9, 20)),
        cell('c', { kind: 'COUNTS', counts: [9, 11] }),
      ],
      ['NOT_ALIKE'],
    ],
  ])('of %s', (_, cells, expected) => {
    expect(picture(cells, request('all', ...cells.map(({ id }) => id)))).toEqual(expected);
  });

  it('hides the roll-up that would give one unseen school away by subtracting', () => {
    const cells = ['a', 'b', 'c', 'd'].map((id) => cell(id, proportion(9, 20), false));
    const all = request('all', 'a', 'b', 'c', 'd');
    expect(picture(cells, all, request('po', 'a', 'b', 'c'))).toEqual([
      's4',
      'OVERLAPS_OTHER_ROLL_UP',
    ]);
    const seen = cells.map((one) => ({ ...one, isVisible: true }));
    expect(picture(seen, all, request('po', 'a', 'b', 'c'))).toEqual(['s4', 's3']);
  });

  it('shows the schools that the viewer can see when the unseen are too few', () => {
    const cells = ['a', 'b', 'c', 'd'].map((id) => cell(id, proportion(9, 20), id !== 'd'));
    expect(picture(cells, request('all', 'a', 'b', 'c', 'd'))).toEqual(['s3']);
  });

  it('subtracts over years as well', () => {
    const ids = ['a', 'b', 'c', 'd'].flatMap((school) => [`${school}1`, `${school}2`]);
    const cells = ids.map((id) => cell(id, proportion(9, 20), false));
    const year = (digit: string, ...schools: string[]) =>
      request(`year-${digit}`, ...schools.map((school) => school + digit));
    const both = request('both', ...ids);
    expect(picture(cells, both, year('1', 'a', 'b', 'c', 'd'), year('2', 'a', 'b', 'c'))).toEqual([
      's4',
      's4',
      'OVERLAPS_OTHER_ROLL_UP',
    ]);
  });
});

describe('givesSchoolsAway', () => {
  const share = (place: number, weight: number): SchoolShare => ({
    ...{ cell: `${place}`, school: `${place}`, weight },
  });

  /** Tries every mix of the roll-ups with whole weights from -2 to 2. */
  function someMixIsExposed(rollUps: readonly (readonly SchoolShare[])[]): boolean {
    const mixes = 5 ** rollUps.length;
    for (let mix = 0; mix < mixes; mix += 1) {
      const left = new Map<string, { weight: number; share: SchoolShare }>();
      for (const [place, shares] of rollUps.entries()) {
        const weight = (Math.floor(mix / 5 ** place) % 5) - 2;
        for (const one of shares) {
          const known = left.get(one.cell)?.weight ?? 0;
          left.set(one.cell, { weight: known + weight, share: one });
        }
      }
      const rest = [...left.values()].filter(({ weight }) => weight !== 0);
      const shares = rest.map((one) => one.share);
      if (shares.length > 0 && schoolExposure(shares, rule) !== null) return true;
    }
    return false;
  }

  it('sees at least what trying all small mixes of roll-ups finds', () => {
    const schools = [30, 20, 25, 200, 15, 40, 22].map((weight, place) => share(place, weight));
    const set = fc
      .subarray(schools, { minLength: 3 })
      .filter((shares) => schoolExposure(shares, rule) === null);
    fc.assert(
      fc.property(fc.array(set, { minLength: 1, maxLength: 4 }), (rollUps) => {
        // The rule judges the last one beside those before it, so each must have passed.
        const accepted: (readonly SchoolShare[])[] = [];
        for (const one of rollUps) {
          if (!givesSchoolsAway([...accepted, one], rule)) accepted.push(one);
        }
        expect(someMixIsExposed(accepted)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses when there are too many parts to look through', () => {
    const schools = Array.from({ length: 60 }, (_, place) => share(place, 20));
    const rollUps = Array.from({ length: 17 }, (_, start) =>
      schools.filter((_one, place) => (place * 7 + start * 5) % 17 < 9),
    );
    expect(givesSchoolsAway(rollUps, rule)).toBe(true);
  });
});
