import { aspectKeys, type AspectKey } from '../questions/questions';

/**
 * Aspects outside the guide's 21 that an anchoring definition may add, off by default: G replaceable (at
 * least two people can carry it), H results shared with the whole team twice a year, I money secured,
 * J parents structurally involved. Source: reference 3.3, components G to J.
 */
export const optionalAnchoringAspects = [
  'REPLACEABLE',
  'RESULTS_SHARED',
  'FUNDING_SECURED',
  'PARENTS_EMBEDDED',
] as const;

/** One of the aspects that an anchoring definition may add to the guide's 21. */
export type OptionalAnchoringAspect = (typeof optionalAnchoringAspects)[number];

/** Everything that a team can judge yearly: one of the guide's 21 aspects, or an optional one. */
export type AnchoringAspect = AspectKey | OptionalAnchoringAspect;

/** All 25 in one fixed order: the guide's 21, then the optional ones. Lists of standings follow this order. */
export const anchoringAspects: readonly AnchoringAspect[] = [
  ...aspectKeys,
  ...optionalAnchoringAspects,
];

const positions = new Map<AnchoringAspect, number>(
  anchoringAspects.map((aspect, position) => [aspect, position]),
);

/**
 * The place of an aspect in `anchoringAspects`, from 0.
 * @throws RangeError when the key is no aspect; callers hold a checked key, so this is a bug.
 */
export function positionOfAspect(aspect: AnchoringAspect): number {
  const position = positions.get(aspect);
  if (position === undefined) throw new RangeError(`Not an aspect: ${aspect}`);
  return position;
}
