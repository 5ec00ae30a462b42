import { addYears, type PlainDate } from '../school-year/plain-date';

/** How access of a guest stands: it holds, its last day is over, or the school took it back. */
export const guestAccessStates = ['RUNNING', 'EXPIRED', 'REVOKED'] as const;

/** How access of a guest stands. */
export type GuestAccessState = (typeof guestAccessStates)[number];

/**
 * How access of a guest to a choice stands on a day. On its last day it still holds. Once taken back it stays taken back,
 * also after what would have been the last day. Source: reference 4.5, advice is on invitation and limited in time.
 */
export function guestAccessState(
  access: { readonly validUntil: PlainDate; readonly isRevoked: boolean },
  today: PlainDate,
): GuestAccessState {
  if (access.isRevoked) return 'REVOKED';
  return access.validUntil < today ? 'EXPIRED' : 'RUNNING';
}

/** The last day until which a school can give a guest access today: a year ahead. Whoever stays longer is asked again. */
export function latestGuestDay(today: PlainDate): PlainDate {
  return addYears(today, 1);
}

/** Whether a guest can be given access until a day: today at the earliest, a year ahead at the latest. */
export function isGuestDay(day: PlainDate, today: PlainDate): boolean {
  return day >= today && day <= latestGuestDay(today);
}
