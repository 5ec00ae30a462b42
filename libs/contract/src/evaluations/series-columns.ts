import {
  changeMeanings,
  hiddenReasons,
  measurementRoundKinds,
  verdicts,
  type Disclosed,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import { date, id, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { seriesLine } from './indicator-series';
import { indicator } from './indicators';
import { measurementEntries } from './measurements';

const number = z.nullable(z.number());

/** What can be known of a figure. */
export const figureStates = [
  'SHOWN',
  'HIDDEN',
  'MISSING',
  'NOT_APPLICABLE',
  'NOT_COLLECTED',
] as const satisfies readonly Disclosed<unknown>['state'][];

/**
 * A line in columns: the same place in each column is the same point. Twenty indicators of ten years fit in a quarter
 * of what they take point by point, and what is told of one point by itself is read with its indicator.
 */
export const seriesColumns = z.object({
  round: z.enum(measurementRoundKinds),
  firstSchoolYears: z.array(schoolYearLabel),
  schoolYears: z
    .array(schoolYearLabel)
    .check(z.describe('The last of the two years, where two are taken together')),
  states: z.array(z.enum(figureStates)),
  hiddenReasons: z.array(z.nullable(z.enum(hiddenReasons))),
  atLeast: z
    .array(number)
    .check(z.describe('Share (0 to 1), mean or amount; null when not shown, or not one number')),
  atMost: z.array(number).check(z.describe('The same as atLeast when the number is exact')),
  lower: z.array(number).check(z.describe('Of the 95 % interval')),
  upper: z.array(number),
  answers: z.array(z.nullable(z.int())),
  entries: z.array(z.enum(measurementEntries)),
  segments: seriesLine.shape.segments,
  breaks: seriesLine.shape.breaks,
  verdicts: z
    .array(z.nullable(z.enum(verdicts)))
    .check(
      z.describe('Against the point before it in its segment; null where nothing is compared'),
    ),
  meanings: z.array(z.nullable(z.enum(changeMeanings))),
});

/** A line in columns. */
export type SeriesColumns = z.infer<typeof seriesColumns>;

/** Reads all indicators of a school over the school years at once, side by side. */
export const listIndicatorSeries = defineRoute({
  name: 'listIndicatorSeries',
  feature: 'evaluations',
  summary: 'All indicators of a school over the school years',
  method: 'GET',
  path: '/api/schools/:schoolId/indicator-series',
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id }),
  query: z.strictObject({
    choiceId: z.optional(id).check(z.describe('Only those of one choice')),
  }),
  answer: z.object({
    schoolName: z.string(),
    today: date,
    series: z.array(z.object({ indicator, lines: z.array(seriesColumns) })),
  }),
});
