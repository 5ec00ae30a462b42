import { choiceStatuses, milestoneOwners } from '@verankerd/domain';
import * as z from 'zod/mini';
import { carriersOfAspect, lastingPlaceOfAspect } from '../confirmations/lasting-places';
import { milestone } from '../milestones/milestones';
import { aspectKey, date, id, instant, questionKey, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { choiceAnnotation } from './anchoring';
import { anchoringLapse, anchoringResult, aspectStanding, exactFigure } from './anchoring-result';

const choice = z.strictObject({ schoolId: id, choiceId: id });

/** Something that somebody must carry: an aspect that is in place, or an open milestone. */
export const carriedThing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ASPECT'), aspect: aspectKey }),
  z.object({
    kind: z.literal('MILESTONE'),
    id,
    question: questionKey,
    title: z.string(),
    plannedOn: date,
  }),
]);

/** How well the work survives when somebody leaves. Roles only, no names. */
export const turnoverResilience = z.object({
  restsOnOne: z
    .array(z.object({ role: z.enum(milestoneOwners), things: z.array(carriedThing) }))
    .check(z.describe('What one person carries alone, by role: the most first')),
  carriedByNobody: z.array(carriedThing),
  resilientShare: z
    .nullable(exactFigure)
    .check(z.describe('Of all things, those that two or more can carry')),
  carriers: z
    .array(carriersOfAspect)
    .check(z.describe('All 21 aspects, in the order of the guide')),
});

/** Reads what rests on one person, and what on nobody. */
export const readTurnoverResilience = defineRoute({
  name: 'readTurnoverResilience',
  feature: 'anchoring',
  summary: 'What rests on one person, and what on nobody',
  method: 'GET',
  path: '/api/schools/:schoolId/choices/:choiceId/anchoring/resilience',
  access: 'SIGNED_IN',
  params: choice,
  answer: z.extend(turnoverResilience, { today: date, interventionName: z.string() }),
});

/** Everything that a new coordinator needs to go on with a choice. */
export const handOver = z.object({
  today: date,
  schoolYear: schoolYearLabel,
  school: z.object({ name: z.string(), place: z.nullable(z.string()) }),
  choice: z.object({
    interventionName: z.string(),
    provider: z.nullable(z.string()),
    link: z.nullable(z.string()),
    status: z.enum(choiceStatuses),
    startSchoolYear: schoolYearLabel,
    goal: z.string(),
    targetGroup: z.string(),
    executor: z.nullable(z.string()),
    training: z.nullable(z.string()),
    hours: z.nullable(z.string()),
    cost: z.nullable(z.string()),
    decidedBy: z.string(),
    decidedOn: date,
  }),
  result: anchoringResult,
  aspects: z
    .array(
      z.object({
        aspect: aspectKey,
        question: questionKey,
        standing: aspectStanding,
        evidence: z.array(
          z.object({ kind: z.enum(['LINK', 'TEXT']), content: z.string(), datedOn: date }),
        ),
        lastingPlace: lastingPlaceOfAspect,
      }),
    )
    .check(z.describe('All 21, in the order of the guide')),
  answers: z
    .array(z.object({ question: questionKey, schoolYear: schoolYearLabel, answer: z.string() }))
    .check(z.describe('Newest short answer to each question that begins with Hoe')),
  openMilestones: z.array(z.extend(milestone, { schoolYear: schoolYearLabel })),
  deadline: date,
  lapses: z.array(anchoringLapse).check(z.describe('What falls after that day if nobody acts')),
  resilience: turnoverResilience,
  annotations: z.array(choiceAnnotation),
  recentChanges: z
    .array(z.object({ at: instant, kind: z.string(), subject: z.string() }))
    .check(z.describe('The last twenty, newest first')),
});

/** Everything that a new coordinator needs. */
export type HandOver = z.infer<typeof handOver>;

/** Reads the hand-over pack of a choice, to print or to read. */
export const readHandOver = defineRoute({
  name: 'readHandOver',
  feature: 'anchoring',
  summary: 'What a new coordinator needs to go on with a choice',
  method: 'GET',
  path: '/api/schools/:schoolId/choices/:choiceId/hand-over',
  access: 'SIGNED_IN',
  params: choice,
  answer: handOver,
});
