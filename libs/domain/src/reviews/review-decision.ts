import type { PlainDate } from '../school-year/plain-date';
import { lastDayOf, laterSchoolYear, schoolYearOf } from '../school-year/school-year';
import { countsInReview, isDatedSection, type ReviewSection } from './review-section';

/** What a school decides at the end of a review. Source: design 2; reference 5.E 47. */
export const reviewDecisions = ['CONTINUE', 'ADAPT', 'STOP'] as const;

/** One of `reviewDecisions`: doorgaan, aanpassen, stoppen. */
export type ReviewDecision = (typeof reviewDecisions)[number];

/** The decision as far as it was filled in. */
export type DecisionDraft = {
  readonly decision: ReviewDecision | null;
  readonly reason: string;
  readonly nextReviewOn: PlainDate | null;
};

/** What stands in the way of freezing a review. */
export const freezeObstacles = [
  'DECISION_MISSING',
  'REASON_MISSING',
  'NEXT_DATE_MISSING',
  'NEXT_DATE_PASSED',
  'NEXT_DATE_TOO_FAR',
  'SECTION_EMPTY',
  'SECTION_DATE_MISSING',
] as const;

/** One of `freezeObstacles`. */
export type FreezeObstacle = (typeof freezeObstacles)[number];

/**
 * The last day that may be agreed for the next review: the end of the next school year. Further ahead, a school year
 * would go by without one. A rule of ours.
 */
export function latestNextReview(today: PlainDate): PlainDate {
  return lastDayOf(laterSchoolYear(schoolYearOf(today), 1));
}

/**
 * What is still missing from a decision, in the order of the form. A next date is asked whatever the decision is: a
 * school that stops also looks once more whether it ended well. Source: reference 1.8, 5.E 47.
 */
export function decisionObstacles(
  { decision, reason, nextReviewOn }: DecisionDraft,
  today: PlainDate,
): readonly FreezeObstacle[] {
  const obstacles: FreezeObstacle[] = [];
  if (decision === null) obstacles.push('DECISION_MISSING');
  if (reason.trim() === '') obstacles.push('REASON_MISSING');
  if (nextReviewOn === null) obstacles.push('NEXT_DATE_MISSING');
  else if (nextReviewOn <= today) obstacles.push('NEXT_DATE_PASSED');
  else if (nextReviewOn > latestNextReview(today)) obstacles.push('NEXT_DATE_TOO_FAR');
  return obstacles;
}

/** A part of the review as far as it was written. */
export type SectionDraft = {
  readonly section: ReviewSection;
  readonly text: string;
  /** Whether the school added an optional part; the others always count. */
  readonly included: boolean;
  readonly on: PlainDate | null;
};

/** Something that stands in the way, and in which part; null for the decision. */
export type ObstacleAt = {
  readonly obstacle: FreezeObstacle;
  readonly section: ReviewSection | null;
};

/** All that is missing before a review can be frozen, in reading order. Nothing missing gives nothing. */
export function reviewObstacles(
  sections: readonly SectionDraft[],
  decision: DecisionDraft,
  today: PlainDate,
): readonly ObstacleAt[] {
  return [
    ...sections
      .filter(countsInReview)
      .flatMap(({ section, text, on }): readonly ObstacleAt[] => [
        ...(text.trim() === '' ? [{ obstacle: 'SECTION_EMPTY', section } as const] : []),
        ...(isDatedSection(section) && on === null
          ? [{ obstacle: 'SECTION_DATE_MISSING', section } as const]
          : []),
      ]),
    ...decisionObstacles(decision, today).map((obstacle) => ({ obstacle, section: null })),
  ];
}
