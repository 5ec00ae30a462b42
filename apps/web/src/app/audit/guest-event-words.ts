import { date, type AuditEvent } from '@verankerd/contract';
import * as z from 'zod/mini';
import type { EventWords, Voice } from './event-words';

type Kind = 'guest.invited' | 'guest.revoked';
type Teller = (event: AuditEvent, voice: Voice) => EventWords | undefined;

const access = z.object({ email: z.string(), validUntil: date });

/** Who got access until when, or lost it: the sentence, and below it whose access it is. */
const tellerOf =
  (kind: Kind): Teller =>
  ({ before, after }, voice) => {
    const words = voice.texts.audit.kinds.guests;
    const { data } = access.safeParse(after ?? before);
    return {
      sentence: words[kind],
      details: data ? [words.access(data.email, voice.date(data.validUntil))] : [],
    };
  };

/** Access of advisers from outside, in words. */
export const guestTellers: Readonly<Record<Kind, Teller>> = {
  'guest.invited': tellerOf('guest.invited'),
  'guest.revoked': tellerOf('guest.revoked'),
};
