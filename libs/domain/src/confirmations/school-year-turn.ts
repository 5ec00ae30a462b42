import { anchoringAspects, type AnchoringAspect } from '../anchoring/anchoring-aspect';
import type { YearStanding } from '../anchoring/anchoring-history';
import { standingOf, type AspectStanding, type EarnedLevel } from '../anchoring/aspect-standing';
import { aspectKeys, type QuestionKey } from '../questions/questions';
import type { RatedLevel } from '../ratings/aspect-rating';
import { dateInSchoolYear } from '../school-calendar/date-in-school-year';
import {
  milestonePhasesIn,
  milestoneTemplates,
  type MilestoneTemplate,
} from '../school-calendar/milestone-template';
import { moveToSchoolDay } from '../school-calendar/school-day';
import { coversSchoolYear, type SchoolHoliday } from '../school-calendar/school-holiday';
import type { PlainDate } from '../school-year/plain-date';
import type { SchoolYear } from '../school-year/school-year';

/** What the turn to a new school year needs to know of one choice. */
export type TurnFacts = {
  /** How the choice stands in the new school year, by its whole history up to today. */
  readonly standing: YearStanding;
  readonly startSchoolYear: SchoolYear;
  /** The holidays of the school's region. */
  readonly holidays: readonly SchoolHoliday[];
  /** The keys (`turnKey`) of the suggested milestones that the choice has, or had, of any school year. */
  readonly milestonesMade: ReadonlySet<string>;
  /** The aspects that are asked; the guide's 21 unless optional components are on. */
  readonly aspects?: readonly AnchoringAspect[];
  /** The milestones that may be suggested; those of the domain unless a content pack offers more. */
  readonly templates?: readonly MilestoneTemplate[];
};

/** An aspect that is filled in beforehand with what was agreed, to confirm in one tap. Nothing is confirmed yet. */
export type CarriedAspect = {
  readonly aspect: AnchoringAspect;
  readonly prefilled: RatedLevel | 'NOT_APPLICABLE';
  /** The level that holds until 31 October; null when the aspect does not apply. */
  readonly earnedLevel: EarnedLevel | null;
};

/** Why an aspect is asked afresh, without an answer filled in. */
export const askReasons = ['NOT_RATED', 'NOT_IN_PLACE', 'LAPSED'] as const;

/** One of the reasons to ask afresh. */
export type AskReason = (typeof askReasons)[number];

/** A milestone to make, with a key that is the same whoever runs the turn, and how often. */
export type TurnMilestone = {
  readonly key: string;
  /** The key of its template, which gives its text. */
  readonly templateKey: string;
  readonly question: QuestionKey;
  readonly plannedOn: PlainDate;
};

/** What the turn to a new school year does for one choice: all that is left to do, nothing that is done already. */
export type SchoolYearTurn = {
  readonly schoolYear: SchoolYear;
  readonly carriedOver: readonly CarriedAspect[];
  readonly askedAgain: readonly { readonly aspect: AnchoringAspect; readonly reason: AskReason }[];
  /** Aspects that were judged in the new school year already. */
  readonly settled: readonly AnchoringAspect[];
  readonly milestones: readonly TurnMilestone[];
  /** Whether the holidays of the new school year are not known yet, so that dates may still move. */
  readonly hasProvisionalDates: boolean;
};

/**
 * The plan for the turn to a new school year ("nieuw schooljaar"). Carrying over writes nothing: levels hold by
 * themselves until 31 October, and the plan only says what to show filled in. So the plan can be made any number of
 * times and by two people at once: what was confirmed or made meanwhile has left it, and milestones have keys that
 * are stored once. Source: reference 4.3 (August to September), 5.D row 45.
 *
 * | Standing in the new school year            | Plan                                  |
 * |--------------------------------------------|---------------------------------------|
 * | judged in the new school year              | settled                               |
 * | level 1 or 2 agreed, last year judged      | carried over                          |
 * | not applicable, last year judged           | carried over                          |
 * | level 0 agreed                             | asked: it may be in place by now      |
 * | confirmation lapsed                        | asked: too old to suggest an answer   |
 * | not rated                                  | asked                                 |
 */
export function schoolYearTurn(facts: TurnFacts): SchoolYearTurn {
  const { standing, holidays, aspects = aspectKeys } = facts;
  const carriedOver: CarriedAspect[] = [];
  const askedAgain: { aspect: AnchoringAspect; reason: AskReason }[] = [];
  const settled: AnchoringAspect[] = [];
  for (const aspect of anchoringAspects.filter((one) => aspects.includes(one))) {
    const held = standingOf(standing.standings, aspect);
    const reason = askReasonOf(held);
    if (isSettled(held)) settled.push(aspect);
    else if (reason) askedAgain.push({ aspect, reason });
    else carriedOver.push(carried(aspect, held));
  }
  const { schoolYear } = standing;
  return {
    schoolYear,
    carriedOver,
    askedAgain,
    settled,
    milestones: milestonesFor(facts),
    hasProvisionalDates: !coversSchoolYear(schoolYear, holidays),
  };
}

/**
 * The key of a suggested milestone of a choice: START is made once, the other phases once per school year. Storing it
 * once per choice makes the turn safe to run twice and at the same time.
 */
export function turnKey({ key, phase }: MilestoneTemplate, year: SchoolYear): string {
  return phase === 'START' ? key : `${key}/${year}`;
}

function isSettled(standing: AspectStanding): boolean {
  return standing.state !== 'NOT_RATED' && standing.confirmation === 'CONFIRMED';
}

function askReasonOf(standing: AspectStanding): AskReason | null {
  if (standing.state === 'NOT_RATED') return 'NOT_RATED';
  if (standing.confirmation === 'LAPSED') return 'LAPSED';
  return standing.state === 'RATED' && standing.agreedLevel === 0 ? 'NOT_IN_PLACE' : null;
}

function carried(aspect: AnchoringAspect, standing: AspectStanding): CarriedAspect {
  return standing.state === 'RATED'
    ? { aspect, prefilled: standing.agreedLevel, earnedLevel: standing.earnedLevel }
    : { aspect, prefilled: 'NOT_APPLICABLE', earnedLevel: null };
}

function milestonesFor(facts: TurnFacts): readonly TurnMilestone[] {
  const { schoolYear } = facts.standing;
  const phases = milestonePhasesIn(schoolYear, facts.startSchoolYear);
  return (facts.templates ?? milestoneTemplates)
    .filter(({ phase }) => phases.includes(phase))
    .map((template) => ({
      key: turnKey(template, schoolYear),
      templateKey: template.key,
      question: template.question,
      plannedOn: moveToSchoolDay(dateInSchoolYear(schoolYear, template.day), facts.holidays),
    }))
    .filter(({ key }) => !facts.milestonesMade.has(key));
}
