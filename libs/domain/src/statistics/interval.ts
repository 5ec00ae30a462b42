/**
 * The margin around an estimate: from `lower` to `upper`, both included, in the unit of the estimate
 * (a share from 0 to 1, a mean on its scale). On screen a margin is called "marge" (reference 6.4).
 */
export type Interval = { readonly lower: number; readonly upper: number };

/** A difference of two estimates, later minus earlier, with its 95 % margin in the same unit. */
export type Difference = { readonly estimate: number; readonly interval: Interval };

/** The smallest interval that holds both. */
export function hullOf(first: Interval, second: Interval): Interval {
  return {
    lower: Math.min(first.lower, second.lower),
    upper: Math.max(first.upper, second.upper),
  };
}
