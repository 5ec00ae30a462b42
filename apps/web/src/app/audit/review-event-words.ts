import type { AuditEvent } from '@verankerd/contract';
import { reviewDecisions, reviewSections } from '@verankerd/domain';
import * as z from 'zod/mini';
import type { EventWords, Voice } from './event-words';

type Teller = (event: AuditEvent, voice: Voice) => EventWords | undefined;

const decided = z.object({
  decision: z.nullable(z.enum(reviewDecisions)),
  reason: z.string(),
});
const said = z.object({ text: z.nullable(z.string()) });
const reopened = z.object({ reason: z.string() });

/** What happened to a review, in words. */
export const reviewTellers: Readonly<Record<string, Teller>> = {
  'review.started': ({ subject }, { texts }) => ({
    sentence: texts.audit.kinds.reviewStarted(subject),
    details: [],
  }),
  'review.written': ({ subject }, { texts }) => {
    const section = z.enum(reviewSections).safeParse(subject).data;
    return (
      section && {
        sentence: texts.audit.kinds.reviewWritten(texts.reviews.sections[section].title),
        details: [],
      }
    );
  },
  'review.decided': ({ after }, { texts }) => {
    const facts = decided.safeParse(after).data;
    if (!facts) return undefined;
    const { decision, reason } = facts;
    return {
      sentence:
        decision === null
          ? texts.audit.kinds.reviewUndecided
          : texts.audit.kinds.reviewDecided(texts.reviews.decisionWords[decision].word),
      details: reason === '' ? [] : [texts.audit.reason(reason)],
    };
  },
  'review.frozen': ({ subject }, { texts }) => ({
    sentence: texts.audit.kinds.reviewFrozen(subject),
    details: [],
  }),
  'review.reopened': ({ subject, after }, { texts }) => {
    const facts = reopened.safeParse(after).data;
    return {
      sentence: texts.audit.kinds.reviewReopened(subject),
      details: facts ? [texts.audit.reason(facts.reason)] : [],
    };
  },
  'review.handed-in': ({ subject }, { texts }) => ({
    sentence: texts.audit.kinds.reviewHandedIn(subject),
    details: [],
  }),
  'review.questioned': ({ after }, { texts }) => ({
    sentence: texts.audit.kinds.reviewQuestioned,
    details: wordsIn(after),
  }),
  'review.answered': ({ after }, { texts }) => ({
    sentence: texts.audit.kinds.reviewAnswered,
    details: wordsIn(after),
  }),
  'review.acknowledged': (_, { texts }) => ({
    sentence: texts.audit.kinds.reviewAcknowledged,
    details: [],
  }),
};

function wordsIn(after: unknown): readonly string[] {
  const text = said.safeParse(after).data?.text;
  return text ? [text] : [];
}
