import type {
  AnswerOf,
  DueMilestone,
  Milestone,
  readDueMilestones,
  readMilestones,
} from '@verankerd/contract';
import { addDays, upcomingDays, type PlainDate } from '@verankerd/domain';
import { findChoice, type ChoiceYearKey } from '../choices/choices-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';

/** A milestone, the choice and the school year that it belongs to. */
export type MilestoneKey = ChoiceYearKey & { readonly milestoneId: string };

const fields = `
  m.id, m.question, m.title, m.status, m.planned_on AS "plannedOn", m.done_on AS "doneOn",
  m.owner_role AS "ownerRole", m.note, m.reason, m.template_key AS "templateKey", m.version,
  CASE WHEN m.updated_by IS NOT NULL THEN
    json_build_object('by', display_name_of(m.updated_by), 'at', ${instantOf('m.updated_at')})
  END AS saved`;

const ofYear = `
  SELECT ${fields} FROM milestones m
  WHERE m.school_id = $1 AND m.choice_id = $2 AND m.school_year = $3`;

/** Reads the milestones of a choice in a school year by planned date, done and dropped ones too. */
export async function readMilestonesOfYear(
  transaction: Transaction,
  key: ChoiceYearKey,
  today: PlainDate,
): Promise<AnswerOf<typeof readMilestones>> {
  await findChoice(transaction, key);
  const milestones = await transaction.query<Milestone[]>(
    `${ofYear} ORDER BY m.planned_on, m.id`,
    parametersOf(key),
  );
  return { schoolYear: key.schoolYear, today, milestones };
}

/**
 * Reads one milestone.
 * @throws Refusal `resource.not-found` when it does not exist there, or is another school's.
 */
export async function readMilestone(
  transaction: Transaction,
  key: MilestoneKey,
): Promise<Milestone> {
  const [milestone] = await transaction.query<Milestone[]>(`${ofYear} AND m.id = $4`, [
    ...parametersOf(key),
    key.milestoneId,
  ]);
  if (!milestone) throw notFound();
  return milestone;
}

const due = `
  SELECT ${fields}, m.choice_id AS "choiceId", m.school_year AS "schoolYear",
    i.name AS "interventionName"
  FROM milestones m
  JOIN intervention_choices c ON c.school_id = m.school_id AND c.id = m.choice_id
  JOIN interventions i ON i.id = c.intervention_id
  WHERE m.school_id = $1 AND m.status = 'OPEN' AND m.planned_on <= $2 AND c.status = 'ACTIVE'
  ORDER BY m.planned_on, m.id`;

/** Reads what a school has to do now: overdue and coming up, over all its active choices and school years. */
export async function readDue(
  transaction: Transaction,
  { schoolId }: { readonly schoolId: string },
  today: PlainDate,
): Promise<AnswerOf<typeof readDueMilestones>> {
  await requireOwnSchool(transaction, schoolId);
  const milestones = await transaction.query<DueMilestone[]>(due, [
    schoolId,
    addDays(today, upcomingDays),
  ]);
  return {
    today,
    overdue: milestones.filter((milestone) => milestone.plannedOn < today),
    upcoming: milestones.filter((milestone) => milestone.plannedOn >= today),
  };
}

function parametersOf(key: ChoiceYearKey): unknown[] {
  return [key.schoolId, key.choiceId, key.schoolYear];
}
