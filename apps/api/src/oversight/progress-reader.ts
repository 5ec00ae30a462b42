import type { AnswerOf, readProgress } from '@verankerd/contract';
import {
  firstDayOf,
  lastDayOf,
  lastPlanningYear,
  milestonesOverTime,
  milestonesUntilToday,
  schoolYearsOf,
  type DatedMilestone,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';
import type { ChoiceKey } from '../choices/choices-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import { columnsOf } from './question-columns-sql';

type Progress = AnswerOf<typeof readProgress>;
type Row = Pick<Progress, 'choiceStatus' | 'startSchoolYear' | 'schoolYears'> & {
  readonly statusSince: PlainDate;
  readonly milestones: readonly DatedMilestone[];
};

const select = `
  SELECT c.status AS "choiceStatus", c.status_since AS "statusSince",
    c.start_school_year AS "startSchoolYear",
    (SELECT coalesce(json_agg(json_build_object(
        'schoolYear', o.school_year, 'questions', ${columnsOf('o')},
        'openPlannedOn', o.open_planned_on, 'changedAt', ${instantOf('o.changed_at')},
        'submittedAt', ${instantOf('s.changed_at')}) ORDER BY o.school_year), '[]')
      FROM oversight_summaries o
      LEFT JOIN oversight_summaries s ON s.school_id = o.school_id AND s.choice_id = o.choice_id
        AND s.school_year = o.school_year AND s.edition = 'SUBMITTED'
      WHERE o.school_id = $1 AND o.choice_id = $2 AND o.edition = 'CURRENT'
        AND ($3::text IS NULL OR o.school_year = $3)) AS "schoolYears",
    (SELECT coalesce(json_agg(json_build_object(
        'status', m.status, 'plannedOn', m.planned_on, 'doneOn', m.done_on)), '[]')
      FROM milestones m
      WHERE m.school_id = $1 AND m.choice_id = $2
        AND ($3::text IS NULL OR m.school_year = $3)) AS milestones
  FROM intervention_choices c WHERE c.school_id = $1 AND c.id = $2`;

/** Reads how a choice goes over the school years, or in one of them, as the school works on it now. */
export async function readProgressOf(
  transaction: Transaction,
  { schoolId, choiceId }: ChoiceKey,
  only: SchoolYear | undefined,
  today: PlainDate,
): Promise<Progress> {
  const [row] = await transaction.query<Row[]>(select, [schoolId, choiceId, only ?? null]);
  if (!row) throw notFound();
  const { milestones, statusSince, ...choice } = row;
  if (only && (only < choice.startSchoolYear || only > lastPlanningYear(today))) throw notFound();

  const years = only
    ? [only]
    : schoolYearsOf({ ...choice, status: choice.choiceStatus, statusSince }, today);
  const [first = choice.startSchoolYear] = years;
  return {
    ...choice,
    today,
    schoolYears: withEmptyYears(choice.schoolYears, years),
    milestones: {
      untilToday: milestonesUntilToday(milestones, today),
      overTime: [
        ...milestonesOverTime(
          milestones,
          firstDayOf(first),
          lastDayOf(years.at(-1) ?? first),
          today,
        ),
      ],
    },
  };
}

/** A year in which nothing was recorded is shown as such; one that is prepared already is not left out. */
function withEmptyYears(
  recorded: Progress['schoolYears'],
  years: readonly SchoolYear[],
): Progress['schoolYears'] {
  const empty = years.filter((year) => !recorded.some(({ schoolYear }) => schoolYear === year));
  return [
    ...recorded,
    ...empty.map((schoolYear) => ({
      schoolYear,
      questions: null,
      openPlannedOn: [],
      changedAt: null,
      submittedAt: null,
    })),
  ].sort((one, other) => (one.schoolYear < other.schoolYear ? -1 : 1));
}
