import { milestoneOwners, milestoneStatuses } from '@verankerd/domain';
import * as z from 'zod/mini';
import {
  authorship,
  date,
  id,
  optionalText,
  questionKey,
  requiredText,
  schoolYearLabel,
  version,
} from '../platform/primitives';
import { defineRoute } from '../platform/route';

const choiceYear = z.strictObject({ schoolId: id, choiceId: id, schoolYear: schoolYearLabel });
const ofYear = '/api/schools/:schoolId/choices/:choiceId/school-years/:schoolYear/milestones';
const oneMilestone = z.extend(choiceYear, { milestoneId: id });

const title = requiredText(200);
const reason = requiredText(500);
const note = z.optional(optionalText(2000));
const ownerRole = z.enum(milestoneOwners).check(z.describe('Role in the school that owns it'));

/** A dated promise under one of the seven questions. */
export const milestone = z.object({
  id,
  question: questionKey,
  title: z.string(),
  status: z.enum(milestoneStatuses),
  plannedOn: date,
  doneOn: z.nullable(date),
  ownerRole,
  note: z.nullable(z.string()),
  reason: z
    .nullable(z.string())
    .check(z.describe('Why it was last moved, dropped, carried over or opened again')),
  templateKey: z.nullable(z.string()).check(z.describe('Suggestion that it was made from')),
  version,
  saved: z.nullable(authorship),
});

/** A dated promise under one of the seven questions. */
export type Milestone = z.infer<typeof milestone>;

/** The milestones of a choice in a school year. */
export const milestonesOfYear = z.object({
  schoolYear: schoolYearLabel,
  today: date.check(z.describe('Day against which overdue is told')),
  milestones: z.array(milestone).check(z.describe('By planned date, the dropped ones too')),
});

/** A milestone with the choice that it belongs to. */
export const dueMilestone = z.extend(milestone, {
  choiceId: id,
  schoolYear: schoolYearLabel,
  interventionName: z.string(),
});

/** A milestone with the choice that it belongs to. */
export type DueMilestone = z.infer<typeof dueMilestone>;

/** Reads the milestones of a choice in a school year, done and dropped ones too. */
export const readMilestones = defineRoute({
  name: 'readMilestones',
  feature: 'milestones',
  summary: 'The milestones of a choice in a school year',
  method: 'GET',
  path: ofYear,
  access: 'SIGNED_IN',
  params: choiceYear,
  answer: milestonesOfYear,
});

/** Reads what a school has to do now, over all its active choices: overdue, and within 30 days. */
export const readDueMilestones = defineRoute({
  name: 'readDueMilestones',
  feature: 'milestones',
  summary: 'The milestones of a school that are overdue or come up within 30 days',
  method: 'GET',
  path: '/api/schools/:schoolId/milestones/due',
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id }),
  answer: z.object({
    today: date,
    overdue: z.array(dueMilestone).check(z.describe('Longest overdue first')),
    upcoming: z.array(dueMilestone).check(z.describe('Today up to 30 days ahead, first first')),
  }),
});

/** Plans a milestone on a day of the school year. */
export const planMilestone = defineRoute({
  name: 'planMilestone',
  feature: 'milestones',
  summary: 'Plan a milestone',
  method: 'POST',
  path: ofYear,
  access: 'SIGNED_IN',
  params: choiceYear,
  body: z.strictObject({ question: questionKey, title, plannedOn: date, ownerRole, note }),
  answer: milestone,
  idempotent: true,
  problems: ['choice.not-active', 'milestone.outside-school-year'],
});

/** Plans chosen suggestions of the content pack. One that was taken over before is not planned again. */
export const planSuggestedMilestones = defineRoute({
  name: 'planSuggestedMilestones',
  feature: 'milestones',
  summary: 'Plan suggested milestones',
  method: 'POST',
  path: `${ofYear}/suggested`,
  access: 'SIGNED_IN',
  params: choiceYear,
  body: z.strictObject({
    suggestions: z
      .array(z.strictObject({ templateKey: requiredText(80), plannedOn: date }))
      .check(z.minLength(1), z.maxLength(100)),
  }),
  answer: z.extend(milestonesOfYear, {
    addedIds: z.array(id).check(z.describe('Milestones that were not there yet')),
  }),
  idempotent: true,
  problems: ['choice.not-active', 'milestone.outside-school-year'],
});

/** Changes the words, the owner or the note of a milestone. Its date moves with a reason only. */
export const editMilestone = defineRoute({
  name: 'editMilestone',
  feature: 'milestones',
  summary: 'Change the title, owner or note of a milestone',
  method: 'PUT',
  path: `${ofYear}/:milestoneId`,
  access: 'SIGNED_IN',
  params: oneMilestone,
  body: z.strictObject({ title, ownerRole, note: optionalText(2000) }),
  answer: milestone,
  versioned: true,
  problems: ['choice.not-active', 'milestone.wrong-status'],
});

/** Marks an open milestone as done. Without a note, the note stays as it is. */
export const finishMilestone = defineRoute({
  name: 'finishMilestone',
  feature: 'milestones',
  summary: 'Finish a milestone',
  method: 'POST',
  path: `${ofYear}/:milestoneId/finish`,
  access: 'SIGNED_IN',
  params: oneMilestone,
  body: z.strictObject({ doneOn: date, note }),
  answer: milestone,
  versioned: true,
  problems: [
    'choice.not-active',
    'milestone.wrong-status',
    'milestone.done-in-future',
    'milestone.outside-school-year',
  ],
});

/** Gives an open milestone another day in the same school year, with the reason. */
export const moveMilestone = defineRoute({
  name: 'moveMilestone',
  feature: 'milestones',
  summary: 'Move a milestone to another day',
  method: 'POST',
  path: `${ofYear}/:milestoneId/move`,
  access: 'SIGNED_IN',
  params: oneMilestone,
  body: z.strictObject({ plannedOn: date, reason }),
  answer: milestone,
  versioned: true,
  problems: ['choice.not-active', 'milestone.wrong-status', 'milestone.outside-school-year'],
});

/**
 * Plans an open milestone again in a later school year: it is dropped here with the reason, so that this year keeps
 * its own picture, and stands anew in the school year of the given day. Answers with the new one.
 */
export const carryOverMilestone = defineRoute({
  name: 'carryOverMilestone',
  feature: 'milestones',
  summary: 'Carry a milestone over to a later school year',
  method: 'POST',
  path: `${ofYear}/:milestoneId/carry-over`,
  access: 'SIGNED_IN',
  params: oneMilestone,
  body: z.strictObject({ plannedOn: date, reason }),
  answer: z.extend(milestone, { schoolYear: schoolYearLabel }),
  versioned: true,
  problems: ['choice.not-active', 'milestone.wrong-status', 'milestone.not-later-year'],
});

/** Drops an open milestone, with the reason. It stays in sight. */
export const dropMilestone = defineRoute({
  name: 'dropMilestone',
  feature: 'milestones',
  summary: 'Drop a milestone',
  method: 'POST',
  path: `${ofYear}/:milestoneId/drop`,
  access: 'SIGNED_IN',
  params: oneMilestone,
  body: z.strictObject({ reason }),
  answer: milestone,
  versioned: true,
  problems: ['choice.not-active', 'milestone.wrong-status'],
});

/** Opens a milestone again that was done or dropped, with the reason. */
export const reopenMilestone = defineRoute({
  name: 'reopenMilestone',
  feature: 'milestones',
  summary: 'Open a milestone again',
  method: 'POST',
  path: `${ofYear}/:milestoneId/reopen`,
  access: 'SIGNED_IN',
  params: oneMilestone,
  body: z.strictObject({ reason }),
  answer: milestone,
  versioned: true,
  problems: ['choice.not-active', 'milestone.wrong-status'],
});
