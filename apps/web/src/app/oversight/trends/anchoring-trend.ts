import type { ChartDescription, ChartPoint } from '@verankerd/charts';
import type { AnchoringLabel } from '@verankerd/domain';
import { whyNot } from './question-trend';
import type { TrendWords, TrendYear } from './trend-words';

const sides = [
  ['START', 'BEFORE', 3],
  ['UNDERWAY', 'BEFORE', 1],
  ['BUILDING', 'AFTER', 0],
  ['FIRM', 'AFTER', 4],
] as const satisfies readonly (readonly [AnchoringLabel, string, number])[];

type Shown = Extract<TrendYear['anchoring'], { state: 'SHOWN' }>['figure'];
type KnownYear = {
  readonly schoolYear: string;
  readonly figure: Shown;
  readonly spread: NonNullable<Shown['spread']>;
};

/** Median and middle half of the index over the years. Dots: a median of other schools each year is no line. */
export function spreadChart(years: readonly TrendYear[], words: TrendWords): ChartDescription {
  const { texts } = words;
  const write = (value: number) => words.number(value, 1);
  const known = knownYears(years);
  return {
    title: spreadFinding(known, words),
    summary:
      known.length === 0
        ? texts.anchoring.noSummary
        : texts.anchoring.summary(
            known
              .map(({ spread, schoolYear }) =>
                texts.anchoring.inYear(
                  write(spread.median),
                  write(spread.lower),
                  write(spread.upper),
                  schoolYear,
                ),
              )
              .join('. '),
          ),
    ...axis(years, words),
    valueName: texts.anchoring.index,
    minimum: 0,
    maximum: 100,
    format: write,
    series: [
      {
        name: texts.anchoring.median,
        mark: 'DOTS',
        look: 0,
        points: years.map((year) => spreadPoint(year, words)),
      },
    ],
  };
}

/** Choices by label over the years, in shares of those with an index. */
export function labelChart(years: readonly TrendYear[], words: TrendWords): ChartDescription {
  const { texts, number } = words;
  const known = knownYears(years).map(({ schoolYear, figure: { labels, computed } }) => ({
    firm: number(labels.BUILDING + labels.FIRM),
    n: number(computed),
    schoolYear,
  }));
  const last = known.at(-1);
  return {
    shape: 'DIVERGING',
    title: last
      ? texts.anchoring.labelsFinding(last.firm, last.n, last.schoolYear)
      : texts.anchoring.nothing,
    summary: last
      ? texts.anchoring.labelsSummary(
          known
            .map(({ firm, n, schoolYear }) => texts.questions.inYear(firm, n, schoolYear))
            .join(', '),
        )
      : texts.anchoring.noSummary,
    ...axis(years, words),
    valueName: texts.questions.valueName,
    minimum: -100,
    maximum: 100,
    format: (value) => `${number(value)} %`,
    series: sides.map(([label, side, look]) => ({
      name: words.labels[label],
      mark: 'BARS',
      side,
      look,
      points: years.map(({ anchoring }) => {
        if (anchoring.state === 'HIDDEN')
          return { value: null, remark: texts.hiddenShort[anchoring.reason] };
        const { labels, computed } = anchoring.figure;
        return { value: (100 * labels[label]) / computed, n: number(computed) };
      }),
    })),
  };
}

function axis(years: readonly TrendYear[], { texts }: TrendWords) {
  return {
    source: texts.anchoring.source,
    categories: years.map(({ schoolYear }) => schoolYear),
    categoryName: texts.schoolYear,
  };
}

function knownYears(years: readonly TrendYear[]): readonly KnownYear[] {
  return years.flatMap(({ schoolYear, anchoring }) => {
    if (anchoring.state === 'HIDDEN' || anchoring.figure.spread === null) return [];
    return [{ schoolYear, figure: anchoring.figure, spread: anchoring.figure.spread }];
  });
}

function spreadPoint({ anchoring }: TrendYear, { texts, number }: TrendWords): ChartPoint {
  const spread = anchoring.state === 'SHOWN' ? anchoring.figure.spread : null;
  if (anchoring.state === 'HIDDEN' || spread === null)
    return { value: null, remark: whyNot(anchoring, texts) ?? texts.schools.noIndex };
  const { lower, upper, median } = spread;
  return { value: median, interval: { lower, upper }, n: number(anchoring.figure.computed) };
}

function spreadFinding(known: readonly KnownYear[], { texts, number }: TrendWords): string {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return texts.anchoring.nothing;
  const [from, to] = [number(first.spread.median, 1), number(last.spread.median, 1)];
  if (first === last) return texts.anchoring.findingOne(to, last.schoolYear);
  return from === to
    ? texts.anchoring.findingSame(to, first.schoolYear)
    : texts.anchoring.findingMoved(from, to, first.schoolYear);
}
