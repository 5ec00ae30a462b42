import * as z from 'zod/mini';

/** The character of the number 0; that of 1 follows it, and so on. The one before it says that there is none. */
export const zeroCharacter = '0'.charCodeAt(0);

/** The largest number that a column holds. */
export const largestInColumn = 4000;

const smallest = String.fromCharCode(zeroCharacter - 1);
const largest = String.fromCharCode(zeroCharacter + largestInColumn);
const onlyNumbers = new RegExp(`^[${smallest}-${largest}]*$`);

/**
 * A list of whole numbers from 0 as one text, one character each: `0` is 0, `1` is 1, `:` is 10, and `/` is none. A
 * matrix of thousands of rows is a few of these, and is checked as a few texts.
 */
export function numberColumn(meaning: string) {
  return z
    .string()
    .check(
      z.regex(onlyNumbers),
      z.describe(`${meaning}. One character a number: code of the character - ${zeroCharacter}`),
    );
}

/**
 * The number at a place of a column; nothing when there is none.
 * @throws RangeError when the column is too short.
 */
export function numberAt(column: string, place: number): number | null {
  const code = column.charCodeAt(place);
  if (Number.isNaN(code)) throw new RangeError(`A column has no value at place ${place}`);
  return code < zeroCharacter ? null : code - zeroCharacter;
}
