import { choiceStatuses } from '@verankerd/domain';
import * as z from 'zod/mini';
import { date, id, instant, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { questionColumns } from './question-columns';

/** A choice of a school in a school year, as the school handed it in: counts and dates only. */
export const overseenChoice = z.object({
  choiceId: id,
  interventionName: z.string(),
  choiceStatus: z.enum(choiceStatuses),
  submittedAt: instant,
  questions: questionColumns,
  openPlannedOn: z
    .array(date)
    .check(z.describe('Planned dates of milestones that were open; overdue is counted from today')),
});

/** A school of a board or partnership in a school year; with no choices as long as it handed in nothing. */
export const overseenSchool = z.object({
  schoolId: id,
  name: z.string().check(z.describe('As it was called on 1 October of the school year')),
  place: z.nullable(z.string()),
  establishmentCode: z.string(),
  sector: z.enum(['PO', 'VO', 'GO']),
  sharing: z.boolean().check(z.describe('False when it shares nothing with the partnership')),
  choices: z.array(overseenChoice),
});

/** Schools x seven questions in one school year. */
export const oversight = z.object({
  today: date,
  organisation: z.object({ id, name: z.string() }),
  schoolYear: schoolYearLabel,
  schoolYears: z
    .array(schoolYearLabel)
    .check(z.describe('Years to choose from, last first: those handed in, and this year')),
  schools: z.array(overseenSchool).check(z.describe('Alphabetical; never ranked')),
});

/** Schools x seven questions in one school year. */
export type Oversight = z.infer<typeof oversight>;

const query = z.strictObject({
  schoolYear: z.optional(schoolYearLabel).check(z.describe('This school year when left out')),
});

/** Reads how the schools of a board stand, as far as they handed it in. The board is that of 1 October of the year. */
export const readBoardOversight = defineRoute({
  name: 'readBoardOversight',
  feature: 'oversight',
  summary: 'How the schools of a board stand in a school year',
  method: 'GET',
  path: '/api/boards/:boardId/oversight',
  access: 'SIGNED_IN',
  params: z.strictObject({ boardId: id }),
  query,
  answer: oversight,
});

/** Reads how the schools of a partnership stand, as far as they handed it in and share it. */
export const readPartnershipOversight = defineRoute({
  name: 'readPartnershipOversight',
  feature: 'oversight',
  summary: 'How the schools of a partnership stand in a school year',
  method: 'GET',
  path: '/api/partnerships/:partnershipId/oversight',
  access: 'SIGNED_IN',
  params: z.strictObject({ partnershipId: id }),
  query,
  answer: oversight,
});
