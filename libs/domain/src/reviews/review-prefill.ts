import type { AnchoringLabel } from '../anchoring/anchoring-definition';
import type { ConfirmationState } from '../anchoring/aspect-standing';
import type { MilestoneStatus } from '../milestones/milestone';
import type { AspectKey, QuestionKey } from '../questions/questions';
import type { CoreSection } from './review-section';
import type {
  ReviewedAspect,
  ReviewedDelivery,
  ReviewedMeasurement,
  ReviewedYear,
} from './reviewed-year';

/** One fact in a section, before there is a sentence for it. Each becomes a paragraph that the team can change. */
export type PrefillLine =
  | { readonly kind: 'GOAL'; readonly goal: string }
  | { readonly kind: 'MILESTONES_PLANNED'; readonly titles: readonly string[] }
  | { readonly kind: 'LESSONS_PLANNED'; readonly planned: number }
  | { readonly kind: 'MILESTONES_DONE'; readonly of: number; readonly titles: readonly string[] }
  | { readonly kind: 'MILESTONES_LEFT'; readonly titles: readonly string[] }
  | {
      readonly kind: 'MILESTONES_DROPPED';
      readonly dropped: readonly { readonly title: string; readonly reason: string | null }[];
    }
  | { readonly kind: 'LESSONS_GIVEN'; readonly delivery: ReviewedDelivery }
  | {
      readonly kind: 'RATED';
      readonly inPlace: number;
      readonly rated: number;
      readonly applicable: number;
    }
  | { readonly kind: 'QUESTIONS_IN_PLACE'; readonly questions: readonly QuestionKey[] }
  | { readonly kind: 'CONFIRMED'; readonly confirmed: number; readonly lapsed: number }
  | { readonly kind: 'ANCHORED'; readonly index: number; readonly label: AnchoringLabel }
  | { readonly kind: 'MEASURED'; readonly measurement: ReviewedMeasurement }
  | { readonly kind: 'ANSWER'; readonly question: QuestionKey; readonly answer: string }
  | {
      readonly kind: 'MOVED';
      readonly moved: readonly { readonly title: string; readonly reason: string }[];
    }
  | { readonly kind: 'NOT_IN_PLACE'; readonly aspects: readonly AspectKey[] }
  | { readonly kind: 'CARRY_ON'; readonly titles: readonly string[] }
  | { readonly kind: 'CONFIRM_AGAIN'; readonly aspects: readonly AspectKey[] };

/** The facts that a section begins with. */
export type ReviewPrefill = Readonly<Record<CoreSection, readonly PrefillLine[]>>;

/**
 * What the school kept during the year, laid out over the five sections, so that a review starts from facts and not
 * from an empty page. A fact that is not there gives no line. Source: reference 5.E 47; the division is ours.
 */
export function reviewPrefill(year: ReviewedYear): ReviewPrefill {
  return {
    PLANNED: planned(year),
    DONE: done(year),
    SEEN: seen(year),
    LEARNT: learnt(year),
    NEXT_YEAR: nextYear(year),
  };
}

/** A line when there is something to tell. */
function lineIf(isThere: boolean, line: PrefillLine): readonly PrefillLine[] {
  return isThere ? [line] : [];
}

function planned({ goal, milestones, delivery }: ReviewedYear): readonly PrefillLine[] {
  const titles = milestones.filter(({ status }) => status !== 'DROPPED').map(({ title }) => title);
  return [
    { kind: 'GOAL', goal },
    ...lineIf(titles.length > 0, { kind: 'MILESTONES_PLANNED', titles }),
    ...lineIf(delivery !== null, { kind: 'LESSONS_PLANNED', planned: delivery?.planned ?? 0 }),
  ];
}

function done({ milestones, delivery }: ReviewedYear): readonly PrefillLine[] {
  const titlesOf = (asked: MilestoneStatus): readonly string[] =>
    milestones.filter(({ status }) => status === asked).map(({ title }) => title);
  const [finished, left] = [titlesOf('DONE'), titlesOf('OPEN')];
  const dropped = milestones
    .filter(({ status }) => status === 'DROPPED')
    .map(({ title, reason }) => ({ title, reason }));
  const of = finished.length + left.length;
  return [
    ...lineIf(of > 0, { kind: 'MILESTONES_DONE', of, titles: finished }),
    ...lineIf(left.length > 0, { kind: 'MILESTONES_LEFT', titles: left }),
    ...lineIf(dropped.length > 0, { kind: 'MILESTONES_DROPPED', dropped }),
    ...(delivery === null ? [] : [{ kind: 'LESSONS_GIVEN', delivery } as const]),
  ];
}

function seen({ anchoring, measurements, questions }: ReviewedYear): readonly PrefillLine[] {
  const aspects = questions.flatMap((question) => question.aspects);
  const applicable = applicableOf(aspects);
  const rated = applicable.filter(({ state }) => state === 'RATED').length;
  const settled = questions
    .filter((question) => isInPlace(applicableOf(question.aspects)))
    .map(({ question }) => question);
  const standing = (asked: ConfirmationState): number =>
    aspects.filter(({ confirmation }) => confirmation === asked).length;
  const [confirmed, lapsed] = [standing('CONFIRMED'), standing('LAPSED')];
  const { index, label } = anchoring;
  return [
    ...lineIf(rated > 0, {
      kind: 'RATED',
      inPlace: applicable.filter(({ level }) => level === 2).length,
      rated,
      applicable: applicable.length,
    }),
    ...lineIf(settled.length > 0, { kind: 'QUESTIONS_IN_PLACE', questions: settled }),
    ...lineIf(confirmed + lapsed > 0, { kind: 'CONFIRMED', confirmed, lapsed }),
    ...(index === null || label === null ? [] : [{ kind: 'ANCHORED', index, label } as const]),
    ...measurements
      .filter(({ thisYear }) => thisYear !== null)
      .map((measurement) => ({ kind: 'MEASURED', measurement }) as const),
  ];
}

function learnt({ milestones, questions }: ReviewedYear): readonly PrefillLine[] {
  const answers = questions.flatMap(({ question, answer }) =>
    answer === null || answer === '' ? [] : [{ kind: 'ANSWER', question, answer } as const],
  );
  const moved = milestones.flatMap(({ title, status, reason }) =>
    status === 'DROPPED' || reason === null ? [] : [{ title, reason }],
  );
  return [...answers, ...lineIf(moved.length > 0, { kind: 'MOVED', moved })];
}

function nextYear({ milestones, questions }: ReviewedYear): readonly PrefillLine[] {
  const aspects = questions.flatMap((question) => question.aspects);
  const zeros = aspects.filter(({ level }) => level === 0).map(({ aspect }) => aspect);
  const lapsed = aspects
    .filter(({ confirmation }) => confirmation === 'LAPSED')
    .map(({ aspect }) => aspect);
  const open = milestones.filter(({ status }) => status === 'OPEN').map(({ title }) => title);
  return [
    ...lineIf(zeros.length > 0, { kind: 'NOT_IN_PLACE', aspects: zeros }),
    ...lineIf(open.length > 0, { kind: 'CARRY_ON', titles: open }),
    ...lineIf(lapsed.length > 0, { kind: 'CONFIRM_AGAIN', aspects: lapsed }),
  ];
}

function applicableOf(aspects: readonly ReviewedAspect[]): readonly ReviewedAspect[] {
  return aspects.filter(({ state }) => state !== 'NOT_APPLICABLE');
}

function isInPlace(aspects: readonly ReviewedAspect[]): boolean {
  return aspects.length > 0 && aspects.every(({ level }) => level === 2);
}
