import type { PlainDate, RemindedChoice, RemindedMilestone } from '@verankerd/domain';
import { instantOf, nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';

/** An active choice of a school of the reader, with all that anybody may have to be reminded of. */
export type ChoiceOfReader = Omit<RemindedChoice, 'milestones'> & {
  readonly schoolId: string;
  readonly schoolName: string;
  readonly choiceId: string;
  readonly interventionName: string;
  readonly milestones: readonly (RemindedMilestone & {
    readonly version: number;
    readonly updatedAt: string;
  })[];
};

/** A list of rows as JSON, empty when there are none. */
const list = (value: string, order: string) =>
  `coalesce(json_agg(${value} ORDER BY ${order}), '[]')`;

/** SQL for what overseers of choice `c` wrote that waits for the school, once for each school year and day. */
const waiting = (kind: string, on: string) => `
  (SELECT ${list(`json_build_object('schoolYear', w.school_year, 'on', w.waits_on)`, 'w.waits_on')}
    FROM (SELECT DISTINCT o.school_year, ${on} AS waits_on
      FROM conversations o
      LEFT JOIN LATERAL (SELECT r.kind, r.said_at FROM conversation_replies r
        WHERE r.school_id = o.school_id AND r.conversation_id = o.id ORDER BY r.sequence DESC LIMIT 1) last ON true
      WHERE o.school_id = c.school_id AND o.choice_id = c.id AND ${kind}
        AND (last.kind IS NULL OR last.kind = 'FOLLOW_UP')) w)`;

const select = `
  SELECT c.school_id AS "schoolId", ${nameOn('c.school_id', '$1::date')} ->> 'name' AS "schoolName",
    c.id AS "choiceId", i.name AS "interventionName", c.start_school_year AS "startSchoolYear",
    (SELECT ${list(
      `json_build_object('id', m.id, 'title', m.title, 'question', m.question, 'schoolYear', m.school_year,
        'plannedOn', m.planned_on, 'status', m.status, 'version', m.version,
        'updatedAt', ${instantOf('m.updated_at')})`,
      'm.planned_on, m.id',
    )}
      FROM milestones m
      WHERE m.school_id = c.school_id AND m.choice_id = c.id AND m.status = 'OPEN') AS milestones,
    (SELECT ${list('a.lapses_after', 'a.lapses_after')} FROM anchoring_results a
      WHERE a.school_id = c.school_id AND a.choice_id = c.id AND a.lapses_after >= $1) AS "lapsesAfter",
    (SELECT ${list('s.school_year', 's.school_year')} FROM submissions s
      WHERE s.school_id = c.school_id AND s.choice_id = c.id AND s.number = 1) AS "handedIn",
    (SELECT ${list('r.next_review_on', 'r.next_review_on')} FROM reviews r
      WHERE r.school_id = c.school_id AND r.choice_id = c.id AND r.next_review_on IS NOT NULL AND NOT EXISTS (
        SELECT FROM review_snapshots later WHERE later.school_id = r.school_id AND later.choice_id = r.choice_id
          AND later.school_year > r.school_year)) AS "reviewsOn",
    (SELECT ${list(
      `json_build_object('schoolYear', said.school_year, 'on', (said.said_at AT TIME ZONE 'Europe/Amsterdam')::date)`,
      'said.said_at',
    )}
      FROM (SELECT DISTINCT ON (p.school_year) p.school_year, p.kind, p.said_at FROM review_replies p
        WHERE p.school_id = c.school_id AND p.choice_id = c.id
        ORDER BY p.school_year, p.number DESC, p.sequence DESC) AS said
      WHERE said.kind = 'QUESTION') AS "boardQuestions",
    ${waiting("o.kind = 'QUESTION'", `(coalesce(last.said_at, o.written_at) AT TIME ZONE 'Europe/Amsterdam')::date`)} AS "overseerQuestions",
    ${waiting("o.kind = 'SUPPORT_OFFER'", 'o.offered_until')} AS "supportOffers"
  FROM intervention_choices c JOIN interventions i ON i.id = c.intervention_id
  WHERE c.school_id IN (SELECT acting_school_ids()) AND c.status = 'ACTIVE'
  ORDER BY "schoolName", i.name, c.id`;

/** Reads the active choices of all schools at which the reader works. */
export function readChoicesOfReader(
  transaction: Transaction,
  today: PlainDate,
): Promise<ChoiceOfReader[]> {
  return transaction.query<ChoiceOfReader[]>(select, [today]);
}

/** The roles that the reader has at a school. */
export function rolesAt(
  { memberships }: Pick<Actor, 'memberships'>,
  schoolId: string,
): readonly string[] {
  return memberships
    .filter(({ organisationId }) => organisationId === schoolId)
    .map(({ role }) => role);
}
