import { milestoneOwners } from '@verankerd/domain';
import * as z from 'zod/mini';
import { authorship, id, questionKey, requiredText } from '../platform/primitives';
import { defineRoute } from '../platform/route';

const school = z.strictObject({ schoolId: id });
const path = '/api/schools/:schoolId/good-practices';

const told = {
  choiceId: id,
  question: questionKey,
  title: requiredText(120),
  text: requiredText(2000),
  contactRole: z
    .enum(milestoneOwners)
    .check(z.describe('Role to ask for at the school; no name is needed')),
};

/** What a school marked as good practice, as the school itself sees it. */
export const goodPractice = z.object({
  id,
  ...told,
  interventionName: z.string(),
  marked: authorship,
  withdrawn: z.nullable(authorship),
});

/** What a school marked as good practice, as the school itself sees it. */
export type GoodPractice = z.infer<typeof goodPractice>;

/** A good practice of another school, offered because of how this school rates itself. */
export const offeredPractice = z.object({
  id,
  schoolId: id,
  schoolName: z.string(),
  schoolPlace: z.nullable(z.string()),
  interventionName: z.string(),
  question: questionKey,
  title: z.string(),
  text: z.string(),
  contactRole: z.enum(milestoneOwners),
  forChoices: z
    .array(z.object({ choiceId: id, interventionName: z.string() }))
    .check(z.describe('Choices of this school that it can help, by the own ratings')),
});

/** A good practice of another school, offered because of how this school rates itself. */
export type OfferedPractice = z.infer<typeof offeredPractice>;

/** Reads what a school marked, and what schools near it offer where its own ratings are low. */
export const readGoodPractices = defineRoute({
  name: 'readGoodPractices',
  feature: 'good-practices',
  summary: 'Good practices of a school and for it',
  method: 'GET',
  path,
  access: 'SIGNED_IN',
  params: school,
  answer: z.object({
    canMark: z.boolean().check(z.describe('Whether the reader leads the school')),
    own: z.array(goodPractice).check(z.describe('Last marked first; those taken back too')),
    offered: z.array(offeredPractice).check(z.describe('By question, then by name of the school')),
  }),
});

/** Marks what works on one question of a choice, so that schools near it can learn from it. */
export const markGoodPractice = defineRoute({
  name: 'markGoodPractice',
  feature: 'good-practices',
  summary: 'Mark a good practice',
  method: 'POST',
  path,
  access: 'SIGNED_IN',
  params: school,
  body: z.strictObject(told),
  answer: goodPractice,
  idempotent: true,
  problems: ['good-practice.leader-only', 'good-practice.already-marked'],
});

/** Takes a good practice back: from that moment on nobody outside the school sees it. */
export const withdrawGoodPractice = defineRoute({
  name: 'withdrawGoodPractice',
  feature: 'good-practices',
  summary: 'Take a good practice back',
  method: 'DELETE',
  path: `${path}/:practiceId`,
  access: 'SIGNED_IN',
  params: z.extend(school, { practiceId: id }),
  answer: goodPractice,
  problems: ['good-practice.leader-only'],
});
