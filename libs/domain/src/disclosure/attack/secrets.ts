import { type DisclosureRule } from '../disclosure-rule';
import { type Published, type PublishedFigure } from './publish';
import { totalCounts, type TrueYear, type Universe } from './universe';
import { noGroup } from './unknowns';

/** A number that must stay hidden, of a group or school. */
export type Secret = {
  readonly place: Omit<PublishedFigure, 'figure'>;
  /** How many gave one answer (by its place), how many answered at all, or the sum of all scores. */
  readonly what: number | 'PEOPLE' | 'SCORE';
  readonly truth: number;
  /** The whole numbers that the attacker cannot rule out must span at least this: most - least. */
  readonly protection: number;
};

/**
 * The secrets of what was published, with how well each must be protected:
 * - in a hidden group or school, and in any with fewer answers than the threshold: each answer count, and how many
 *   answered: room of `smallCount` numbers (a span of smallCount - 1);
 * - in a shown figure: an answer count that the figure does not give, when it is small (or the rest is), or 0 (or
 *   everybody) in a group below `unanimityFrom`: the room of "fewer than 5", the numbers 1 to 4 (a span of
 *   smallCount - 2);
 * - of the people in no group, the same, as if they were a group.
 *
 * No secret is a "nobody" that the school's shown total tells by itself: rule 3 lets a group of 30 say so, and then
 * it holds for everyone in it. A group that is known to be the whole school is no secret beside the school. How many
 * took part in the years of a pool is no secret either, only what they said.
 * Of means the secrets in a hidden group are how many answered and the sum of their scores; of a shown mean the
 * answer counts are looked at in `disclosed-spread.spec.ts`, answer set by answer set.
 */
export function secretsOf(
  universe: Universe,
  published: Published,
  rule: DisclosureRule,
): readonly Secret[] {
  return universe.years.flatMap((year) => {
    const figures = published.figures.filter(
      ({ school, period }) =>
        school === year.school && period.first === year.year && period.last === year.year,
    );
    const told = toldByTotal(year, figures, rule);
    const isOneGroup =
      universe.isEveryoneGrouped &&
      year.groups.filter(({ counts }) => sumOf(counts, () => 1) > 0).length === 1;
    const ofFigures = figures
      .filter(({ group }) => group === null || !isOneGroup)
      .flatMap((one) => secretsOfPlace(one, year, told, universe.form, rule));
    return [...ofFigures, ...secretsOfNoGroup(year, told, universe.form, rule)];
  });
}

function secretsOfPlace(
  { figure, ...place }: PublishedFigure,
  year: TrueYear,
  told: ReadonlySet<number>,
  form: Universe['form'],
  rule: DisclosureRule,
): readonly Secret[] {
  const counts = place.group === null ? totalCounts(year) : countsOf(year, place.group);
  const n = sumOf(counts, () => 1);
  const open = counts.map((_, answer) => answer).filter((answer) => !told.has(answer));
  const small = open.filter((answer) => isSmall(counts[answer] ?? 0, n, rule));
  const secret = (what: Secret['what'], protection: number): Secret => ({
    ...{ place, what, protection },
    truth: sumOf(counts, weightFor(what)),
  });
  if (n === 0) return [];
  const isFew = n < rule.minimumAnswers;
  const isOpen = figure.state !== 'HIDDEN' || figure.answers.kind === 'EXACT';
  if (isOpen && !isFew) {
    return form === 'MEAN' ? [] : small.map((answer) => secret(answer, rule.smallCount - 2));
  }
  const whats = form === 'MEAN' ? scoreUnlessTold(counts, told) : open;
  const isInPool = figure.state === 'HIDDEN' && figure.reason === 'SHOWN_IN_POOL';
  const people = isInPool ? [] : (['PEOPLE'] as const);
  return [...whats, ...people].map((what) => secret(what, rule.smallCount - 1));
}

/** People in no group are never shown; nobody asks for them by name, but total minus groups is them. */
function secretsOfNoGroup(
  { school, year, ungrouped }: TrueYear,
  told: ReadonlySet<number>,
  form: Universe['form'],
  rule: DisclosureRule,
): readonly Secret[] {
  const n = sumOf(ungrouped, () => 1);
  if (n === 0 || form === 'MEAN') return [];
  const isHidden = n < rule.minimumAnswers;
  const place = { school, period: { first: year, last: year }, group: noGroup };
  return ungrouped.flatMap((truth, what) =>
    told.has(what) || !(isHidden || isSmall(truth, n, rule))
      ? []
      : [{ place, what, truth, protection: rule.smallCount - (isHidden ? 1 : 2) }],
  );
}

/** Whether a count may not be known: small, or the rest small, or nobody or everybody in a small group. */
function isSmall(count: number, n: number, rule: DisclosureRule): boolean {
  const rest = Math.min(count, n - count);
  return rest === 0 ? n < rule.unanimityFrom : rest < rule.smallCount;
}

/** Answers of which the school's total shows that nobody (or everybody) gave them. */
function toldByTotal(
  year: TrueYear,
  figures: readonly PublishedFigure[],
  rule: DisclosureRule,
): ReadonlySet<number> {
  const counts = totalCounts(year);
  const n = sumOf(counts, () => 1);
  const isShown = figures.some(({ group, figure }) => group === null && figure.state === 'SHOWN');
  if (!isShown || n < rule.unanimityFrom) return new Set();
  const isUnanimous = counts.some((count) => count === n);
  return new Set(counts.flatMap((count, answer) => (count === 0 || isUnanimous ? [answer] : [])));
}

/** A total that is all at one end of the scale tells the score of each group. */
function scoreUnlessTold(counts: readonly number[], told: ReadonlySet<number>): readonly 'SCORE'[] {
  return told.size === counts.length ? [] : ['SCORE'];
}

/** What each answer adds to a secret. */
export function weightFor(what: Secret['what']): (answer: number) => number {
  if (what === 'PEOPLE') return () => 1;
  return what === 'SCORE' ? (answer) => answer : (answer) => (answer === what ? 1 : 0);
}

function sumOf(counts: readonly number[], weightOf: (answer: number) => number): number {
  return counts.reduce((sum, count, answer) => sum + count * weightOf(answer), 0);
}

function countsOf(year: TrueYear, group: string): readonly number[] {
  return year.groups.find(({ key }) => key === group)?.counts ?? [];
}
