import {
  boardStandings,
  choiceStatuses,
  reviewDecisions,
  reviewReplies,
  reviewSections,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import { authorship, date, id, instant, schoolYearLabel, version } from '../platform/primitives';
import { reviewFacts } from './review-facts';

/** A part of the review as it stands now. Each part has a version of its own, so that several people can write. */
export const reviewSectionDraft = z.object({
  section: z.enum(reviewSections),
  text: z.string(),
  included: z.boolean().check(z.describe('Always true for the five parts that every review has')),
  on: z.nullable(date).check(z.describe('When it happened, for a part that tells so')),
  version,
  saved: z.nullable(authorship),
});

/** A part of the review as it stands now. */
export type ReviewSectionDraft = z.infer<typeof reviewSectionDraft>;

/** The decision as far as it was made. */
export const reviewDecisionDraft = z.object({
  decision: z.nullable(z.enum(reviewDecisions)),
  reason: z.string(),
  nextReviewOn: z.nullable(date),
  version,
  saved: z.nullable(authorship),
});

/** The decision as far as it was made. */
export type ReviewDecisionDraft = z.infer<typeof reviewDecisionDraft>;

/** Something that was said between school and board about a review that was handed in. */
export const reviewReply = z.object({
  kind: z.enum(reviewReplies),
  text: z.nullable(z.string()),
  by: z.string(),
  at: instant,
});

/** How a review stands with the board, and what was said. */
export const boardExchange = z.object({
  handedIn: authorship,
  standing: z.enum(boardStandings),
  replies: z.array(reviewReply).check(z.describe('First word first; their count is the version')),
  possible: z.array(z.enum(reviewReplies)).check(z.describe('What the reader may say now')),
});

/** How a review stands with the board, and what was said. */
export type BoardExchange = z.infer<typeof boardExchange>;

/** A snapshot in the list of a review. */
export const reviewEdition = z.object({
  number: z.int(),
  frozen: authorship,
  checksum: z.string().check(z.describe('SHA-256 over the canonical form, 64 hexadecimal digits')),
  reopened: z
    .nullable(z.extend(authorship, { reason: z.string() }))
    .check(z.describe('When this one was opened again; null for the one that holds')),
  exchange: z.nullable(boardExchange).check(z.describe('Null when it was not handed in')),
});

/** A snapshot in the list of a review. */
export type ReviewEdition = z.infer<typeof reviewEdition>;

/** The review of a choice in a school year as the school works on it. */
export const reviewOfYear = z.object({
  schoolId: id,
  choiceId: id,
  interventionName: z.string(),
  choiceStatus: z.enum(choiceStatuses),
  startSchoolYear: schoolYearLabel,
  schoolYear: schoolYearLabel,
  today: date,
  state: z.enum(['NOT_STARTED', 'OPEN', 'FROZEN']),
  canFreeze: z.boolean().check(z.describe('Whether the reader is a leader of the school')),
  version: version.check(z.describe('Of the whole: grows with every change of a part')),
  sections: z.array(reviewSectionDraft).check(z.describe('All eight, in reading order')),
  decision: reviewDecisionDraft,
  facts: reviewFacts,
  draftMeasurements: z
    .int()
    .check(
      z.describe('Indicators measured this school year that are not handed in, so not told of'),
    ),
  editions: z.array(reviewEdition).check(z.describe('Last first')),
});

/** The review of a choice in a school year as the school works on it. */
export type ReviewOfYear = z.infer<typeof reviewOfYear>;
