import {
  countedSubjects,
  figureKinds,
  indicatorDirections,
  indicatorFamilies,
  measuredGroups,
  measurementRoundKinds,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import {
  date,
  id,
  optionalText,
  requiredText,
  schoolYearLabel,
  version,
} from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { disclosedFigure, meanScale } from './disclosed-figure';

const school = z.strictObject({ schoolId: id });
const ofIndicator = z.strictObject({ schoolId: id, indicatorId: id });

/** Path below which everything of one indicator stands. */
export const indicatorPath = '/api/schools/:schoolId/indicators/:indicatorId';

/** Something to measure with, by its name only. */
export const instrument = z.object({
  id,
  name: z.string(),
  isOwn: z.boolean().check(z.describe('Added by this school')),
  versions: z.array(z.string()).check(z.describe('Versions that this school used, by name')),
});

/** Something to measure with, by its name only. */
export type Instrument = z.infer<typeof instrument>;

/** Lists what a school can measure with: the known names, and its own. */
export const listInstruments = defineRoute({
  name: 'listInstruments',
  feature: 'evaluations',
  summary: 'Names of instruments, with those that the school added',
  method: 'GET',
  path: '/api/schools/:schoolId/instruments',
  access: 'SIGNED_IN',
  params: school,
  answer: z.object({ instruments: z.array(instrument) }),
});

/** Adds an instrument of the school itself. A name that is there already gives that one. */
export const addInstrument = defineRoute({
  name: 'addInstrument',
  feature: 'evaluations',
  summary: 'Add an instrument of the school itself',
  method: 'POST',
  path: '/api/schools/:schoolId/instruments',
  access: 'SIGNED_IN',
  params: school,
  body: z.strictObject({ name: requiredText(120) }),
  answer: instrument,
  idempotent: true,
});

const amount = z.number().check(z.minimum(0), z.maximum(1e9));
const scaleEnd = z.number().check(z.minimum(-1000), z.maximum(1000));

/** In which figures an indicator is measured, with its target in the same unit. */
export const indicatorMeasure = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('PROPORTION'),
    target: z.nullable(z.number().check(z.minimum(0), z.maximum(1), z.describe('Share, 0 to 1'))),
  }),
  z.strictObject({
    kind: z.literal('MEAN'),
    scale: z.strictObject({
      min: scaleEnd,
      max: scaleEnd,
      answerStep: z.number().check(z.gt(0), z.maximum(1000)),
    }),
    target: z.nullable(scaleEnd),
  }),
  z.strictObject({
    kind: z.literal('COUNTS'),
    categories: z
      .array(requiredText(80))
      .check(z.minLength(2), z.maxLength(11), z.describe('Answers in the order of the scale')),
  }),
  z.strictObject({
    kind: z.literal('AMOUNT'),
    unit: requiredText(30),
    target: z.nullable(amount),
  }),
]);

/** In which figures an indicator is measured. */
export type IndicatorMeasure = z.infer<typeof indicatorMeasure>;

/** What a school says of an indicator when it makes or changes one. */
export const indicatorFacts = z.strictObject({
  choiceId: z.nullable(id).check(z.describe('The choice that it is about; null for the school')),
  name: requiredText(150),
  explanation: optionalText(1000),
  family: z.enum(indicatorFamilies),
  subject: z.enum(countedSubjects).check(z.describe('Who or what is counted')),
  direction: z.enum(indicatorDirections),
  measure: indicatorMeasure,
  instrument: z.nullable(z.strictObject({ id, version: z.nullable(requiredText(40)) })),
});

/** What a school says of an indicator. */
export type IndicatorFacts = z.infer<typeof indicatorFacts>;

/** An indicator of a school. */
export const indicator = z.object({
  id,
  choiceId: z.nullable(id),
  interventionName: z.nullable(z.string()),
  name: z.string(),
  explanation: z.nullable(z.string()),
  family: z.enum(indicatorFamilies),
  subject: z.enum(countedSubjects),
  direction: z.enum(indicatorDirections),
  measure: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('PROPORTION'), target: z.nullable(z.number()) }),
    z.object({ kind: z.literal('MEAN'), scale: meanScale, target: z.nullable(z.number()) }),
    z.object({ kind: z.literal('COUNTS'), categories: z.array(z.string()) }),
    z.object({
      kind: z.literal('AMOUNT'),
      unit: z.string(),
      target: z.nullable(z.number()),
    }),
  ]),
  instrument: z.nullable(z.object({ id, name: z.string(), version: z.nullable(z.string()) })),
  isRecommended: z
    .boolean()
    .check(z.describe('Made from the recommended set, so the same at other schools')),
  stoppedOn: z.nullable(date),
  version,
});

/** An indicator of a school. */
export type Indicator = z.infer<typeof indicator>;

const latestFigure = z.object({
  schoolYear: schoolYearLabel,
  round: z.enum(measurementRoundKinds),
  figure: disclosedFigure,
});

/** Lists the indicators of a school with their latest figure. */
export const listIndicators = defineRoute({
  name: 'listIndicators',
  feature: 'evaluations',
  summary: 'The indicators of a school, each with its latest figure',
  method: 'GET',
  path: '/api/schools/:schoolId/indicators',
  access: 'SIGNED_IN',
  params: school,
  query: z.strictObject({
    choiceId: z.optional(id).check(z.describe('Only those of one choice')),
  }),
  answer: z.object({
    today: date,
    indicators: z.array(
      z.extend(indicator, {
        latest: z
          .nullable(latestFigure)
          .check(z.describe('Of the whole school, the last that was measured')),
        measurements: z.int().check(z.describe('School years and rounds with a value or a reason')),
      }),
    ),
  }),
});

/** Makes an indicator. */
export const createIndicator = defineRoute({
  name: 'createIndicator',
  feature: 'evaluations',
  summary: 'Add an indicator',
  method: 'POST',
  path: '/api/schools/:schoolId/indicators',
  access: 'SIGNED_IN',
  params: school,
  body: indicatorFacts,
  answer: indicator,
  idempotent: true,
  problems: [
    'choice.not-active',
    'indicator.unknown-instrument',
    'indicator.amount-of-people',
    'indicator.scale-impossible',
    'indicator.target-outside-scale',
  ],
});

/** Makes the recommended few of a choice (reach, fidelity, one outcome) in one go. Those there already stay. */
export const createRecommendedIndicators = defineRoute({
  name: 'createRecommendedIndicators',
  feature: 'evaluations',
  summary: 'Add the recommended indicators of a choice',
  method: 'POST',
  path: '/api/schools/:schoolId/choices/:choiceId/recommended-indicators',
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id, choiceId: id }),
  answer: z.object({ indicators: z.array(indicator) }),
  idempotent: true,
  problems: ['choice.not-active'],
});

/** Reads one indicator. */
export const readIndicator = defineRoute({
  name: 'readIndicator',
  feature: 'evaluations',
  summary: 'One indicator',
  method: 'GET',
  path: indicatorPath,
  access: 'SIGNED_IN',
  params: ofIndicator,
  answer: indicator,
});

/** Changes an indicator. Who and what it counts stays once something was measured. */
export const changeIndicator = defineRoute({
  name: 'changeIndicator',
  feature: 'evaluations',
  summary: 'Change an indicator',
  method: 'PUT',
  path: indicatorPath,
  access: 'SIGNED_IN',
  params: ofIndicator,
  body: indicatorFacts,
  answer: indicator,
  versioned: true,
  problems: [
    'choice.not-active',
    'indicator.in-use',
    'indicator.unknown-instrument',
    'indicator.amount-of-people',
    'indicator.scale-impossible',
    'indicator.target-outside-scale',
  ],
});

/** Stops measuring an indicator, or takes it up again. What was measured stays. */
export const stopIndicator = defineRoute({
  name: 'stopIndicator',
  feature: 'evaluations',
  summary: 'Stop measuring an indicator, or take it up again',
  method: 'PUT',
  path: `${indicatorPath}/stopped`,
  access: 'SIGNED_IN',
  params: ofIndicator,
  body: z.strictObject({ isStopped: z.boolean() }),
  answer: indicator,
  versioned: true,
});

/** When a school measures in a school year. */
export const measurementRound = z.object({
  round: z.enum(measurementRoundKinds),
  opensOn: z.nullable(date),
  closesOn: z.nullable(date),
  version,
});

/** When a school measures in a school year. */
export type MeasurementRound = z.infer<typeof measurementRound>;

const roundsYear = z.strictObject({ schoolId: id, schoolYear: schoolYearLabel });

/** Reads when a school measures in a school year: all four rounds, planned or not. */
export const listMeasurementRounds = defineRoute({
  name: 'listMeasurementRounds',
  feature: 'evaluations',
  summary: 'When a school measures in a school year',
  method: 'GET',
  path: '/api/schools/:schoolId/measurement-rounds/:schoolYear',
  access: 'SIGNED_IN',
  params: roundsYear,
  answer: z.object({ today: date, rounds: z.array(measurementRound) }),
});

/** Plans a round of measuring. A round without a plan can be filled in as well. */
export const planMeasurementRound = defineRoute({
  name: 'planMeasurementRound',
  feature: 'evaluations',
  summary: 'Plan when a round is measured',
  method: 'PUT',
  path: '/api/schools/:schoolId/measurement-rounds/:schoolYear/:round',
  access: 'SIGNED_IN',
  params: z.extend(roundsYear, { round: z.enum(measurementRoundKinds) }),
  body: z.strictObject({ opensOn: date, closesOn: date }),
  answer: measurementRound,
  versioned: true,
  problems: ['measurement-round.outside-school-year', 'measurement-round.dates-reversed'],
});

/** The place of one measurement: an indicator, a school year, a round, and whom it is about. */
export const measurementPlace = z.strictObject({
  schoolId: id,
  indicatorId: id,
  schoolYear: schoolYearLabel,
  round: z.enum(measurementRoundKinds),
  group: z.enum(measuredGroups),
});

/** The kinds of figures, for whoever makes a form of them. */
export const figureKind = z.enum(figureKinds);
