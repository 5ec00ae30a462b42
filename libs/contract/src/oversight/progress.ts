import { choiceStatuses } from '@verankerd/domain';
import * as z from 'zod/mini';
import { date, id, instant, optionalText, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { questionColumns } from './question-columns';

const count = z.int().check(z.minimum(0));

/** Milestones planned and done up to and including a day. Done is absent for a month that has still to come. */
export const milestonesUntil = z.object({ on: date, planned: count, done: z.nullable(count) });

/** How a choice stood in one school year, as the school works on it now. */
export const progressOfYear = z.object({
  schoolYear: schoolYearLabel,
  questions: z
    .nullable(questionColumns)
    .check(z.describe('Absent when nothing was recorded for the year')),
  openPlannedOn: z.array(date).check(z.describe('Planned dates of open milestones, first first')),
  changedAt: z.nullable(instant),
  submittedAt: z.nullable(instant).check(z.describe('When it was last handed in')),
});

/** Reads how the seven questions and the milestones of a choice went over the school years. */
export const readProgress = defineRoute({
  name: 'readProgress',
  feature: 'oversight',
  summary: 'How a choice goes over the school years',
  method: 'GET',
  path: '/api/schools/:schoolId/choices/:choiceId/progress',
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id, choiceId: id }),
  query: z.strictObject({
    schoolYear: z.optional(schoolYearLabel).check(z.describe('Only this year; otherwise all')),
  }),
  answer: z.object({
    today: date,
    choiceStatus: z.enum(choiceStatuses),
    startSchoolYear: schoolYearLabel,
    schoolYears: z
      .array(progressOfYear)
      .check(z.describe('Every year from the start up to now, first first')),
    milestones: z.object({
      untilToday: z.object({
        planned: count.check(z.describe('That should have been done by today')),
        done: count,
        overdue: count,
      }),
      overTime: z
        .array(milestonesUntil)
        .check(z.describe('One point at the end of each month, counted up; dropped ones left out')),
    }),
  }),
});

/**
 * Hands in a choice in a school year as it stands: from then on the board, and partnerships with which the school
 * shares, see it. What the school changes later they see when it is handed in again.
 */
export const submitSchoolYear = defineRoute({
  name: 'submitSchoolYear',
  feature: 'oversight',
  summary: 'Hand in a school year of a choice',
  method: 'POST',
  path: '/api/schools/:schoolId/choices/:choiceId/school-years/:schoolYear/submissions',
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id, choiceId: id, schoolYear: schoolYearLabel }),
  body: z.strictObject({
    explanation: z
      .optional(optionalText(1000))
      .check(z.describe('What the school wants to say with it')),
  }),
  answer: z.object({
    schoolYear: schoolYearLabel,
    number: z.int().check(z.minimum(1), z.describe('1 for the first time')),
    submittedAt: instant,
    submittedBy: z.string(),
  }),
  idempotent: true,
  problems: ['submission.year-not-begun'],
});
