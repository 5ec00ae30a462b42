import {
  decideReview,
  freezeReview,
  handInReview,
  reopenReview,
  replyToReview,
  answerBoard,
  startReview,
  writeReviewSection,
  type AnswerOf,
} from '@verankerd/contract';
import { coreSections, latestNextReview, type SchoolYear } from '@verankerd/domain';
import { SystemClock } from '../clock';
import type { TestApi } from './test-api';

/** A review of a choice in a school year. */
export type ReviewKey = {
  readonly schoolId: string;
  readonly choiceId: string;
  readonly schoolYear: SchoolYear;
};

/** Begins a review, writes every part, and decides: all that is needed before it can be frozen. */
export async function writeReview(
  api: TestApi,
  key: ReviewKey,
  cookie: string,
): Promise<AnswerOf<typeof startReview>> {
  const started = await api.call(startReview, { params: key, body: { language: 'nl' } }, cookie);
  for (const section of coreSections)
    await api.call(
      writeReviewSection,
      { params: { ...key, section }, body: { text: `Over ${section}.` }, version: 1 },
      cookie,
    );
  await api.call(
    decideReview,
    {
      params: key,
      body: {
        decision: 'CONTINUE',
        reason: 'Het werkt.',
        nextReviewOn: latestNextReview(new SystemClock().today()),
      },
      version: 0,
    },
    cookie,
  );
  return started.answer;
}

/** Freezes a review that was written, at the version that the world has. */
export async function freezeWritten(
  api: TestApi,
  key: ReviewKey,
  leader: string,
): Promise<AnswerOf<typeof freezeReview>> {
  const { answer } = await api.call(startReview, { params: key, body: { language: 'nl' } }, leader);
  const frozen = await api.call(freezeReview, { params: key, version: answer.version }, leader);
  return frozen.answer;
}

/** A row in every table of reviews: frozen, opened again, handed in, and a word of the school about it. */
export async function fillReviews(
  api: TestApi,
  key: ReviewKey,
  leader: { readonly userId: string; readonly cookie: string },
): Promise<void> {
  await writeReview(api, key, leader.cookie);
  await freezeWritten(api, key, leader.cookie);
  const first = { ...key, number: 1 };
  await api.call(handInReview, { params: first }, leader.cookie);
  await api.call(reopenReview, { params: first, body: { reason: 'Een fout' } }, leader.cookie);
  await api.database.owner.query(
    `INSERT INTO review_replies
       (school_id, choice_id, school_year, number, sequence, kind, content, said_at, said_by)
     VALUES ($1, $2, $3, 1, 1, 'ANSWER', 'Blij.', now(), $4)`,
    [key.schoolId, key.choiceId, key.schoolYear, leader.userId],
  );
}

/** A review in which everything happened: handed in, asked about, answered, opened again and frozen once more. */
export async function reviewWithEverything(
  api: TestApi,
  key: ReviewKey,
  { leader, board }: { readonly leader: string; readonly board: { id: string; cookie: string } },
): Promise<void> {
  await writeReview(api, key, leader);
  await freezeWritten(api, key, leader);
  const first = { ...key, number: 1 };
  await api.call(handInReview, { params: first }, leader);
  await api.call(
    replyToReview,
    {
      params: { ...key, boardId: board.id },
      body: { kind: 'QUESTION', text: 'Wat vonden ouders?' },
      version: 0,
    },
    board.cookie,
  );
  await api.call(answerBoard, { params: first, body: { text: 'Blij.' }, version: 1 }, leader);
  await api.call(reopenReview, { params: first, body: { reason: 'Een cijfer miste' } }, leader);
  await freezeWritten(api, key, leader);
}
