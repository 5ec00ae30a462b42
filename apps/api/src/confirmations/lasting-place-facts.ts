import type { LastingPlaceOfAspect } from './lasting-places-reader';

type Place = NonNullable<LastingPlaceOfAspect['place']>;
type Facts = Pick<Place, 'name' | 'link' | 'datedOn' | 'ownerRole' | 'details' | 'counts'>;

/**
 * A lasting place as the history keeps it. Whether it counted is kept with it: a later version of that rule must not
 * change what was earned before.
 */
export function placeFacts({ name, link, datedOn, ownerRole, details, counts }: Facts): Facts {
  return { name, link, datedOn, ownerRole, details, counts };
}
