import { type RespondentGroup } from '../../evaluations/indicator';
import { type MeasurementValue, type RawParts } from '../../evaluations/measurement-value';
import { discloseFigure } from '../disclose-figure';
import { discloseMeasure } from '../disclose-measure';
import { disclosureRule, type DisclosureRule } from '../disclosure-rule';
import { storableValue } from '../storable-value';
import { oneOf, seededRandom, wholeBetween, type Random } from './seeded-random';

/*
 * A second attacker, who does not reason but tries: every set of answers that would be published word for word as
 * this one. He knows the rule, so he also learns from what the rule chose to hide. Linear reasoning cannot do that;
 * trying can only be done for small tables.
 */

const response = { invited: null, responded: null };

/** Every way to divide n over so many answers. */
function* divisions(n: number, answers: number): Generator<readonly number[]> {
  if (answers === 1) yield [n];
  else {
    for (let first = 0; first <= n; first += 1) {
      for (const rest of divisions(n - first, answers - 1)) yield [first, ...rest];
    }
  }
}

describe('trying every set of answers behind one figure', () => {
  it.each([
    ['PUPILS', 2, [10, 17, 29, 30, 44]],
    ['PUPILS', 3, [10, 12, 20, 29, 30, 36]],
    ['PUPILS', 4, [10, 14, 20]],
    ['TEAM', 2, [5, 8, 29, 30]],
    ['TEAM', 3, [5, 9, 15, 30]],
  ] as const)(
    'of %s with %i answers leaves every number that a small count can be',
    (group, answers, sizes) => {
      const rule = disclosureRule(group);
      for (const n of sizes) {
        const behind = new Map<
          string,
          { sets: (readonly number[])[]; shown: readonly boolean[] }
        >();
        for (const counts of divisions(n, answers)) {
          const parts: RawParts =
            answers === 2
              ? { kind: 'PROPORTION', numerator: counts[0] ?? 0, denominator: n }
              : { kind: 'COUNTS', counts };
          const figure = discloseFigure(group, { state: 'REPORTED', parts, response }, rule);
          const text = JSON.stringify(figure);
          const known = behind.get(text) ?? { sets: [], shown: shownAlone(figure, answers) };
          known.sets.push(counts);
          behind.set(text, known);
        }
        // In a large group "nobody" is shown, so that a range starts at 1.
        const room = n < rule.unanimityFrom ? rule.smallCount : rule.smallCount - 1;
        for (const { sets, shown } of behind.values()) {
          const rooms = shown.map((isShown, answer) =>
            isShown ? Infinity : new Set(sets.map((counts) => counts[answer])).size,
          );
          expect(Math.min(...rooms)).toBeGreaterThanOrEqual(room);
        }
      }
    },
  );
});

function shownAlone(
  figure: ReturnType<typeof discloseFigure>,
  answers: number,
): readonly boolean[] {
  const shown = figure.state === 'SHOWN' ? figure.figure : null;
  return Array.from({ length: answers }, (_, answer) => {
    if (shown?.kind === 'PROPORTION') return shown.numerator.atLeast === shown.numerator.atMost;
    const groups = shown?.kind === 'COUNTS' ? shown.groups : [];
    return groups.some(({ first, last }) => first === answer && last === answer);
  });
}

type Group = readonly [yes: number, people: number];

describe('trying every table behind a shown table', () => {
  it.each([
    ['PUPILS', 5],
    ['TEAM', 3],
  ] as const)('of %s leaves at least %i numbers for each hidden count', (group, room) => {
    const rule = disclosureRule(group);
    const random = seededRandom(20_261_125);
    let tried = 0;
    while (tried < 60) {
      const groups = drawnTable(random);
      const hidden = hiddenPlaces(groups, group, rule);
      const [, , third] = hidden;
      const told =
        sumOf(groups, ([yes]) => yes) === 0 || sumOf(groups, ([yes, n]) => n - yes) === 0;
      if (hidden.length < 2 || third !== undefined || told) continue;
      tried += 1;
      for (const possible of countsBehind(groups, hidden, group, rule)) {
        expect([groups, possible.size >= room]).toEqual([groups, true]);
      }
    }
  });
});

/** The numbers of "yes" that each hidden group can have, over all tables that are published alike. */
function countsBehind(
  groups: readonly Group[],
  hidden: readonly number[],
  respondents: RespondentGroup,
  rule: DisclosureRule,
): readonly ReadonlySet<number>[] {
  const [one = 0, other = 0] = hidden;
  const people = sumOf(hidden, (place) => groups[place]?.[1] ?? 0);
  const yes = sumOf(hidden, (place) => groups[place]?.[0] ?? 0);
  const shown = published(groups, respondents, rule);
  const possible = [new Set<number>(), new Set<number>()] as const;
  for (let n = 0; n <= people; n += 1) {
    for (let k = Math.max(0, yes - (people - n)); k <= Math.min(n, yes); k += 1) {
      const table = [...groups];
      table[one] = [k, n];
      table[other] = [yes - k, people - n];
      if (published(table, respondents, rule) !== shown) continue;
      possible[0].add(k);
      possible[1].add(yes - k);
    }
  }
  return possible;
}

function published(
  groups: readonly Group[],
  respondents: RespondentGroup,
  rule: DisclosureRule,
): string {
  return JSON.stringify(disclosedTable(groups, respondents, rule));
}

function disclosedTable(groups: readonly Group[], subject: RespondentGroup, rule: DisclosureRule) {
  const valueOf = ([numerator, denominator]: Group): MeasurementValue =>
    denominator === 0
      ? { state: 'MISSING' }
      : storableValue(subject, { kind: 'PROPORTION', numerator, denominator }, response, rule);
  const total = valueOf([sumOf(groups, ([yes]) => yes), sumOf(groups, ([, n]) => n)]);
  const named = groups.map((one, place) => ({ key: `g${place}`, value: valueOf(one) }));
  const breakdown = { kind: 'PHASE_GROUP', groups: named } as const;
  return discloseMeasure({ subject, total, breakdown }, rule);
}

function hiddenPlaces(
  groups: readonly Group[],
  respondents: RespondentGroup,
  rule: DisclosureRule,
): readonly number[] {
  const { total, groups: shown } = disclosedTable(groups, respondents, rule);
  const isExact = total.state === 'SHOWN' && shownAlone(total, 2)[0] === true;
  if (!isExact) return [];
  return shown.flatMap(({ figure }, place) => (figure.state === 'HIDDEN' ? [place] : []));
}

function drawnTable(random: Random): readonly Group[] {
  const tendency = random();
  return Array.from({ length: wholeBetween(random, 2, 4) }, () => {
    const sizes = [
      () => wholeBetween(random, 1, 9),
      () => wholeBetween(random, 8, 14),
      () => wholeBetween(random, 10, 26),
    ];
    const people = oneOf(random, sizes)();
    const yes = Array.from({ length: people }, random).filter((one) => one < tendency).length;
    return [yes, people];
  });
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
