import type { AnswerOf, listChoices, readChoice } from '@verankerd/contract';
import {
  actionsFor,
  attentionReason,
  canBeEdited,
  questionKeys,
  questionProgressFrom,
  questionState,
  schoolYearOf,
  schoolYearsOf,
  summariseChoiceYear,
  type PlainDate,
  type QuestionColumns,
  type QuestionProgress,
  type SchoolYear,
} from '@verankerd/domain';
import { requireOwnSchool } from '../organisations/organisations-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import type { ChoiceKey } from './choices-door';

type ChoiceList = AnswerOf<typeof listChoices>;
type ChoiceInList = ChoiceList['choices'][number];
type Choice = AnswerOf<typeof readChoice>;

/** Lists the choices of a school, those that run first. With a school year asked for, those that had started by then. */
export async function readChoicesOfSchool(
  transaction: Transaction,
  schoolId: string,
  today: PlainDate,
  asked?: SchoolYear,
): Promise<ChoiceList> {
  await requireOwnSchool(transaction, schoolId);
  const schoolYear = asked ?? schoolYearOf(today);
  const rows = await transaction.query<ListRow[]>(selectList, [
    schoolId,
    today,
    schoolYear,
    asked ?? null,
  ]);
  return {
    schoolYear,
    choices: rows.map(({ columns, ...row }) => ({
      ...row,
      questions: questionsOf(columns, today),
    })),
  };
}

/**
 * Reads a choice with all that was recorded when it was made.
 * @throws Refusal `resource.not-found` when it does not exist or is another school's.
 */
export async function readChoiceOf(
  transaction: Transaction,
  { schoolId, choiceId }: ChoiceKey,
  today: PlainDate,
): Promise<Choice> {
  const [row] = await transaction.query<ChoiceRow[]>(selectChoice, [schoolId, choiceId]);
  if (!row) throw notFound();
  return {
    ...row,
    schoolYears: [...schoolYearsOf(row, today)],
    actions: [...actionsFor(row.status)],
    editable: canBeEdited(row.status),
  };
}

type ListRow = Omit<ChoiceInList, 'questions'> & { readonly columns: QuestionColumns | null };
type ChoiceRow = Omit<Choice, 'schoolYears' | 'actions' | 'editable'>;

const nothingRecorded = summariseChoiceYear(new Map(), []).questions;

function questionsOf(columns: QuestionColumns | null, today: PlainDate): ChoiceInList['questions'] {
  const progress: readonly QuestionProgress[] = columns
    ? questionProgressFrom(columns)
    : nothingRecorded;
  return questionKeys.flatMap((question, index) => {
    const counts = progress[index];
    return counts
      ? [
          {
            question,
            state: questionState(counts, today),
            attention: attentionReason(counts, today),
            ...counts,
          },
        ]
      : [];
  });
}

const selectList = `
  SELECT c.id, json_build_object('id', i.id, 'key', i.key, 'name', i.name) AS intervention,
    c.target_group AS "targetGroup", c.status, c.status_since AS "statusSince",
    c.start_school_year AS "startSchoolYear", shown.school_year AS "schoolYear",
    (SELECT json_build_object('applicable', s.applicable, 'rated', s.rated, 'points', s.points, 'zeros', s.zeros,
        'milestonesActive', s.milestones_active, 'milestonesDone', s.milestones_done,
        'earliestOpenOn', s.earliest_open_on)
     FROM oversight_summaries s
     WHERE s.school_id = c.school_id AND s.choice_id = c.id AND s.school_year = shown.school_year
       AND s.edition = 'CURRENT') AS columns,
    (SELECT count(*)::int FROM milestones m
     WHERE c.status = 'ACTIVE' AND m.school_id = c.school_id AND m.choice_id = c.id
       AND m.status = 'OPEN' AND m.planned_on < $2) AS overdue,
    (SELECT json_build_object('id', m.id, 'question', m.question, 'title', m.title, 'plannedOn', m.planned_on)
     FROM milestones m
     WHERE c.status = 'ACTIVE' AND m.school_id = c.school_id AND m.choice_id = c.id
       AND m.status = 'OPEN' AND m.planned_on >= $2
     ORDER BY m.planned_on, m.id LIMIT 1) AS "nextMilestone",
    (SELECT ${instantOf('max(b.submitted_at)')} FROM submissions b
     WHERE b.school_id = c.school_id AND b.choice_id = c.id
       AND b.school_year = shown.school_year) AS "submittedAt"
  FROM intervention_choices c
  JOIN interventions i ON i.id = c.intervention_id
  CROSS JOIN LATERAL (SELECT greatest(c.start_school_year, $3::text) AS school_year) shown
  WHERE c.school_id = $1 AND ($4::text IS NULL OR c.start_school_year <= $4)
  ORDER BY array_position(ARRAY['ACTIVE', 'PAUSED', 'STOPPED', 'REPLACED'], c.status), lower(i.name), c.id`;

const selectChoice = `
  SELECT c.id, c.school_id AS "schoolId",
    json_build_object('id', i.id, 'key', i.key, 'name', i.name, 'provider', i.provider, 'link', i.link)
      AS intervention,
    c.start_school_year AS "startSchoolYear", c.goal, c.target_group AS "targetGroup", c.found_in AS "foundIn",
    c.effectiveness, c.recognition_level AS "recognitionLevel", c.recognition_source AS "recognitionSource",
    c.recognition_seen_on AS "recognitionSeenOn", c.executor, c.training, c.hours, c.cost,
    (SELECT coalesce(json_agg(json_build_object('name', a.name, 'reasonNot', a.reason_not) ORDER BY a.position), '[]')
     FROM choice_alternatives a WHERE a.school_id = c.school_id AND a.choice_id = c.id) AS alternatives,
    c.decided_by AS "decidedBy", c.decided_on AS "decidedOn", c.status, c.status_reason AS "statusReason",
    c.status_since AS "statusSince",
    (SELECT json_build_object('choiceId', other.id, 'interventionName', oi.name)
     FROM intervention_choices other JOIN interventions oi ON oi.id = other.intervention_id
     WHERE other.school_id = c.school_id AND other.id = c.replaced_by) AS "replacedBy",
    (SELECT coalesce(json_agg(json_build_object('choiceId', other.id, 'interventionName', oi.name)
       ORDER BY other.status_since, other.id), '[]')
     FROM intervention_choices other JOIN interventions oi ON oi.id = other.intervention_id
     WHERE other.school_id = c.school_id AND other.replaced_by = c.id) AS replaces,
    c.version,
    (SELECT json_build_object('by', display_name_of(e.actor_id), 'at', ${instantOf('e.occurred_at')})
     FROM audit_events e
     WHERE e.school_id = c.school_id AND e.choice_id = c.id AND e.subject = c.id::text AND e.kind LIKE 'choice.%'
       AND e.actor_id IS NOT NULL
     ORDER BY e.id DESC LIMIT 1) AS saved
  FROM intervention_choices c
  JOIN interventions i ON i.id = c.intervention_id
  WHERE c.school_id = $1 AND c.id = $2`;
