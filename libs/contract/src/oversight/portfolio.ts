import { choiceStatuses, targetGroupKeys } from '@verankerd/domain';
import * as z from 'zod/mini';
import { date, id, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { labelCounts, rollUpOf } from './trends';

const count = z.int().check(z.minimum(0));

/** A school that uses an intervention, by what it handed in for the school year. */
export const portfolioUse = z.object({
  schoolId: id,
  choiceId: id,
  schoolName: z.string(),
  since: schoolYearLabel.check(z.describe('First school year of it that the reader may see')),
  status: z.enum(choiceStatuses),
  index: z
    .nullable(z.number().check(z.minimum(0), z.maximum(100)))
    .check(z.describe('Anchoring index; none when too little is rated')),
});

/** An intervention and the schools that use it. */
export const portfolioIntervention = z.object({
  key: z.nullable(z.string()).check(z.describe('Of the catalogue; none for one of a school')),
  name: z.string(),
  targetLevels: z
    .array(z.enum(targetGroupKeys))
    .check(z.describe('For whom; empty when the source leaves it open')),
  schools: count.check(z.describe('Schools where it runs')),
  since: z.nullable(schoolYearLabel).check(z.describe('First school year in sight, where it runs')),
  notRunning: count.check(z.describe('Choices that are paused, stopped or replaced')),
  anchoring: rollUpOf(
    z.object({ labels: labelCounts, notComputed: count.check(z.describe('Too little rated')) }),
  ),
  uses: z
    .nullable(z.array(portfolioUse))
    .check(z.describe('Schools by name; none when there are too many schools to list')),
});

/** The interventions of a school year, where they are used, and how the levels of prevention are covered. */
export const portfolio = z.object({
  today: date,
  schoolYear: schoolYearLabel,
  schoolYears: z.array(schoolYearLabel).check(z.describe('Years to choose from, last first')),
  organisation: z.object({ id, name: z.string() }),
  schools: count.check(z.describe('Schools that handed in this school year')),
  interventions: z.array(portfolioIntervention).check(z.describe('By name')),
  levels: z.array(
    z.object({
      level: z.enum(targetGroupKeys),
      schools: count.check(z.describe('Schools with a running intervention of the level')),
      interventions: count,
    }),
  ),
});

/** The interventions of a school year, where they are used, and how the levels of prevention are covered. */
export type Portfolio = z.infer<typeof portfolio>;

const query = z.strictObject({
  schoolYear: z.optional(schoolYearLabel).check(z.describe('This school year when left out')),
});
const base = { feature: 'oversight', method: 'GET', access: 'SIGNED_IN', query } as const;

/** Reads the interventions that the schools of a board handed in. */
export const readBoardPortfolio = defineRoute({
  ...base,
  name: 'readBoardPortfolio',
  summary: 'Interventions at the schools of a board',
  path: '/api/boards/:boardId/portfolio',
  params: z.strictObject({ boardId: id }),
  answer: portfolio,
});

/** Reads the interventions that schools share with a partnership. */
export const readPartnershipPortfolio = defineRoute({
  ...base,
  name: 'readPartnershipPortfolio',
  summary: 'Interventions at the schools of a partnership',
  path: '/api/partnerships/:partnershipId/portfolio',
  params: z.strictObject({ partnershipId: id }),
  answer: portfolio,
});

/** Reads the interventions that schools share with the national desk. */
export const readNationalPortfolio = defineRoute({
  ...base,
  name: 'readNationalPortfolio',
  summary: 'Interventions at all schools',
  path: '/api/national-desks/:deskId/portfolio',
  params: z.strictObject({ deskId: id }),
  answer: portfolio,
});
