import {
  aspectKeys,
  choiceStatuses,
  healthySchoolPillars,
  milestoneOwners,
  questionKeys,
  questionStates,
  reviewDecisions,
  reviewSections,
  targetGroupKeys,
  type AspectKey,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import { localised } from '../catalogue/catalogue';
import { aspectKey, date, id, instant, questionKey, schoolYearLabel } from '../platform/primitives';
import { reviewedEvidence, reviewFacts } from './review-facts';

/** The shape of a snapshot, with its version. A snapshot is read by the version that it names. */
export const snapshotFormat = 'review-snapshot@1.0.0';

/** The words of the day on which a review was frozen, so that it reads the same when they change. */
export const snapshotWords = z.object({
  questions: z.record(z.enum(questionKeys), localised),
  aspects: z.record(z.enum(aspectKeys as [AspectKey, ...AspectKey[]]), localised),
  levels: z.object({
    '0': localised,
    '1': localised,
    '2': localised,
    '3': localised,
    NOT_RATED: localised,
    NOT_APPLICABLE: localised,
  }),
  questionStates: z.record(z.enum(questionStates), localised),
  anchoringLabel: z.nullable(localised).check(z.describe('The label of the index of this year')),
  roles: z.record(z.enum(milestoneOwners), localised),
});

/** A sentence about what a reader may want to look at: two facts that do not go together. */
export const snapshotContradiction = z.object({
  code: z.string(),
  question: z.nullable(questionKey),
  sentence: localised,
});

/** What supports one pillar of Gezonde School. */
export const pillarEvidence = z.object({
  pillar: z.enum(healthySchoolPillars),
  name: localised,
  aspects: z.array(
    z.object({
      aspect: aspectKey,
      question: questionKey,
      evidence: z.array(reviewedEvidence),
    }),
  ),
});

/**
 * A review as it was frozen ("vastgesteld"): everything that a reader sees of it, with the names, words, figures and
 * chart series of that day. It names no people, only roles: it can never be changed, not to forget somebody either.
 * The checksum is SHA-256 over its canonical form (RFC 8785), so that a change of one character shows.
 */
export const reviewSnapshot = z.object({
  format: z.literal(snapshotFormat),
  definitions: z
    .object({ questions: z.string(), scales: z.string(), anchoring: z.string() })
    .check(z.describe('Versions of what the figures and words follow: questions@1')),
  number: z.int().check(z.minimum(1), z.describe('1 for the first; one more after each reopening')),
  previous: z
    .nullable(z.object({ number: z.int(), checksum: z.string(), reopenedBecause: z.string() }))
    .check(z.describe('The snapshot before, and why it was opened again')),
  frozen: z.object({
    at: instant,
    on: date.check(z.describe('The same moment as a date in the Netherlands')),
    role: z.literal('SCHOOL_LEADER'),
    isSelfWritten: z.boolean().check(z.describe('Whether whoever froze it wrote all of it alone')),
  }),
  school: z.object({
    id,
    name: z.string(),
    place: z.nullable(z.string()),
    establishmentCode: z.nullable(z.string()),
  }),
  board: z.nullable(z.object({ id, name: z.string() })),
  schoolYear: schoolYearLabel,
  choice: z.object({
    id,
    interventionName: z.string(),
    provider: z.nullable(z.string()),
    startSchoolYear: schoolYearLabel,
    status: z.enum(choiceStatuses),
    targetGroup: z.enum(targetGroupKeys),
    targetGroupName: localised,
  }),
  headlines: z
    .array(localised)
    .check(z.describe('The figures of the year in one sentence each, most telling first')),
  sections: z
    .array(
      z.object({
        section: z.enum(reviewSections),
        title: localised,
        text: z.string().check(z.describe('As written; a blank line parts paragraphs')),
        on: z.nullable(date).check(z.describe('When it happened, for a part that tells so')),
      }),
    )
    .check(z.describe('In reading order; parts that were not added are left out')),
  decision: z.object({
    decision: z.enum(reviewDecisions),
    word: localised,
    reason: z.string(),
    nextReviewOn: date,
  }),
  facts: reviewFacts,
  contradictions: z.array(snapshotContradiction),
  healthySchool: z.nullable(z.array(pillarEvidence)),
  words: snapshotWords,
});

/** A review as it was frozen. */
export type ReviewSnapshot = z.infer<typeof reviewSnapshot>;
