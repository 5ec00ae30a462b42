import type { ChartConfiguration, ChartDataset } from 'chart.js';
import {
  pointWords,
  type ChartDescription,
  type ChartSeries,
  type ChartTexts,
} from './chart-description';
import { isNarrow, narrowSize, type ChartLabel } from './narrow-label';
import type { ChartTheme } from './chart-theme';

type Bar = [number, number];
type Dataset = ChartDataset<'bar', (Bar | null)[]>;

/**
 * What Chart.js needs for bars of 100 % that stand around the middle answer: what lies before it goes to the left, what
 * lies after it to the right, and the middle answer is halved by the zero line. Source: reference 3.7.
 */
export function divergingConfiguration(
  description: ChartDescription,
  texts: ChartTexts,
  theme: ChartTheme,
): ChartConfiguration<'bar', (Bar | null)[], ChartLabel> {
  const font = { family: theme.font, size: theme.size };
  return {
    type: 'bar',
    data: {
      labels: description.categories.map(labelOf),
      datasets: description.series.map((series, place) => datasetOf(place, series)),
    },
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      locale: 'nl-NL',
      interaction: { mode: 'nearest', axis: 'xy', intersect: true },
      layout: { padding: { top: 8, right: 12 } },
      scales: {
        x: {
          min: -100,
          max: 100,
          grid: {
            color: ({ tick }: { readonly tick: { readonly value: number } }) =>
              tick.value === 0 ? theme.ink : theme.grid,
          },
          border: { display: false },
          ticks: {
            color: theme.ink,
            font,
            stepSize: 50,
            callback: (value) => description.format(Math.abs(Number(value))),
          },
          title: { display: true, text: description.valueName, color: theme.soft, font },
        },
        y: {
          grid: { display: false },
          border: { display: false },
          ticks: {
            color: theme.ink,
            // Each bar keeps its name, on a phone too.
            autoSkip: false,
            font: ({ chart }: { readonly chart: { readonly width: number } }) => ({
              ...font,
              size: isNarrow(chart) ? narrowSize : font.size,
            }),
          },
        },
      },
      plugins: {
        legend: { position: 'bottom', labels: { color: theme.ink, boxWidth: 14, font } },
        tooltip: {
          callbacks: {
            title: ([item]) => description.categories[item?.dataIndex ?? -1] ?? '',
            label: ({ datasetIndex, dataIndex, dataset }) =>
              `${dataset.label ?? ''}: ${pointWords(description, description.series[datasetIndex]?.points[dataIndex], texts)}`,
          },
        },
      },
    },
  };

  /** How many answers a bar rests on stands below its year. */
  function labelOf(category: string, index: number): ChartLabel {
    const n = description.series.find(({ points }) => points[index]?.n !== undefined);
    const answers = n?.points[index]?.n;
    return answers === undefined ? category : [category, texts.n(answers)];
  }

  function datasetOf(place: number, series: ChartSeries): Dataset {
    return {
      type: 'bar',
      label: series.name,
      data: description.categories.map((_, category) => barOf(description, place, category)),
      backgroundColor: answerColours(description, theme)[place] ?? theme.ink,
      // A line of the paper between two answers parts them for who sees no colour.
      borderColor: theme.surface,
      borderWidth: 1,
      borderSkipped: false,
      grouped: false,
      maxBarThickness: 44,
    };
  }
}

/**
 * From where to where the bar of an answer runs, as percent from the middle; null when nothing is known of it.
 * `place` is that of the series.
 */
export function barOf(
  description: ChartDescription,
  place: number,
  category: number,
): [number, number] | null {
  const shares = description.series.map(({ points }) => points[category]?.value ?? null);
  const own = shares[place] ?? null;
  if (own === null) return null;
  const before = description.series.reduce((sum, { side }, at) => {
    if (side === 'BEFORE') return sum + (shares[at] ?? 0);
    return side === 'MIDDLE' ? sum + (shares[at] ?? 0) / 2 : sum;
  }, 0);
  const start = shares.slice(0, place).reduce<number>((sum, share) => sum + (share ?? 0), 0);
  return [start - before, start - before + own];
}

/** The colour of each answer: warm before the middle, cool after it, stronger towards the ends. */
export function answerColours(description: ChartDescription, theme: ChartTheme): readonly string[] {
  const placesOn = (side: ChartSeries['side']): readonly number[] =>
    description.series.flatMap((series, place) => (series.side === side ? place : []));
  return description.series.map(({ side }, place) => {
    if (side === 'MIDDLE' || side === undefined) return theme.middle;
    const places = placesOn(side);
    const fromMiddle =
      side === 'BEFORE' ? places.length - 1 - places.indexOf(place) : places.indexOf(place);
    const shades = side === 'BEFORE' ? theme.warm : theme.cool;
    const strongest = shades.length - 1;
    const shade =
      places.length === 1 ? strongest : Math.round((fromMiddle / (places.length - 1)) * strongest);
    return shades[shade] ?? theme.middle;
  });
}
