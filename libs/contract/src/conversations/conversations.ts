import { conversationKinds, conversationReplies, conversationStandings } from '@verankerd/domain';
import * as z from 'zod/mini';
import {
  authorship,
  date,
  id,
  optionalText,
  questionKey,
  requiredText,
  schoolYearLabel,
} from '../platform/primitives';
import { defineRoute } from '../platform/route';

/** The longest text that can be written, in characters. */
export const longestMessage = 5000;
const text = requiredText(longestMessage);

/** What an overseer wrote about a choice of a school, and all that was said after it. */
export const conversation = z.object({
  id,
  kind: z.enum(conversationKinds),
  schoolId: id,
  schoolName: z.string(),
  choiceId: id,
  interventionName: z.nullable(z.string()),
  schoolYear: schoolYearLabel,
  question: z.nullable(questionKey),
  overseer: z.object({ kind: z.enum(['BOARD', 'PARTNERSHIP']), id, name: z.nullable(z.string()) }),
  text: z.string(),
  offeredUntil: z.nullable(date).check(z.describe('Last day of an offer')),
  written: authorship,
  standing: z.enum(conversationStandings),
  replies: z
    .array(
      z.extend(authorship, { kind: z.enum(conversationReplies), text: z.nullable(z.string()) }),
    )
    .check(z.describe('First word first; their count is the version')),
  possible: z.array(z.enum(conversationReplies)).check(z.describe('What the reader may say now')),
});

/** What an overseer wrote about a choice of a school, and all that was said after it. */
export type Conversation = z.infer<typeof conversation>;

const conversations = z.object({
  today: date,
  conversations: z.array(conversation).check(z.describe('Last written first')),
});

const question = z
  .nullable(questionKey)
  .check(z.describe('One of the seven, or all of the choice'));
const newConversation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('NOTE'), question, text }),
  z.strictObject({ kind: z.literal('QUESTION'), question, text }),
  z.strictObject({ kind: z.literal('SUPPORT_OFFER'), question, text, offeredUntil: date }),
]);
const overseerReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('FOLLOW_UP'), text }),
  z.strictObject({ kind: z.literal('CLOSED') }),
]);
const schoolReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ANSWER'), text }),
  z.strictObject({ kind: z.literal('TAKEN_UP'), text: optionalText(longestMessage) }),
  z.strictObject({ kind: z.literal('DECLINED'), text }),
]);

const ofSchool = '/api/schools/:schoolId/conversations';
const ofBoard = '/api/boards/:boardId';
const ofPartnership = '/api/partnerships/:partnershipId';
const aboutChoice = 'schools/:schoolId/choices/:choiceId/school-years/:schoolYear/conversations';
const choiceYear = { schoolId: id, choiceId: id, schoolYear: schoolYearLabel };
const reply = 'conversations/:conversationId/replies';

/** Lists what overseers asked a school and offered it. Notes are not among them. */
export const listSchoolConversations = defineRoute({
  name: 'listSchoolConversations',
  feature: 'conversations',
  summary: 'Questions and offers for a school',
  method: 'GET',
  path: ofSchool,
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id }),
  answer: conversations,
});

/** The school answers a question, or takes up or declines support. With `If-Match`: how many replies there were. */
export const replyAsSchool = defineRoute({
  name: 'replyAsSchool',
  feature: 'conversations',
  summary: 'Answer an overseer as school',
  method: 'POST',
  path: `${ofSchool}/:conversationId/replies`,
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id, conversationId: id }),
  body: schoolReply,
  answer: conversation,
  versioned: true,
  problems: ['conversation.not-your-turn'],
});

/** Lists what a board wrote: its notes, questions and offers. */
export const listBoardConversations = defineRoute({
  name: 'listBoardConversations',
  feature: 'conversations',
  summary: 'Notes, questions and offers of a board',
  method: 'GET',
  path: `${ofBoard}/conversations`,
  access: 'SIGNED_IN',
  params: z.strictObject({ boardId: id }),
  answer: conversations,
});

/** Lists what a partnership wrote about schools that share with it now. */
export const listPartnershipConversations = defineRoute({
  name: 'listPartnershipConversations',
  feature: 'conversations',
  summary: 'Notes, questions and offers of a partnership',
  method: 'GET',
  path: `${ofPartnership}/conversations`,
  access: 'SIGNED_IN',
  params: z.strictObject({ partnershipId: id }),
  answer: conversations,
});

/** A board writes about a choice that was handed in to it: a note, a question or an offer. */
export const writeAsBoard = defineRoute({
  name: 'writeAsBoard',
  feature: 'conversations',
  summary: 'Note, question or offer of a board',
  method: 'POST',
  path: `${ofBoard}/${aboutChoice}`,
  access: 'SIGNED_IN',
  params: z.strictObject({ boardId: id, ...choiceYear }),
  body: newConversation,
  answer: conversation,
  idempotent: true,
  problems: ['conversation.offer-day'],
});

/** A partnership writes about a choice that a school shares with it: a note, a question or an offer. */
export const writeAsPartnership = defineRoute({
  name: 'writeAsPartnership',
  feature: 'conversations',
  summary: 'Note, question or offer of a partnership',
  method: 'POST',
  path: `${ofPartnership}/${aboutChoice}`,
  access: 'SIGNED_IN',
  params: z.strictObject({ partnershipId: id, ...choiceYear }),
  body: newConversation,
  answer: conversation,
  idempotent: true,
  problems: ['conversation.offer-day'],
});

/** A board asks further, or closes. With `If-Match`: how many replies there were. */
export const replyAsBoard = defineRoute({
  name: 'replyAsBoard',
  feature: 'conversations',
  summary: 'Ask further or close, as board',
  method: 'POST',
  path: `${ofBoard}/schools/:schoolId/${reply}`,
  access: 'SIGNED_IN',
  params: z.strictObject({ boardId: id, schoolId: id, conversationId: id }),
  body: overseerReply,
  answer: conversation,
  versioned: true,
  problems: ['conversation.not-your-turn'],
});

/** A partnership asks further, or closes. With `If-Match`: how many replies there were. */
export const replyAsPartnership = defineRoute({
  name: 'replyAsPartnership',
  feature: 'conversations',
  summary: 'Ask further or close, as partnership',
  method: 'POST',
  path: `${ofPartnership}/schools/:schoolId/${reply}`,
  access: 'SIGNED_IN',
  params: z.strictObject({ partnershipId: id, schoolId: id, conversationId: id }),
  body: overseerReply,
  answer: conversation,
  versioned: true,
  problems: ['conversation.not-your-turn'],
});
