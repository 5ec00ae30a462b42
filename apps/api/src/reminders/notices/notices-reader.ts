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
  'review.frozen': 'REVIEW_FROZEN',
  'review.handed-in': 'REVIEW_HANDED_IN',
  'review.questioned': 'REVIEW_QUESTIONED',
  'review.acknowledged': 'REVIEW_ACKNOWLEDGED',
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

/** SQL: the overseer that a membership `m` is of. */
const overseer = `json_build_object('kind', replace(m.role, '_OFFICER', ''), 'id', m.organisation_id)`;

/** SQL: what schools made known to their board, or to those with whom they share that block and who have its page. */
const toOverseers = (row: string, at: string, block: string, roles: readonly string[]) => `
  LEFT JOIN oversight_summaries o ON o.school_id = ${row}.school_id AND o.choice_id = ${row}.choice_id
    AND o.school_year = ${row}.school_year AND o.edition = 'SUBMITTED'
  JOIN memberships m ON ${holdsToday} AND m.valid_from <= ${at} AND (
    (m.role = 'BOARD_OFFICER' AND m.organisation_id = ${row}.board_id)
    OR (m.role IN (${roles.map((role) => `'${role}'`).join(', ')}) AND EXISTS (SELECT FROM sharing_grants g
      WHERE g.school_id = ${row}.school_id AND g.partnership_id = m.organisation_id AND g.block = '${block}'
        AND g.revoked_at IS NULL)))
  WHERE ${at} >= $2::date`;

/** What schools handed in, for whoever oversees them. Who of the school did it is not for their eyes. */
const byOverseenSchools = `
  SELECT concat_ws(':', 'handed-in', s.school_id, s.choice_id, s.school_year, s.number, m.organisation_id),
    'YEAR_HANDED_IN', s.submitted_at, NULL, s.school_id, s.choice_id, o.intervention_id, s.school_year::text,
    ${overseer}, NULL
  FROM submissions s ${toOverseers('s', 's.submitted_at', 'SEVEN_QUESTIONS', ['PARTNERSHIP_OFFICER', 'NATIONAL_DESK_OFFICER'])}
    AND s.submitted_by <> acting_user_id()
  UNION ALL
  SELECT concat_ws(':', 'review', h.school_id, h.choice_id, h.school_year, h.number, m.organisation_id),
    'REVIEW_HANDED_IN', h.handed_in_at, NULL, h.school_id, h.choice_id, o.intervention_id, h.school_year::text,
    ${overseer}, NULL
  FROM review_hand_ins h ${toOverseers('h', 'h.handed_in_at', 'ANNUAL_REVIEW', ['PARTNERSHIP_OFFICER'])}
    AND h.handed_in_by <> acting_user_id()`;

/** What a school answered to its board. */
const byAnsweringSchools = `
  SELECT concat_ws(':', 'answer', h.school_id, h.choice_id, h.school_year, h.number, r.sequence),
    'REVIEW_ANSWERED', r.said_at, NULL, h.school_id, h.choice_id, o.intervention_id, h.school_year::text,
    ${overseer}, NULL
  FROM review_replies r
  JOIN review_hand_ins h USING (school_id, choice_id, school_year, number)
  LEFT JOIN oversight_summaries o ON o.school_id = h.school_id AND o.choice_id = h.choice_id
    AND o.school_year = h.school_year AND o.edition = 'SUBMITTED'
  JOIN memberships m ON ${holdsToday} AND m.role = 'BOARD_OFFICER' AND m.organisation_id = h.board_id
    AND m.valid_from <= r.said_at
  WHERE r.kind = 'ANSWER' AND r.said_at >= $2::date AND r.said_by <> acting_user_id()`;

/** What overseers asked the reader's school, or offered it. */
const byOverseers = `
  SELECT concat_ws(':', 'conversation', w.school_id, w.id, w.sequence),
    CASE w.kind WHEN 'QUESTION' THEN 'CONVERSATION_ASKED' ELSE 'SUPPORT_OFFERED' END,
    w.at, display_name_of(w.by), w.school_id, w.choice_id, c.intervention_id, w.school_year::text, NULL, NULL
  FROM (
    SELECT school_id, id, choice_id, school_year, kind, 0 AS sequence, written_at AS at, written_by AS by
    FROM conversations
    UNION ALL
    SELECT school_id, q.id, choice_id, school_year, q.kind, r.sequence, r.said_at, r.said_by
    FROM conversation_replies r JOIN conversations q USING (school_id)
    WHERE q.id = r.conversation_id AND r.kind = 'FOLLOW_UP'
  ) w
  JOIN intervention_choices c ON c.school_id = w.school_id AND c.id = w.choice_id
  WHERE w.at >= $2::date AND w.by <> acting_user_id()
    AND EXISTS (SELECT FROM memberships m WHERE m.organisation_id = w.school_id AND ${holdsToday}
      AND m.role IN ('CORE_TEAM_MEMBER', 'SCHOOL_LEADER') AND m.valid_from <= w.at)`;

/** What schools said to what the reader's board or partnership asked and offered. */
const byRepliesOfSchools = `
  SELECT concat_ws(':', 'reply', r.school_id, r.conversation_id, r.sequence),
    CASE r.kind WHEN 'ANSWER' THEN 'CONVERSATION_ANSWERED' ELSE 'SUPPORT_' || r.kind END,
    r.said_at, NULL, r.school_id, q.choice_id, o.intervention_id, q.school_year::text, ${overseer}, NULL
  FROM conversation_replies r
  JOIN conversations q ON q.school_id = r.school_id AND q.id = r.conversation_id
  LEFT JOIN oversight_summaries o ON o.school_id = q.school_id AND o.choice_id = q.choice_id
    AND o.school_year = q.school_year AND o.edition = 'SUBMITTED'
  JOIN memberships m ON ${holdsToday} AND m.organisation_id = q.overseer_id AND m.valid_from <= r.said_at
    AND m.role IN ('BOARD_OFFICER', 'PARTNERSHIP_OFFICER')
  WHERE r.kind IN ('ANSWER', 'TAKEN_UP', 'DECLINED') AND r.said_at >= $2::date AND r.said_by <> acting_user_id()`;

const newest = `
  WITH told (key, kind, at, by, school_id, choice_id, intervention_id, school_year, overseer, milestone) AS MATERIALIZED (
    SELECT * FROM (${byColleagues} UNION ALL ${byDate} UNION ALL ${byOverseenSchools}
      UNION ALL ${byAnsweringSchools} UNION ALL ${byOverseers} UNION ALL ${byRepliesOfSchools}) AS every
    ORDER BY at DESC, key LIMIT ${mostNotices})`;

const select = `${newest}
  SELECT t.key, t.kind, ${instantOf('t.at')} AS at, r.read_at IS NOT NULL AS "isRead", t.by,
    t.school_id AS "schoolId", ${nameOn('t.school_id', '$1::date')} ->> 'name' AS "schoolName",
    t.choice_id AS "choiceId",
    coalesce(i.name, (SELECT n.content #>> '{choice,intervention,name}' FROM review_snapshots n
      WHERE n.school_id = t.school_id AND n.choice_id = t.choice_id AND n.school_year = t.school_year
      ORDER BY n.number LIMIT 1)) AS "interventionName", t.school_year AS "schoolYear", t.overseer, t.milestone
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
