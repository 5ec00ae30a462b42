/** One value of a series. `null` is a gap: nothing is drawn there, and never a zero. */
export type ChartPoint = {
  readonly value: number | null;
  /** Margin around the value, in the same unit; without a value, what is known of it: "fewer than 5 %". */
  readonly interval?: { readonly lower: number; readonly upper: number };
  /** How many answers stand behind the value, as it may be told: `84`, `<10`. */
  readonly n?: string;
  /** Whether there is a value that may not be shown: a mark at the foot of the chart, at no height, with the remark. */
  readonly hidden?: boolean;
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
  /** Where the series stands in a diverging chart: before the middle, around it, or after it. */
  readonly side?: 'BEFORE' | 'MIDDLE' | 'AFTER';
};

/** A level that values are compared with, drawn across the chart with its name. */
export type ChartLevel = { readonly name: string; readonly value: number };

/** A place where two neighbouring points may not be compared: a gap, a vertical mark, and the reason. */
export type ChartBreak = { readonly afterCategory: number; readonly reason: string };

/** Something that happened, at a category: "start lessen". */
export type ChartAnnotation = { readonly category: number; readonly text: string };

/** All that a chart says, before it is drawn: picture, table and spoken text are made of this one value. */
export type ChartDescription = {
  /**
   * How it is drawn: values along the categories, or answers that fill a bar for each category, around the middle
   * answer. Of a diverging chart the values of a category are shares that add up to 100.
   */
  readonly shape?: 'ALONG_CATEGORIES' | 'DIVERGING';
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
  readonly intervalFrom: string;
  readonly intervalTo: string;
  /** The number of answers, as short as it stands below a year: `n = 84`. */
  readonly n: (answers: string) => string;
  readonly nName: string;
  readonly remarks: string;
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
    point.n !== undefined && texts.n(point.n),
    point.remark,
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');
}

/** Why places of a chart have no value, and what else is to be known of one: a line each, as they stand below it. */
export function chartNotes(description: ChartDescription, texts: ChartTexts): readonly string[] {
  const isOne = description.series.length === 1;
  const remarks = description.categories.flatMap((category, index) => {
    const said = description.series.map(({ points }) => points[index]?.remark);
    // What holds for all series of a year is told once.
    const isShared = isOne || new Set(said).size === 1;
    const told = description.series.flatMap(({ name }, at) => {
      const remark = said[at];
      if (remark === undefined) return [];
      return isShared ? `${category}: ${remark}` : `${category}, ${name}: ${remark}`;
    });
    return isShared ? told.slice(0, 1) : told;
  });
  return [...remarks, ...(description.breaks ?? []).map(({ reason }) => texts.break(reason))];
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
