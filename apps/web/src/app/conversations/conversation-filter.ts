import type { Conversation } from '@verankerd/contract';

/** What an overseer can look for among all that it wrote; empty is everything. */
export const conversationStates = ['', 'OPEN', 'REPLIED', 'NOTE'] as const;

/** One of `conversationStates`. */
export type ConversationState = (typeof conversationStates)[number];

/** What an overseer looks for: as it stands, and at which school. */
export type ConversationFilter = {
  readonly state: ConversationState;
  /** Id of the school; empty for all. */
  readonly schoolId: string;
};

/** The state that an address asks for; everything when it names none, or nonsense. */
export function stateInAddress(text: string | undefined): ConversationState {
  return conversationStates.find((state) => state === text?.toUpperCase()) ?? '';
}

/** Whether something that was written fits. What was closed, or lapsed without a word, has no state to look for. */
export function fits(
  { kind, standing, schoolId }: Conversation,
  filter: ConversationFilter,
): boolean {
  if (filter.schoolId !== '' && filter.schoolId !== schoolId) return false;
  switch (filter.state) {
    case '':
      return true;
    case 'NOTE':
      return kind === 'NOTE';
    case 'OPEN':
      return standing === 'OPEN';
    case 'REPLIED':
      return standing === 'ANSWERED' || standing === 'TAKEN_UP' || standing === 'DECLINED';
  }
}

/** The schools that were written to, by name. */
export function schoolsIn(
  conversations: readonly Conversation[],
): readonly { readonly value: string; readonly label: string }[] {
  const names = new Map(conversations.map(({ schoolId, schoolName }) => [schoolId, schoolName]));
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'nl'));
}
