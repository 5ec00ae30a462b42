import {
  askReasons,
  choiceStatuses,
  holidayRegions,
  milestoneOwners,
  ratedLevels,
  schoolHolidayKinds,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import { earnedLevel } from '../anchoring/anchoring-result';
import {
  aspectKey,
  authorship,
  date,
  id,
  questionKey,
  requiredText,
  schoolYearLabel,
} from '../platform/primitives';
import { defineRoute } from '../platform/route';

const choiceYear = z.strictObject({ schoolId: id, choiceId: id, schoolYear: schoolYearLabel });
const turnPath = '/api/schools/:schoolId/choices/:choiceId/school-years/:schoolYear/turn';
const turnKey = requiredText(80).check(z.describe('Key of a suggested milestone in this turn'));

/** A school holiday: first and last day are both free. */
export const schoolHoliday = z.object({
  kind: z.enum(schoolHolidayKinds),
  region: z.enum([...holidayRegions, 'ALL']),
  firstDay: date,
  lastDay: date,
  fixed: z.boolean().check(z.describe('Fixed by government; otherwise advice')),
});

/** Reads the free days of a school in a school year. */
export const readSchoolCalendar = defineRoute({
  name: 'readSchoolCalendar',
  feature: 'school-calendar',
  summary: 'The free days of a school in a school year',
  method: 'GET',
  path: '/api/schools/:schoolId/calendar/:schoolYear',
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id, schoolYear: schoolYearLabel }),
  answer: z.object({
    schoolYear: schoolYearLabel,
    today: date,
    region: z.nullable(z.enum(holidayRegions)).check(z.describe('Null when it is not known')),
    holidays: z
      .array(schoolHoliday)
      .check(z.describe('First first; of all regions when that of the school is not known')),
    publicHolidays: z.array(date),
    holidaysKnown: z.boolean().check(z.describe('False when dates may still move')),
  }),
});

/** The turn of a choice to a new school year: what is left to do. */
export const schoolYearTurn = z.object({
  interventionName: z.string(),
  choiceStatus: z.enum(choiceStatuses),
  startSchoolYear: schoolYearLabel,
  schoolYear: schoolYearLabel,
  today: date,
  deadline: date.check(z.describe('Until this day the word of last year holds')),
  region: z.nullable(z.enum(holidayRegions)),
  carriedOver: z
    .array(
      z.object({
        aspect: aspectKey,
        prefilled: z.union([z.literal(ratedLevels), z.literal('NOT_APPLICABLE')]),
        earnedLevel: z.nullable(earnedLevel),
      }),
    )
    .check(z.describe('Filled in beforehand, to confirm in one tap. Nothing is confirmed yet')),
  askedAgain: z.array(z.object({ aspect: aspectKey, reason: z.enum(askReasons) })),
  settled: z.array(aspectKey).check(z.describe('Judged in the new school year already')),
  milestones: z
    .array(
      z.object({
        key: turnKey,
        templateKey: z.string(),
        question: questionKey,
        ownerRole: z.enum(milestoneOwners),
        plannedOn: date.check(z.describe('A school day')),
      }),
    )
    .check(z.describe('Milestones to make; the content pack gives their text')),
  hasProvisionalDates: z.boolean().check(z.describe('The holidays are not known yet')),
  carriedOut: z.nullable(authorship).check(z.describe('Who carried it out first, and when')),
});

/** The turn of a choice to a new school year. */
export type SchoolYearTurnAnswer = z.infer<typeof schoolYearTurn>;

/** Reads the plan for the turn to a school year: this one or the next. */
export const readSchoolYearTurn = defineRoute({
  name: 'readSchoolYearTurn',
  feature: 'school-calendar',
  summary: 'What the turn to a school year does',
  method: 'GET',
  path: turnPath,
  access: 'SIGNED_IN',
  params: choiceYear,
  answer: schoolYearTurn,
  problems: ['turn.wrong-school-year'],
});

/**
 * Carries the turn out: makes the milestones that were chosen. Twice makes nothing twice, and two people at once get
 * one result. Nothing is confirmed by it.
 */
export const carryOutSchoolYearTurn = defineRoute({
  name: 'carryOutSchoolYearTurn',
  feature: 'school-calendar',
  summary: 'Carry out the turn to a school year',
  method: 'POST',
  path: turnPath,
  access: 'SIGNED_IN',
  params: choiceYear,
  body: z.strictObject({
    milestones: z
      .array(
        z.strictObject({
          key: turnKey,
          plannedOn: z.optional(date).check(z.describe('Another school day than the plan gives')),
        }),
      )
      .check(z.maxLength(100), z.describe('Which milestones to make; those made already are left')),
  }),
  answer: z.extend(schoolYearTurn, {
    addedIds: z.array(id).check(z.describe('Milestones that were not there yet')),
  }),
  idempotent: true,
  problems: [
    'choice.not-active',
    'turn.wrong-school-year',
    'turn.not-a-school-day',
    'milestone.outside-school-year',
  ],
});
