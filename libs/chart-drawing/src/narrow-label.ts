/** A label of Chart.js: each part stands on a line of its own. */
export type ChartLabel = string | string[];

/** Size of the names along an axis on a phone, in pixels. */
export const narrowSize = 11;

const narrowWidth = 480;

/** Whether a chart is drawn on a phone. */
export function isNarrow({ width }: { readonly width: number }): boolean {
  return width < narrowWidth;
}

const longestNarrowLine = 14;

/** On a phone `2025-2026` is written `’25-’26`, and a long name on several lines, so that both stand upright. */
export function shortened(label: ChartLabel): ChartLabel {
  const lines = (typeof label === 'string' ? [label] : label)
    .map((line) =>
      line.replace(
        /^\d\d(\d\d)-\d\d(\d\d)$/,
        (_, first: string, last: string) => `’${first}-’${last}`,
      ),
    )
    .flatMap((line) => (line.length > longestNarrowLine ? line.split(' ') : line));
  return lines.length === 1 ? (lines[0] ?? '') : lines;
}
