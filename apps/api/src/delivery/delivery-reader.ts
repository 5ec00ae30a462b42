import type {
  AnswerOf,
  DeliveryFigures,
  DeliveryGroup,
  DeliveryYear,
  listDeliveryFigures,
} from '@verankerd/contract';
import {
  deliveryDose,
  deliveryReach,
  lessonsBeyondPlan,
  lessonsByMonth,
  type ChoiceStatus,
  type GroupDelivery,
  type PlainDate,
  type RegisterSector,
  type SchoolYear,
} from '@verankerd/domain';
import type { ChoiceYearKey } from '../choices/choices-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';

/** A year group in the plan of a choice and school year. */
export type DeliveryGroupKey = ChoiceYearKey & { readonly groupId: string };

type Head = {
  readonly interventionName: string;
  readonly choiceStatus: ChoiceStatus;
  readonly sector: RegisterSector;
};

const headOf = `
  SELECT i.name AS "interventionName", c.status AS "choiceStatus", o.sector
  FROM intervention_choices c
  JOIN interventions i ON i.id = c.intervention_id
  JOIN organisations o ON o.id = c.school_id
  WHERE c.school_id = $1 AND c.id = $2 AND c.start_school_year <= $3`;

const lessonsOfGroup = `
  FROM lessons_given l
  WHERE l.school_id = g.school_id AND l.choice_id = g.choice_id AND l.group_id = g.id
    AND l.withdrawn_at IS NULL`;

const groups = `
  SELECT g.id, g.year_groups AS "yearGroups", g.intended_groups AS "intendedGroups",
    g.participating_groups AS "participatingGroups", g.planned_lessons AS "plannedLessons",
    (SELECT coalesce(sum(l.lessons), 0)::integer ${lessonsOfGroup}) AS "givenLessons",
    (SELECT coalesce(json_agg(json_build_object('id', latest.id, 'givenOn', latest.given_on,
        'lessons', latest.lessons, 'by', display_name_of(latest.recorded_by))
        ORDER BY latest.recorded_at DESC, latest.id DESC), '[]')
      FROM (SELECT l.* ${lessonsOfGroup} ORDER BY l.recorded_at DESC, l.id DESC LIMIT 10) latest) AS latest,
    g.version
  FROM delivery_groups g
  WHERE g.school_id = $1 AND g.choice_id = $2 AND g.school_year = $3 AND g.removed_at IS NULL`;

const days = `
  SELECT l.given_on AS "givenOn", sum(l.lessons)::integer AS lessons
  FROM delivery_groups g
  JOIN lessons_given l ON l.school_id = g.school_id AND l.choice_id = g.choice_id AND l.group_id = g.id
  WHERE g.school_id = $1 AND g.choice_id = $2 AND g.school_year = $3
    AND g.removed_at IS NULL AND l.withdrawn_at IS NULL
  GROUP BY l.given_on`;

/**
 * Reads the lessons of a choice in a school year, with reach and dose as they follow from them.
 * @throws Refusal `resource.not-found` when the choice does not exist, is another school's, or had not started.
 */
export async function readDeliveryYear(
  transaction: Transaction,
  { schoolId, choiceId, schoolYear }: ChoiceYearKey,
  today: PlainDate,
): Promise<DeliveryYear> {
  const key = [schoolId, choiceId, schoolYear];
  const [head] = await transaction.query<Head[]>(headOf, key);
  if (!head) throw notFound();
  const planned = await transaction.query<DeliveryGroup[]>(
    `${groups} ORDER BY g.year_groups, g.id`,
    key,
  );
  const given = await transaction.query<{ givenOn: PlainDate; lessons: number }[]>(days, key);
  return {
    ...head,
    schoolYear,
    today,
    groups: planned,
    reach: deliveryReach(planned),
    dose: deliveryDose(planned),
    lessonsBeyondPlan: lessonsBeyondPlan(planned),
    months: [...lessonsByMonth(given, schoolYear, today)],
  };
}

/** Reads a year group in the plan; nothing when it is not there, or was taken out. */
export async function findDeliveryGroup(
  transaction: Transaction,
  { schoolId, choiceId, schoolYear, groupId }: DeliveryGroupKey,
): Promise<DeliveryGroup | undefined> {
  const [group] = await transaction.query<DeliveryGroup[]>(`${groups} AND g.id = $4`, [
    schoolId,
    choiceId,
    schoolYear,
    groupId,
  ]);
  return group;
}

type FigureRow = GroupDelivery & {
  readonly choiceId: string;
  readonly interventionName: string;
  readonly schoolYear: SchoolYear;
};

const allGroups = `
  SELECT g.choice_id AS "choiceId", i.name AS "interventionName", g.school_year AS "schoolYear",
    g.intended_groups AS "intendedGroups", g.participating_groups AS "participatingGroups",
    g.planned_lessons AS "plannedLessons",
    (SELECT coalesce(sum(l.lessons), 0)::integer ${lessonsOfGroup}) AS "givenLessons"
  FROM delivery_groups g
  JOIN intervention_choices c ON c.school_id = g.school_id AND c.id = g.choice_id
  JOIN interventions i ON i.id = c.intervention_id
  WHERE g.school_id = $1 AND g.removed_at IS NULL
  ORDER BY i.name, g.choice_id, g.school_year`;

/** Reads reach and dose of all choices of a school over the school years. */
export async function readDeliveryFigures(
  transaction: Transaction,
  schoolId: string,
): Promise<AnswerOf<typeof listDeliveryFigures>['figures']> {
  await requireOwnSchool(transaction, schoolId);
  const rows = await transaction.query<FigureRow[]>(allGroups, [schoolId]);
  const years = Map.groupBy(rows, ({ choiceId, schoolYear }) => `${choiceId} ${schoolYear}`);
  return [...years.values()].flatMap(figuresOf);
}

function figuresOf(planned: readonly FigureRow[]): DeliveryFigures[] {
  const [first] = planned;
  if (!first) return [];
  const { choiceId, interventionName, schoolYear } = first;
  return [
    {
      ...{ choiceId, interventionName, schoolYear },
      subject: 'NOT_PEOPLE',
      REACH: deliveryReach(planned),
      DOSE: deliveryDose(planned),
    },
  ];
}
