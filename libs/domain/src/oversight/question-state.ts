import { addDays, type PlainDate } from '../school-year/plain-date';

/** The words for how a question stands; each has a shape of its own on screen. Source: reference 3.7. */
export const questionStates = [
  'ON_TRACK',
  'ATTENTION',
  'BEHIND',
  'DONE',
  'NOT_STARTED',
  'NOT_APPLICABLE',
] as const;

/** How a question stands. */
export type QuestionState = (typeof questionStates)[number];

/** What is known of one question of a choice in a school year: counts only, no texts. */
export type QuestionProgress = {
  /** Aspects that apply: all but those that are not applicable. */
  readonly applicable: number;
  /** Aspects with a level. */
  readonly rated: number;
  /** Sum of the levels given, 0 to 2 each. */
  readonly points: number;
  /** Aspects rated 0. */
  readonly zeros: number;
  /** Milestones that were not dropped. */
  readonly milestonesActive: number;
  readonly milestonesDone: number;
  /** Planned date of the first milestone that is still open. */
  readonly earliestOpenOn: PlainDate | null;
};

/** Why a question asks for attention. */
export type AttentionReason =
  { readonly code: 'OVERDUE'; readonly since: PlainDate } | { readonly code: 'NOTHING_PLANNED' };

/** A question is behind when a milestone has been overdue for more days than this. A convention of ours. */
export const daysUntilBehind = 30;

/**
 * How a question stands today. A low rating alone is no reason for attention: most teams start low. It is one when
 * nothing is planned to change it. Source: reference 1.6, 3.7; the order of the rules is ours.
 */
export function questionState(progress: QuestionProgress, today: PlainDate): QuestionState {
  if (progress.applicable === 0) return 'NOT_APPLICABLE';
  const { earliestOpenOn } = progress;
  if (earliestOpenOn !== null && earliestOpenOn < addDays(today, -daysUntilBehind)) return 'BEHIND';
  if (earliestOpenOn !== null && earliestOpenOn < today) return 'ATTENTION';
  if (progress.rated === 0 && progress.milestonesDone === 0) return 'NOT_STARTED';
  if (progress.zeros > 0 && earliestOpenOn === null) return 'ATTENTION';
  return isComplete(progress) ? 'DONE' : 'ON_TRACK';
}

/** The reason in words for the states ATTENTION and BEHIND; nothing for the others. */
export function attentionReason(
  progress: QuestionProgress,
  today: PlainDate,
): AttentionReason | null {
  const state = questionState(progress, today);
  if (state !== 'ATTENTION' && state !== 'BEHIND') return null;
  const { earliestOpenOn } = progress;
  return earliestOpenOn !== null && earliestOpenOn < today
    ? { code: 'OVERDUE', since: earliestOpenOn }
    : { code: 'NOTHING_PLANNED' };
}

/**
 * Progress of a question as a share of what can be rated, 0 to 100; nothing as long as no aspect has a level.
 * Not rated never counts as 0. Source: reference 3.2.
 */
export function questionShare(progress: QuestionProgress): number | null {
  return progress.rated === 0 ? null : (100 * progress.points) / (2 * progress.rated);
}

function isComplete(progress: QuestionProgress): boolean {
  return (
    progress.rated === progress.applicable &&
    progress.points === 2 * progress.applicable &&
    progress.milestonesDone === progress.milestonesActive
  );
}
