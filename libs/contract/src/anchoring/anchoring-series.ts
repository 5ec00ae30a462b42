import * as z from 'zod/mini';
import { aspectKey, date, id, questionKey, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { choiceAnnotation } from './anchoring';
import {
  anchoringAspect,
  anchoringLapse,
  anchoringResult,
  aspectStanding,
  earnedLevel,
} from './anchoring-result';

const count = z.int().check(z.minimum(0));

/** One school year on the line: 31 July, or today in the running year. */
export const anchoringPoint = z.object({
  schoolYear: schoolYearLabel,
  on: date,
  isRunning: z.boolean(),
  result: anchoringResult,
  steps: z
    .array(
      z.object({
        aspect: anchoringAspect,
        from: z.nullable(earnedLevel),
        to: z.nullable(earnedLevel),
      }),
    )
    .check(z.describe('Components that changed since the point before; none after a break')),
  lapses: z.array(anchoringLapse),
});

/** A place where no line may be drawn: the index was computed otherwise before and after. */
export const anchoringBreak = z.object({
  after: schoolYearLabel,
  before: schoolYearLabel,
  reason: z.literal('DEFINITION_CHANGED'),
  fromDefinitionId: z.string(),
  toDefinitionId: z.string(),
});

/** How one question stood at the end of a school year: a cell of the heat map. */
export const heatMapCell = z.object({
  question: questionKey,
  applicable: count,
  rated: count,
  points: count.check(z.describe('Sum of the earned levels, 0 to 3 each')),
  lowest: z.nullable(earnedLevel),
  anchored: count.check(z.describe('Aspects at level 3')),
  lapsed: count.check(z.describe('Aspects whose confirmation had lapsed')),
  aspects: z.array(z.object({ aspect: aspectKey, standing: aspectStanding })),
});

/** The anchoring of a choice over its school years: line, heat map and notes. */
export const anchoringSeries = z.object({
  interventionName: z.string(),
  startSchoolYear: schoolYearLabel,
  today: date,
  points: z.array(anchoringPoint).check(z.describe('First school year first')),
  breaks: z.array(anchoringBreak),
  heatMap: z
    .array(
      z.object({
        schoolYear: schoolYearLabel,
        questions: z.array(heatMapCell).check(z.length(7)),
      }),
    )
    .check(z.describe('The same school years as the points')),
  annotations: z.array(choiceAnnotation).check(z.describe('By day, first first')),
});

/** The anchoring of a choice over its school years. */
export type AnchoringSeriesAnswer = z.infer<typeof anchoringSeries>;

/** Reads the anchoring of a choice over its school years, with the heat map and the notes. */
export const readAnchoringSeries = defineRoute({
  name: 'readAnchoringSeries',
  feature: 'anchoring',
  summary: 'How the anchoring of a choice went over the school years',
  method: 'GET',
  path: '/api/schools/:schoolId/choices/:choiceId/anchoring/series',
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id, choiceId: id }),
  answer: anchoringSeries,
});
