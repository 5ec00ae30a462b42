/**
 * How far an aspect is, by the team's own judgement: 0 not in place, 1 partly in place, 2 in place and in use.
 * Level 3 "geborgd" is earned over school years and never rated. Source: reference 3.2.
 */
export const ratedLevels = [0, 1, 2] as const;

/** A level that a team can give. */
export type RatedLevel = (typeof ratedLevels)[number];

/** The states of a rating. `NOT_RATED` is not 0: it never counts as a level. */
export const ratingStates = ['NOT_RATED', 'NOT_APPLICABLE', 'RATED'] as const;

/** One of the states of a rating. */
export type RatingState = (typeof ratingStates)[number];

/** A team's judgement of one aspect in one school year. "Not applicable" always has a reason. */
export type AspectRating =
  | { readonly state: 'NOT_RATED' }
  | { readonly state: 'NOT_APPLICABLE'; readonly reason: string }
  | { readonly state: 'RATED'; readonly level: RatedLevel };

/** The rating of an aspect about which nothing was said yet. */
export const notRated: AspectRating = { state: 'NOT_RATED' };
