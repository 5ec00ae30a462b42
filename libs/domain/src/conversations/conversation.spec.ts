import * as fc from 'fast-check';
import { addDays, plainDate } from '../school-year/plain-date';
import {
  conversationKinds,
  conversationReplies,
  conversationStanding,
  possibleConversationReplies,
  type Conversation,
  type ConversationReply,
} from './conversation';

const today = plainDate('2026-11-25');
const question = (...replies: ConversationReply[]): Conversation => ({
  kind: 'QUESTION',
  offeredUntil: null,
  replies,
});
const offer = (until: string, ...replies: ConversationReply[]): Conversation => ({
  kind: 'SUPPORT_OFFER',
  offeredUntil: plainDate(until),
  replies,
});
const note: Conversation = { kind: 'NOTE', offeredUntil: null, replies: [] };

describe('a conversation between overseer and school', () => {
  it.each<[string, Conversation, string, readonly string[], readonly string[]]>([
    ['a note', note, 'KEPT', [], []],
    ['a question', question(), 'OPEN', ['ANSWER'], ['CLOSED']],
    ['an answer', question('ANSWER'), 'ANSWERED', [], ['FOLLOW_UP', 'CLOSED']],
    ['a further question', question('ANSWER', 'FOLLOW_UP'), 'OPEN', ['ANSWER'], ['CLOSED']],
    ['a closed question', question('CLOSED'), 'CLOSED', [], []],
    ['an offer', offer('2026-12-01'), 'OPEN', ['TAKEN_UP', 'DECLINED'], ['CLOSED']],
    ['its last day', offer('2026-11-25'), 'OPEN', ['TAKEN_UP', 'DECLINED'], ['CLOSED']],
    ['the day after', offer('2026-11-24'), 'LAPSED', [], ['CLOSED']],
    ['an offer taken up', offer('2026-11-24', 'TAKEN_UP'), 'TAKEN_UP', [], []],
    ['an offer declined', offer('2026-12-01', 'DECLINED'), 'DECLINED', [], []],
    ['an offer taken back', offer('2026-12-01', 'CLOSED'), 'CLOSED', [], []],
  ])(
    'after %s tells how it stands and who may speak',
    (_, conversation, standing, school, overseer) => {
      expect(conversationStanding(conversation, today)).toBe(standing);
      expect(possibleConversationReplies(conversation, 'SCHOOL', today)).toEqual(school);
      expect(possibleConversationReplies(conversation, 'OVERSEER', today)).toEqual(overseer);
    },
  );

  it('never lets both parties say the same, and never lets a note be answered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...conversationKinds),
        fc.array(fc.constantFrom(...conversationReplies), { maxLength: 5 }),
        fc.integer({ min: -400, max: 400 }),
        (kind, replies, days) => {
          const offeredUntil = kind === 'SUPPORT_OFFER' ? addDays(today, days) : null;
          const conversation = { kind, offeredUntil, replies };
          const school = possibleConversationReplies(conversation, 'SCHOOL', today);
          const overseer = possibleConversationReplies(conversation, 'OVERSEER', today);
          expect(school.filter((reply) => overseer.includes(reply))).toEqual([]);
          if (kind === 'NOTE') expect([...school, ...overseer]).toEqual([]);
        },
      ),
    );
  });
});
