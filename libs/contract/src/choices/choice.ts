import {
  choiceActions,
  choiceStatuses,
  questionKeys,
  questionStates,
  recognitionLevelKeys,
  targetGroupKeys,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import {
  authorship,
  date,
  id,
  instant,
  optionalText,
  questionKey,
  requiredText,
  schoolYearLabel,
  version,
  webAddress,
} from '../platform/primitives';

/** What can be done with a choice. */
export const choiceAction = z.enum(choiceActions);

/** An intervention that stands in no databank. The screen warns that nothing is known of its effect. */
export const ownIntervention = z.strictObject({
  name: requiredText(200),
  provider: optionalText(200),
  link: z.nullable(webAddress),
});

/** The answers to the guide's five choice questions, and how the decision was made. Source: reference 6.3. */
export const choiceAnswers = z.strictObject({
  startSchoolYear: schoolYearLabel,
  goal: requiredText(2000).check(z.describe('1. What do you want to reach')),
  targetGroup: z.enum(targetGroupKeys).check(z.describe('1. And for whom')),
  foundIn: optionalText(2000).check(z.describe('2. Where did you find the intervention')),
  effectiveness: optionalText(2000).check(z.describe('3. What is known of its effect')),
  recognitionLevel: z.nullable(z.enum(recognitionLevelKeys)),
  recognitionSource: optionalText(500),
  recognitionSeenOn: z.nullable(date),
  executor: optionalText(2000).check(z.describe('4. Who carries it out')),
  training: optionalText(2000).check(z.describe('5. What it asks of the team: training')),
  hours: optionalText(2000).check(z.describe('5. What it asks of the team: hours')),
  cost: optionalText(2000).check(z.describe('5. What it asks of the team: cost')),
  alternatives: z
    .array(z.strictObject({ name: requiredText(200), reasonNot: requiredText(2000) }))
    .check(z.maxLength(20), z.describe('What else was considered, and why not')),
  decidedBy: requiredText(500).check(z.describe('Role or body that decided, not a person')),
  decidedOn: date,
});

/** Body of a new choice: the intervention, from the catalogue or of one's own, and the answers. */
export const newChoice = z.extend(choiceAnswers, {
  intervention: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('CATALOGUE'), interventionId: id }),
    z.extend(ownIntervention, { kind: z.literal('OWN') }),
  ]),
});

/** Body of a change: all answers, and an own intervention when its name was wrong. */
export const changedChoice = z.extend(choiceAnswers, {
  ownIntervention: z
    .nullable(ownIntervention)
    .check(z.describe('Corrects an own intervention; null leaves it as it is')),
});

/** Body of pausing, resuming and stopping. */
export const statusReason = z.strictObject({ reason: requiredText(2000) });

/** Body of replacing: the choice that comes instead, of the same school and active. */
export const replacement = z.extend(statusReason, { replacementChoiceId: id });

/** The intervention of a choice. */
export const chosenIntervention = z.object({
  id,
  key: z
    .nullable(z.string())
    .check(z.describe('Key in the catalogue; null for an own intervention')),
  name: z.string(),
  provider: z.nullable(z.string()),
  link: z.nullable(z.string()),
});

/** Another choice of the school, by its name. */
const otherChoice = z.object({ choiceId: id, interventionName: z.string() });

/** A choice with all that was recorded when it was made. */
export const choice = z.object({
  id,
  schoolId: id,
  intervention: chosenIntervention,
  ...choiceAnswers.shape,
  foundIn: z.nullable(z.string()),
  effectiveness: z.nullable(z.string()),
  recognitionSource: z.nullable(z.string()),
  executor: z.nullable(z.string()),
  training: z.nullable(z.string()),
  hours: z.nullable(z.string()),
  cost: z.nullable(z.string()),
  alternatives: z.array(z.object({ name: z.string(), reasonNot: z.string() })),
  status: z.enum(choiceStatuses),
  statusReason: z.nullable(z.string()),
  statusSince: date,
  replacedBy: z.nullable(otherChoice),
  replaces: z.array(otherChoice),
  schoolYears: z
    .array(schoolYearLabel)
    .check(z.describe('From the start to now, or to the year in which it was stopped or replaced')),
  actions: z.array(choiceAction).check(z.describe('What can be done with it now')),
  editable: z.boolean().check(z.describe('Whether its answers can be changed now')),
  version,
  saved: z.nullable(authorship).check(z.describe('Who changed it last, and when')),
});

/** A choice with all that was recorded when it was made. */
export type Choice = z.infer<typeof choice>;

/** How one question stands: counts, and the word that follows from them today. */
export const questionProgress = z.object({
  question: questionKey,
  state: z.enum(questionStates),
  attention: z.nullable(
    z.discriminatedUnion('code', [
      z.object({ code: z.literal('OVERDUE'), since: date }),
      z.object({ code: z.literal('NOTHING_PLANNED') }),
    ]),
  ),
  applicable: z.int(),
  rated: z.int(),
  points: z.int(),
  zeros: z.int(),
  milestonesActive: z.int(),
  milestonesDone: z.int(),
  earliestOpenOn: z.nullable(date),
});

/** A choice in the list of a school. */
export const choiceInList = z.object({
  id,
  intervention: z.object({ id, key: z.nullable(z.string()), name: z.string() }),
  targetGroup: z.enum(targetGroupKeys),
  status: z.enum(choiceStatuses),
  statusSince: date,
  startSchoolYear: schoolYearLabel,
  schoolYear: schoolYearLabel.check(
    z.describe('Year of the progress: the one asked for, or the start year when that is later'),
  ),
  questions: z
    .array(questionProgress)
    .check(z.length(questionKeys.length), z.describe('In the order of the guide')),
  overdue: z
    .int()
    .check(z.describe('Open milestones of all years whose date has passed; 0 when not active')),
  nextMilestone: z.nullable(
    z.object({ id, question: questionKey, title: z.string(), plannedOn: date }),
  ),
  submittedAt: z
    .nullable(instant)
    .check(z.describe('When the school last handed in that year; null when it did not')),
});

/** A choice in the list of a school. */
export type ChoiceInList = z.infer<typeof choiceInList>;
