import {
  choiceStatuses,
  milestoneOwners,
  milestoneStatuses,
  ratedLevels,
  ratingStates,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import { aspectKey, date, id, instant, questionKey, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';

/** The seven questions of a choice in a school year as a school handed them in. Working notes stay in the school. */
export const submissionContent = z.object({
  interventionName: z.string(),
  choiceStatus: z.enum(choiceStatuses),
  startSchoolYear: schoolYearLabel,
  explanation: z.nullable(z.string()),
  ratings: z
    .array(
      z.object({
        aspect: aspectKey,
        state: z.enum(ratingStates),
        level: z.nullable(z.literal(ratedLevels)),
        reason: z.nullable(z.string()),
        evidence: z.array(
          z.object({
            kind: z.enum(['LINK', 'TEXT']),
            title: z.string().check(z.describe('The link, or the first line of the text')),
            datedOn: date,
          }),
        ),
      }),
    )
    .check(z.describe('All 21 aspects, in the order of the guide')),
  answers: z.array(z.object({ question: questionKey, answer: z.string() })),
  milestones: z.array(
    z.object({
      question: questionKey,
      title: z.string(),
      status: z.enum(milestoneStatuses),
      plannedOn: date,
      doneOn: z.nullable(date),
      ownerRole: z.enum(milestoneOwners),
      reason: z.nullable(z.string()),
    }),
  ),
});

/** What a school handed in, word for word. */
export type SubmissionContent = z.infer<typeof submissionContent>;

/** A submission as a board or partnership reads it. */
export const submission = z.object({
  today: date,
  schoolId: id,
  schoolName: z.string(),
  schoolPlace: z.nullable(z.string()),
  schoolYear: schoolYearLabel,
  number: z.int(),
  submittedAt: instant,
  content: submissionContent,
});

const under = ':schoolId/choices/:choiceId/school-years/:schoolYear';
const choiceYear = { schoolId: id, choiceId: id, schoolYear: schoolYearLabel };

/** Reads what a school of the board handed in last for a choice and school year. */
export const readBoardSubmission = defineRoute({
  name: 'readBoardSubmission',
  feature: 'oversight',
  summary: 'What a school of the board handed in',
  method: 'GET',
  path: `/api/boards/:boardId/schools/${under}`,
  access: 'SIGNED_IN',
  params: z.strictObject({ boardId: id, ...choiceYear }),
  answer: submission,
});

/** Reads what a school that shares with the partnership handed in last for a choice and school year. */
export const readPartnershipSubmission = defineRoute({
  name: 'readPartnershipSubmission',
  feature: 'oversight',
  summary: 'What a school of the partnership handed in and shares',
  method: 'GET',
  path: `/api/partnerships/:partnershipId/schools/${under}`,
  access: 'SIGNED_IN',
  params: z.strictObject({ partnershipId: id, ...choiceYear }),
  answer: submission,
});

/** Reads what a school that shares with the national desk handed in last for a choice and school year. */
export const readNationalSubmission = defineRoute({
  name: 'readNationalSubmission',
  feature: 'oversight',
  summary: 'What a school handed in and shares with the national desk',
  method: 'GET',
  path: `/api/national-desks/:deskId/schools/${under}`,
  access: 'SIGNED_IN',
  params: z.strictObject({ deskId: id, ...choiceYear }),
  answer: submission,
});
