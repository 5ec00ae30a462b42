import {
  changeMeanings,
  incomparabilityReasons,
  measuredGroups,
  measurementRoundKinds,
  phaseGroups,
  runChartSignals,
  type SeriesBreakReason,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import { date, id } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { disclosedFigure, disclosedRollUp, figureComparison } from './disclosed-figure';
import { indicator, indicatorPath } from './indicators';
import { measuredPeriod, measurement } from './measurements';

const params = z.strictObject({ schoolId: id, indicatorId: id });
const placeOfPoint = z.int().check(z.minimum(0), z.describe('Place in points'));

/** Why a line stops. */
export const seriesBreakReasons = [
  ...incomparabilityReasons,
  'VALUE_HIDDEN',
  'VALUE_MISSING',
  'VALUE_NOT_APPLICABLE',
  'VALUE_NOT_COLLECTED',
] as const satisfies readonly SeriesBreakReason[];

/** A point of the whole school, with its phase groups as far as they may be shown. */
export const seriesPoint = z.extend(measurement, {
  groups: z.array(z.object({ group: z.enum(phaseGroups), figure: disclosedFigure })),
});

/** A point of a series. */
export type SeriesPointAnswer = z.infer<typeof seriesPoint>;

/** The measurements of one time of the year, in the order of time, with what may be joined and said of them. */
export const seriesLine = z.object({
  round: z
    .enum(measurementRoundKinds)
    .check(z.describe('Time of the year; a baseline stands first in the line of another round')),
  points: z.array(seriesPoint),
  segments: z
    .array(z.array(placeOfPoint))
    .check(z.describe('Points that a line may join; no line runs from one segment to the next')),
  breaks: z.array(
    z.object({
      after: placeOfPoint,
      before: placeOfPoint,
      reasons: z.array(z.enum(seriesBreakReasons)),
    }),
  ),
  comparisons: z
    .array(
      z.extend(figureComparison, {
        after: placeOfPoint,
        before: placeOfPoint,
        meaning: z.enum(changeMeanings),
      }),
    )
    .check(
      z.describe('Between neighbours within a segment; none of amounts and of counts of answers'),
    ),
  runChart: z
    .nullable(
      z.discriminatedUnion('state', [
        z.object({ state: z.literal('TOO_FEW_POINTS'), points: z.int(), needed: z.int() }),
        z.object({
          state: z.literal('READ'),
          median: z.number(),
          usefulPoints: z.int(),
          longestRun: z.int(),
          longestRunLimit: z.int(),
          crossings: z.int(),
          fewestCrossings: z.int(),
          signals: z.array(z.enum(runChartSignals)),
        }),
      ]),
    )
    .check(z.describe('Of the last segment; null where its figures are not single numbers')),
});

/** The measurements of one time of the year. */
export type SeriesLine = z.infer<typeof seriesLine>;

/** An indicator over the school years. */
export const indicatorSeries = z.object({
  schoolName: z.string(),
  today: date,
  indicator,
  lines: z.array(seriesLine),
  annotations: z
    .array(z.object({ id, on: date, text: z.string() }))
    .check(
      z.describe(
        'Notes on the time line of the choice; none for whoever does not work at the school',
      ),
    ),
});

/** An indicator over the school years. */
export type IndicatorSeries = z.infer<typeof indicatorSeries>;

/** Reads an indicator over the school years. Its answers to a scale (`COUNTS`) are in the figures of the points. */
export const readIndicatorSeries = defineRoute({
  name: 'readIndicatorSeries',
  feature: 'evaluations',
  summary: 'An indicator over the school years',
  method: 'GET',
  path: `${indicatorPath}/series`,
  access: 'SIGNED_IN',
  params,
  answer: indicatorSeries,
});

/** A school beside all schools of its board that measured the same, its own included. */
export const boardComparison = z.object({
  boardName: z.nullable(z.string()),
  points: z.array(
    z.object({
      period: measuredPeriod,
      round: z.enum(measurementRoundKinds),
      group: z.enum(measuredGroups),
      own: disclosedFigure,
      board: disclosedRollUp,
    }),
  ),
});

/** A school beside the schools of its board. */
export type BoardComparison = z.infer<typeof boardComparison>;

/** Reads a school beside its own board: at least three schools, none with more than 80 % of the respondents. */
export const readBoardComparison = defineRoute({
  name: 'readBoardComparison',
  feature: 'evaluations',
  summary: 'An indicator beside the schools of the same board',
  method: 'GET',
  path: `${indicatorPath}/board-comparison`,
  access: 'SIGNED_IN',
  params,
  answer: boardComparison,
});
