/**
 * Reads a number from the command line: whole, and at least 1.
 * @throws RangeError when it is another.
 */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new RangeError(text);
  return number;
}
