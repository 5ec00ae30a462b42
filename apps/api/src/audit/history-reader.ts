import type { AnswerOf, InputOf, readHistory } from '@verankerd/contract';
import { findChoice } from '../choices/choices-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';

type History = AnswerOf<typeof readHistory>;

/** Reads a page of the history of a choice, newest first. Pages stay put while new changes come in. */
export async function readHistoryOf(
  transaction: Transaction,
  { params, query }: Pick<InputOf<typeof readHistory>, 'params' | 'query'>,
): Promise<History> {
  await findChoice(transaction, params);
  const events = await transaction.query<History['events']>(selectEvents, [
    params.schoolId,
    params.choiceId,
    query.schoolYear ?? null,
    query.kind ?? null,
    query.subject ?? null,
    query.cursor ?? null,
    query.limit + 1,
  ]);
  const page = events.slice(0, query.limit);
  const last = page.at(-1);
  return { events: page, nextCursor: events.length > page.length && last ? last.id : null };
}

const selectEvents = `
  SELECT e.id::text AS id, display_name_of(e.actor_id) AS by, e.actor_role AS role,
    ${instantOf('e.occurred_at')} AS at, e.kind, e.subject, e.school_year AS "schoolYear", e.before, e.after
  FROM audit_events e
  WHERE e.school_id = $1 AND e.choice_id = $2
    AND ($3::text IS NULL OR e.school_year = $3)
    AND ($4::text IS NULL OR e.kind = $4 OR split_part(e.kind, '.', 1) = $4)
    AND ($5::text IS NULL OR e.subject = $5)
    AND ($6::bigint IS NULL OR e.id < $6)
  ORDER BY e.id DESC LIMIT $7`;
