import { generateUniverse, phaseGroups, seededRandom, type Universe } from '@verankerd/domain';

/** Universes that schools can enter: up to three groups, which are their phase groups. */
export function schoolUniverses(count: number, seed: number): readonly Universe[] {
  const random = seededRandom(seed);
  const universes: Universe[] = [];
  while (universes.length < count) {
    const universe = generateUniverse(random);
    const groups = universe.years[0]?.groups ?? [];
    if (groups.length > phaseGroups.length) continue;
    const named = new Map(groups.map(({ key }, place) => [key, phaseGroups[place] ?? key]));
    universes.push({
      ...universe,
      years: universe.years.map((year) => ({
        ...year,
        groups: year.groups.map((group) => ({
          ...group,
          key: named.get(group.key) ?? group.key,
        })),
      })),
    });
  }
  return universes;
}
