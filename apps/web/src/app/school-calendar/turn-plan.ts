import { milestoneTemplates1, type Localised } from '@verankerd/content';
import type { SchoolYearTurnAnswer } from '@verankerd/contract';
import {
  firstDayOf,
  isPlainDate,
  isSchoolDay,
  isWithinSchoolYear,
  lastDayOf,
  laterSchoolYear,
  milestonePhases,
  schoolYearOf,
  type PlainDate,
  type SchoolHoliday,
  type SchoolYear,
} from '@verankerd/domain';

/** A milestone that the turn proposes. */
export type ProposedMilestone = SchoolYearTurnAnswer['milestones'][number];

/** What the reader makes of a proposed milestone: whether it is made, and on which day. */
export type MilestoneChoice = { readonly isChosen: boolean; readonly plannedOn: string };

/** What is wrong with the day of a milestone. */
export type DateFault = 'OUTSIDE' | 'NO_SCHOOL';

// From June a team plans the next school year; before that, "new school year" is the one that runs.
const firstMonthOfPlanning = 6;

/** The school year that a turn is about unless the address says otherwise: from 1 June on the next. */
export function turningYear(today: PlainDate): SchoolYear {
  const running = schoolYearOf(today);
  const month = Number(today.slice(5, 7));
  return month >= firstMonthOfPlanning && month <= 7 ? laterSchoolYear(running, 1) : running;
}

/** The school years to which a turn can be made: the running one, and the next. */
export function turningYears(today: PlainDate): readonly SchoolYear[] {
  const running = schoolYearOf(today);
  return [running, laterSchoolYear(running, 1)];
}

/** The text of a suggested milestone; its key when this version of the content does not have it. */
export function milestoneTitle({ templateKey }: ProposedMilestone): Localised {
  const found = milestonePhases
    .flatMap((phase) => milestoneTemplates1.phases[phase].templates)
    .find(({ key }) => key === templateKey);
  return found?.title ?? { nl: templateKey, en: templateKey };
}

/** All proposed milestones chosen, on the days of the plan. */
export function chosenAtFirst(
  milestones: readonly ProposedMilestone[],
): ReadonlyMap<string, MilestoneChoice> {
  return new Map(milestones.map(({ key, plannedOn }) => [key, { isChosen: true, plannedOn }]));
}

/** What is wrong with a day in a school year, by the same rule as the server; nothing when it can be. */
export function dateFault(
  text: string,
  year: SchoolYear,
  holidays: readonly SchoolHoliday[],
): DateFault | undefined {
  if (!isPlainDate(text) || !isWithinSchoolYear(text, year)) return 'OUTSIDE';
  return isSchoolDay(text, holidays) ? undefined : 'NO_SCHOOL';
}

/** The bounds of a school year, for a date field. */
export function boundsOf(year: SchoolYear): {
  readonly first: PlainDate;
  readonly last: PlainDate;
} {
  return { first: firstDayOf(year), last: lastDayOf(year) };
}

/** What is sent: the chosen milestones, with a day only where the reader changed it. */
export function chosenMilestones(
  milestones: readonly ProposedMilestone[],
  choices: ReadonlyMap<string, MilestoneChoice>,
): { key: string; plannedOn?: PlainDate }[] {
  return milestones.flatMap(({ key, plannedOn }) => {
    const choice = choices.get(key);
    if (!choice?.isChosen) return [];
    return choice.plannedOn === plannedOn || !isPlainDate(choice.plannedOn)
      ? [{ key }]
      : [{ key, plannedOn: choice.plannedOn }];
  });
}
