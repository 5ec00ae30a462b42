import { type Difference } from './interval';
import { type Proportion } from './proportion';
import { wilsonInterval } from './wilson-interval';

/**
 * The difference of two independent proportions, `later - earlier`, as a share from -1 to 1, with the 95 % hybrid
 * score interval of Newcombe: the Wilson limits of both, squared and added. Two school years hold other pupils, so
 * the samples are independent.
 * Source: reference 3.5; Newcombe 1998, Statistics in Medicine 17:873, method 10.
 * @throws RangeError when either is no proportion.
 */
export function newcombeDifference(later: Proportion, earlier: Proportion): Difference {
  const [one, two] = [wilsonInterval(later), wilsonInterval(earlier)];
  const p1 = later.numerator / later.denominator;
  const p2 = earlier.numerator / earlier.denominator;
  const estimate = p1 - p2;
  return {
    estimate,
    interval: {
      lower: estimate - Math.hypot(p1 - one.lower, two.upper - p2),
      upper: estimate + Math.hypot(one.upper - p1, p2 - two.lower),
    },
  };
}
