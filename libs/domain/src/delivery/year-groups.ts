import type { RegisterSector } from '../organisations/register-establishment';

/**
 * How many year groups a school of each sector has: groep 1 to 8 in primary and specialised education, leerjaar 1 to 6
 * in secondary education. Source: reference 4.2.
 */
export const yearGroupsInSector: Readonly<Record<RegisterSector, number>> = { PO: 8, GO: 8, VO: 6 };

/** The most year groups that any school has. */
export const mostYearGroups = 8;

/**
 * Year groups as they are kept: each once, the lowest first, so that "5 and 6" and "6 and 5" are the same combination.
 */
export function orderedYearGroups(yearGroups: readonly number[]): readonly number[] {
  return [...new Set(yearGroups)].sort((one, other) => one - other);
}

/** Whether a school of the sector has all these year groups, and at least one was named. */
export function areYearGroupsOf(sector: RegisterSector, yearGroups: readonly number[]): boolean {
  const isOne = (group: number) =>
    Number.isInteger(group) && group >= 1 && group <= yearGroupsInSector[sector];
  return yearGroups.length > 0 && yearGroups.every(isOne);
}
