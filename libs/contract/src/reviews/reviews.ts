import { reviewDecisions, reviewSections } from '@verankerd/domain';
import * as z from 'zod/mini';
import { date, id, instant, requiredText, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import {
  reviewDecisionDraft,
  reviewEdition,
  reviewOfYear,
  reviewSectionDraft,
} from './review-draft';
import { reviewSnapshot } from './snapshot';

const choiceYear = z.strictObject({ schoolId: id, choiceId: id, schoolYear: schoolYearLabel });
const path = '/api/schools/:schoolId/choices/:choiceId/school-years/:schoolYear/review';
const snapshots = `${path}/snapshots` as const;

/** The number of a snapshot as it stands in an address. */
const number = z.coerce.number<number>().check(z.int(), z.minimum(1), z.maximum(1_000_000));
const oneSnapshot = z.extend(choiceYear, { number });

/** Length of the text of one part: about six pages. */
export const longestSection = 20_000;

/** Reads the review of a choice in a school year: its texts, its facts, and what was frozen of it. */
export const readReview = defineRoute({
  name: 'readReview',
  feature: 'reviews',
  summary: 'The annual review of a choice',
  method: 'GET',
  path,
  access: 'SIGNED_IN',
  params: choiceYear,
  answer: reviewOfYear,
});

/** Begins a review: each part is filled in with what the school kept during the year. Beginning twice changes nothing. */
export const startReview = defineRoute({
  name: 'startReview',
  feature: 'reviews',
  summary: 'Begin an annual review, filled in from what was kept',
  method: 'POST',
  path,
  access: 'SIGNED_IN',
  params: choiceYear,
  body: z.strictObject({
    language: z.enum(['nl', 'en']).check(z.describe('In which the facts are written out')),
  }),
  answer: reviewOfYear,
  idempotent: true,
  problems: ['review.year-not-begun'],
});

/** Writes one part of a review. */
export const writeReviewSection = defineRoute({
  name: 'writeReviewSection',
  feature: 'reviews',
  summary: 'Write one part of an annual review',
  method: 'PUT',
  path: `${path}/sections/:section`,
  access: 'SIGNED_IN',
  params: z.extend(choiceYear, { section: z.enum(reviewSections) }),
  body: z.strictObject({
    text: z.string().check(z.maxLength(longestSection)),
    included: z._default(z.boolean(), true).check(z.describe('For optional parts only')),
    on: z._default(z.nullable(date), null),
  }),
  answer: reviewSectionDraft,
  versioned: true,
  problems: ['review.not-started', 'review.frozen'],
});

/** Records what the school decides, why, and when it looks back again. It need not be whole at once. */
export const decideReview = defineRoute({
  name: 'decideReview',
  feature: 'reviews',
  summary: 'Decide to go on, adapt or stop',
  method: 'PUT',
  path: `${path}/decision`,
  access: 'SIGNED_IN',
  params: choiceYear,
  body: z.strictObject({
    decision: z.nullable(z.enum(reviewDecisions)),
    reason: z.string().check(z.maxLength(5000)),
    nextReviewOn: z.nullable(date),
  }),
  answer: reviewDecisionDraft,
  versioned: true,
  problems: ['review.not-started', 'review.frozen'],
});

/** Freezes a review as the leader of the school sees it. With `If-Match`: the version of the whole that was read. */
export const freezeReview = defineRoute({
  name: 'freezeReview',
  feature: 'reviews',
  summary: 'Freeze an annual review',
  method: 'POST',
  path: snapshots,
  access: 'SIGNED_IN',
  params: choiceYear,
  answer: reviewOfYear,
  versioned: true,
  problems: ['review.not-started', 'review.frozen', 'review.leader-only', 'review.incomplete'],
});

/** Opens a frozen review again, with the reason. What was frozen stays as it is. */
export const reopenReview = defineRoute({
  name: 'reopenReview',
  feature: 'reviews',
  summary: 'Open a frozen review again',
  method: 'POST',
  path: `${snapshots}/:number/reopen`,
  access: 'SIGNED_IN',
  params: oneSnapshot,
  body: z.strictObject({ reason: requiredText(1000) }),
  answer: reviewOfYear,
  idempotent: true,
  problems: ['review.not-frozen', 'review.leader-only'],
});

/** A snapshot with what is kept beside it. */
export const frozenReview = z.object({
  snapshot: reviewSnapshot,
  edition: reviewEdition,
  editions: z.array(z.int()).check(z.describe('Numbers of all snapshots that the reader may see')),
});

/** A snapshot with what is kept beside it. */
export type FrozenReview = z.infer<typeof frozenReview>;

/** Reads a snapshot as it was frozen. */
export const readFrozenReview = defineRoute({
  name: 'readFrozenReview',
  feature: 'reviews',
  summary: 'A frozen annual review',
  method: 'GET',
  path: `${snapshots}/:number`,
  access: 'SIGNED_IN',
  params: oneSnapshot,
  answer: frozenReview,
});

/** Whether a snapshot is what was frozen: its checksum was computed anew. */
export const snapshotVerification = z.object({
  isUnchanged: z.boolean(),
  frozenAt: instant,
  checkedAt: instant,
  kept: z.string().check(z.describe('Checksum of the day of freezing')),
  computed: z.string().check(z.describe('Checksum of what stands there now')),
});

/** Computes the checksum of a snapshot anew. */
export const verifyFrozenReview = defineRoute({
  name: 'verifyFrozenReview',
  feature: 'reviews',
  summary: 'Check that a frozen review did not change',
  method: 'GET',
  path: `${snapshots}/:number/verification`,
  access: 'SIGNED_IN',
  params: oneSnapshot,
  answer: snapshotVerification,
});

/** Hands the last snapshot in to the board. */
export const handInReview = defineRoute({
  name: 'handInReview',
  feature: 'reviews',
  summary: 'Hand a frozen review in to the board',
  method: 'POST',
  path: `${snapshots}/:number/hand-in`,
  access: 'SIGNED_IN',
  params: oneSnapshot,
  answer: reviewEdition,
  idempotent: true,
  problems: ['review.not-frozen', 'review.already-handed-in'],
});

/** Answers a question of the board. With `If-Match`: how many words there were. */
export const answerBoard = defineRoute({
  name: 'answerBoard',
  feature: 'reviews',
  summary: 'Answer a question of the board about a review',
  method: 'POST',
  path: `${snapshots}/:number/replies`,
  access: 'SIGNED_IN',
  params: oneSnapshot,
  body: z.strictObject({ text: requiredText(5000) }),
  answer: reviewEdition,
  versioned: true,
  problems: ['review.not-your-turn'],
});
