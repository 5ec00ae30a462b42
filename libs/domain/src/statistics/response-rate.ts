import { type Interval } from './interval';
import { wilsonInterval } from './wilson-interval';

/** The share of the invited who responded, 0 to 1, with its 95 % Wilson interval. */
export type ResponseRate = { readonly rate: number; readonly interval: Interval };

/**
 * The response rate of a measurement. Source: reference 3.5.
 * @throws RangeError when nobody was invited, or more responded than were invited.
 */
export function responseRate(responded: number, invited: number): ResponseRate {
  const proportion = { numerator: responded, denominator: invited };
  return { interval: wilsonInterval(proportion), rate: responded / invited };
}
