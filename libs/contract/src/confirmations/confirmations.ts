import { askReasons, choiceStatuses, confirmationAnswers, ratedLevels } from '@verankerd/domain';
import * as z from 'zod/mini';
import { aspectStanding } from '../anchoring/anchoring-result';
import {
  aspectKey,
  authorship,
  date,
  id,
  optionalText,
  questionKey,
  requiredText,
  schoolYearLabel,
  version,
} from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { carriersOfAspect, lastingPlaceOfAspect } from './lasting-places';

const choiceYear = z.strictObject({ schoolId: id, choiceId: id, schoolYear: schoolYearLabel });
const path = '/api/schools/:schoolId/choices/:choiceId/school-years/:schoolYear/confirmations';

/** What a team last agreed about an aspect. */
export const agreed = z
  .union([z.literal(ratedLevels), z.enum(['NOT_APPLICABLE', 'NOT_RATED'])])
  .check(z.describe('A level, that it does not apply, or nothing yet'));

/** One aspect in the yearly confirmation: "klopt dit nog?". */
export const aspectConfirmation = z.object({
  aspect: aspectKey,
  question: questionKey,
  task: z
    .enum(['CONFIRM', 'RATE', 'SETTLED'])
    .check(z.describe('Confirm what is filled in; rate it afresh; or done for this school year')),
  askReason: z.nullable(z.enum(askReasons)).check(z.describe('Why it is rated afresh')),
  lastYear: z.nullable(aspectStanding).check(z.describe('How it stood on 31 July')),
  standing: aspectStanding.check(z.describe('How it stands now')),
  prefilled: agreed.check(z.describe('What the answer is about')),
  outcomes: z
    .record(z.enum(confirmationAnswers), agreed)
    .check(z.describe('What is agreed after each answer')),
  answer: z
    .nullable(z.enum(confirmationAnswers))
    .check(z.describe('The answer that holds; null also when a later rating took its place')),
  reason: z.nullable(z.string()),
  evidenceChecked: z.boolean(),
  version,
  ratingVersion: version.check(z.describe('Version of the rating of this year, to rate afresh')),
  saved: z.nullable(authorship),
  evidence: z
    .array(
      z.object({
        id,
        kind: z.enum(['LINK', 'TEXT']),
        content: z.string(),
        datedOn: date,
        schoolYear: schoolYearLabel,
      }),
    )
    .check(z.describe('To look at again: of this and earlier school years')),
  lastingPlace: lastingPlaceOfAspect,
  carriers: carriersOfAspect,
});

/** One aspect in the yearly confirmation. */
export type AspectConfirmation = z.infer<typeof aspectConfirmation>;

/** The yearly confirmation of a choice. */
export const confirmationsOfYear = z.object({
  interventionName: z.string(),
  choiceStatus: z.enum(choiceStatuses),
  startSchoolYear: schoolYearLabel,
  schoolYear: schoolYearLabel,
  today: date,
  deadline: date.check(z.describe('Until this day the word of last year holds')),
  deadlinePassed: z.boolean(),
  settled: z.int().check(z.describe('Aspects that were judged in this school year')),
  aspects: z.array(aspectConfirmation).check(z.describe('All 21, in the order of the guide')),
});

/** Reads the yearly confirmation: what stood, what is filled in, what is asked. */
export const readConfirmations = defineRoute({
  name: 'readConfirmations',
  feature: 'confirmations',
  summary: 'The yearly confirmation of a choice',
  method: 'GET',
  path,
  access: 'SIGNED_IN',
  params: choiceYear,
  answer: confirmationsOfYear,
});

const evidenceChecked = z._default(z.boolean(), false);

/**
 * Records the answer to "klopt dit nog?" about one aspect. It also sets the rating of the school year to what is
 * agreed by it, so that nobody answers twice. `NOT_ANSWERED` takes the answer back.
 */
export const recordConfirmation = defineRoute({
  name: 'recordConfirmation',
  feature: 'confirmations',
  summary: 'Confirm an aspect for a school year',
  method: 'PUT',
  path: `${path}/:aspect`,
  access: 'SIGNED_IN',
  params: z.extend(choiceYear, { aspect: aspectKey }),
  body: z.discriminatedUnion('answer', [
    z.strictObject({ answer: z.literal('YES'), evidenceChecked }),
    z.strictObject({
      answer: z.literal('PARTLY'),
      reason: z.optional(optionalText(500)),
      evidenceChecked,
    }),
    z.strictObject({
      answer: z.literal('NO'),
      reason: z.optional(optionalText(500)),
      evidenceChecked,
    }),
    z.strictObject({
      answer: z.literal('NOT_APPLICABLE'),
      reason: requiredText(500),
      evidenceChecked,
    }),
    z.strictObject({ answer: z.literal('NOT_ANSWERED') }),
  ]),
  answer: aspectConfirmation,
  versioned: true,
  problems: ['choice.not-active', 'confirmation.nothing-to-confirm', 'confirmation.year-not-begun'],
});
