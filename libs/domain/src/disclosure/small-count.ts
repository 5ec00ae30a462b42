import { type DisclosureRule } from './disclosure-rule';

/**
 * Whether a count of people in a group of `n` may be shown: it is not small, or it is 0 in a group so large that
 * "nobody" points at no one. Source: reference 3.4, rules 2 and 3.
 */
export function mayShowCount(count: number, n: number, rule: DisclosureRule): boolean {
  return count >= rule.smallCount || (count === 0 && n >= rule.unanimityFrom);
}
