import type { AuditEvent } from '@verankerd/contract';
import * as z from 'zod/mini';
import type { EventWords, Voice } from './event-words';

type Kind = keyof Voice['texts']['audit']['kinds']['conversations'];
type Teller = (event: AuditEvent, voice: Voice) => EventWords | undefined;

const said = z.object({
  title: z.optional(z.string()),
  text: z.optional(z.nullable(z.string())),
});

/** What was asked, offered, said and shared: the sentence, and the words themselves below it. */
const tellerOf =
  (kind: Kind): Teller =>
  ({ before, after }, { texts }) => {
    const { title, text } = said.safeParse(after ?? before).data ?? {};
    return {
      sentence: texts.audit.kinds.conversations[kind],
      details: [title ?? '', text ?? ''].filter((words) => words !== ''),
    };
  };

/** Conversations with overseers, and good practices, in words. */
export const conversationTellers: Readonly<Record<Kind, Teller>> = {
  'conversation.asked': tellerOf('conversation.asked'),
  'conversation.followed-up': tellerOf('conversation.followed-up'),
  'conversation.answered': tellerOf('conversation.answered'),
  'conversation.offered': tellerOf('conversation.offered'),
  'conversation.taken-up': tellerOf('conversation.taken-up'),
  'conversation.declined': tellerOf('conversation.declined'),
  'conversation.closed': tellerOf('conversation.closed'),
  'good-practice.marked': tellerOf('good-practice.marked'),
  'good-practice.withdrawn': tellerOf('good-practice.withdrawn'),
};
