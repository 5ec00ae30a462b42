import { ratedLevels, ratingStates } from '@verankerd/domain';
import * as z from 'zod/mini';
import {
  aspectKey,
  authorship,
  date,
  id,
  instant,
  questionKey,
  requiredText,
  schoolYearLabel,
  version,
  webAddress,
} from '../platform/primitives';
import { defineRoute } from '../platform/route';

const choiceYear = z.strictObject({ schoolId: id, choiceId: id, schoolYear: schoolYearLabel });
const choiceYearPath = '/api/schools/:schoolId/choices/:choiceId/school-years/:schoolYear';

/** What shows that an aspect is as rated. */
export const evidence = z.object({
  id,
  kind: z.enum(['LINK', 'TEXT']),
  content: z.string(),
  datedOn: date,
});

/** The judgement of one aspect in one school year. */
export const aspectRating = z.object({
  aspect: aspectKey,
  state: z.enum(ratingStates),
  level: z.nullable(z.literal(ratedLevels)),
  reason: z.nullable(z.string()),
  version,
  saved: z.nullable(authorship),
  evidence: z.array(evidence),
});

/** The short answer to a question that begins with "Hoe". */
export const questionAnswer = z.object({
  question: questionKey,
  answer: z.string(),
  version,
  saved: z.nullable(authorship),
});

/** All that a team said about one choice in one school year. */
export const ratingsOfYear = z.object({
  schoolYear: schoolYearLabel,
  ratings: z.array(aspectRating).check(z.describe('All 21 aspects, in the order of the guide')),
  answers: z.array(questionAnswer),
  submittedAt: z.nullable(instant),
  changedSinceSubmission: z.boolean(),
});

/** Reads the 21 aspects of a choice in a school year. */
export const readRatings = defineRoute({
  name: 'readRatings',
  feature: 'ratings',
  summary: 'The 21 aspects of a choice in a school year',
  method: 'GET',
  path: `${choiceYearPath}/ratings`,
  access: 'SIGNED_IN',
  params: choiceYear,
  answer: ratingsOfYear,
});

/** Records the team's judgement of one aspect. Level 3 cannot be given: it is earned over school years. */
export const recordRating = defineRoute({
  name: 'recordRating',
  feature: 'ratings',
  summary: 'Record how far an aspect is',
  method: 'PUT',
  path: `${choiceYearPath}/ratings/:aspect`,
  access: 'SIGNED_IN',
  params: z.extend(choiceYear, { aspect: aspectKey }),
  body: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('NOT_RATED') }),
    z.strictObject({ state: z.literal('NOT_APPLICABLE'), reason: requiredText(500) }),
    z.strictObject({ state: z.literal('RATED'), level: z.literal(ratedLevels) }),
  ]),
  answer: aspectRating,
  versioned: true,
  problems: ['choice.not-active'],
});

/** Records the short answer to a question that begins with "Hoe". */
export const recordAnswer = defineRoute({
  name: 'recordAnswer',
  feature: 'ratings',
  summary: 'Record the short answer to question 5 or 6',
  method: 'PUT',
  path: `${choiceYearPath}/answers/:question`,
  access: 'SIGNED_IN',
  params: z.extend(choiceYear, { question: z.enum(['MONITORING_EVALUATION', 'ANCHORING']) }),
  body: z.strictObject({ answer: z.string().check(z.trim(), z.maxLength(2000)) }),
  answer: questionAnswer,
  versioned: true,
  problems: ['choice.not-active'],
});

/** Adds a link or a short text that shows how far an aspect is. */
export const addEvidence = defineRoute({
  name: 'addEvidence',
  feature: 'ratings',
  summary: 'Add what shows that an aspect is as rated',
  method: 'POST',
  path: `${choiceYearPath}/ratings/:aspect/evidence`,
  access: 'SIGNED_IN',
  params: z.extend(choiceYear, { aspect: aspectKey }),
  body: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('LINK'), content: webAddress, datedOn: date }),
    z.strictObject({ kind: z.literal('TEXT'), content: requiredText(2000), datedOn: date }),
  ]),
  answer: evidence,
  idempotent: true,
  problems: ['choice.not-active'],
});

/** Takes evidence back. It stays in the history. */
export const withdrawEvidence = defineRoute({
  name: 'withdrawEvidence',
  feature: 'ratings',
  summary: 'Take evidence back',
  method: 'DELETE',
  path: `${choiceYearPath}/evidence/:evidenceId`,
  access: 'SIGNED_IN',
  params: z.extend(choiceYear, { evidenceId: id }),
  answer: z.object({ id }),
});
