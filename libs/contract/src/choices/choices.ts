import * as z from 'zod/mini';
import { id, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import {
  changedChoice,
  choice,
  choiceInList,
  newChoice,
  replacement,
  statusReason,
} from './choice';

const choicesPath = '/api/schools/:schoolId/choices';
const choicePath = `${choicesPath}/:choiceId`;
const ofSchool = z.strictObject({ schoolId: id });
const ofChoice = z.strictObject({ schoolId: id, choiceId: id });

/** Lists the choices of a school with their progress: of this school year, or of the year asked for. */
export const listChoices = defineRoute({
  name: 'listChoices',
  feature: 'choices',
  summary: 'The choices of a school with their progress',
  method: 'GET',
  path: choicesPath,
  access: 'SIGNED_IN',
  params: ofSchool,
  query: z.strictObject({ schoolYear: z.optional(schoolYearLabel) }),
  answer: z.object({ schoolYear: schoolYearLabel, choices: z.array(choiceInList) }),
});

/** Reads a choice with all that was recorded when it was made. */
export const readChoice = defineRoute({
  name: 'readChoice',
  feature: 'choices',
  summary: 'A choice with its answers, decision and status',
  method: 'GET',
  path: choicePath,
  access: 'SIGNED_IN',
  params: ofChoice,
  answer: choice,
});

/** Records that a school chose an intervention. */
export const createChoice = defineRoute({
  name: 'createChoice',
  feature: 'choices',
  summary: 'Record that the school chose an intervention',
  method: 'POST',
  path: choicesPath,
  access: 'SIGNED_IN',
  params: ofSchool,
  body: newChoice,
  answer: choice,
  idempotent: true,
  problems: [
    'choice.unknown-intervention',
    'choice.start-year-out-of-range',
    'choice.decided-in-future',
  ],
});

/** Changes what was recorded of a choice. The intervention stays: another one is another choice. */
export const editChoice = defineRoute({
  name: 'editChoice',
  feature: 'choices',
  summary: 'Change what was recorded of a choice',
  method: 'PUT',
  path: choicePath,
  access: 'SIGNED_IN',
  params: ofChoice,
  body: changedChoice,
  answer: choice,
  versioned: true,
  problems: [
    'choice.wrong-status',
    'choice.not-own-intervention',
    'choice.start-year-out-of-range',
    'choice.start-year-after-work',
    'choice.decided-in-future',
  ],
});

/** Pauses a choice: nothing is asked of the team until it resumes. */
export const pauseChoice = defineRoute({
  name: 'pauseChoice',
  feature: 'choices',
  summary: 'Pause a choice, with the reason',
  method: 'POST',
  path: `${choicePath}/pause`,
  access: 'SIGNED_IN',
  params: ofChoice,
  body: statusReason,
  answer: choice,
  versioned: true,
  problems: ['choice.wrong-status'],
});

/** Takes up a choice again that was paused or stopped. */
export const resumeChoice = defineRoute({
  name: 'resumeChoice',
  feature: 'choices',
  summary: 'Take up a paused or stopped choice again, with the reason',
  method: 'POST',
  path: `${choicePath}/resume`,
  access: 'SIGNED_IN',
  params: ofChoice,
  body: statusReason,
  answer: choice,
  versioned: true,
  problems: ['choice.wrong-status'],
});

/** Stops a choice. It stays visible, with the reason, for whoever comes later. */
export const stopChoice = defineRoute({
  name: 'stopChoice',
  feature: 'choices',
  summary: 'Stop a choice, with the reason',
  method: 'POST',
  path: `${choicePath}/stop`,
  access: 'SIGNED_IN',
  params: ofChoice,
  body: statusReason,
  answer: choice,
  versioned: true,
  problems: ['choice.wrong-status'],
});

/** Replaces a choice by another active choice of the school, which is recorded first. */
export const replaceChoice = defineRoute({
  name: 'replaceChoice',
  feature: 'choices',
  summary: 'Replace a choice by another choice of the school, with the reason',
  method: 'POST',
  path: `${choicePath}/replace`,
  access: 'SIGNED_IN',
  params: ofChoice,
  body: replacement,
  answer: choice,
  versioned: true,
  problems: ['choice.wrong-status', 'choice.wrong-replacement'],
});
