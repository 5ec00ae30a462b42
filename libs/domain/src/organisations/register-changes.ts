import { type PlainDate } from '../school-year/plain-date';
import { type KnownEstablishment, type RegisterEstablishment } from './register-establishment';

/** Kinds of change that a newer register can bring, in the order in which they are told. */
export const registerChangeKinds = [
  'ADDED',
  'REOPENED',
  'RENAMED',
  'MOVED_BOARD',
  'DETAILS_CHANGED',
  'CLOSED',
] as const;

/** One of the kinds of change. */
export type RegisterChangeKind = (typeof registerChangeKinds)[number];

/** Values of which only the newest is kept: unlike name and board they have no history. */
export const registerDetails = [
  'place',
  'municipality',
  'province',
  'part',
  'postcode',
  'denomination',
  'holidayRegion',
] as const;

/** One of the values without history. */
export type RegisterDetail = (typeof registerDetails)[number];

/** A new value for a detail. */
export type DetailChange = {
  readonly detail: RegisterDetail;
  readonly from: string | null;
  readonly to: string;
};

/**
 * One change to one establishment. Periods are half-open, [validFrom, validTo): the old value holds until
 * the day before `on`, the new one from `on`. With `corrects` the old value began on that day or later: the
 * register wins, and the old value is replaced instead of ended.
 */
export type RegisterChange =
  | {
      readonly kind: 'ADDED' | 'REOPENED';
      readonly establishmentCode: string;
      readonly on: PlainDate;
      readonly establishment: RegisterEstablishment;
    }
  | {
      readonly kind: 'RENAMED';
      readonly establishmentCode: string;
      readonly on: PlainDate;
      readonly from: string;
      readonly to: string;
      readonly corrects: boolean;
    }
  | {
      readonly kind: 'MOVED_BOARD';
      readonly establishmentCode: string;
      readonly on: PlainDate;
      /** Null when no board was known: the first one is found rather than moved to. */
      readonly from: string | null;
      readonly to: string;
      readonly corrects: boolean;
    }
  | {
      readonly kind: 'DETAILS_CHANGED';
      readonly establishmentCode: string;
      readonly on: PlainDate;
      readonly details: readonly DetailChange[];
    }
  | {
      readonly kind: 'CLOSED';
      readonly establishmentCode: string;
      /** First day on which it is closed: the end of its name, its board and its existence. */
      readonly on: PlainDate;
      readonly name: string;
    };

/**
 * What a file changes in an establishment that it lists; empty when it says nothing new.
 * A value that the file leaves blank is kept: blank is "not told", never "gone".
 */
export function changesTo(
  known: KnownEstablishment,
  listed: RegisterEstablishment,
  on: PlainDate,
): readonly RegisterChange[] {
  const { establishmentCode } = listed;
  if (known.closedOn !== null) {
    return [{ kind: 'REOPENED', establishmentCode, on, establishment: keepTold(known, listed) }];
  }
  const changes: RegisterChange[] = [];
  if (known.name !== listed.name) {
    const corrects = known.nameSince >= on;
    const [from, to] = [known.name, listed.name];
    changes.push({ kind: 'RENAMED', establishmentCode, on, from, to, corrects });
  }
  if (listed.boardNumber !== null && known.boardNumber !== listed.boardNumber) {
    const corrects = known.boardSince !== null && known.boardSince >= on;
    const [from, to] = [known.boardNumber, listed.boardNumber];
    changes.push({ kind: 'MOVED_BOARD', establishmentCode, on, from, to, corrects });
  }
  const details = detailChanges(known, listed);
  if (details.length > 0) changes.push({ kind: 'DETAILS_CHANGED', establishmentCode, on, details });
  return changes;
}

/** A re-opened establishment keeps the details that the file does not tell, but not its old board. */
function keepTold(known: KnownEstablishment, listed: RegisterEstablishment): RegisterEstablishment {
  return {
    ...listed,
    municipality: listed.municipality ?? known.municipality,
    province: listed.province ?? known.province,
    postcode: listed.postcode ?? known.postcode,
    denomination: listed.denomination ?? known.denomination,
    holidayRegion: listed.holidayRegion ?? known.holidayRegion,
  };
}

function detailChanges(
  known: KnownEstablishment,
  listed: RegisterEstablishment,
): readonly DetailChange[] {
  return registerDetails.flatMap((detail): readonly DetailChange[] => {
    const [from, to] = [known[detail], listed[detail]];
    if (to === null || (from !== null && folded(from) === folded(to))) return [];
    return [{ detail, from, to }];
  });
}

/** Registers spell one place as `EXLOËRMOND`, `Exloërmond` and `EXLOERMOND`: the same place. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
