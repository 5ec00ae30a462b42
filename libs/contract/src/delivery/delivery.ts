import { choiceStatuses, mostYearGroups, registerSectors } from '@verankerd/domain';
import * as z from 'zod/mini';
import { date, id, schoolYearLabel, version } from '../platform/primitives';
import { defineRoute } from '../platform/route';

const choiceYear = z.strictObject({ schoolId: id, choiceId: id, schoolYear: schoolYearLabel });
const path = '/api/schools/:schoolId/choices/:choiceId/delivery/:schoolYear';

const numberFrom = (minimum: number, maximum: number) =>
  z.int().check(z.minimum(minimum), z.maximum(maximum));

const yearGroups = z
  .array(numberFrom(1, mostYearGroups))
  .check(
    z.minLength(1),
    z.maxLength(mostYearGroups),
    z.describe('Groep 1 to 8, or leerjaar 1 to 6; several for a combined group'),
  );

/** Lessons that were given on a day and written down together. */
export const givenLessons = z.object({
  id,
  givenOn: date,
  lessons: z.int(),
  by: z.string(),
});

/** What was planned and given in one year group, or a combination of them. */
export const deliveryGroup = z.object({
  id,
  yearGroups,
  intendedGroups: z.int().check(z.describe('Groups of these years that are meant to take part')),
  participatingGroups: z.int(),
  plannedLessons: z.int().check(z.describe('In the school year, all groups together')),
  givenLessons: z.int(),
  latest: z.array(givenLessons).check(z.describe('Last written down first, at most ten')),
  version,
});

/** What was planned and given in one year group. */
export type DeliveryGroup = z.infer<typeof deliveryGroup>;

/** So many of so many groups or lessons. */
export const deliveryShare = z.object({ numerator: z.int(), denominator: z.int() });

/** The lessons of a choice in a school year, with reach and dose as they follow from them. */
export const deliveryYear = z.object({
  interventionName: z.string(),
  choiceStatus: z.enum(choiceStatuses),
  sector: z.enum(registerSectors),
  schoolYear: schoolYearLabel,
  today: date,
  groups: z.array(deliveryGroup),
  reach: z.nullable(deliveryShare).check(z.describe('Null without a plan')),
  dose: z.nullable(deliveryShare).check(z.describe('Null without a plan')),
  lessonsBeyondPlan: z.int(),
  months: z.array(z.object({ month: z.string(), lessons: z.int() })),
});

/** The lessons of a choice in a school year. */
export type DeliveryYear = z.infer<typeof deliveryYear>;

/** Reads the lessons of a choice in a school year. */
export const readDelivery = defineRoute({
  name: 'readDelivery',
  feature: 'delivery',
  summary: 'Lessons given against planned, with reach and dose',
  method: 'GET',
  path,
  access: 'SIGNED_IN',
  params: choiceYear,
  answer: deliveryYear,
});

/** Plans lessons for a year group, or changes that plan. The caller makes the id. */
export const saveDeliveryGroup = defineRoute({
  name: 'saveDeliveryGroup',
  feature: 'delivery',
  summary: 'Plan the lessons of a year group',
  method: 'PUT',
  path: `${path}/groups/:groupId`,
  access: 'SIGNED_IN',
  params: z.extend(choiceYear, { groupId: id }),
  body: z.strictObject({
    yearGroups,
    intendedGroups: numberFrom(1, 50),
    participatingGroups: numberFrom(0, 50),
    plannedLessons: numberFrom(1, 2000),
  }),
  answer: deliveryYear,
  versioned: true,
  problems: [
    'choice.not-active',
    'delivery.group-planned-already',
    'delivery.no-such-year-group',
    'delivery.more-than-intended',
  ],
});

/** Takes a year group out of the plan. Its lessons count no more; the history keeps them. */
export const removeDeliveryGroup = defineRoute({
  name: 'removeDeliveryGroup',
  feature: 'delivery',
  summary: 'Take a year group out of the plan',
  method: 'DELETE',
  path: `${path}/groups/:groupId`,
  access: 'SIGNED_IN',
  params: z.extend(choiceYear, { groupId: id }),
  answer: deliveryYear,
  versioned: true,
  problems: ['choice.not-active'],
});

/** Writes down that lessons were given. They are added to the count, whoever else counts meanwhile. */
export const recordLessons = defineRoute({
  name: 'recordLessons',
  feature: 'delivery',
  summary: 'Write down that lessons were given',
  method: 'POST',
  path: `${path}/groups/:groupId/lessons`,
  access: 'SIGNED_IN',
  params: z.extend(choiceYear, { groupId: id }),
  body: z.strictObject({ givenOn: date, lessons: numberFrom(1, 50) }),
  answer: deliveryYear,
  idempotent: true,
  problems: ['choice.not-active', 'delivery.given-in-future', 'delivery.outside-school-year'],
});

/** Takes back lessons that were written down by mistake. Taking back what is back already changes nothing. */
export const withdrawLessons = defineRoute({
  name: 'withdrawLessons',
  feature: 'delivery',
  summary: 'Take back lessons that were written down by mistake',
  method: 'DELETE',
  path: `${path}/groups/:groupId/lessons/:lessonsId`,
  access: 'SIGNED_IN',
  params: z.extend(choiceYear, { groupId: id, lessonsId: id }),
  answer: deliveryYear,
  problems: ['choice.not-active'],
});

/** Reach and dose of a choice in a school year, as values beside the indicators. They count no people. */
export const deliveryFigures = z.object({
  choiceId: id,
  interventionName: z.string(),
  schoolYear: schoolYearLabel,
  subject: z.literal('NOT_PEOPLE'),
  REACH: z.nullable(deliveryShare),
  DOSE: z.nullable(deliveryShare),
});

/** Reach and dose of a choice in a school year. */
export type DeliveryFigures = z.infer<typeof deliveryFigures>;

/** Reads reach and dose of all choices of a school over the school years, from the lessons that were written down. */
export const listDeliveryFigures = defineRoute({
  name: 'listDeliveryFigures',
  feature: 'delivery',
  summary: 'Reach and dose of all choices over the school years',
  method: 'GET',
  path: '/api/schools/:schoolId/delivery',
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id }),
  answer: z.object({ today: date, figures: z.array(deliveryFigures) }),
});
