/** The middle of a row of numbers and the quarter points around it. */
export type Quartiles = {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
};

/**
 * The median: the middle number, or the mean of the two middle ones. Null for an empty row.
 * @throws RangeError when a value is not a finite number.
 */
export function medianOf(values: readonly number[]): number | null {
  return quartilesOf(values)?.median ?? null;
}

/**
 * Median and quartiles by definition 7 of Hyndman and Fan (1996, The American Statistician 50:361): linear between
 * the ordered values, position 1 + (n - 1) p. It is the default of R and of a spreadsheet's QUARTILE.INC, so a
 * school gets the same number when it checks. Null for an empty row.
 * @throws RangeError when a value is not a finite number.
 */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (!values.every(Number.isFinite)) throw new RangeError('Quartiles need finite numbers');
  const ordered = [...values].sort((a, b) => a - b);
  const at = (share: number): number => valueAt(ordered, share * (ordered.length - 1));
  return ordered.length === 0 ? null : { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

function valueAt(ordered: readonly number[], position: number): number {
  const below = ordered[Math.floor(position)] ?? NaN;
  const above = ordered[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position - Math.floor(position));
}
