/** Why a figure is hidden. The words for each stand in the content pack. */
export const hiddenReasons = [
  /** Fewer answers than the threshold. */
  'FEW_ANSWERS',
  /** Enough answers, but however neighbouring answers are taken together, a small count would show. */
  'SMALL_COUNT',
  /** This group or another in the same table is small; beside the total it could be reckoned out. */
  'SMALL_GROUP_IN_TABLE',
  /** The team is too small to be told apart, by role or otherwise. */
  'SMALL_TEAM',
  /** The parts contradict each other, so that nothing can be said about what they would give away. */
  'PARTS_DISAGREE',
  /** The year is part of a shown value over two school years. */
  'SHOWN_IN_POOL',
  /** A value over several school years that shares a year with another value that is kept. */
  'OVERLAPS_OTHER_YEARS',
  /** A roll-up of fewer schools than the threshold. */
  'FEW_SCHOOLS',
  /** A roll-up in which one school has nearly all respondents. */
  'ONE_LARGE_SCHOOL',
  /** A roll-up that, subtracted from another one, would give away one or two schools. */
  'OVERLAPS_OTHER_ROLL_UP',
  /** The schools use other scales or kinds of figures, or their answers have no grouping in common. */
  'NOT_ALIKE',
] as const;

/** One of `hiddenReasons`. */
export type HiddenReason = (typeof hiddenReasons)[number];

/**
 * What may be said of the number of answers behind a hidden figure: the number itself, only that it is below a
 * threshold ("<10"), or nothing, where even that could be used to reckon out another group.
 */
export type ShownAnswers =
  | { readonly kind: 'EXACT'; readonly n: number }
  | { readonly kind: 'BELOW'; readonly below: number }
  | { readonly kind: 'NOT_SHOWN' };

declare const disclosedBrand: unique symbol;

/**
 * A figure as anyone may see it: shown, hidden with a reason, or not there. It can only be made by the functions of
 * this folder (the brand is not exported), so whatever presents, charts, exports or logs a `Disclosed` value cannot
 * be handed raw parts by mistake. Source: reference 3.4 rule 9; style 3.
 */
export type Disclosed<T> = DisclosedContent<T> & { readonly [disclosedBrand]: true };

/** What a `Disclosed` value holds: the shape that crosses the wire, without the brand. */
export type DisclosedContent<T> =
  | { readonly state: 'SHOWN'; readonly figure: T }
  | { readonly state: 'HIDDEN'; readonly reason: HiddenReason; readonly answers: ShownAnswers }
  | { readonly state: 'MISSING' }
  | { readonly state: 'NOT_APPLICABLE'; readonly reason: string }
  | { readonly state: 'NOT_COLLECTED' };
