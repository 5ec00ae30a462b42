import { questionStates } from '@verankerd/domain';
import * as z from 'zod/mini';
import { date, id, questionKey, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { matrixQuery, matrixSectors } from './matrix';
import { anchoringFigures, questionCounts, rollUpOf } from './trends';

/** So many choices that ask for attention, and so many schools of which nothing is to be seen, are told one by one. */
export const mostTold = 200;

const count = z.int().check(z.minimum(0));

/** What a reader narrows a matrix to, as the address of its page has it, beside what the API narrows by itself. */
export const narrowedQuery = z.extend(matrixQuery, {
  sector: z.optional(z.enum(matrixSectors)),
  intervention: z
    .optional(z.string().check(z.minLength(1), z.maxLength(300)))
    .check(z.describe('Name of an intervention')),
  question: z.optional(questionKey),
  state: z
    .optional(z.enum(questionStates))
    .check(z.describe('Of the question that is named, or of any of the seven')),
  attention: z.optional(z.literal('true')).check(z.describe('Only choices that ask for attention')),
  search: z
    .optional(z.string().check(z.maxLength(200)))
    .check(z.describe('Words of the name of a school, its place, its code or its intervention')),
});

/** What a reader narrows a matrix to. */
export type NarrowedQuery = z.infer<typeof narrowedQuery>;

const asking = z.object({
  schoolName: z.string(),
  place: z.nullable(z.string()),
  interventionName: z.string(),
  questions: z
    .array(z.object({ question: questionKey, reason: z.enum(['OVERDUE', 'NOTHING_PLANNED']) }))
    .check(z.describe('The questions that ask for attention, and why')),
  overdue: count.check(z.describe('Milestones that are overdue')),
  overdueSince: z.nullable(date),
  explanation: z
    .nullable(z.string())
    .check(z.describe('What the school said with it; none in a large matrix')),
});

/** What the schools of an overseer come to, by what they handed in. Counts and words, never a rank. */
export const matrixOverviewAnswer = z.object({
  today: date,
  asOn: date,
  schoolYear: schoolYearLabel,
  organisation: z.object({ id, name: z.string() }),
  narrowedTo: z
    .object({
      board: z.nullable(z.string()),
      partnership: z.nullable(z.string()),
      school: z.nullable(z.string()),
    })
    .check(z.describe('Names of what was asked for by number or code; none where it is not known')),
  all: count.check(z.describe('Schools before anything is narrowed by the reader')),
  schools: count,
  needing: count.check(z.describe('Schools with a choice that asks for attention')),
  silent: count.check(z.describe('Schools that handed in nothing, or share nothing')),
  choices: count.check(z.describe('Choices that run: n of the distributions')),
  questions: rollUpOf(questionCounts),
  anchoring: rollUpOf(anchoringFigures),
  asking: z.array(asking).check(z.describe(`Alphabetical by school; at most ${mostTold}`)),
  askingLeftOut: count,
  silentSchools: z
    .array(z.object({ name: z.string(), place: z.nullable(z.string()), isSharing: z.boolean() }))
    .check(z.describe(`Alphabetical; at most ${mostTold} of those that are silent`)),
});

/** What the schools of an overseer come to. */
export type MatrixOverviewAnswer = z.infer<typeof matrixOverviewAnswer>;

const base = { feature: 'oversight', method: 'GET', access: 'SIGNED_IN' } as const;

/** Reads what the schools of a board come to. */
export const readBoardOverview = defineRoute({
  ...base,
  name: 'readBoardOverview',
  summary: 'What the schools of a board come to: who asks for attention, counts per question',
  path: '/api/boards/:boardId/matrix/overview',
  params: z.strictObject({ boardId: id }),
  query: narrowedQuery,
  answer: matrixOverviewAnswer,
});

/** Reads what the schools of a partnership come to, of what they share. */
export const readPartnershipOverview = defineRoute({
  ...base,
  name: 'readPartnershipOverview',
  summary: 'What the schools of a partnership come to: who asks for attention, counts per question',
  path: '/api/partnerships/:partnershipId/matrix/overview',
  params: z.strictObject({ partnershipId: id }),
  query: narrowedQuery,
  answer: matrixOverviewAnswer,
});

/** Reads what all schools come to, of what they share with the national desk. */
export const readNationalOverview = defineRoute({
  ...base,
  name: 'readNationalOverview',
  summary: 'What all schools come to: who asks for attention, counts per question',
  path: '/api/national-desks/:deskId/matrix/overview',
  params: z.strictObject({ deskId: id }),
  query: narrowedQuery,
  answer: matrixOverviewAnswer,
});
