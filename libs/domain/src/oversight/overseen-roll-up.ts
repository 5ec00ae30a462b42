import type { DisclosureRule } from '../disclosure/disclosure-rule';
import { exposureOfSum, type SchoolExposure, type SummedShares } from '../disclosure/school-shares';

/** A figure over schools, or why there is none. */
export type OverseenRollUp<T> =
  | { readonly state: 'SHOWN'; readonly figure: T }
  | { readonly state: 'HIDDEN'; readonly reason: SchoolExposure };

/**
 * A figure over schools, when they are enough and none of them is nearly all of it. Whoever asks may see each of the
 * schools by itself (they handed in, or share), so nothing can be reckoned out by subtracting: the rule keeps a word on
 * one or two schools from passing for a picture of many. Source: reference 3.4, rule 5.
 * @param shares what each school has in the figure: its number of choices
 */
export function overseenRollUp<T>(
  shares: SummedShares,
  rule: DisclosureRule,
  figure: () => T,
): OverseenRollUp<T> {
  const reason = exposureOfSum(shares, rule);
  return reason === null ? { state: 'SHOWN', figure: figure() } : { state: 'HIDDEN', reason };
}
