import { schoolYearFrom, type SchoolYear } from '../../school-year/school-year';
import { oneOf, wholeBetween, type Random } from './seeded-random';
import { type TruePool, type TrueRollUp, type TrueYear, type Universe } from './universe';

/*
 * Draws universes that lean towards trouble: groups around the thresholds, answers that nobody or nearly everybody
 * gave, people in no group, and roll-ups that overlap.
 */

/** A universe of a few schools and years, drawn from the source of randomness. */
export function generateUniverse(random: Random): Universe {
  const respondents = oneOf(random, ['PUPILS', 'PUPILS', 'PUPILS', 'TEAM'] as const);
  const form = oneOf(random, ['PROPORTION', 'PROPORTION', 'COUNTS', 'COUNTS', 'MEAN'] as const);
  const answers = form === 'PROPORTION' ? 2 : wholeBetween(random, 3, 4);
  const schools = namesOf('school', wholeBetween(random, 3, 5));
  const groups = namesOf('group', wholeBetween(random, 2, 4));
  const years = yearsFrom(2024, wholeBetween(random, 1, 2));
  const isEveryoneGrouped = random() < 0.5;
  return {
    respondents,
    form,
    years: schools.flatMap((school) =>
      years.map((year) =>
        schoolYearOf(random, { school, year, groups, answers, isEveryoneGrouped }),
      ),
    ),
    isEveryoneGrouped,
    pools: poolsOf(random, schools, years),
    rollUps: rollUpsOf(random, schools, years, groups),
    unseenSchools: schools.filter(() => random() < 0.3),
  };
}

function namesOf(kind: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `${kind}-${place + 1}`);
}

function yearsFrom(first: number, count: number): readonly SchoolYear[] {
  return Array.from({ length: count }, (_, place) => schoolYearFrom(first + place));
}

function schoolYearOf(
  random: Random,
  shape: {
    readonly school: string;
    readonly year: SchoolYear;
    readonly groups: readonly string[];
    readonly answers: number;
    readonly isEveryoneGrouped: boolean;
  },
): TrueYear {
  const tendency = Array.from({ length: shape.answers }, () => random() ** 3);
  const isSmallSchool = random() < 0.3;
  const counts = (size: number): readonly number[] => drawnCounts(random, size, tendency);
  return {
    school: shape.school,
    year: shape.year,
    groups: shape.groups.map((key) => ({ key, counts: counts(groupSize(random, isSmallSchool)) })),
    ungrouped: counts(shape.isEveryoneGrouped ? 0 : wholeBetween(random, 0, 14)),
  };
}

function groupSize(random: Random, isSmallSchool: boolean): number {
  if (isSmallSchool) return wholeBetween(random, 0, 6);
  const sizes = [
    () => wholeBetween(random, 0, 9),
    () => wholeBetween(random, 8, 13),
    () => wholeBetween(random, 10, 32),
    () => wholeBetween(random, 25, 70),
  ];
  return oneOf(random, sizes)();
}

/** Each person answers by the tendency of the school; now and then a group is of one mind. */
function drawnCounts(random: Random, size: number, tendency: readonly number[]): readonly number[] {
  const counts = tendency.map(() => 0);
  const give = (answer: number): void => {
    counts[answer] = (counts[answer] ?? 0) + 1;
  };
  const isOfOneMind = random() < 0.1;
  const mind = drawnAnswer(random, tendency);
  for (let person = 0; person < size; person += 1) {
    give(isOfOneMind ? mind : drawnAnswer(random, tendency));
  }
  return counts;
}

function drawnAnswer(random: Random, tendency: readonly number[]): number {
  let left = random() * tendency.reduce((sum, weight) => sum + weight, 0);
  const found = tendency.findIndex((weight) => (left -= weight) < 0);
  return found < 0 ? 0 : found;
}

function poolsOf(
  random: Random,
  schools: readonly string[],
  years: readonly SchoolYear[],
): readonly TruePool[] {
  const [first, last] = years;
  if (first === undefined || last === undefined || first === last) return [];
  return schools
    .filter(() => random() < 0.4)
    .map((school) => ({ school, period: { first, last } }));
}

/** The whole, two parts of it that overlap at random, and one group over all schools; per year and over all years. */
function rollUpsOf(
  random: Random,
  schools: readonly string[],
  years: readonly SchoolYear[],
  groups: readonly string[],
): readonly TrueRollUp[] {
  const part = (): readonly string[] => schools.filter(() => random() < 0.7);
  const sets = [schools, part(), part()].map((members, place) => ({
    ...{ schools: members, key: `set-${place}`, group: null },
  }));
  const ofGroup = { schools, key: 'group', group: oneOf(random, groups) };
  const perYear = [...sets, ofGroup].flatMap((set) =>
    years.map((year) => ({ ...set, key: `${set.key}-${year}`, years: [year] })),
  );
  return [...perYear, { schools, key: 'all-years', group: null, years }];
}
