import {
  type Disclosed,
  type DisclosedContent,
  type HiddenReason,
  type ShownAnswers,
} from './disclosed';

/*
 * The only place that makes `Disclosed` values. Not exported from the library: a feature that could call these
 * could show anything.
 */

/** Nothing is said of the number of answers. */
export const answersNotShown: ShownAnswers = { kind: 'NOT_SHOWN' };

/** Marks a figure as fit to be seen. Call it only after the rule was applied. */
export function shown<T>(figure: T): Disclosed<T> {
  return branded({ state: 'SHOWN', figure });
}

/** A hidden figure with its reason. */
export function hidden(
  reason: HiddenReason,
  answers: ShownAnswers = answersNotShown,
): Disclosed<never> {
  return branded({ state: 'HIDDEN', reason, answers });
}

/** A place without a figure. */
export function absent(
  content: Exclude<DisclosedContent<never>, { state: 'SHOWN' | 'HIDDEN' }>,
): Disclosed<never> {
  return branded(
    content.state === 'NOT_APPLICABLE'
      ? { state: content.state, reason: content.reason }
      : { state: content.state },
  );
}

function branded<T>(content: DisclosedContent<T>): Disclosed<T> {
  // The brand exists for the compiler only; this is the one cast that gives it.
  return content as Disclosed<T>;
}
