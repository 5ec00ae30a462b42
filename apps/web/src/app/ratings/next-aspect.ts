import { aspectKeys, type AspectKey, type RatingState } from '@verankerd/domain';

/** What is needed to find the next aspect to rate. */
export type AspectState = { readonly aspect: AspectKey; readonly state: RatingState };

/**
 * The next aspect without a judgement, in the order of the guide: after the given one first, and then from the
 * beginning. Nothing when every aspect has one.
 */
export function nextUnrated(
  ratings: readonly AspectState[],
  after?: AspectKey,
): AspectKey | undefined {
  const from = after === undefined ? 0 : aspectKeys.indexOf(after) + 1;
  const unrated = new Set(
    ratings.filter(({ state }) => state === 'NOT_RATED').map(({ aspect }) => aspect),
  );
  return [...aspectKeys.slice(from), ...aspectKeys.slice(0, from)].find((key) => unrated.has(key));
}
