import type { BoardExchange, ReviewEdition } from '@verankerd/contract';
import { boardStandingAfter, possibleReplies, type ExchangeParty } from '@verankerd/domain';
import type { ChoiceYearKey } from '../choices/choices-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { parametersOf } from './review-row';

type Row = Omit<ReviewEdition, 'exchange'> & {
  readonly handedIn: BoardExchange['handedIn'] | null;
  readonly replies: BoardExchange['replies'];
};

const said = (person: string, moment: string) =>
  `'by', display_name_of(${person}), 'at', ${instantOf(moment)}`;

const select = `
  SELECT s.number, s.checksum, json_build_object(${said('s.frozen_by', 's.frozen_at')}) AS frozen,
    (SELECT json_build_object(${said('o.reopened_by', 'o.reopened_at')}, 'reason', o.reason)
      FROM review_reopenings o
      WHERE (o.school_id, o.choice_id, o.school_year, o.number)
        = (s.school_id, s.choice_id, s.school_year, s.number)) AS reopened,
    (SELECT json_build_object(${said('h.handed_in_by', 'h.handed_in_at')})
      FROM review_hand_ins h
      WHERE (h.school_id, h.choice_id, h.school_year, h.number)
        = (s.school_id, s.choice_id, s.school_year, s.number)) AS "handedIn",
    (SELECT coalesce(json_agg(json_build_object('kind', r.kind, 'text', r.content,
        ${said('r.said_by', 'r.said_at')}) ORDER BY r.sequence), '[]')
      FROM review_replies r
      WHERE (r.school_id, r.choice_id, r.school_year, r.number)
        = (s.school_id, s.choice_id, s.school_year, s.number)) AS replies
  FROM review_snapshots s
  WHERE s.school_id = $1 AND s.choice_id = $2 AND s.school_year = $3
  ORDER BY s.number DESC`;

/**
 * Lists the snapshots of a review that the reader may see, last first, with what passed about each.
 * @param party for whom is told what may be said now; nobody for a reader who only reads
 */
export async function readEditions(
  transaction: Transaction,
  key: ChoiceYearKey,
  party: ExchangeParty | null,
): Promise<ReviewEdition[]> {
  const rows = await transaction.query<Row[]>(select, parametersOf(key));
  return rows.map(({ handedIn, replies, ...edition }) => ({
    ...edition,
    exchange: handedIn && exchangeOf(handedIn, replies, party),
  }));
}

function exchangeOf(
  handedIn: BoardExchange['handedIn'],
  replies: BoardExchange['replies'],
  party: ExchangeParty | null,
): BoardExchange {
  const standing = boardStandingAfter(replies.map(({ kind }) => kind));
  const possible = party === null ? [] : [...possibleReplies(standing, party)];
  return { handedIn, standing, replies, possible };
}
