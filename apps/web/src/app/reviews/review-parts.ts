import {
  decideReview,
  reviewDecisionDraft,
  reviewSectionDraft,
  writeReviewSection,
  type ReviewDecisionDraft,
  type ReviewSectionDraft,
} from '@verankerd/contract';
import {
  mergeTexts,
  type PlainDate,
  type ReviewDecision,
  type ReviewSection,
} from '@verankerd/domain';
import type { ChoiceYearKey } from '../milestones/milestones-door';
import type { AnswerDraft } from '../ratings/ratings-door';
import type { ApiClient, ApiFailure } from '../shell/api-client';
import { partDraft, type KeptPart } from './part-draft';

/** What a writer makes of a section. */
export type SectionValue = Pick<ReviewSectionDraft, 'text' | 'included' | 'on'>;

/** What a writer makes of the decision. */
export type DecisionValue = {
  readonly decision: ReviewDecision | null;
  readonly reason: string;
  readonly nextReviewOn: PlainDate | null;
};

/** The draft of a section. */
export type SectionDraft = AnswerDraft<SectionValue, ReviewSectionDraft>;

/** The draft of the decision. */
export type DecisionDraft = AnswerDraft<DecisionValue, ReviewDecisionDraft>;

/** What the page holds of one part, and where what was not sent is kept. */
export type HeldPart<Value, Answer> = {
  readonly held: () => Answer;
  readonly accept: (answer: Answer) => void;
  readonly merged: () => void;
  readonly keep: (kept: KeptPart<Value, Answer> | undefined) => void;
  /** What was kept on this device; anything, as it may be of an earlier version of the app. */
  readonly left: unknown;
};

/** The draft of a section, of what the page holds of it. */
export function sectionDraft(
  api: ApiClient,
  key: ChoiceYearKey,
  section: ReviewSection,
  { left, ...page }: HeldPart<SectionValue, ReviewSectionDraft>,
): SectionDraft {
  return partDraft<SectionValue, ReviewSectionDraft>(
    {
      ...page,
      valueOf: sectionValue,
      isSame: (one, other) =>
        one.text === other.text && one.included === other.included && one.on === other.on,
      send: (body, version) =>
        api.call(writeReviewSection, { params: { ...key, section }, body, version }),
      theirsIn: (failure) => theirsIn(failure, reviewSectionDraft.safeParse),
      merge: (base, mine, theirs) => mergeFields(base, mine, theirs, ['included', 'on'], 'text'),
    },
    keptIn(left, reviewSectionDraft.safeParse, sectionValue),
  );
}

/** The draft of the decision, of what the page holds of it. */
export function decisionDraft(
  api: ApiClient,
  key: ChoiceYearKey,
  { left, ...page }: HeldPart<DecisionValue, ReviewDecisionDraft>,
): DecisionDraft {
  return partDraft<DecisionValue, ReviewDecisionDraft>(
    {
      ...page,
      valueOf: decisionValue,
      isSame: (one, other) =>
        one.decision === other.decision &&
        one.reason === other.reason &&
        one.nextReviewOn === other.nextReviewOn,
      send: (body, version) => api.call(decideReview, { params: key, body, version }),
      theirsIn: (failure) => theirsIn(failure, reviewDecisionDraft.safeParse),
      merge: (base, mine, theirs) =>
        mergeFields(base, mine, theirs, ['decision', 'nextReviewOn'], 'reason'),
    },
    keptIn(left, reviewDecisionDraft.safeParse, decisionValue),
  );
}

function sectionValue({ text, included, on }: ReviewSectionDraft): SectionValue {
  return { text, included, on };
}

function decisionValue({ decision, reason, nextReviewOn }: ReviewDecisionDraft): DecisionValue {
  return { decision, reason, nextReviewOn };
}

type Parse<Answer> = (value: unknown) => { readonly data?: Answer | undefined };

function theirsIn<Answer>(failure: ApiFailure, parse: Parse<Answer>): Answer | undefined {
  return failure.problem?.code === 'resource.changed-meanwhile'
    ? parse(failure.problem.current).data
    : undefined;
}

/** What was kept on this device, when it still has the shape of today. */
function keptIn<Value extends object, Answer>(
  left: unknown,
  parse: Parse<Answer>,
  valueOf: (answer: Answer) => Value,
): KeptPart<Value, Answer> | undefined {
  if (typeof left !== 'object' || left === null || !('base' in left) || !('value' in left))
    return undefined;
  const base = parse(left.base).data;
  if (!base || typeof left.value !== 'object') return undefined;
  const written = parse({ ...base, ...left.value }).data;
  return written && { value: valueOf(written), base };
}

/** Fields that one of the two changed are taken from that one; the text is brought together by paragraph. */
function mergeFields<Value extends object, Plain extends keyof Value, Text extends keyof Value>(
  base: Value & Record<Text, string>,
  mine: Value & Record<Text, string>,
  theirs: Value & Record<Text, string>,
  plain: readonly Plain[],
  text: Text,
): Value | undefined {
  const merged: Value = { ...theirs };
  for (const field of plain) {
    if (mine[field] === base[field]) continue;
    if (theirs[field] !== base[field] && theirs[field] !== mine[field]) return undefined;
    merged[field] = mine[field];
  }
  const words = mergeTexts(base[text], mine[text], theirs[text]);
  return words.state === 'MERGED' ? { ...merged, [text]: words.text } : undefined;
}
