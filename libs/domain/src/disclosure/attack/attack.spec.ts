import * as fc from 'fast-check';
import { schoolYearFrom } from '../../school-year/school-year';
import { attackUniverse, runAttack } from './attack';
import { type Universe } from './universe';
import * as weak from './weak-publishers.fixture';

const years = [schoolYearFrom(2024), schoolYearFrom(2025)];
const groupKeys = ['lower', 'middle', 'upper'];

/** Counts lean towards the thresholds: nobody, a few, about ten, a class, a large group. */
const count = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 60 }) },
);
const none = fc.constant(0);

const shape = fc.record({
  form: fc.constantFrom('PROPORTION', 'COUNTS', 'MEAN'),
  respondents: fc.constantFrom('PUPILS', 'PARENTS', 'TEAM'),
  schools: fc.constantFrom<string[]>(['a', 'b', 'c'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']),
  years: fc.subarray(years, { minLength: 1 }),
  groups: fc.subarray(groupKeys, { minLength: 2 }),
  isEveryoneGrouped: fc.boolean(),
});

/** Tables of schools x years x groups x answers, with totals, pools and overlapping roll-ups. */
const universes: fc.Arbitrary<Universe> = shape.chain((of) => {
  const answers = of.form === 'PROPORTION' ? 2 : 3;
  const row = (cell: fc.Arbitrary<number>) =>
    fc.array(cell, { minLength: answers, maxLength: answers });
  const groups = fc.tuple(...of.groups.map((key) => row(count).map((counts) => ({ key, counts }))));
  const cells = of.schools.flatMap((school) => of.years.map((year) => ({ school, year })));
  return fc.record({
    form: fc.constant(of.form),
    respondents: fc.constant(of.respondents),
    years: fc.tuple(
      ...cells.map((cell) =>
        fc.record({
          ...{ school: fc.constant(cell.school), year: fc.constant(cell.year), groups },
          ungrouped: row(of.isEveryoneGrouped ? none : count),
        }),
      ),
    ),
    pools: fc.subarray(of.years.length > 1 ? of.schools : []).map((pooled) =>
      pooled.map((school) => ({
        ...{ school, period: { first: schoolYearFrom(2024), last: schoolYearFrom(2025) } },
      })),
    ),
    rollUps: fc.tuple(fc.subarray(of.schools), fc.subarray(of.schools)).map((parts) => [
      ...[of.schools, ...parts].flatMap((members, place) =>
        of.years.map((year) => ({
          ...{ key: `${place} ${year}`, schools: members, years: [year], group: null },
        })),
      ),
      { key: 'all', schools: of.schools, years: of.years, group: null },
      { key: 'group', schools: of.schools, years: of.years, group: of.groups[0] ?? null },
    ]),
    isEveryoneGrouped: fc.constant(of.isEveryoneGrouped),
    unseenSchools: fc.subarray(of.schools),
  });
});

describe('the attack on everything that is published', () => {
  it('finds no leak in 10,000 generated worlds', () => {
    let secrets = 0;
    fc.assert(
      fc.property(universes, (universe) => {
        const outcome = attackUniverse(universe);
        secrets += outcome.secrets;
        if (outcome.leaks.length > 0) throw new Error(JSON.stringify(outcome.leaks));
      }),
      { numRuns: 10_000 },
    );
    expect(secrets).toBeGreaterThan(100_000);
  }, 600_000);

  it('finds none when an installation asks for stricter thresholds', () => {
    const wishes = { minimumAnswers: 15, smallCount: 7, unanimityFrom: 50 };
    fc.assert(
      fc.property(universes, (universe) => {
        expect(attackUniverse(universe, wishes).leaks).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('can be repeated by its seed, for a longer run by command', () => {
    let done = 0;
    const once = runAttack({ cases: 60, seed: 20_261_125, onCase: (cases) => (done = cases) });
    expect(once).toMatchObject({ cases: 60, leaking: 0, examples: [] });
    expect(done).toBe(60);
    expect(runAttack({ cases: 60, seed: 20_261_125 })).toEqual(once);
  }, 60_000);
});

describe('the attack on a weaker rule', () => {
  it.each([
    ['every group shown by the rule for a single figure, beside its total', weak.withoutNeighbours],
    ['one neighbour hidden when exactly one group is (rule 4 by its letter)', weak.byTheLetter],
    ['"fewer than 10" said of a hidden group beside its total', weak.withBandedNumbers],
    ['answers taken together per group rather than per table', weak.withOwnGroupings],
    ['"nobody" named apart from 1 to 4 in a small group', weak.withUnanimityBand],
    ['a small count rounded to a whole percentage', weak.withRoundedShares],
    ['roll-ups made of what schools entered, hidden schools included', weak.withRawRollUps],
    ['two years together shown beside one of them', weak.withPoolsBesideYears],
    ['the number of answers not looked at', weak.withoutThreshold],
  ])(
    'finds leaks with %s',
    (_, publisher) => {
      const report = runAttack({ cases: 150, seed: 3, publisher });
      expect(report.leaking).toBeGreaterThan(0);
      const [example] = report.examples;
      const [leak] = example?.leaks ?? [];
      expect(leak?.secret.truth).toBeGreaterThanOrEqual(leak?.least ?? NaN);
      expect(leak?.secret.truth).toBeLessThanOrEqual(leak?.most ?? NaN);
    },
    60_000,
  );
});
