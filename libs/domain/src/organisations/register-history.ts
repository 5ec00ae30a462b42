import { type PlainDate } from '../school-year/plain-date';
import { type RegisterChange } from './register-changes';

/** A value and the days on which it holds: from `validFrom` until the day before `validTo`; null is "still". */
export type Held<T> = {
  readonly value: T;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
};

/** The names, boards and times of being open of one establishment, oldest first, periods not overlapping. */
export type EstablishmentHistory = {
  readonly names: readonly Held<string>[];
  readonly boards: readonly Held<string>[];
  readonly openings: readonly Held<true>[];
};

/** An establishment of which nothing is held. */
export const emptyHistory: EstablishmentHistory = { names: [], boards: [], openings: [] };

/** The value that holds on a day, or undefined when none does. */
export function heldOn<T>(periods: readonly Held<T>[], day: PlainDate): T | undefined {
  return periods.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo),
  )?.value;
}

/**
 * The history after one change. It is the rule that storage follows: whatever keeps the periods must come to
 * the same ones.
 */
export function historyAfter(
  history: EstablishmentHistory,
  change: RegisterChange,
): EstablishmentHistory {
  const { names, boards, openings } = history;
  const { on } = change;
  switch (change.kind) {
    case 'ADDED':
    case 'REOPENED': {
      const { name, boardNumber } = change.establishment;
      return {
        names: begun(names, name, on),
        boards: boardNumber === null ? boards : begun(boards, boardNumber, on),
        openings: begun(openings, true, on),
      };
    }
    case 'RENAMED':
      return { ...history, names: begun(names, change.to, on) };
    case 'MOVED_BOARD':
      return { ...history, boards: begun(boards, change.to, on) };
    case 'CLOSED':
      return { names: ended(names, on), boards: ended(boards, on), openings: ended(openings, on) };
    case 'DETAILS_CHANGED':
      return history;
  }
}

/** Ends what holds and begins the new value. A value that began on that day or later never held: it goes. */
function begun<T>(periods: readonly Held<T>[], value: T, on: PlainDate): readonly Held<T>[] {
  return [...ended(periods, on), { value, validFrom: on, validTo: null }];
}

function ended<T>(periods: readonly Held<T>[], on: PlainDate): readonly Held<T>[] {
  return periods
    .filter(({ validFrom }) => validFrom < on)
    .map((period) =>
      period.validTo === null || period.validTo > on ? { ...period, validTo: on } : period,
    );
}
