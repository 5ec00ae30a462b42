import type { QuestionKey } from '../questions/questions';
import { startYearOf, type SchoolYear } from '../school-year/school-year';
import type { DayInSchoolYear } from './date-in-school-year';

/** The phases of working with an intervention: start, year 1, year 2, anchoring. Source: reference 5.B, row 11. */
export const milestonePhases = ['START', 'YEAR_1', 'YEAR_2', 'ANCHORING'] as const;

/** One of the phases. */
export type MilestonePhase = (typeof milestonePhases)[number];

/**
 * A milestone that a school may take over in a phase: under which question, and when in the school year. The key
 * stands for its text, which the content packs hold. A suggestion, adjustable by the school.
 */
export type MilestoneTemplate = {
  readonly key: string;
  readonly phase: MilestonePhase;
  readonly question: QuestionKey;
  readonly day: DayInSchoolYear;
};

/**
 * The suggested milestones per phase. The days follow the rhythm of the school year (reference 4.3): new colleagues
 * and confirming in August to October, a look half-way in January and February, timetable, task hours and plans for
 * the next year from March, the annual review in May and June.
 */
export const milestoneTemplates = [
  template('START_DIVIDE_TASKS', 'START', 'START_PLAN', 9, 10),
  template('START_LINK_WITH_VISION', 'START', 'SCHOOLWIDE_APPROACH', 9, 15),
  template('START_SECURE_TIME', 'START', 'PRECONDITIONS', 9, 15),
  template('START_PLAN_LESSONS', 'START', 'START_PLAN', 9, 20),
  template('START_TRAIN_TEAM', 'START', 'TEAM_PREPARATION', 9, 30),
  template('START_INFORM_PARENTS', 'START', 'PARENT_INVOLVEMENT', 10, 5),
  template('START_BASELINE_MEASUREMENT', 'START', 'MONITORING_EVALUATION', 10, 15),
  template('YEAR_1_INTERIM_EVALUATION', 'YEAR_1', 'MONITORING_EVALUATION', 1, 31),
  template('YEAR_1_PARENTS_AT_HOME', 'YEAR_1', 'PARENT_INVOLVEMENT', 3, 15),
  template('YEAR_1_TIME_NEXT_YEAR', 'YEAR_1', 'PRECONDITIONS', 4, 15),
  template('YEAR_1_IN_TIMETABLE', 'YEAR_1', 'ANCHORING', 5, 15),
  template('YEAR_1_RECORD_AGREEMENTS', 'YEAR_1', 'ANCHORING', 5, 31),
  template('YEAR_1_ANNUAL_REVIEW', 'YEAR_1', 'MONITORING_EVALUATION', 6, 10),
  template('YEAR_2_INDUCT_COLLEAGUES', 'YEAR_2', 'ANCHORING', 9, 20),
  template('YEAR_2_CONFIRM', 'YEAR_2', 'ANCHORING', 10, 1),
  template('YEAR_2_REFRESH_SKILLS', 'YEAR_2', 'TEAM_PREPARATION', 11, 15),
  template('YEAR_2_INTERIM_EVALUATION', 'YEAR_2', 'MONITORING_EVALUATION', 1, 31),
  template('YEAR_2_IN_SCHOOL_PLAN', 'YEAR_2', 'ANCHORING', 3, 31),
  template('YEAR_2_TIME_NEXT_YEAR', 'YEAR_2', 'PRECONDITIONS', 4, 15),
  template('YEAR_2_IN_TIMETABLE', 'YEAR_2', 'ANCHORING', 5, 15),
  template('YEAR_2_ANNUAL_REVIEW', 'YEAR_2', 'MONITORING_EVALUATION', 6, 10),
  template('ANCHORING_INDUCT_COLLEAGUES', 'ANCHORING', 'ANCHORING', 9, 20),
  template('ANCHORING_CONFIRM', 'ANCHORING', 'ANCHORING', 10, 1),
  template('ANCHORING_SHARE_RESULTS', 'ANCHORING', 'MONITORING_EVALUATION', 1, 31),
  template('ANCHORING_SECOND_CARRIER', 'ANCHORING', 'PRECONDITIONS', 3, 15),
  template('ANCHORING_IN_PLANS_NEXT_YEAR', 'ANCHORING', 'ANCHORING', 5, 15),
  template('ANCHORING_ANNUAL_REVIEW', 'ANCHORING', 'MONITORING_EVALUATION', 6, 10),
] as const satisfies readonly MilestoneTemplate[];

/** The key of a suggested milestone: the content packs give its text. */
export type MilestoneTemplateKey = (typeof milestoneTemplates)[number]['key'];

/**
 * The phases in which a choice is in a school year: START until and in its start school year, in which YEAR_1 begins
 * too, then YEAR_2, then ANCHORING every year.
 */
export function milestonePhasesIn(
  year: SchoolYear,
  startSchoolYear: SchoolYear,
): readonly MilestonePhase[] {
  const yearsOn = startYearOf(year) - startYearOf(startSchoolYear);
  if (yearsOn < 0) return ['START'];
  if (yearsOn === 0) return ['START', 'YEAR_1'];
  return yearsOn === 1 ? ['YEAR_2'] : ['ANCHORING'];
}

function template<Key extends string, Phase extends MilestonePhase>(
  key: Key,
  phase: Phase,
  question: QuestionKey,
  month: number,
  day: number,
): MilestoneTemplate & { readonly key: Key; readonly phase: Phase } {
  return { key, phase, question, day: { month, day } };
}
