import { questionSet1, roles1, scales1, type Localised } from '@verankerd/content';
import type { Texts } from '@verankerd/content/texts';
import { questionKey, type AuditEvent, type Schema } from '@verankerd/contract';
import type { MilestoneOwner, PlainDate } from '@verankerd/domain';
import * as z from 'zod/mini';
import { groupName } from '../delivery/delivery-door';
import {
  answerFacts,
  aspectSubject,
  evidenceFacts,
  lessonFacts,
  milestoneFacts,
  planFacts,
  ratingFacts,
  statusFacts,
  submissionFacts,
} from './event-facts';
import { conversationTellers } from './conversation-event-words';
import { guestTellers } from './guest-event-words';
import { reviewTellers } from './review-event-words';

/** A change in words: what happened, and what else is worth knowing. */
export type EventWords = { readonly sentence: string; readonly details: readonly string[] };

/** How the reader is spoken to. */
export type Voice = {
  readonly texts: Texts;
  readonly read: (text: Localised) => string;
  readonly date: (date: PlainDate) => string;
};

/**
 * Tells a change in words. What this version does not know, or what the history kept in another shape, is told in
 * general words rather than as raw data.
 */
export function wordsOf(event: AuditEvent, voice: Voice): EventWords {
  return tellers[event.kind]?.(event, voice) ?? only(voice.texts.audit.kinds.other);
}

type Teller = (event: AuditEvent, voice: Voice) => EventWords | undefined;
type MilestoneFacts = z.output<typeof milestoneFacts>;

const tellers: Readonly<Record<string, Teller>> = {
  'rating.recorded': tellRating,
  'evidence.added': (event, voice) =>
    tellEvidence(event.after, event, voice, voice.texts.audit.kinds.evidenceAdded),
  'evidence.withdrawn': (event, voice) =>
    tellEvidence(event.before, event, voice, voice.texts.audit.kinds.evidenceWithdrawn),
  'answer.recorded': tellAnswer,
  'milestone.planned': milestone(({ title, plannedOn, note }, { texts, date }) => ({
    sentence: texts.audit.kinds.milestonePlanned(title, date(plannedOn)),
    details: note ? [texts.audit.note(note)] : [],
  })),
  'milestone.finished': milestone(
    ({ title, doneOn, plannedOn, note }, { texts, date }, before) => ({
      sentence: texts.audit.kinds.milestoneFinished(title, date(doneOn ?? plannedOn)),
      details: note && note !== before?.note ? [texts.audit.note(note)] : [],
    }),
  ),
  'milestone.moved': milestone(({ title, plannedOn, reason }, { texts, date }, before) => ({
    sentence: texts.audit.kinds.milestoneMoved(
      title,
      date(before?.plannedOn ?? plannedOn),
      date(plannedOn),
    ),
    details: reasonIn(reason, texts),
  })),
  'milestone.carried-over': milestone(({ title, reason }, { texts }) => ({
    sentence: texts.audit.kinds.milestoneCarriedOver(title),
    details: reasonIn(reason, texts),
  })),
  'milestone.dropped': milestone(({ title, reason }, { texts }) => ({
    sentence: texts.audit.kinds.milestoneDropped(title),
    details: reasonIn(reason, texts),
  })),
  'milestone.reopened': milestone(({ title, reason }, { texts }) => ({
    sentence: texts.audit.kinds.milestoneReopened(title),
    details: reasonIn(reason, texts),
  })),
  'milestone.edited': milestone(tellEditedMilestone),
  'delivery.lessons-recorded': tellLessons('after', ({ lessonsRecorded }) => lessonsRecorded),
  'delivery.lessons-withdrawn': tellLessons('before', ({ lessonsWithdrawn }) => lessonsWithdrawn),
  'delivery.group-saved': tellPlan('after', ({ lessonsPlanned }) => lessonsPlanned),
  'delivery.group-removed': tellPlan('before', ({ planRemoved }) => planRemoved),
  'choice.made': (_, { texts }) => only(texts.audit.kinds.choiceMade),
  'choice.edited': tellEditedChoice,
  'choice.paused': status(({ choicePaused }) => choicePaused),
  'choice.resumed': status(({ choiceResumed }) => choiceResumed),
  'choice.stopped': status(({ choiceStopped }) => choiceStopped),
  'choice.replaced': status(({ choiceReplaced }) => choiceReplaced),
  'submission.made': tellSubmission,
  'export.ordered': (_, { texts }) => only(texts.audit.kinds.exportOrdered),
  ...reviewTellers,
  ...conversationTellers,
  ...guestTellers,
};

function tellRating(event: AuditEvent, voice: Voice): EventWords | undefined {
  const aspect = aspectSubject.safeParse(event.subject).data;
  const after = read(ratingFacts, event.after);
  if (!aspect || !after) return undefined;
  const before = read(ratingFacts, event.before) ?? { state: 'NOT_RATED', level: null };
  const { texts } = voice;
  return {
    sentence: texts.audit.kinds.rating(
      voice.read(questionSet1.aspects[aspect].label),
      ratingWord(before, voice),
      ratingWord(after, voice),
    ),
    details: reasonIn(after.reason, texts),
  };
}

/** The word for a judgement, as it stands beside the aspect. */
export function ratingWord(
  { state, level }: Pick<z.output<typeof ratingFacts>, 'state' | 'level'>,
  voice: Pick<Voice, 'read'>,
): string {
  const { levels, notApplicable, notRated } = scales1.rating;
  if (state === 'RATED' && level !== null) return voice.read(levels[level].label);
  return voice.read(state === 'NOT_APPLICABLE' ? notApplicable.label : notRated.label);
}

function tellEvidence(
  kept: unknown,
  event: AuditEvent,
  voice: Voice,
  sentenceOf: (aspect: string) => string,
): EventWords | undefined {
  const aspect = aspectSubject.safeParse(event.subject).data;
  const evidence = read(evidenceFacts, kept);
  if (!aspect || !evidence) return undefined;
  const { content, datedOn } = evidence;
  return {
    sentence: sentenceOf(voice.read(questionSet1.aspects[aspect].label)),
    details: [voice.texts.audit.kinds.evidence(content, voice.date(datedOn))],
  };
}

function tellAnswer(event: AuditEvent, { texts, read: say }: Voice): EventWords | undefined {
  const question = questionKey.safeParse(event.subject).data;
  const after = read(answerFacts, event.after) ?? '';
  const before = read(answerFacts, event.before) ?? '';
  if (!question) return undefined;
  const { kinds } = texts.audit;
  const asked = say(questionSet1.questions[question].question);
  if (before === '') return { sentence: kinds.answerGiven(asked), details: [after] };
  if (after === '')
    return { sentence: kinds.answerCleared(asked), details: [kinds.before(before)] };
  return {
    sentence: kinds.answerChanged(asked),
    details: [kinds.before(before), kinds.after(after)],
  };
}

function tellEditedMilestone(
  after: MilestoneFacts,
  { texts, read: say }: Voice,
  before?: MilestoneFacts,
): EventWords {
  const { kinds, note, nothing } = texts.audit;
  const owner = (role: MilestoneOwner): string => say(roles1.roles[role].label);
  const details = [
    before && before.title !== after.title && kinds.titleChanged(before.title, after.title),
    before &&
      before.ownerRole !== after.ownerRole &&
      kinds.ownerChanged(owner(before.ownerRole), owner(after.ownerRole)),
    before && before.note !== after.note && note(after.note ?? nothing),
  ].filter((line) => typeof line === 'string');
  return { sentence: kinds.milestoneEdited(after.title), details };
}

function tellEditedChoice(event: AuditEvent, { texts }: Voice): EventWords | undefined {
  const after = read(z.record(z.string(), z.unknown()), event.after);
  if (!after) return undefined;
  const names: Readonly<Record<string, string>> = texts.audit.choiceFields;
  const changed = Object.keys(after).flatMap((field) => names[field] ?? []);
  return only(texts.audit.kinds.choiceEdited(changed.join(', ')));
}

function tellSubmission(event: AuditEvent, { texts }: Voice): EventWords | undefined {
  const after = read(submissionFacts, event.after);
  if (!after || !event.schoolYear) return undefined;
  const { kinds } = texts.audit;
  return {
    sentence: kinds.submitted(event.schoolYear, after.number),
    details: after.explanation ? [kinds.explanation(after.explanation)] : [],
  };
}

function milestone(
  tell: (after: MilestoneFacts, voice: Voice, before?: MilestoneFacts) => EventWords,
): Teller {
  return (event, voice) => {
    const after = read(milestoneFacts, event.after);
    return after && tell(after, voice, read(milestoneFacts, event.before));
  };
}

type Kinds = Texts['audit']['kinds'];

function tellLessons(
  side: 'before' | 'after',
  sentenceOf: (kinds: Kinds) => Kinds['lessonsRecorded'],
): Teller {
  return (event, { texts, date }) => {
    const facts = read(lessonFacts, event[side]);
    if (!facts) return undefined;
    const group = groupName(facts.sector, facts.yearGroups, texts.delivery.groups);
    return only(sentenceOf(texts.audit.kinds)(facts.lessons, group, date(facts.givenOn)));
  };
}

function tellPlan(
  side: 'before' | 'after',
  sentenceOf: (kinds: Kinds) => Kinds['lessonsPlanned'],
): Teller {
  return (event, { texts }) => {
    const facts = read(planFacts, event[side]);
    if (!facts) return undefined;
    const group = groupName(facts.sector, facts.yearGroups, texts.delivery.groups);
    return only(sentenceOf(texts.audit.kinds)(group, facts.plannedLessons));
  };
}

function status(sentenceOf: (kinds: Texts['audit']['kinds']) => string): Teller {
  return (event, { texts }) => ({
    sentence: sentenceOf(texts.audit.kinds),
    details: reasonIn(read(statusFacts, event.after)?.statusReason ?? null, texts),
  });
}

function reasonIn(reason: string | null, texts: Texts): string[] {
  return reason ? [texts.audit.reason(reason)] : [];
}

function only(sentence: string): EventWords {
  return { sentence, details: [] };
}

function read<S extends Schema>(schema: S, kept: unknown): z.output<S> | undefined {
  const result = schema.safeParse(kept);
  return result.success ? (result.data as z.output<S>) : undefined;
}
