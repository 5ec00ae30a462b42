import type { Texts } from '@verankerd/content/texts';
import type { RegisterSector } from '@verankerd/domain';

/** How a year group, or a combination of them, is called: `Groep 5 en 6`, `Leerjaar 1`. */
export function groupName(
  sector: RegisterSector,
  yearGroups: readonly number[],
  texts: Texts['delivery']['groups'],
): string {
  const last = yearGroups.at(-1) ?? '';
  const others = yearGroups.slice(0, -1).join(', ');
  return `${texts.one[sector]} ${others === '' ? last : `${others} ${texts.and} ${last}`}`;
}
