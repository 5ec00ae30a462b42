import { draftOf, type ChoiceDraft } from './choice-draft';
import type { Choice } from '@verankerd/contract';

/** A field that two people filled in differently. */
export type DraftField = keyof ChoiceDraft;

/** Fields that belong together: they are kept or given up as one. */
const together: Partial<Record<DraftField, DraftField>> = { goals: 'goalWords' };

/** What came of two people who changed the same choice. */
export type Merge = {
  /** My draft, with what only the other changed taken over. */
  readonly merged: ChoiceDraft;
  /** Fields that both changed, each in another way: to choose from. */
  readonly disputed: readonly DraftField[];
};

/**
 * Puts my changes on top of the other's. What only one of us changed is kept; what both changed is disputed, and
 * stands in the result as I had it.
 */
export function mergeDrafts(base: ChoiceDraft, mine: ChoiceDraft, theirs: ChoiceDraft): Merge {
  const merged: Record<string, unknown> = {};
  const disputed = new Set<DraftField>();
  for (const field of Object.keys(mine) as DraftField[]) {
    const iChanged = !isSame(base[field], mine[field]);
    const theyChanged = !isSame(base[field], theirs[field]);
    merged[field] = iChanged ? mine[field] : theirs[field];
    if (iChanged && theyChanged && !isSame(mine[field], theirs[field]))
      disputed.add(together[field] ?? field);
  }
  return { merged: merged as ChoiceDraft, disputed: [...disputed] };
}

/** The draft with the other's version of a field. */
export function takeTheirs(mine: ChoiceDraft, theirs: ChoiceDraft, field: DraftField): ChoiceDraft {
  const partners = Object.entries(together)
    .filter(([, partner]) => partner === field)
    .map(([partner]) => partner as DraftField);
  const taken = [field, ...partners].map((each) => [each, theirs[each]]);
  return { ...mine, ...(Object.fromEntries(taken) as Partial<ChoiceDraft>) };
}

/** Whether anything was changed since the choice was read. */
export function isChanged(choice: Choice, draft: ChoiceDraft): boolean {
  return !isSame(draftOf(choice), draft);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
