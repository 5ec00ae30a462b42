/** The signs between the values of a line: Dutch spreadsheets write semicolons, others commas or tabs. */
export const delimiters = [';', ',', '\t', '|'] as const;

/** One of `delimiters`. */
export type Delimiter = (typeof delimiters)[number];

/** How many values each of the first lines has when it is split by a delimiter. */
export type DelimiterSample = {
  readonly delimiter: Delimiter;
  readonly widths: readonly number[];
};

/**
 * The delimiter by which most of the first lines fall apart into equally many values, two at least; among equals the
 * one that gives most values. Null when no line falls apart.
 */
export function recogniseDelimiter(samples: readonly DelimiterSample[]): Delimiter | null {
  const scored = samples
    .map(({ delimiter, widths }) => ({ delimiter, ...mostFrequentWidth(widths) }))
    .filter(({ lines }) => lines > 0)
    .sort((one, other) => other.lines - one.lines || other.width - one.width);
  return scored[0]?.delimiter ?? null;
}

function mostFrequentWidth(widths: readonly number[]): { width: number; lines: number } {
  const lines = new Map<number, number>();
  for (const width of widths) {
    if (width > 1) lines.set(width, (lines.get(width) ?? 0) + 1);
  }
  return [...lines].reduce(
    (best, [width, count]) =>
      count > best.lines || (count === best.lines && width > best.width)
        ? { width, lines: count }
        : best,
    { width: 0, lines: 0 },
  );
}
