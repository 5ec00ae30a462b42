import {
  anchoringAspects,
  anchoringLabels,
  componentKeys,
  confirmationStates,
  evidenceStandings,
  ratedLevels,
  type AnchoringAspect,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import { date, questionKey, schoolYearLabel } from '../platform/primitives';

const count = z.int().check(z.minimum(0));

/** One of the 21 aspects, or an optional component of the index. */
export const anchoringAspect = z
  .enum(anchoringAspects as [AnchoringAspect, ...AnchoringAspect[]])
  .check(z.describe('One of the 21 aspects, or an optional component'));

/** A level as it counts: 3 is anchored, earned over school years. */
export const earnedLevel = z.literal([0, 1, 2, 3]).check(z.describe('3 is earned, never rated'));

/** A figure with the whole numbers that it comes from, so that a reader can do the sum again. */
export const exactFigure = z.object({
  part: count,
  whole: z.int().check(z.minimum(1)),
  shown: z.number(),
});

const evidenceStanding = z.enum(evidenceStandings);
const confirmationState = z.enum(confirmationStates);

/** How one aspect stands on a day: what was agreed, what was earned, and why they differ. */
export const aspectStanding = z.discriminatedUnion('state', [
  z.object({ state: z.literal('NOT_RATED'), evidence: evidenceStanding }),
  z.object({
    state: z.literal('NOT_APPLICABLE'),
    confirmation: confirmationState,
    missedYears: count,
    evidence: evidenceStanding,
  }),
  z.object({
    state: z.literal('RATED'),
    agreedLevel: z.literal(ratedLevels).check(z.describe('Last word of the team')),
    earnedLevel,
    confirmation: confirmationState,
    yearsConfirmed: count.check(z.describe('Consecutive school years judged in place')),
    missedYears: count,
    evidence: evidenceStanding,
    canBecomeAnchored: z.boolean(),
  }),
]);

/** A fall in level because a 31 October passed without a judgement. */
export const anchoringLapse = z.object({
  aspect: anchoringAspect,
  schoolYear: schoolYearLabel,
  on: date.check(z.describe('Last day on which the old level held')),
  from: earnedLevel,
  to: earnedLevel,
  isMended: z.boolean().check(z.describe('Whether the team judged that school year after all')),
});

/** The index, or why there is none. */
export const anchoringIndex = z.discriminatedUnion('state', [
  z.object({ state: z.literal('COMPUTED'), figure: exactFigure }),
  z.object({
    state: z.literal('NOT_COMPUTABLE'),
    reason: z.enum(['COVERAGE_TOO_LOW', 'NOTHING_APPLICABLE']),
  }),
]);

/** Why the badge "geborgd" is not given. */
export const badgeRefusal = z.discriminatedUnion('reason', [
  z.object({ reason: z.literal('NOT_COMPUTABLE') }),
  z.object({ reason: z.literal('NOTHING_APPLICABLE') }),
  z.object({ reason: z.literal('NOT_RATED'), aspect: anchoringAspect }),
  z.object({ reason: z.literal('LEVEL_TOO_LOW'), aspect: anchoringAspect, level: earnedLevel }),
  z.object({
    reason: z.literal('NOT_CONFIRMED_LONG_ENOUGH'),
    aspect: anchoringAspect,
    yearsConfirmed: count,
  }),
  z.object({ reason: z.literal('BELOW_GOAL'), goal: z.number(), index: z.number() }),
]);

/** How firmly a choice is anchored on one day; all of it is shown together. Derived, never edited. */
export const anchoringResult = z.object({
  definitionId: z.string().check(z.describe('borging-index@1.0.0: the domain has it whole')),
  profile: z
    .array(
      z.object({
        key: z.enum(componentKeys),
        aspect: anchoringAspect,
        question: z.nullable(questionKey),
        weight: z.int(),
        core: z.boolean(),
        level: z.nullable(earnedLevel),
        standing: aspectStanding,
      }),
    )
    .check(z.describe('The components A to F, and optional ones that are on')),
  index: anchoringIndex,
  coverage: z.nullable(exactFigure).check(z.describe('Rated, of the components that apply')),
  interval: z
    .nullable(z.object({ low: exactFigure, high: exactFigure }))
    .check(z.describe('The index if all that is missing were 0, and if it were 3')),
  label: z.nullable(z.enum(anchoringLabels)),
  weakestLink: z.nullable(z.object({ level: earnedLevel, aspects: z.array(anchoringAspect) })),
  evidenceShare: z.nullable(exactFigure),
  yearsConfirmed: count,
  badge: z.object({ given: z.boolean(), refusals: z.array(badgeRefusal) }),
  ceiling: exactFigure.check(z.describe('Highest index that this school year allows')),
});
