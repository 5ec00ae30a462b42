import { isSameScale, type CountedSubject } from '../evaluations/indicator';
import { type MeasurementValue, type RawParts } from '../evaluations/measurement-value';
import { coarserGroupings, everyAnswerApart, type AnswerGrouping } from './answer-grouping';
import { discloseFigure, exactFigure, isExactFigure } from './disclose-figure';
import { type Disclosed, type HiddenReason } from './disclosed';
import { absent, hidden, shown } from './disclosed-maker';
import { type DisclosureRule } from './disclosure-rule';
import { type Figure } from './figure';
import { chooseShownGroups } from './shown-groups';
import { residualOf, tallyOf, type Tally } from './tally';

/**
 * The ways in which a school's figures may be broken down. There are no others and they are never crossed: a free
 * combination of filters would let a reader subtract (reference 3.4, rule 5). `ROLE` is for the team.
 */
export const breakdownKinds = ['EDUCATION_TYPE', 'PHASE_GROUP', 'ROLE'] as const;

/** One of `breakdownKinds`. */
export type BreakdownKind = (typeof breakdownKinds)[number];

/** The groups of a breakdown with what is known of each. Groups do not overlap. */
export type Breakdown = {
  readonly kind: BreakdownKind;
  readonly groups: readonly { readonly key: string; readonly value: MeasurementValue }[];
};

/**
 * All that is kept of one indicator for one school, respondent group and round: the school's value and at most one
 * breakdown. Always disclosed as a whole, also when a page shows a part of it, so that two pages cannot be
 * subtracted. Of a school with two breakdowns only one is ever given (`breakdownToShow`).
 */
export type Measure = {
  readonly subject: CountedSubject;
  readonly total: MeasurementValue;
  readonly breakdown: Breakdown | null;
};

/** A measure as anyone may see it. The groups stand in the order in which they were given. */
export type DisclosedMeasure = {
  readonly total: Disclosed<Figure>;
  readonly groups: readonly { readonly key: string; readonly figure: Disclosed<Figure> }[];
};

/**
 * A measure as anyone may see it: the total by itself, and the groups as far as the total and the shown groups do
 * not give a small group or count away. This is the one door for figures of people on the reading side: API,
 * exports, charts and texts take what comes out of it.
 *
 * A hidden group carries the same reason as its neighbours and no number of answers: "fewer than 10" beside a total
 * would narrow the other hidden groups, and the other way round.
 * Source: reference 3.4, rules 1 to 6, 9 and 10.
 */
export function discloseMeasure(measure: Measure, rule: DisclosureRule): DisclosedMeasure {
  const total = discloseFigure(measure.subject, measure.total, rule);
  return { total, groups: disclosedGroups(measure, total, rule) };
}

/** The breakdown to show when a school has several: the first in the order of `breakdownKinds` with any group. */
export function breakdownToShow(breakdowns: readonly Breakdown[]): Breakdown | null {
  const held = breakdowns.filter(({ groups }) => groups.length > 0);
  return breakdownKinds.flatMap((kind) => held.filter((one) => one.kind === kind))[0] ?? null;
}

function disclosedGroups(
  { subject, total, breakdown }: Measure,
  shownTotal: Disclosed<Figure>,
  rule: DisclosureRule,
): DisclosedMeasure['groups'] {
  if (breakdown === null) return [];
  if (subject === 'NOT_PEOPLE') return eachByItself(subject, breakdown, rule);
  const isOfTeam = subject === 'TEAM' || breakdown.kind === 'ROLE';
  if (isOfTeam && isSmallTeam(total, breakdown, rule)) {
    return allHidden(breakdown, 'SMALL_TEAM');
  }
  if (total.state === 'SUPPRESSED') return allHidden(breakdown, 'SMALL_GROUP_IN_TABLE');
  // Without a total there is nothing to subtract from.
  if (total.state !== 'REPORTED') return eachByItself(subject, breakdown, rule);
  if (shownTotal.state !== 'SHOWN' || !isExactFigure(shownTotal.figure)) {
    return allHidden(breakdown, 'SMALL_GROUP_IN_TABLE');
  }
  return besideTotal(total.parts, shownTotal.figure, breakdown, rule);
}

function eachByItself(
  subject: CountedSubject,
  { groups }: Breakdown,
  rule: DisclosureRule,
): DisclosedMeasure['groups'] {
  return groups.map(({ key, value }) => ({ key, figure: discloseFigure(subject, value, rule) }));
}

function besideTotal(
  total: RawParts,
  shownTotal: Figure,
  breakdown: Breakdown,
  rule: DisclosureRule,
): DisclosedMeasure['groups'] {
  const counted = breakdown.groups.filter(({ value }) => isCounted(value));
  const tallies = counted.map(({ value }) =>
    value.state === 'REPORTED' ? tallyOf(value.parts, rule) : null,
  );
  const known = tallies.filter((tally) => tally !== null);
  const table = { total: tallyOf(total, rule), groups: tallies };
  const areAlike = counted.every(
    ({ value }) => value.state !== 'REPORTED' || isAlike(value.parts, total),
  );
  if (!areAlike || residualOf(table.total, known) === null) {
    return allHidden(breakdown, 'PARTS_DISAGREE');
  }
  const choice = chooseShownGroups(table, groupingsOf(shownTotal, table.total), rule);
  return breakdown.groups.map((group) => {
    const { key, value } = group;
    const isShown = choice?.shown.has(counted.indexOf(group)) === true;
    if (choice === null || !isShown || value.state !== 'REPORTED') {
      return { key, figure: hiddenGroup(value, 'SMALL_GROUP_IN_TABLE') };
    }
    const figure = exactFigure(value.parts, choice.grouping, value.response, rule);
    return { key, figure: shown(figure) };
  });
}

/** The ways to take the answers together: only counts of several answers leave a choice. */
function groupingsOf(shownTotal: Figure, total: Tally): Iterable<AnswerGrouping> {
  if (shownTotal.kind !== 'COUNTS') return [everyAnswerApart(total.cells.length)];
  return coarserGroupings(shownTotal.groups.map(({ first, last }) => ({ first, last })));
}

function isCounted({ state }: MeasurementValue): boolean {
  return state === 'REPORTED' || state === 'SUPPRESSED';
}

/** Whether parts can be subtracted from the total: the same kind, answers and scale. */
function isAlike(parts: RawParts, total: RawParts): boolean {
  if (parts.kind === 'COUNTS' && total.kind === 'COUNTS') {
    return parts.counts.length === total.counts.length;
  }
  if (parts.kind === 'MEAN' && total.kind === 'MEAN') {
    return isSameScale(parts.scale, total.scale);
  }
  return parts.kind === total.kind;
}

/** Rule 10: a team is told apart by role, or by anything else, only when it is known to be large enough. */
function isSmallTeam(
  total: MeasurementValue,
  { groups }: Breakdown,
  rule: DisclosureRule,
): boolean {
  const people = total.state === 'REPORTED' ? [total] : groups.map(({ value }) => value);
  const size = people.reduce(
    (sum, value) => sum + (value.state === 'REPORTED' ? tallyOf(value.parts, rule).n : 0),
    0,
  );
  return !(size >= rule.minimumTeamForRoles);
}

function allHidden({ groups }: Breakdown, reason: HiddenReason): DisclosedMeasure['groups'] {
  return groups.map(({ key, value }) => ({ key, figure: hiddenGroup(value, reason) }));
}

/** Hides a group that has answers; a place without any keeps saying so. */
function hiddenGroup(value: MeasurementValue, reason: HiddenReason): Disclosed<Figure> {
  return value.state === 'REPORTED' || value.state === 'SUPPRESSED'
    ? hidden(reason)
    : absent(value);
}
