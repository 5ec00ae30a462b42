import * as z from 'zod/mini';
import { date } from '../platform/primitives';

const seven = z.array(z.int().check(z.minimum(0))).check(z.length(7));

/**
 * How the seven questions stand, as counts in columns: each list has one number a question, in the order of the guide.
 * Thousands of them cross the wire at once. `questionProgressFrom` of the domain makes rows of it.
 */
export const questionColumns = z.object({
  applicable: seven.check(z.describe('Aspects that apply')),
  rated: seven.check(z.describe('Aspects with a level')),
  points: seven.check(z.describe('Sum of the levels')),
  zeros: seven.check(z.describe('Aspects at level 0')),
  milestonesActive: seven.check(z.describe('Milestones that were not dropped')),
  milestonesDone: seven,
  earliestOpenOn: z
    .array(z.nullable(date))
    .check(z.length(7), z.describe('Planned date of the first open milestone')),
});
