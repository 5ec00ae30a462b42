import type { CatalogueEntry } from '@verankerd/contract';

/** Whether every word that was typed stands in the name, the provider, the aim or the group, as on the server. */
export function matchesSearch(entry: CatalogueEntry, search: string): boolean {
  const { name, provider, aim, targetGroup } = entry;
  const text = [name, provider, aim?.nl, aim?.en, targetGroup?.nl, targetGroup?.en]
    .join(' ')
    .toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
