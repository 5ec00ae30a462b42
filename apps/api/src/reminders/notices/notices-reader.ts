import type { Notice } from '@verankerd/contract';
import { addDays, noticeDays, type NoticeKind, type PlainDate } from '@verankerd/domain';
import { instantOf, nameOn } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/unit-of-work';

/** Notices shown at most; whoever has more finds them in the history. */
const mostNotices = 100;

/** Changes by a colleague that the reader is told of. The index `audit_events_noticed` has the same list. */
const noticedChanges: Readonly<Record<string, NoticeKind>> = {
  'submission.made': 'YEAR_HANDED_IN',
  'milestone.moved': 'MILESTONE_MOVED',
  'milestone.dropped': 'MILESTONE_DROPPED',
  'milestone.reopened': 'MILESTONE_REOPENED',
  'choice.made': 'CHOICE_MADE',
  'choice.paused': 'CHOICE_PAUSED',
  'choice.resumed': 'CHOICE_RESUMED',
  'choice.stopped': 'CHOICE_STOPPED',
  'choice.replaced': 'CHOICE_REPLACED',
  'sharing.granted': 'SHARING_GRANTED',
  'sharing.revoked': 'SHARING_REVOKED',
};

const kinds = Object.keys(noticedChanges);
const kindOfChange = `CASE e.kind ${kinds
  .map((kind) => `WHEN '${kind}' THEN '${noticedChanges[kind] ?? ''}'`)
  .join(' ')} END`;

/** SQL: whether the role of a membership holds today. */
const holdsToday = `m.valid_from <= $1 AND (m.valid_to IS NULL OR m.valid_to > $1)`;

/** What colleagues changed since the reader came to the school. */
const byColleagues = `
  SELECT 'change:' || e.id AS key, ${kindOfChange} AS kind, e.occurred_at AS at, display_name_of(e.actor_id) AS by,
    e.school_id, e.choice_id, c.intervention_id, e.school_year::text, NULL::json AS overseer,
    CASE WHEN e.kind LIKE 'milestone.%' THEN json_build_object('title', e.after ->> 'title',
      'question', e.after ->> 'question', 'from', e.before ->> 'plannedOn', 'to', e.after ->> 'plannedOn')
    END AS milestone
  FROM audit_events e
  LEFT JOIN intervention_choices c ON c.school_id = e.school_id AND c.id = e.choice_id
  WHERE e.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}) AND e.occurred_at >= $2::date
    AND e.actor_id IS DISTINCT FROM acting_user_id()
    AND EXISTS (SELECT FROM memberships m WHERE m.organisation_id = e.school_id AND ${holdsToday}
      AND m.role IN ('CORE_TEAM_MEMBER', 'SCHOOL_LEADER') AND m.valid_from <= e.occurred_at)`;

/** What a 31 October did that nobody answered since. */
const byDate = `
  SELECT 'lapse:' || a.choice_id || ':' || a.lapses_after, 'CONFIRMATION_LAPSED',
    (a.lapses_after + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam', NULL,
    a.school_id, a.choice_id, c.intervention_id, a.school_year::text, NULL, NULL
  FROM anchoring_results a
  JOIN intervention_choices c ON c.school_id = a.school_id AND c.id = a.choice_id AND c.status = 'ACTIVE'
  WHERE a.school_id IN (SELECT acting_school_ids()) AND a.lapses_after >= $2 AND a.lapses_after < $1`;

/** What schools handed in, for whoever oversees them. Who of the school did it is not for their eyes. */
const byOverseenSchools = `
  SELECT concat_ws(':', 'handed-in', s.school_id, s.choice_id, s.school_year, s.number, m.organisation_id),
    'YEAR_HANDED_IN', s.submitted_at, NULL, s.school_id, s.choice_id, o.intervention_id, s.school_year::text,
    json_build_object('kind', replace(m.role, '_OFFICER', ''), 'id', m.organisation_id), NULL
  FROM submissions s
  JOIN oversight_summaries o ON o.school_id = s.school_id AND o.choice_id = s.choice_id
    AND o.school_year = s.school_year AND o.edition = 'SUBMITTED'
  JOIN memberships m ON ${holdsToday} AND m.valid_from <= s.submitted_at AND (
    (m.role = 'BOARD_OFFICER' AND m.organisation_id = s.board_id)
    OR (m.role = 'PARTNERSHIP_OFFICER' AND EXISTS (SELECT FROM sharing_grants g
      WHERE g.school_id = s.school_id AND g.partnership_id = m.organisation_id AND g.revoked_at IS NULL)))
  WHERE s.submitted_at >= $2::date AND s.submitted_by <> acting_user_id()`;

const newest = `
  WITH told (key, kind, at, by, school_id, choice_id, intervention_id, school_year, overseer, milestone) AS MATERIALIZED (
    SELECT * FROM (${byColleagues} UNION ALL ${byDate} UNION ALL ${byOverseenSchools}) AS every
    ORDER BY at DESC, key LIMIT ${mostNotices})`;

const select = `${newest}
  SELECT t.key, t.kind, ${instantOf('t.at')} AS at, r.read_at IS NOT NULL AS "isRead", t.by,
    t.school_id AS "schoolId", ${nameOn('t.school_id', '$1::date')} ->> 'name' AS "schoolName",
    t.choice_id AS "choiceId", i.name AS "interventionName", t.school_year AS "schoolYear", t.overseer, t.milestone
  FROM told t
  LEFT JOIN interventions i ON i.id = t.intervention_id
  LEFT JOIN notice_reads r ON r.notice_key = t.key AND r.user_id = acting_user_id()
  ORDER BY t.at DESC, t.key`;

const count = `${newest}
  SELECT count(*)::integer AS unread FROM told t
  WHERE NOT EXISTS (SELECT FROM notice_reads r WHERE r.notice_key = t.key AND r.user_id = acting_user_id())`;

/** Reads what happened in the last 90 days that the reader should know of and did not do. */
export function readNotices(transaction: Transaction, today: PlainDate): Promise<Notice[]> {
  return transaction.query<Notice[]>(select, parametersFor(today));
}

/** Counts the notices that the reader did not mark as read. */
export async function countUnread(transaction: Transaction, today: PlainDate): Promise<number> {
  const [row] = await transaction.query<{ unread: number }[]>(count, parametersFor(today));
  return row?.unread ?? 0;
}

function parametersFor(today: PlainDate): unknown[] {
  return [today, addDays(today, -noticeDays)];
}
