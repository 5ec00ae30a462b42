import type {
  AnswerOf,
  GoodPractice,
  OfferedPractice,
  readGoodPractices,
} from '@verankerd/contract';
import {
  offeredTo,
  schoolYearOf,
  type AspectKey,
  type AspectRating,
  type PlainDate,
} from '@verankerd/domain';
import { requireOwnSchool } from '../organisations/organisations-door';
import { instantOf, nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { isLeaderOf, type Actor } from '../platform/http/actor';
import { notFound } from '../platform/http/refusal';

const selectOwn = `
  SELECT p.id, p.choice_id AS "choiceId", p.intervention_name AS "interventionName", p.question, p.title,
    p.content AS text, p.contact_role AS "contactRole",
    json_build_object('by', display_name_of(p.marked_by), 'at', ${instantOf('p.marked_at')}) AS marked,
    CASE WHEN p.withdrawn_at IS NOT NULL THEN
      json_build_object('by', display_name_of(p.withdrawn_by), 'at', ${instantOf('p.withdrawn_at')})
    END AS withdrawn
  FROM good_practices p WHERE p.school_id = $1`;

/** SQL: boards and partnerships of a school on day `$2`. */
const parentsOf = (school: string) => `ARRAY(
  SELECT r.parent_id::text FROM organisation_relations r
  WHERE r.school_id = ${school} AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2))`;

/** What other schools marked, as far as row-level security shows it. Nothing here tells how they rate themselves. */
const selectOthers = `
  SELECT p.id, p.school_id AS "schoolId", ${nameOn('p.school_id', '$2::date')} AS school,
    p.intervention_name AS "interventionName", p.question, p.title, p.content AS text,
    p.contact_role AS "contactRole", p.withdrawn_at IS NOT NULL AS "isWithdrawn",
    ${parentsOf('p.school_id')} AS "parentIds", ${parentsOf('$1::uuid')} AS "ownParentIds"
  FROM good_practices p
  WHERE p.school_id <> $1 AND p.school_id IN (SELECT acting_near_school_ids())`;

const selectOwnRatings = `
  SELECT c.id AS "choiceId", i.name AS "interventionName",
    (SELECT coalesce(json_agg(json_build_object('aspect', r.aspect, 'state', r.state, 'level', r.level)), '[]')
      FROM aspect_ratings r
      WHERE r.school_id = c.school_id AND r.choice_id = c.id AND r.school_year = $2 AND r.state = 'RATED') AS ratings
  FROM intervention_choices c JOIN interventions i ON i.id = c.intervention_id
  WHERE c.school_id = $1 AND c.status = 'ACTIVE' ORDER BY i.name, c.id`;

type OtherRow = Omit<OfferedPractice, 'schoolName' | 'schoolPlace' | 'forChoices'> & {
  readonly school: { readonly name: string; readonly place: string | null };
  readonly isWithdrawn: boolean;
  readonly parentIds: readonly string[];
  readonly ownParentIds: readonly string[];
};
type OwnRow = OfferedPractice['forChoices'][number] & {
  readonly ratings: readonly { aspect: AspectKey; state: 'RATED'; level: 0 | 1 | 2 }[];
};

/** Reads what a school marked as good practice, and what near schools offer where its own ratings are low. */
export async function readGoodPracticesOf(
  transaction: Transaction,
  actor: Actor,
  schoolId: string,
  today: PlainDate,
): Promise<AnswerOf<typeof readGoodPractices>> {
  await requireOwnSchool(transaction, schoolId);
  const own = await transaction.query<GoodPractice[]>(
    `${selectOwn} ORDER BY p.marked_at DESC, p.id`,
    [schoolId],
  );
  return {
    canMark: isLeaderOf(actor, schoolId),
    own,
    offered: await readOffered(transaction, schoolId, today),
  };
}

/**
 * Reads one good practice of the own school.
 * @throws Refusal `resource.not-found` when it does not exist or is another school's.
 */
export async function readGoodPractice(
  transaction: Transaction,
  schoolId: string,
  practiceId: string,
): Promise<GoodPractice> {
  const [practice] = await transaction.query<GoodPractice[]>(`${selectOwn} AND p.id = $2`, [
    schoolId,
    practiceId,
  ]);
  if (!practice) throw notFound();
  return practice;
}

async function readOffered(
  transaction: Transaction,
  schoolId: string,
  today: PlainDate,
): Promise<OfferedPractice[]> {
  const others = await transaction.query<OtherRow[]>(
    `${selectOthers} ORDER BY p.question, ${nameOn('p.school_id', '$2::date')} ->> 'name', p.id`,
    [schoolId, today],
  );
  if (others.length === 0) return [];
  const ownChoices = await transaction.query<OwnRow[]>(selectOwnRatings, [
    schoolId,
    schoolYearOf(today),
  ]);
  const choices = ownChoices.map(({ choiceId, ratings }) => ({
    choiceId,
    ratings: mapOf(ratings),
  }));
  return others.flatMap(({ school, isWithdrawn, parentIds, ownParentIds, ...practice }) => {
    const { schoolId: markedBy, question } = practice;
    const marked = { schoolId: markedBy, question, isWithdrawn, parentIds };
    const helped = offeredTo(marked, { schoolId, parentIds: ownParentIds, choices });
    if (helped.length === 0) return [];
    return {
      ...practice,
      schoolName: school.name,
      schoolPlace: school.place,
      forChoices: ownChoices
        .filter(({ choiceId }) => helped.includes(choiceId))
        .map(({ choiceId, interventionName }) => ({ choiceId, interventionName })),
    };
  });
}

function mapOf(ratings: OwnRow['ratings']): ReadonlyMap<AspectKey, AspectRating> {
  return new Map(ratings.map(({ aspect, state, level }) => [aspect, { state, level }]));
}
