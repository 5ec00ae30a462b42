/** The five parts of every annual review, in the order in which a team tells its year. Source: reference 5.E 47. */
export const coreSections = ['PLANNED', 'DONE', 'SEEN', 'LEARNT', 'NEXT_YEAR'] as const;

/** One of `coreSections`: planned, done, seen, learnt, next year. */
export type CoreSection = (typeof coreSections)[number];

/**
 * Parts that a school adds when it wants to: the safety policy was evaluated (prepared for the law that is coming),
 * the participation council was informed, and what supports a Gezonde School certificate. Source: reference 4.4, 5.E 55
 * and 56.
 */
export const optionalSections = [
  'SAFETY_POLICY',
  'PARTICIPATION_COUNCIL',
  'HEALTHY_SCHOOL',
] as const;

/** One of `optionalSections`. */
export type OptionalSection = (typeof optionalSections)[number];

/** All parts of an annual review, in reading order. */
export const reviewSections = [...coreSections, ...optionalSections] as const;

/** One of the parts of an annual review. */
export type ReviewSection = CoreSection | OptionalSection;

/** Whether a school may leave a part out. */
export function isOptionalSection(section: ReviewSection): section is OptionalSection {
  return optionalSections.some((optional) => optional === section);
}

/** Optional parts that tell of something that happened on a day: an evaluation, a meeting. */
export const datedSections = [
  'SAFETY_POLICY',
  'PARTICIPATION_COUNCIL',
] as const satisfies readonly OptionalSection[];

/** Whether a part carries the day on which something happened. */
export function isDatedSection(section: ReviewSection): boolean {
  return datedSections.some((dated) => dated === section);
}

/** Whether a part counts: the five that every review has always do, an optional one when the school added it. */
export function countsInReview(part: {
  readonly section: ReviewSection;
  readonly included: boolean;
}): boolean {
  return part.included || !isOptionalSection(part.section);
}
