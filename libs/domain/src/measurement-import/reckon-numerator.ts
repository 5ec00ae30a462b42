import { type Result, err, ok } from '../result';
import { type ParsedNumber } from './parse-number';

/** How many people a percentage stands for; `isExact` when no other whole number gives the same percentage. */
export type ReckonedNumerator = { readonly numerator: number; readonly isExact: boolean };

/**
 * The whole number of people behind a percentage of `n` that was rounded to its own decimals.
 * An error when no whole number gives it: then the percentage is not of these people.
 */
export function reckonNumerator(
  percentage: ParsedNumber,
  n: number,
): Result<ReckonedNumerator, { readonly nearest: number }> {
  const rounding = 0.5 * 10 ** -percentage.decimals + 1e-9;
  const fits = (count: number): boolean =>
    count >= 0 && count <= n && Math.abs((count / n) * 100 - percentage.value) <= rounding;
  const numerator = Math.round((percentage.value / 100) * n);
  if (!fits(numerator)) {
    const nearest = Math.min(Math.max(numerator, 0), n) / n;
    return err({ nearest: Math.round(nearest * 1000) / 10 });
  }
  return ok({ numerator, isExact: !fits(numerator - 1) && !fits(numerator + 1) });
}
