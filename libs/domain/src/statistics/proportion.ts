/**
 * A proportion in its raw parts: `numerator` of `denominator` people (or classes, lessons) answered or did so.
 * Whole numbers, 0 <= numerator <= denominator, denominator at least 1.
 */
export type Proportion = { readonly numerator: number; readonly denominator: number };

/** @throws RangeError when the parts are no proportion: a bug in the caller, for entered parts are checked first. */
export function assertProportion({ numerator, denominator }: Proportion): void {
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (!whole || denominator < 1 || numerator < 0 || numerator > denominator) {
    throw new RangeError(`Not a proportion: ${numerator} of ${denominator}`);
  }
}
