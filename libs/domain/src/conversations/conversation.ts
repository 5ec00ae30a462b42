import type { PlainDate } from '../school-year/plain-date';

/**
 * What an overseer can write about a choice of a school: a note that stays with the overseer, a question that the school
 * answers, support that the school can take up. Source: reference 5.F.
 */
export const conversationKinds = ['NOTE', 'QUESTION', 'SUPPORT_OFFER'] as const;

/** One of `conversationKinds`. */
export type ConversationKind = (typeof conversationKinds)[number];

/** What can be said after a question or an offer. */
export const conversationReplies = [
  'ANSWER',
  'FOLLOW_UP',
  'TAKEN_UP',
  'DECLINED',
  'CLOSED',
] as const;

/** One of `conversationReplies`. */
export type ConversationReply = (typeof conversationReplies)[number];

/**
 * How it stands between overseer and school. `KEPT`: a note, which nobody answers. `LAPSED`: an offer whose last day is
 * past.
 */
export const conversationStandings = [
  'KEPT',
  'OPEN',
  'ANSWERED',
  'TAKEN_UP',
  'DECLINED',
  'LAPSED',
  'CLOSED',
] as const;

/** One of `conversationStandings`. */
export type ConversationStanding = (typeof conversationStandings)[number];

/** Who speaks: the school, or the board or partnership that oversees it. */
export type ConversationParty = 'SCHOOL' | 'OVERSEER';

/** Days ahead of today on which an offer can end at most. A convention of ours: support is for the coming year. */
export const longestOfferDays = 366;

/** What began, and all that was said after it, first word first. */
export type Conversation = {
  readonly kind: ConversationKind;
  /** Last day on which support can be taken up; only of an offer. */
  readonly offeredUntil: PlainDate | null;
  readonly replies: readonly ConversationReply[];
};

type Rule = {
  readonly by: ConversationParty;
  readonly after: ConversationKind;
  readonly from: readonly ConversationStanding[];
  readonly to: ConversationStanding;
};

/** Who may say what, and when. Closing ends a question that was asked, and takes back an offer that still stands. */
const rules: Readonly<Record<ConversationReply, readonly Rule[]>> = {
  ANSWER: [{ by: 'SCHOOL', after: 'QUESTION', from: ['OPEN'], to: 'ANSWERED' }],
  FOLLOW_UP: [{ by: 'OVERSEER', after: 'QUESTION', from: ['ANSWERED'], to: 'OPEN' }],
  TAKEN_UP: [{ by: 'SCHOOL', after: 'SUPPORT_OFFER', from: ['OPEN'], to: 'TAKEN_UP' }],
  DECLINED: [{ by: 'SCHOOL', after: 'SUPPORT_OFFER', from: ['OPEN'], to: 'DECLINED' }],
  CLOSED: [
    { by: 'OVERSEER', after: 'QUESTION', from: ['OPEN', 'ANSWERED'], to: 'CLOSED' },
    { by: 'OVERSEER', after: 'SUPPORT_OFFER', from: ['OPEN', 'LAPSED'], to: 'CLOSED' },
  ],
};

/** How a conversation stands on a day. An offer stands open up to and including its last day. */
export function conversationStanding(
  { kind, offeredUntil, replies }: Conversation,
  today: PlainDate,
): ConversationStanding {
  if (kind === 'NOTE') return 'KEPT';
  const last = replies.at(-1);
  const reached = last && rules[last].find(({ after }) => after === kind)?.to;
  if (reached) return reached;
  return offeredUntil !== null && offeredUntil < today ? 'LAPSED' : 'OPEN';
}

/** What a party may say in a conversation on a day. */
export function possibleConversationReplies(
  conversation: Conversation,
  party: ConversationParty,
  today: PlainDate,
): readonly ConversationReply[] {
  const standing = conversationStanding(conversation, today);
  return conversationReplies.filter((reply) =>
    rules[reply].some(
      ({ by, after, from }) =>
        by === party && after === conversation.kind && from.includes(standing),
    ),
  );
}

/** Whether words go with a reply: a decline says why, taking up may say something, closing needs none. */
export function replyText(reply: ConversationReply): 'REQUIRED' | 'OPTIONAL' | 'NONE' {
  if (reply === 'CLOSED') return 'NONE';
  return reply === 'TAKEN_UP' ? 'OPTIONAL' : 'REQUIRED';
}
