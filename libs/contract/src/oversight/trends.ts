import {
  anchoringLabels,
  questionStates,
  trendMoments,
  type AnchoringLabel,
  type QuestionState,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import { date, id, questionKey, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';

/** At most so many school years are laid beside each other. */
export const mostTrendYears = 10;

/** Schools on a page of small multiples. */
export const trendSchoolsOnPage = 40;

const count = z.int().check(z.minimum(0));
const index = z.number().check(z.minimum(0), z.maximum(100));

/** A figure over schools, or why there is none: fewer than three schools, or one that is nearly all of it. */
export function rollUpOf<T extends z.ZodMiniType>(figure: T) {
  return z.union([
    z.object({ state: z.literal('SHOWN'), figure }),
    z.object({ state: z.literal('HIDDEN'), reason: z.enum(['FEW_SCHOOLS', 'ONE_LARGE_SCHOOL']) }),
  ]);
}

/** A number for each word of a list. */
function counts<K extends string>(keys: readonly K[]) {
  const shape = Object.fromEntries(keys.map((key) => [key, count])) as Record<K, typeof count>;
  return z.object(shape);
}

/** Choices by the label of their anchoring. */
export const labelCounts = counts<AnchoringLabel>(anchoringLabels);

/** Choices by how a question stands. */
export const questionCounts = z.array(
  z.object({ question: questionKey, counts: counts<QuestionState>(questionStates) }),
);

const questionFigures = z.object({
  questions: questionCounts,
  overdue: count.check(z.describe('Milestones that were overdue on the day')),
  choicesWithOverdue: count,
  confirmed: count.check(
    z.describe('Choices of which all that is agreed was confirmed in the year'),
  ),
});

/** How firmly choices are anchored: counts, median and quartiles. */
export const anchoringFigures = z.object({
  computed: count.check(z.describe('Choices with an index: n')),
  notComputed: count.check(z.describe('Choices of which too little is rated')),
  labels: labelCounts,
  weakest: z
    .array(count)
    .check(z.length(4), z.describe('Choices by the level of their weakest component, 0 to 3')),
  spread: z
    .nullable(z.object({ lower: index, median: index, upper: index }))
    .check(z.describe('Quartiles of the index, definition 7 of Hyndman and Fan (1996)')),
});

/** How the schools stood in a school year on a day, by what they had handed in. Choices that run are counted. */
export const trendYear = z.object({
  schoolYear: schoolYearLabel,
  on: date.check(z.describe('The day on which the year is looked at')),
  schools: count.check(z.describe('Schools that had handed in')),
  choices: count.check(z.describe('Choices handed in that run')),
  notRunning: count.check(z.describe('Choices handed in as paused, stopped or replaced')),
  questions: rollUpOf(questionFigures),
  anchoring: rollUpOf(anchoringFigures),
});

/** Milestones that were overdue at the end of a month, by what had been handed in by then. */
export const trendMonth = z.object({
  schoolYear: schoolYearLabel,
  on: date,
  choices: count,
  overdue: rollUpOf(count),
});

/** How schools go over the school years. */
export const trends = z.object({
  today: date,
  moment: z.enum(trendMoments),
  organisation: z.object({ id, name: z.string() }),
  schoolYears: z
    .array(schoolYearLabel)
    .check(z.describe('Years to begin with, last first: those handed in, and this year')),
  years: z.array(trendYear).check(z.describe('First first, up to this year')),
  months: z
    .array(trendMonth)
    .check(z.describe('The months of this school year up to today, and of the one before')),
});

/** How schools go over the school years. */
export type Trends = z.infer<typeof trends>;

const period = {
  from: z
    .optional(schoolYearLabel)
    .check(
      z.describe(
        `First year; four years ago when left out, and never more than ${mostTrendYears} years`,
      ),
    ),
  moment: z
    .optional(z.enum(trendMoments))
    .check(
      z.describe('SAME_DAY, also when left out: each year on this day of the year, as it was then'),
    ),
};

/** The anchoring of each school over the years, a page of schools. */
export const trendSchools = z.object({
  today: date,
  schools: count.check(z.describe('Schools that handed in in these years')),
  page: z.int().check(z.minimum(1)),
  years: z.array(z.object({ schoolYear: schoolYearLabel, on: date })),
  list: z
    .array(
      z.object({
        schoolId: id,
        name: z.string(),
        choices: z.array(
          z.object({
            choiceId: id,
            interventionName: z.string(),
            indices: z
              .array(z.nullable(index))
              .check(z.describe('A year each; none when it was not handed in or not computable')),
          }),
        ),
      }),
    )
    .check(z.describe('Alphabetical; never ranked')),
});

/** The anchoring of each school over the years, a page of schools. */
export type TrendSchools = z.infer<typeof trendSchools>;

const trendQuery = z.strictObject(period);
const schoolsQuery = z.strictObject({
  ...period,
  page: z
    .optional(z.coerce.number<number>().check(z.int(), z.minimum(1), z.maximum(1000)))
    .check(z.describe(`${trendSchoolsOnPage} schools each; the first when left out`)),
});

const base = { feature: 'oversight', method: 'GET', access: 'SIGNED_IN' } as const;
const ofBoard = z.strictObject({ boardId: id });
const ofPartnership = z.strictObject({ partnershipId: id });
const ofDesk = z.strictObject({ deskId: id });

/** Reads how the schools of a board go over the years, by what they handed in. */
export const readBoardTrends = defineRoute({
  ...base,
  name: 'readBoardTrends',
  summary: 'How the schools of a board go over the years',
  path: '/api/boards/:boardId/trends',
  params: ofBoard,
  query: trendQuery,
  answer: trends,
});

/** Reads how the schools that share with a partnership go over the years. */
export const readPartnershipTrends = defineRoute({
  ...base,
  name: 'readPartnershipTrends',
  summary: 'How the schools of a partnership go over the years',
  path: '/api/partnerships/:partnershipId/trends',
  params: ofPartnership,
  query: trendQuery,
  answer: trends,
});

/** Reads how the schools that share with the national desk go over the years. */
export const readNationalTrends = defineRoute({
  ...base,
  name: 'readNationalTrends',
  summary: 'How all schools go over the years',
  path: '/api/national-desks/:deskId/trends',
  params: ofDesk,
  query: trendQuery,
  answer: trends,
});

/** Reads the anchoring of each school of a board over the years. */
export const readBoardTrendSchools = defineRoute({
  ...base,
  name: 'readBoardTrendSchools',
  summary: 'Anchoring of each school of a board over the years',
  path: '/api/boards/:boardId/trends/schools',
  params: ofBoard,
  query: schoolsQuery,
  answer: trendSchools,
});

/** Reads the anchoring of each school that shares with a partnership over the years. */
export const readPartnershipTrendSchools = defineRoute({
  ...base,
  name: 'readPartnershipTrendSchools',
  summary: 'Anchoring of each school of a partnership over the years',
  path: '/api/partnerships/:partnershipId/trends/schools',
  params: ofPartnership,
  query: schoolsQuery,
  answer: trendSchools,
});

/** Reads the anchoring of each school that shares with the national desk over the years. */
export const readNationalTrendSchools = defineRoute({
  ...base,
  name: 'readNationalTrendSchools',
  summary: 'Anchoring of each school over the years',
  path: '/api/national-desks/:deskId/trends/schools',
  params: ofDesk,
  query: schoolsQuery,
  answer: trendSchools,
});
