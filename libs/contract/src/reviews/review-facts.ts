import {
  anchoringLabels,
  changeMeanings,
  confirmationStates,
  hiddenReasons,
  indicatorDirections,
  indicatorFamilies,
  measurementRoundKinds,
  milestoneOwners,
  milestoneStatuses,
  questionStates,
  ratedLevels,
  ratingStates,
  verdicts,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import { anchoringResult, earnedLevel, exactFigure } from '../anchoring/anchoring-result';
import { localised } from '../catalogue/catalogue';
import { aspectKey, date, questionKey, schoolYearLabel } from '../platform/primitives';

const count = z.int().check(z.minimum(0));

/** A milestone of the school year that is looked back on. */
export const reviewedMilestone = z.object({
  question: questionKey,
  title: z.string(),
  status: z.enum(milestoneStatuses),
  plannedOn: date,
  doneOn: z.nullable(date),
  ownerRole: z.enum(milestoneOwners),
  reason: z.nullable(z.string()).check(z.describe('Why it was last moved, dropped or reopened')),
});

/** What shows that an aspect is as rated. */
export const reviewedEvidence = z.object({
  kind: z.enum(['LINK', 'TEXT']),
  title: z.string().check(z.describe('The link, or the first line of the text')),
  datedOn: date,
});

/** An aspect as it stood at the end of the school year, or stands now while that runs. */
export const reviewedAspect = z.object({
  aspect: aspectKey,
  state: z.enum(ratingStates),
  level: z.nullable(z.literal(ratedLevels)),
  reason: z.nullable(z.string()).check(z.describe('Why it does not apply')),
  earnedLevel: z.nullable(earnedLevel).check(z.describe('3 is anchored')),
  confirmation: z.nullable(z.enum(confirmationStates)),
  evidence: z.array(reviewedEvidence),
});

/** One of the seven questions with what is known of it. */
export const reviewedQuestion = z.object({
  question: questionKey,
  state: z.enum(questionStates),
  applicable: count,
  rated: count,
  inPlace: count.check(z.describe('Aspects at level 2')),
  share: z
    .nullable(exactFigure)
    .check(z.describe('Points of what was rated, 0 to 100; null when nothing was')),
  milestonesActive: count,
  milestonesDone: count,
  aspects: z.array(reviewedAspect),
  answer: z.nullable(z.string()).check(z.describe('Short answer to a question that begins "Hoe"')),
});

/** A place in the series of a measurement: five different things, never to be mixed up. */
export const measuredPoint = z.object({
  schoolYear: schoolYearLabel,
  round: z.enum(measurementRoundKinds),
  value: z.discriminatedUnion('state', [
    z.object({
      state: z.literal('SHOWN'),
      low: z.number().check(z.describe('In the unit; equal to high when it is known exactly')),
      high: z.number(),
      margin: z.nullable(z.object({ lower: z.number(), upper: z.number() })),
      n: z.nullable(count),
    }),
    z
      .object({ state: z.literal('ANSWERS'), n: count })
      .check(z.describe('How often each answer was given; the words tell which')),
    z.object({ state: z.literal('HIDDEN'), reason: z.enum(hiddenReasons) }),
    z.object({ state: z.literal('MISSING') }),
    z.object({ state: z.literal('NOT_APPLICABLE'), reason: z.string() }),
    z.object({ state: z.literal('NOT_COLLECTED') }),
  ]),
  shown: localised.check(z.describe('As a reader sees it: 43 % (31 tot 56), te weinig antwoorden')),
});

/** What a measurement says over the school years, up to the one that is looked back on. */
export const reviewedMeasurement = z.object({
  name: z.string(),
  family: z.enum(indicatorFamilies),
  group: z.nullable(z.string()).check(z.describe('Whose answers, when they were split')),
  instrument: z.nullable(z.string()).check(z.describe('Name and version')),
  unit: z.enum(['PERCENT', 'SCALE', 'AMOUNT']),
  unitName: z
    .optional(z.string())
    .check(z.describe('Of an amount: hours. Reviews of before it was kept do not have it')),
  scale: z.nullable(z.object({ min: z.number(), max: z.number() })),
  direction: z.enum(indicatorDirections),
  points: z.array(measuredPoint).check(z.describe('First first')),
  segments: z.array(z.array(count)).check(z.describe('Places that one line may join')),
  verdict: z.nullable(
    z.object({ verdict: z.enum(verdicts), meaning: z.enum(changeMeanings), sentence: localised }),
  ),
});

const share = z.object({ numerator: count, denominator: count });

/** Lessons given, of those that were planned. */
export const reviewedDelivery = z.object({
  reach: z.nullable(share).check(z.describe('Groups that take part')),
  dose: z.nullable(share).check(z.describe('Lessons given')),
  lessonsBeyondPlan: count,
  months: z.array(z.object({ month: z.string(), lessons: count })),
});

/** One school year on the line of the index. */
export const anchoringYear = z.object({
  schoolYear: schoolYearLabel,
  on: date,
  definitionId: z.string().check(z.describe('Another one than before breaks the line')),
  index: z.nullable(exactFigure),
  label: z.nullable(z.enum(anchoringLabels)),
  ceiling: exactFigure,
});

/**
 * Facts that a review looks back on. The school kept them during the year; none is typed for the review. They carry
 * their chart series, so that whoever shows them needs nothing else.
 */
export const reviewFacts = z.object({
  asOf: date.check(z.describe('31 July, or the day on which it was read while the year runs')),
  goal: z.string().check(z.describe('What the school wanted to reach when it chose')),
  milestones: z.object({
    active: count.check(z.describe('All but the dropped ones')),
    done: count,
    dropped: count,
    overdue: count,
    list: z.array(reviewedMilestone).check(z.describe('By planned date')),
    months: z
      .array(
        z.object({
          on: date.check(z.describe('Last day of the month')),
          planned: count,
          done: z.nullable(count).check(z.describe('Null for a month to come')),
        }),
      )
      .check(z.describe('Chart: planned and done, counted up from August')),
  }),
  questions: z.array(reviewedQuestion).check(z.length(7), z.describe('In the order of the guide')),
  ratings: z.object({ applicable: count, rated: count, inPlace: count }),
  confirmations: z.object({
    confirmed: count,
    awaiting: count,
    lapsed: count,
    ratedAfterwards: count,
  }),
  anchoring: z.object({
    result: z.nullable(anchoringResult).check(z.describe('Null before a first word of the team')),
    years: z.array(anchoringYear).check(z.describe('Chart: the index up to this school year')),
  }),
  measurements: z.array(reviewedMeasurement),
  delivery: z.nullable(reviewedDelivery).check(z.describe('Null when lessons were not kept')),
});

/** Facts that a review looks back on. */
export type ReviewFacts = z.infer<typeof reviewFacts>;
