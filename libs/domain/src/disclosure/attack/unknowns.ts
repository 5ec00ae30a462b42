import { type PublishedFigure } from './publish';
import { type Universe } from './universe';

/** Stands for the people in no group, where a group is named: never published, but a reader could reckon them out. */
export const noGroup = '(none)';

/** What a figure is about. */
export type Place = Omit<PublishedFigure, 'figure'>;

/** The answer counts of a universe as numbered unknowns: one per school, year, group (or no group) and answer. */
export type Unknowns = {
  /**
   * The unknowns that make up a place, per answer: of all groups for a school, of two years for a pool. Their sum is
   * the number of people in that place who gave that answer.
   */
  readonly cellsOf: (place: Place) => readonly (readonly number[])[];
  /** The block of an unknown: its school and year, by number. */
  readonly blockOf: (unknown: number) => number;
};

/** Numbers each answer count of the universe. */
export function numberedUnknowns(universe: Universe): Unknowns {
  const blocks: number[] = [];
  const rows = universe.years.flatMap(({ school, year, groups, ungrouped }, block) =>
    [...groups, { key: noGroup, counts: ungrouped }].map(({ key, counts }) => ({
      ...{ school, year, key },
      cells: counts.map(() => blocks.push(block) - 1),
    })),
  );
  const known = new Map<string, readonly (readonly number[])[]>();
  const cellsOf: Unknowns['cellsOf'] = ({ school, period, group }) => {
    const name = `${school} ${period.first} ${period.last} ${group ?? ''}`;
    const found = known.get(name);
    if (found) return found;
    const within = rows.filter(
      (row) =>
        row.school === school &&
        row.year >= period.first &&
        row.year <= period.last &&
        (group === null || row.key === group),
    );
    const cells = (within[0]?.cells ?? []).map((_, answer) =>
      within.flatMap((row) => row.cells[answer] ?? []),
    );
    known.set(name, cells);
    return cells;
  };
  return { cellsOf, blockOf: (unknown) => blocks[unknown] ?? 0 };
}
