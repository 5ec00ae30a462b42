import { type MeasurementValue } from '../../evaluations/measurement-value';
import { type Breakdown } from '../disclose-measure';
import { discloseRollUps, type DisclosedRollUp, type RollUpCell } from '../disclose-roll-ups';
import { discloseSeries, type MeasurePeriod, type PeriodMeasure } from '../disclose-series';
import { type Disclosed } from '../disclosed';
import { type DisclosureRule } from '../disclosure-rule';
import { type Figure } from '../figure';
import { storableValue } from '../storable-value';
import { addedUp, partsOf, totalCounts, type Universe } from './universe';

/** What the database holds of one school after the write side did its work. */
export type StoredSchool = { readonly school: string; readonly measures: readonly PeriodMeasure[] };

/** A figure that everyone can see, and what it is about; `group` null is the whole school. */
export type PublishedFigure = {
  readonly school: string;
  readonly period: MeasurePeriod;
  readonly group: string | null;
  readonly figure: Disclosed<Figure>;
};

/** A roll-up that everyone can see, with the figures it was made from (their places are public: they are shown). */
export type PublishedRollUp = DisclosedRollUp & { readonly of: readonly PublishedFigure[] };

/** All that API, exports and charts give away, over all filters and years. */
export type Published = {
  readonly figures: readonly PublishedFigure[];
  readonly rollUps: readonly PublishedRollUp[];
};

/** Turns what is stored into what is published; the attack tries the real one and, to prove itself, weaker ones. */
export type Publisher = (
  stored: readonly StoredSchool[],
  universe: Universe,
  rule: DisclosureRule,
) => Published;

/** Puts the answers of a universe through the write side. */
export function storedSchools(universe: Universe, rule: DisclosureRule): readonly StoredSchool[] {
  const valueOf = (counts: readonly number[]): MeasurementValue => {
    const parts = partsOf(universe.form, counts);
    const response = { invited: null, responded: null };
    return parts === null
      ? { state: 'MISSING' }
      : storableValue(universe.respondents, parts, response, rule);
  };
  const measureOf = (total: MeasurementValue, breakdown: Breakdown | null) => ({
    ...{ subject: universe.respondents, total, breakdown },
  });
  return [...new Set(universe.years.map(({ school }) => school))].map((school) => {
    const years = universe.years.filter((one) => one.school === school);
    const yearly = years.map((one) => ({
      period: { first: one.year, last: one.year },
      measure: measureOf(valueOf(totalCounts(one)), {
        kind: 'PHASE_GROUP',
        groups: one.groups.map(({ key, counts }) => ({ key, value: valueOf(counts) })),
      }),
    }));
    const pooled = universe.pools
      .filter((pool) => pool.school === school)
      .map(({ period }) => {
        const within = years.filter(({ year }) => year >= period.first && year <= period.last);
        return { period, measure: measureOf(valueOf(addedUp(within.map(totalCounts))), null) };
      });
    return { school, measures: [...yearly, ...pooled] };
  });
}

/** The real read side: every series, and the family of all roll-ups over them. */
export const publish: Publisher = (stored, universe, rule) => {
  const figures = stored.flatMap(({ school, measures }) =>
    discloseSeries(measures, rule).flatMap((disclosed, place) => {
      const { period } = measures[place] as PeriodMeasure; // discloseSeries keeps order and length
      const groups = disclosed.groups.map(({ key, figure }) => ({ group: key, figure }));
      return [{ group: null, figure: disclosed.total }, ...groups].map((one) => ({
        ...{ school, period },
        ...one,
      }));
    }),
  );
  return { figures, rollUps: publishRollUps(figures, universe, rule) };
};

/** All roll-ups of the universe over the figures given, as one family. */
export function publishRollUps(
  figures: readonly PublishedFigure[],
  universe: Universe,
  rule: DisclosureRule,
): readonly PublishedRollUp[] {
  const cells: readonly RollUpCell[] = figures.map((one, place) => ({
    id: `${place}`,
    schoolId: one.school,
    figure: one.figure,
    isVisible: !universe.unseenSchools.includes(one.school),
  }));
  const members = universe.rollUps.map((rollUp) =>
    figures.flatMap((one, place) => (isMember(one, rollUp) ? [place] : [])),
  );
  const requests = universe.rollUps.map(({ key }, place) => ({
    ...{ key, cells: (members[place] ?? []).map(String) },
  }));
  return discloseRollUps({ cells, requests }, rule).map((rollUp, place) => ({
    ...rollUp,
    of: countedIn(
      rollUp,
      (members[place] ?? []).flatMap((at) => figures[at] ?? []),
      universe,
    ),
  }));
}

/** How many schools a roll-up counts is public; with it, whether the unseen ones are among them. */
function countedIn(
  { rollUp }: DisclosedRollUp,
  members: readonly PublishedFigure[],
  { unseenSchools }: Universe,
): readonly PublishedFigure[] {
  if (rollUp.state !== 'SHOWN') return [];
  const all = members.filter(({ figure }) => figure.state === 'SHOWN');
  const schools = new Set(all.map(({ school }) => school)).size;
  const isAll = rollUp.figure.schools === schools;
  return isAll ? all : all.filter(({ school }) => !unseenSchools.includes(school));
}

function isMember(one: PublishedFigure, rollUp: Universe['rollUps'][number]): boolean {
  const isYear = one.period.first === one.period.last && rollUp.years.includes(one.period.first);
  return isYear && rollUp.schools.includes(one.school) && one.group === rollUp.group;
}
