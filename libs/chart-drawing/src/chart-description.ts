/** One value of a series. `null` is a gap: nothing is drawn there, and never a zero. */
export type ChartPoint = {
  readonly value: number | null;
  /** Margin around the value, in the same unit. */
  readonly interval?: { readonly lower: number; readonly upper: number };
  /** What the table and the spoken text say besides the value, or instead of a missing one: "te weinig antwoorden". */
  readonly remark?: string;
};

/** A row of values along the categories. */
export type ChartSeries = {
  readonly name: string;
  /** How the values are drawn. Steps hold a value until the next; dots stand alone. */
  readonly mark: 'LINE' | 'STEPS' | 'BARS' | 'DOTS';
  /** One point a category, in the same order. */
  readonly points: readonly ChartPoint[];
  /** Which colour, dash and point shape of the palette; the same number means the same thing on a page. */
  readonly look: number;
};

/** A level that values are compared with, drawn across the chart with its name. */
export type ChartLevel = { readonly name: string; readonly value: number };

/** A place where two neighbouring points may not be compared: a gap, a vertical mark, and the reason. */
export type ChartBreak = { readonly afterCategory: number; readonly reason: string };

/** Something that happened, at a category: "start lessen". */
export type ChartAnnotation = { readonly category: number; readonly text: string };

/** All that a chart says, before it is drawn: picture, table and spoken text are made of this one value. */
export type ChartDescription = {
  /** The finding: "Zes van de zeven vragen zijn verder dan vorig jaar". */
  readonly title: string;
  /** One sentence that a speaker would say. */
  readonly summary: string;
  /** Where the figures come from. */
  readonly source: string;
  readonly categories: readonly string[];
  /** What the categories are: "Schooljaar". */
  readonly categoryName: string;
  /** What the values are: "Deel van de aspecten dat geregeld is". */
  readonly valueName: string;
  readonly minimum: number;
  /** Top of the axis; left out, it follows the values. Charts that are read beside each other share one. */
  readonly maximum?: number;
  /** Writes a value as the reader is used to, unit included: `45 %`. */
  readonly format: (value: number) => string;
  readonly series: readonly ChartSeries[];
  readonly levels?: readonly ChartLevel[];
  readonly breaks?: readonly ChartBreak[];
  readonly annotations?: readonly ChartAnnotation[];
};

/** What a chart's parts are called in the language of the reader. */
export type ChartTexts = {
  readonly showTable: string;
  readonly showChart: string;
  readonly keyboardHelp: string;
  readonly source: (source: string) => string;
  readonly noValue: string;
  readonly interval: (lower: string, upper: string) => string;
  readonly break: (reason: string) => string;
  readonly saveImage: string;
  readonly saveTable: string;
  readonly loading: string;
};

/** The words for one point, as table, tooltip and live region all use them. */
export function pointWords(
  description: ChartDescription,
  point: ChartPoint | undefined,
  texts: ChartTexts,
): string {
  if (!point || point.value === null) return point?.remark ?? texts.noValue;
  const { interval } = point;
  return [
    description.format(point.value),
    interval &&
      texts.interval(description.format(interval.lower), description.format(interval.upper)),
    point.remark,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** What is said when the reader stands on a category with the arrow keys. */
export function categoryWords(
  description: ChartDescription,
  category: number,
  texts: ChartTexts,
): string {
  const values = description.series.map(
    (series) => `${series.name}: ${pointWords(description, series.points[category], texts)}`,
  );
  const happened = (description.annotations ?? [])
    .filter((annotation) => annotation.category === category)
    .map((annotation) => annotation.text);
  const broken = (description.breaks ?? [])
    .filter((mark) => mark.afterCategory === category)
    .map((mark) => texts.break(mark.reason));
  return [`${description.categories[category] ?? ''}.`, ...values, ...happened, ...broken].join(
    ' ',
  );
}
