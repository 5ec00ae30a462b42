import type { Conversation } from '@verankerd/contract';

/** Who reads and writes: the school, or the board or partnership that oversees it. */
export type Party =
  { readonly kind: 'SCHOOL' } | { readonly kind: 'BOARD' | 'PARTNERSHIP'; readonly id: string };

/** The board or partnership of a page. */
export type OverseerParty = Exclude<Party, { readonly kind: 'SCHOOL' }>;

const paths = { BOARD: '/besturen', PARTNERSHIP: '/samenwerkingsverbanden' } as const;

/** Router commands of the pages of an overseer. */
export function overseerBase({ kind, id }: OverseerParty): readonly [string, string] {
  return [paths[kind], id];
}

/** Router commands of the page about which somebody wrote: the seven questions, or what the school handed in. */
export function placeOf(
  { schoolId, choiceId, schoolYear }: Conversation,
  party: Party,
): readonly string[] {
  const base = party.kind === 'SCHOOL' ? [] : overseerBase(party);
  const [first = '/scholen', ...rest] = [...base, base.length > 0 ? 'scholen' : '/scholen'];
  return [first, ...rest, schoolId, 'interventies', choiceId, schoolYear];
}
