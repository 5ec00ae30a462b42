import type { AnswerOf, FrozenReview, HandedInReview, listBoardReviews } from '@verankerd/contract';
import { boardStandingAfter, type ReviewReply, type SchoolYear } from '@verankerd/domain';
import type { ChoiceYearKey } from '../choices/choices-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import { readEditions } from './editions-reader';
import { parametersOf } from './review-row';
import { readSnapshot } from './snapshot-reader';

/** Who reads what schools hand in, with the id of the organisation. */
export type ReviewReader = {
  readonly kind: 'BOARD' | 'PARTNERSHIP';
  readonly id: string;
};

/** What a reader may see, beside what row-level security leaves: a board its own schools of that year. */
const readers = {
  BOARD: { actingIds: 'acting_board_ids()', maySee: 'h.board_id = $1' },
  PARTNERSHIP: {
    actingIds: 'acting_partnership_ids()',
    maySee: `h.school_id IN (SELECT g.school_id FROM sharing_grants g
      WHERE g.partnership_id = $1 AND g.block = 'ANNUAL_REVIEW' AND g.revoked_at IS NULL)`,
  },
} as const;

type ListRow = Omit<HandedInReview, 'standing'> & { readonly replies: readonly ReviewReply[] };

const list = (kind: ReviewReader['kind']) => `
  SELECT * FROM (
    SELECT DISTINCT ON (h.school_id, h.choice_id)
      h.school_id AS "schoolId", s.content #>> '{school,name}' AS "schoolName",
      h.choice_id AS "choiceId", s.content #>> '{choice,interventionName}' AS "interventionName",
      h.school_year AS "schoolYear", h.number, ${instantOf('h.handed_in_at')} AS "handedInAt",
      s.content #>> '{decision,decision}' AS decision,
      EXISTS (SELECT FROM review_reopenings o
        WHERE (o.school_id, o.choice_id, o.school_year, o.number)
          = (h.school_id, h.choice_id, h.school_year, h.number)) AS "isReopened",
      ARRAY(SELECT r.kind FROM review_replies r
        WHERE (r.school_id, r.choice_id, r.school_year, r.number)
          = (h.school_id, h.choice_id, h.school_year, h.number) ORDER BY r.sequence) AS replies
    FROM review_hand_ins h
    JOIN review_snapshots s USING (school_id, choice_id, school_year, number)
    WHERE h.school_year = $2 AND ${readers[kind].maySee}
    ORDER BY h.school_id, h.choice_id, h.number DESC
  ) last ORDER BY "schoolName", "interventionName"`;

const lists = { BOARD: list('BOARD'), PARTNERSHIP: list('PARTNERSHIP') };

/** Lists the reviews that were handed in to a reader for a school year, the last of each choice. */
export async function readHandedIn(
  transaction: Transaction,
  reader: ReviewReader,
  schoolYear: SchoolYear,
): Promise<AnswerOf<typeof listBoardReviews>> {
  await requireReader(transaction, reader);
  const rows = await transaction.query<ListRow[]>(lists[reader.kind], [reader.id, schoolYear]);
  return {
    schoolYear,
    reviews: rows.map(({ replies, ...row }) => ({ ...row, standing: boardStandingAfter(replies) })),
  };
}

/**
 * Reads a review that was handed in, as its board or a partnership sees it.
 * @param number an earlier one; the last when left out
 * @throws Refusal `resource.not-found` when it was not handed in, or is not for the actor's eyes.
 */
export async function readHandedInReview(
  transaction: Transaction,
  reader: ReviewReader,
  key: ChoiceYearKey,
  number?: number,
): Promise<FrozenReview> {
  await requireReader(transaction, reader);
  const visible = await transaction.query<{ number: number }[]>(
    `SELECT h.number FROM review_hand_ins h
     WHERE ${readers[reader.kind].maySee} AND h.school_id = $2 AND h.choice_id = $3 AND h.school_year = $4
     ORDER BY h.number DESC`,
    [reader.id, ...parametersOf(key)],
  );
  const numbers = visible.map((row) => row.number);
  const asked = number ?? numbers[0];
  const party = reader.kind === 'BOARD' ? 'BOARD' : null;
  const editions = await readEditions(transaction, key, party);
  const edition = editions.find((one) => one.number === asked);
  if (asked === undefined || !edition || !numbers.includes(asked)) throw notFound();
  const { content } = await readSnapshot(transaction, { ...key, number: asked });
  return { snapshot: content, edition, editions: numbers };
}

/** Makes sure that the actor works for the organisation, before anything of it is listed. */
async function requireReader(transaction: Transaction, { kind, id }: ReviewReader): Promise<void> {
  const rows = await transaction.query<unknown[]>(
    `SELECT 1 WHERE $1::uuid IN (SELECT ${readers[kind].actingIds})`,
    [id],
  );
  if (rows.length === 0) throw notFound();
}
