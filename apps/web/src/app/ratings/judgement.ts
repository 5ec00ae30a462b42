import { scales1, type Localised } from '@verankerd/content';
import type { AnswerOf, recordRating } from '@verankerd/contract';
import type { AspectRating } from '@verankerd/domain';

/** The judgement of one aspect as the server gives it, with its evidence. */
export type RatedAspect = AnswerOf<typeof recordRating>;

/** The judgement itself. */
export function judgementOf({
  state,
  level,
  reason,
}: Pick<RatedAspect, 'state' | 'level' | 'reason'>): AspectRating {
  if (state === 'RATED' && level !== null) return { state, level };
  if (state === 'NOT_APPLICABLE') return { state, reason: reason ?? '' };
  return { state: 'NOT_RATED' };
}

/** Whether two judgements say the same. */
export function isSameJudgement(one: AspectRating, other: AspectRating): boolean {
  if (one.state === 'RATED') return other.state === 'RATED' && one.level === other.level;
  if (one.state === 'NOT_APPLICABLE')
    return other.state === 'NOT_APPLICABLE' && one.reason.trim() === other.reason.trim();
  return other.state === 'NOT_RATED';
}

/** Whether a judgement can be saved: "not applicable" asks for a reason. */
export function isCompleteJudgement(judgement: AspectRating): boolean {
  return judgement.state !== 'NOT_APPLICABLE' || judgement.reason.trim() !== '';
}

/** The word for a judgement. */
export function wordOf(judgement: AspectRating): Localised {
  const { levels, notApplicable, notRated } = scales1.rating;
  if (judgement.state === 'RATED') return levels[judgement.level].label;
  return judgement.state === 'NOT_APPLICABLE' ? notApplicable.label : notRated.label;
}
