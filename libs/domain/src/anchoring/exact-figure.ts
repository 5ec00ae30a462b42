/**
 * A figure with the exact fraction that it comes from, so that a reader can do the sum again: 10 of 18 points,
 * shown as 55.6. The fraction decides; only `shown` is rounded.
 */
export type ExactFigure = {
  readonly part: number;
  readonly whole: number;
  readonly shown: number;
};

/**
 * A percentage, 0 to 100, with one decimal, halves rounded up. Both parts are whole numbers, so that no binary
 * fraction decides a rounding.
 * @throws RangeError when the whole is not a positive whole number, or the part none from 0.
 */
export function percentageOf(part: number, whole: number): ExactFigure {
  return { part, whole, shown: roundedHalfUp(part, whole, 1000) / 10 };
}

/**
 * A share, 0 to 1, with two decimals, halves rounded up. Both parts are whole numbers.
 * @throws RangeError when the whole is not a positive whole number, or the part none from 0.
 */
export function shareOf(part: number, whole: number): ExactFigure {
  return { part, whole, shown: roundedHalfUp(part, whole, 100) / 100 };
}

function roundedHalfUp(part: number, whole: number, scale: number): number {
  if (!Number.isSafeInteger(part) || part < 0) {
    throw new RangeError(`Not a whole number from 0: ${part}`);
  }
  if (!Number.isSafeInteger(whole) || whole <= 0) {
    throw new RangeError(`Not a positive whole number: ${whole}`);
  }
  return Math.floor((2 * part * scale + whole) / (2 * whole));
}
