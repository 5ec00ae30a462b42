import { milestoneTemplates1, type Localised } from '@verankerd/content';
import {
  addDays,
  dateInSchoolYear,
  isWithinSchoolYear,
  lastDayOf,
  milestonePhasesIn,
  milestoneTemplates,
  moveToSchoolDay,
  type MilestoneOwner,
  type PlainDate,
  type QuestionKey,
  type SchoolYear,
} from '@verankerd/domain';

/** A milestone that a school may take over, with a date in its school year. */
export type Suggestion = {
  readonly templateKey: string;
  readonly question: QuestionKey;
  readonly title: Localised;
  readonly ownerRole: MilestoneOwner;
  readonly plannedOn: PlainDate;
  /** Whether most schools need it first: those that the planner of the domain makes by itself. */
  readonly isCore: boolean;
};

/** What suggestions follow from. */
export type SuggestionFacts = {
  readonly schoolYear: SchoolYear;
  readonly startSchoolYear: SchoolYear;
  readonly today: PlainDate;
  /** Keys of suggestions that were taken over already. */
  readonly taken: ReadonlySet<string>;
};

/** Someone who begins late has two weeks for what should have been done by now. A convention of ours. */
const daysToCatchUp = 14;

const coreKeys: ReadonlySet<string> = new Set(milestoneTemplates.map(({ key }) => key));

/** What a school can take over in a school year and has not yet, by date. Nothing in a year that is over. */
export function suggestionsFor(facts: SuggestionFacts): readonly Suggestion[] {
  if (facts.today > lastDayOf(facts.schoolYear)) return [];
  return milestonePhasesIn(facts.schoolYear, facts.startSchoolYear)
    .flatMap((phase) => milestoneTemplates1.phases[phase].templates)
    .filter(({ key }) => !facts.taken.has(key))
    .map((template) => ({
      templateKey: template.key,
      question: template.question,
      title: template.title,
      // The pack names roles in the school only; its spec checks that.
      ownerRole: template.ownerRole as MilestoneOwner,
      plannedOn: suggestedDate(dateInSchoolYear(facts.schoolYear, template.day), facts),
      isCore: coreKeys.has(template.key),
    }))
    .sort((one, other) => one.plannedOn.localeCompare(other.plannedOn));
}

/** A day on which people are at school, and not one that has passed in the year that runs. */
function suggestedDate(day: PlainDate, { schoolYear, today }: SuggestionFacts): PlainDate {
  const hasPassed = isWithinSchoolYear(today, schoolYear) && day < today;
  const later = addDays(today, daysToCatchUp);
  const last = lastDayOf(schoolYear);
  return moveToSchoolDay(hasPassed ? (later < last ? later : last) : day, []);
}
