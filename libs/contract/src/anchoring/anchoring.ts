import { anchoringLabels, choiceStatuses } from '@verankerd/domain';
import * as z from 'zod/mini';
import {
  aspectKey,
  authorship,
  date,
  id,
  questionKey,
  requiredText,
  schoolYearLabel,
  version,
} from '../platform/primitives';
import { defineRoute } from '../platform/route';
import {
  anchoringAspect,
  anchoringLapse,
  anchoringResult,
  aspectStanding,
  exactFigure,
} from './anchoring-result';

const choice = z.strictObject({ schoolId: id, choiceId: id });
const path = '/api/schools/:schoolId/choices/:choiceId/anchoring';
const asOf = z.optional(date).check(z.describe('A day in the past; today when left out'));

/** How much the index depends on choices that could have been made otherwise. */
export const anchoringRobustness = z.object({
  outcomes: z.array(
    z.object({
      variant: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('EQUAL_WEIGHTS') }),
        z.object({ kind: z.literal('DOUBLED_QUESTION'), question: questionKey }),
        z.object({ kind: z.literal('LEFT_OUT'), aspect: anchoringAspect }),
      ]),
      index: exactFigure,
      label: z.enum(anchoringLabels),
    }),
  ),
  leaveOneOut: z.nullable(z.object({ lowest: exactFigure, highest: exactFigure })),
  labelDependsOnChoices: z.boolean(),
});

/** The school's own goal for the index of a choice; the badge looks at it. */
export const anchoringGoal = z.object({
  goal: z.nullable(z.int()).check(z.describe('0 to 100; null when there is none')),
  version,
  saved: z.nullable(authorship),
});

/** How firmly a choice is anchored on a day, from its history up to that day. */
export const anchoringOnDay = z.object({
  interventionName: z.string(),
  choiceStatus: z.enum(choiceStatuses),
  startSchoolYear: schoolYearLabel,
  today: date,
  on: date.check(z.describe('The day of this picture')),
  schoolYear: schoolYearLabel.check(z.describe('The school year of that day')),
  result: anchoringResult,
  standings: z
    .array(z.object({ aspect: aspectKey, question: questionKey, standing: aspectStanding }))
    .check(z.describe('All 21 aspects, in the order of the guide')),
  lapses: z
    .array(anchoringLapse)
    .check(z.describe('What fell in this school year, up to that day')),
  robustness: z.nullable(anchoringRobustness).check(z.describe('Null when there is no index')),
  goal: anchoringGoal.check(z.describe('As it was on that day; the version is that of now')),
});

/** How firmly a choice is anchored on a day. */
export type AnchoringOnDay = z.infer<typeof anchoringOnDay>;

/** Reads how firmly a choice is anchored now, or on a day in the past. */
export const readAnchoring = defineRoute({
  name: 'readAnchoring',
  feature: 'anchoring',
  summary: 'How firmly a choice is anchored, now or on a past day',
  method: 'GET',
  path,
  access: 'SIGNED_IN',
  params: choice,
  query: z.strictObject({ asOf }),
  answer: anchoringOnDay,
  problems: ['anchoring.day-in-future'],
});

/** Sets the school's own goal for the index, or takes it away. */
export const setAnchoringGoal = defineRoute({
  name: 'setAnchoringGoal',
  feature: 'anchoring',
  summary: 'Set the own goal for the index of a choice',
  method: 'PUT',
  path: `${path}/goal`,
  access: 'SIGNED_IN',
  params: choice,
  body: z.strictObject({ goal: z.nullable(z.int().check(z.minimum(0), z.maximum(100))) }),
  answer: anchoringGoal,
  versioned: true,
  problems: ['choice.not-active'],
});

/** Reads what lapses on the next 31 October if nobody acts. Certain, not estimated. */
export const readAnchoringForecast = defineRoute({
  name: 'readAnchoringForecast',
  feature: 'anchoring',
  summary: 'What lapses on the next 31 October if nobody acts',
  method: 'GET',
  path: `${path}/forecast`,
  access: 'SIGNED_IN',
  params: choice,
  answer: z.object({
    today: date,
    deadline: date.check(z.describe('Last day to act')),
    lapses: z.array(anchoringLapse).check(z.describe('All aspects, those outside the index too')),
    now: anchoringResult,
    afterDeadline: anchoringResult.check(z.describe('On the day after, if nobody acts')),
  }),
});

/** A note on the time line of a choice: what happened, in a few words and without names. */
export const choiceAnnotation = z.object({
  id,
  on: date,
  text: z.string(),
  saved: z.nullable(authorship),
});

/** Puts a note on the time line of a choice. */
export const addAnnotation = defineRoute({
  name: 'addAnnotation',
  feature: 'anchoring',
  summary: 'Put a note on the time line of a choice',
  method: 'POST',
  path: '/api/schools/:schoolId/choices/:choiceId/annotations',
  access: 'SIGNED_IN',
  params: choice,
  body: z.strictObject({
    on: date,
    text: requiredText(80).check(z.describe('Without names: new head teacher')),
  }),
  answer: choiceAnnotation,
  idempotent: true,
  problems: ['anchoring.day-in-future'],
});

/** Takes a note from the time line. It stays in the history. */
export const removeAnnotation = defineRoute({
  name: 'removeAnnotation',
  feature: 'anchoring',
  summary: 'Take a note from the time line',
  method: 'DELETE',
  path: '/api/schools/:schoolId/choices/:choiceId/annotations/:annotationId',
  access: 'SIGNED_IN',
  params: z.extend(choice, { annotationId: id }),
  answer: z.object({ id }),
});
