import { countedSubjects, measuredGroups, measurementRoundKinds } from '@verankerd/domain';
import * as z from 'zod/mini';
import {
  authorship,
  date,
  id,
  instant,
  optionalText,
  requiredText,
  schoolYearLabel,
  version,
} from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { disclosedFigure } from './disclosed-figure';
import { indicator, indicatorPath, measurementPlace } from './indicators';

/** The states of what is handed in: seen by the school only, or by its board too and by whom it shares with. */
export const measurementEntries = ['DRAFT', 'SUBMITTED'] as const;

/** A reason to read a measurement with care; the numbers are for the sentence. */
export const measurementWarning = z.discriminatedUnion('code', [
  z.object({ code: z.literal('RESPONSE_LOW'), rate: z.number() }),
  z.object({ code: z.literal('RESPONSE_DROPPED'), rate: z.number(), earlierRate: z.number() }),
  z.object({ code: z.literal('MORE_INVITED_THAN_PUPILS'), schoolSize: z.int() }),
  z.object({ code: z.literal('MORE_RESPONDED_THAN_PUPILS'), schoolSize: z.int() }),
  z.object({ code: z.literal('TOO_FEW_FOR_SCHOOL'), needed: z.int() }),
]);

/** The school years that a value is about: one, or two that are taken together. */
export const measuredPeriod = z.object({ first: schoolYearLabel, last: schoolYearLabel });

/** What is known of one indicator for one group in one round, as anyone may see it. */
export const measurement = z.object({
  period: measuredPeriod,
  round: z.enum(measurementRoundKinds),
  group: z.enum(measuredGroups),
  figure: disclosedFigure,
  measuredOn: z.nullable(date),
  instrument: z.nullable(z.object({ name: z.string(), version: z.nullable(z.string()) })),
  source: z.nullable(z.string()),
  explanation: z.nullable(z.string()),
  breakReason: z
    .nullable(z.string())
    .check(z.describe('Why it does not compare with earlier ones; null when it does')),
  warnings: z.array(measurementWarning),
  entry: z.enum(measurementEntries),
  saved: authorship,
  submittedAt: z.nullable(instant),
  version,
});

/** A measurement as anyone may see it. */
export type Measurement = z.infer<typeof measurement>;

const figure = z.number().check(z.minimum(-1e9), z.maximum(1e9));

/** Figures as a school enters them; they are checked against each other (`measurementProblems`). */
export const enteredParts = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('PROPORTION'), numerator: figure, denominator: figure }),
  z.strictObject({ kind: z.literal('MEAN'), mean: figure, sd: z.nullable(figure), n: figure }),
  z.strictObject({
    kind: z.literal('COUNTS'),
    counts: z.array(figure).check(z.minLength(2), z.maxLength(11)),
  }),
  z.strictObject({ kind: z.literal('AMOUNT'), amount: figure }),
]);

/** What a school enters at the place of a measurement. */
export const enteredValue = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('REPORTED'),
    parts: enteredParts,
    invited: z.nullable(figure),
    responded: z.nullable(figure),
  }),
  z.strictObject({ state: z.literal('SUPPRESSED') }),
  z.strictObject({ state: z.literal('MISSING') }),
  z.strictObject({ state: z.literal('NOT_APPLICABLE'), reason: requiredText(300) }),
  z.strictObject({ state: z.literal('NOT_COLLECTED') }),
  z
    .strictObject({ state: z.literal('AS_STORED') })
    .check(
      z.describe(
        'The figures stay as they are; they are not all shown, so not all can be sent back',
      ),
    ),
]);

/** What a school enters. */
export type EnteredValue = z.infer<typeof enteredValue>;

/** All that a school says of a measurement. */
export const enteredMeasurement = z.strictObject({
  value: enteredValue,
  withYearBefore: z
    .boolean()
    .check(
      z.describe(
        'Whether it takes this school year and the one before together, for small schools',
      ),
    ),
  measuredOn: z.nullable(date),
  instrumentVersion: z
    .optional(z.nullable(requiredText(40)))
    .check(z.describe('Left out: as it was, or else that of the indicator today')),
  source: optionalText(200),
  explanation: optionalText(2000),
  breakReason: optionalText(300),
});

/** All that a school says of a measurement. */
export type EnteredMeasurement = z.infer<typeof enteredMeasurement>;

/** Everything that can be wrong with a value, for whoever enters one. */
export const measurementRefusals = [
  'measurement.not-a-number',
  'measurement.not-whole',
  'measurement.negative',
  'measurement.too-large',
  'measurement.nobody-answered',
  'measurement.too-few-categories',
  'measurement.above-denominator',
  'measurement.above-responded',
  'measurement.above-invited',
  'measurement.outside-scale',
  'measurement.spread-impossible',
  'measurement.scale-impossible',
  'measurement.other-kind',
  'measurement.other-categories',
  'measurement.too-few-answers',
  'measurement.nothing-stored',
  'measurement.year-not-begun',
  'measurement.measured-in-future',
  'measurement.outside-school-year',
  'measurement.pool-of-whole-school',
  'measurement.year-is-kept',
  'measurement.year-is-pooled',
] as const;

const place = `${indicatorPath}/measurements/:schoolYear/:round/:group`;

/** Enters or changes a measurement. Of too few answers only "fewer than 10" can be entered (`SUPPRESSED`). */
export const recordMeasurement = defineRoute({
  name: 'recordMeasurement',
  feature: 'evaluations',
  summary: 'Enter or change a measurement',
  method: 'PUT',
  path: place,
  access: 'SIGNED_IN',
  params: measurementPlace,
  body: enteredMeasurement,
  answer: measurement,
  versioned: true,
  problems: ['indicator.stopped', ...measurementRefusals],
});

/** Takes a measurement away, as if it had never been filled in. */
export const clearMeasurement = defineRoute({
  name: 'clearMeasurement',
  feature: 'evaluations',
  summary: 'Take a measurement away',
  method: 'DELETE',
  path: place,
  access: 'SIGNED_IN',
  params: measurementPlace,
  answer: z.object({ schoolYear: schoolYearLabel }),
  versioned: true,
});

const schoolYear = z.strictObject({ schoolId: id, schoolYear: schoolYearLabel });

const thresholds = z.object({
  minimumAnswers: z.int(),
  smallCount: z.int(),
  unanimityFrom: z.int(),
});

/** Everything that is measured in a school year, to fill it in. */
export const measurementsOfYear = z.object({
  schoolYear: schoolYearLabel,
  today: date,
  schoolSize: z
    .nullable(z.int())
    .check(z.describe('Pupils on 1 October by the register; null where it does not tell')),
  thresholds: z
    .record(z.enum(countedSubjects), thresholds)
    .check(z.describe('What this installation shows of people: the rule, or stricter')),
  indicators: z.array(
    z.object({ indicator, measurements: z.array(measurement).check(z.describe('School first')) }),
  ),
});

/** Everything that is measured in a school year. */
export type MeasurementsOfYear = z.infer<typeof measurementsOfYear>;

/** Reads what is measured in a school year, to fill it in. */
export const listMeasurements = defineRoute({
  name: 'listMeasurements',
  feature: 'evaluations',
  summary: 'All indicators of a school with what was measured in a school year',
  method: 'GET',
  path: '/api/schools/:schoolId/measurements/:schoolYear',
  access: 'SIGNED_IN',
  params: schoolYear,
  answer: measurementsOfYear,
});

/** Hands in what was measured in a round: board and those with whom the school shares see it from then on. */
export const submitMeasurements = defineRoute({
  name: 'submitMeasurements',
  feature: 'evaluations',
  summary: 'Hand in what was measured in a round',
  method: 'POST',
  path: '/api/schools/:schoolId/measurements/:schoolYear/:round/submissions',
  access: 'SIGNED_IN',
  params: z.extend(schoolYear, { round: z.enum(measurementRoundKinds) }),
  body: z.strictObject({
    indicatorIds: z.array(id).check(z.minLength(1), z.maxLength(200)),
  }),
  answer: measurementsOfYear,
  idempotent: true,
  problems: ['measurement.nothing-to-submit'],
});
