import { boardStandings, reviewDecisions } from '@verankerd/domain';
import * as z from 'zod/mini';
import { id, instant, requiredText, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { boardExchange } from './review-draft';
import { frozenReview } from './reviews';

const under = ':schoolId/choices/:choiceId/school-years/:schoolYear/review';
const choiceYear = { schoolId: id, choiceId: id, schoolYear: schoolYearLabel };
const number = z.optional(z.coerce.number<number>().check(z.int(), z.minimum(1)));
const whichOne = z
  .strictObject({ number })
  .check(z.describe('An earlier one that was handed in; the last when left out'));

/** A review that was handed in, in the list of whoever oversees the school. */
export const handedInReview = z.object({
  schoolId: id,
  schoolName: z.string(),
  choiceId: id,
  interventionName: z.string(),
  schoolYear: schoolYearLabel,
  number: z.int(),
  handedInAt: instant,
  standing: z.enum(boardStandings),
  decision: z.enum(reviewDecisions),
  isReopened: z.boolean().check(z.describe('Whether the school is changing it again')),
});

/** A review that was handed in, in the list of whoever oversees the school. */
export type HandedInReview = z.infer<typeof handedInReview>;

const listOfYear = z.object({ schoolYear: schoolYearLabel, reviews: z.array(handedInReview) });

/** Lists the reviews that schools handed in to a board for a school year, the last of each choice. */
export const listBoardReviews = defineRoute({
  name: 'listBoardReviews',
  feature: 'reviews',
  summary: 'Reviews that were handed in to a board',
  method: 'GET',
  path: '/api/boards/:boardId/school-years/:schoolYear/reviews',
  access: 'SIGNED_IN',
  params: z.strictObject({ boardId: id, schoolYear: schoolYearLabel }),
  answer: listOfYear,
});

/** Lists the reviews of a school year that schools share with a partnership, once they were handed in. */
export const listPartnershipReviews = defineRoute({
  name: 'listPartnershipReviews',
  feature: 'reviews',
  summary: 'Reviews that schools share with a partnership',
  method: 'GET',
  path: '/api/partnerships/:partnershipId/school-years/:schoolYear/reviews',
  access: 'SIGNED_IN',
  params: z.strictObject({ partnershipId: id, schoolYear: schoolYearLabel }),
  answer: listOfYear,
});

/** Reads a review that a school of the board handed in. */
export const readBoardReview = defineRoute({
  name: 'readBoardReview',
  feature: 'reviews',
  summary: 'A review that a school of the board handed in',
  method: 'GET',
  path: `/api/boards/:boardId/schools/${under}`,
  access: 'SIGNED_IN',
  params: z.strictObject({ boardId: id, ...choiceYear }),
  query: whichOne,
  answer: frozenReview,
});

/** The board takes note of a review, or asks a question. With `If-Match`: how many words there were. */
export const replyToReview = defineRoute({
  name: 'replyToReview',
  feature: 'reviews',
  summary: 'Take note of a review as board, or ask a question',
  method: 'POST',
  path: `/api/boards/:boardId/schools/${under}/replies`,
  access: 'SIGNED_IN',
  params: z.strictObject({ boardId: id, ...choiceYear }),
  body: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('QUESTION'), text: requiredText(5000) }),
    z.strictObject({ kind: z.literal('ACKNOWLEDGED') }),
  ]),
  answer: boardExchange,
  versioned: true,
  problems: ['review.not-your-turn'],
});

/** Reads a review that a school shares with the partnership. */
export const readPartnershipReview = defineRoute({
  name: 'readPartnershipReview',
  feature: 'reviews',
  summary: 'A review that a school shares with the partnership',
  method: 'GET',
  path: `/api/partnerships/:partnershipId/schools/${under}`,
  access: 'SIGNED_IN',
  params: z.strictObject({ partnershipId: id, ...choiceYear }),
  query: whichOne,
  answer: frozenReview,
});
