import type { AnswerOf, recordCarriers, recordLastingPlace } from '@verankerd/contract';
import {
  aspectKeys,
  countsAsLasting,
  isOutdatedPlace,
  lastingPlaceKindOf,
  type AspectKey,
  type SchoolYear,
} from '@verankerd/domain';
import type { ChoiceKey } from '../choices/choices-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';

/** The lasting place of an aspect, or that there is none. */
export type LastingPlaceOfAspect = AnswerOf<typeof recordLastingPlace>;

/** Who carries an aspect. */
export type CarriersOfAspect = AnswerOf<typeof recordCarriers>;

type Place = NonNullable<LastingPlaceOfAspect['place']>;
type PlaceRow = {
  readonly aspect: AspectKey;
  readonly version: number;
  readonly place: Omit<Place, 'counts' | 'outdated'> | null;
};

const selectPlaces = `
  SELECT aspect, version, CASE WHEN withdrawn_at IS NULL THEN json_build_object(
    'name', name, 'link', link, 'datedOn', dated_on, 'ownerRole', owner_role, 'details', details,
    'saved', json_build_object('by', display_name_of(recorded_by), 'at', ${instantOf('recorded_at')})
  ) END AS place
  FROM lasting_places WHERE school_id = $1 AND choice_id = $2`;

/**
 * Reads the lasting place of each of the 21 aspects, in the order of the guide.
 * @param year the school year in which one looks: places of earlier years are told to be outdated
 */
export async function readLastingPlaces(
  transaction: Transaction,
  key: ChoiceKey,
  year: SchoolYear,
): Promise<LastingPlaceOfAspect[]> {
  const rows = await transaction.query<PlaceRow[]>(selectPlaces, [key.schoolId, key.choiceId]);
  return aspectKeys.map((aspect) => {
    const { version = 0, place = null } = rows.find((row) => row.aspect === aspect) ?? {};
    return {
      aspect,
      kind: lastingPlaceKindOf(aspect),
      version,
      place: place && {
        ...place,
        counts: countsAsLasting(place.details),
        outdated: isOutdatedPlace(place.details, year),
      },
    };
  });
}

const selectCarriers = `
  SELECT aspect, carriers, version,
    json_build_object('by', display_name_of(recorded_by), 'at', ${instantOf('recorded_at')}) AS saved
  FROM aspect_carriers WHERE school_id = $1 AND choice_id = $2`;

/** Reads who carries each of the 21 aspects, in the order of the guide. */
export async function readCarriers(
  transaction: Transaction,
  key: ChoiceKey,
): Promise<CarriersOfAspect[]> {
  const rows = await transaction.query<CarriersOfAspect[]>(selectCarriers, [
    key.schoolId,
    key.choiceId,
  ]);
  return aspectKeys.map(
    (aspect) =>
      rows.find((row) => row.aspect === aspect) ?? {
        aspect,
        carriers: [],
        version: 0,
        saved: null,
      },
  );
}

/** The one of an aspect out of a list of all 21. */
export function ofAspect<T extends { readonly aspect: AspectKey }>(
  all: readonly T[],
  aspect: AspectKey,
): T {
  const one = all.find((entry) => entry.aspect === aspect);
  if (!one) throw new RangeError(`Not an aspect: ${aspect}`);
  return one;
}
