import type { Conversation } from '@verankerd/contract';
import {
  conversationStanding,
  possibleConversationReplies,
  type ConversationParty,
  type PlainDate,
} from '@verankerd/domain';
import { requireOwnSchool } from '../organisations/organisations-door';
import { instantOf, nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import { requireOverseer, type Overseer } from './overseer';

type Row = Omit<Conversation, 'standing' | 'possible'>;
type Conversations = { today: PlainDate; conversations: Conversation[] };

/** Where a conversation is found. */
export type ConversationKey = { readonly schoolId: string; readonly conversationId: string };

const columns =
  'school_id, id, choice_id, school_year, question, overseer_id, content, written_at, written_by';

/** What was written, with the name that the school handed in with it. `$1` is today. */
const select = `
  SELECT w.id, w.kind, w.school_id AS "schoolId", ${nameOn('w.school_id', '$1::date')} ->> 'name' AS "schoolName",
    w.choice_id AS "choiceId", i.name AS "interventionName", w.school_year AS "schoolYear", w.question,
    json_build_object('kind', party.kind, 'id', party.id, 'name', ${nameOn('party.id', '$1::date')} ->> 'name') AS overseer,
    w.content AS text, w.offered_until AS "offeredUntil",
    json_build_object('by', display_name_of(w.written_by), 'at', ${instantOf('w.written_at')}) AS written,
    (SELECT coalesce(json_agg(json_build_object('kind', r.kind, 'text', r.content,
        'by', display_name_of(r.said_by), 'at', ${instantOf('r.said_at')}) ORDER BY r.sequence), '[]')
      FROM conversation_replies r WHERE r.school_id = w.school_id AND r.conversation_id = w.id) AS replies
  FROM (
    SELECT kind, offered_until, ${columns} FROM conversations
    UNION ALL SELECT 'NOTE', NULL, ${columns} FROM overseer_notes
  ) AS w
  JOIN organisations party ON party.id = w.overseer_id
  LEFT JOIN oversight_summaries o ON o.school_id = w.school_id AND o.choice_id = w.choice_id
    AND o.school_year = w.school_year AND o.edition = 'SUBMITTED'
  LEFT JOIN interventions i ON i.id = o.intervention_id`;

const newestFirst = 'ORDER BY w.written_at DESC, w.id';

/** Reads what overseers asked a school and offered it. */
export async function readConversationsOfSchool(
  transaction: Transaction,
  schoolId: string,
  today: PlainDate,
): Promise<Conversations> {
  await requireOwnSchool(transaction, schoolId);
  const rows = await transaction.query<Row[]>(
    `${select} WHERE w.school_id = $2 AND w.kind <> 'NOTE' ${newestFirst}`,
    [today, schoolId],
  );
  return { today, conversations: rows.map((row) => asRead(row, 'SCHOOL', today)) };
}

/** Reads what an overseer wrote, its notes included. */
export async function readConversationsOfOverseer(
  transaction: Transaction,
  overseer: Overseer,
  today: PlainDate,
): Promise<Conversations> {
  await requireOverseer(transaction, overseer);
  const rows = await transaction.query<Row[]>(`${select} WHERE w.overseer_id = $2 ${newestFirst}`, [
    today,
    overseer.id,
  ]);
  return { today, conversations: rows.map((row) => asRead(row, 'OVERSEER', today)) };
}

/**
 * Reads one conversation as one of its parties sees it.
 * @param overseer who reads it; the school itself when left out
 * @throws Refusal `resource.not-found` when it does not exist, or is not for the actor's eyes.
 */
export async function readConversation(
  transaction: Transaction,
  { schoolId, conversationId }: ConversationKey,
  today: PlainDate,
  overseer?: Overseer,
): Promise<Conversation> {
  if (overseer) await requireOverseer(transaction, overseer);
  else await requireOwnSchool(transaction, schoolId);
  const [row] = await transaction.query<Row[]>(
    `${select} WHERE w.school_id = $2 AND w.id = $3
      AND CASE WHEN $4::uuid IS NULL THEN w.kind <> 'NOTE' ELSE w.overseer_id = $4 END`,
    [today, schoolId, conversationId, overseer?.id ?? null],
  );
  if (!row) throw notFound();
  return asRead(row, overseer ? 'OVERSEER' : 'SCHOOL', today);
}

function asRead(row: Row, party: ConversationParty, today: PlainDate): Conversation {
  const said = { ...row, replies: row.replies.map(({ kind }) => kind) };
  return {
    ...row,
    standing: conversationStanding(said, today),
    possible: [...possibleConversationReplies(said, party, today)],
  };
}
