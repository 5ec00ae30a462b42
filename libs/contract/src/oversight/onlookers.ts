import * as z from 'zod/mini';
import { measurementsOfYear } from '../evaluations/measurements';
import { date, id, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { handedInReview } from '../reviews/review-oversight';
import { sharingBlocks } from '../sharing/sharing';
import { matrix } from './matrix';
import { submission } from './submission';

/** Kinds of organisations that may see a school. */
export const onlookerKinds = ['BOARD', 'PARTNERSHIP', 'NATIONAL_DESK'] as const;

/** An organisation that sees what a school handed in, or could see it. */
export const onlooker = z.object({
  kind: z.enum(onlookerKinds),
  id,
  name: z.string(),
  blocks: z
    .array(z.enum(sharingBlocks))
    .check(z.describe('What it gets: all for a board, for others what the school shares now')),
  until: z
    .nullable(date)
    .check(z.describe('First day on which the school was no longer with it; null while it is')),
});

/** An organisation that sees what a school handed in, or could see it. */
export type Onlooker = z.infer<typeof onlooker>;

const base = { feature: 'oversight', method: 'GET', access: 'SIGNED_IN' } as const;
const place = '/api/schools/:schoolId/onlookers';
const ofOnlooker = { schoolId: id, onlookerId: id };

/** Lists who sees what a school handed in, or could see it. */
export const listOnlookers = defineRoute({
  ...base,
  name: 'listOnlookers',
  summary: 'Who sees what a school handed in, and which blocks',
  path: place,
  params: z.strictObject({ schoolId: id }),
  answer: z.object({
    onlookers: z
      .array(onlooker)
      .check(z.describe('Boards and partnerships, those of today first; then the national desk')),
  }),
});

/** Reads what an onlooker sees of a school in a school year: by the same statements and policies, of this school only. */
export const readOnlookerView = defineRoute({
  ...base,
  name: 'readOnlookerView',
  summary: 'What a board, a partnership or the national desk sees of a school',
  path: `${place}/:onlookerId`,
  params: z.strictObject(ofOnlooker),
  query: z.strictObject({
    schoolYear: z.optional(schoolYearLabel).check(z.describe('This school year when left out')),
  }),
  answer: z.object({
    matrix: matrix.check(z.describe('The overview of the onlooker, with this school only')),
    reviews: z.array(handedInReview),
    measurements: z
      .nullable(measurementsOfYear)
      .check(z.describe('Null when the onlooker sees no measurement of the school')),
  }),
});

/** What an onlooker sees of a school in a school year. */
export type OnlookerView = z.infer<typeof readOnlookerView.answer>;

/** Reads what an onlooker opens of a choice and school year: what the school handed in last. */
export const readOnlookerSubmission = defineRoute({
  ...base,
  name: 'readOnlookerSubmission',
  summary:
    'What a board, a partnership or the national desk opens of a school year that was handed in',
  path: `${place}/:onlookerId/choices/:choiceId/school-years/:schoolYear`,
  params: z.strictObject({ ...ofOnlooker, choiceId: id, schoolYear: schoolYearLabel }),
  answer: submission,
});
