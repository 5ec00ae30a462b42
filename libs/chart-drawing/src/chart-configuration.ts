import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { annotationRoom } from './chart-labels';
import {
  pointWords,
  type ChartDescription,
  type ChartSeries,
  type ChartTexts,
} from './chart-description';
import { seriesLooks, type ChartTheme } from './chart-theme';
import { divergingConfiguration } from './diverging-configuration';
import { isNarrow, narrowSize, shortened, type ChartLabel } from './narrow-label';

/** Kinds of chart that are used together. */
export type MixedKind = 'line' | 'bar';

/** A value of Chart.js: a height, from where to where a bar runs, or a gap. */
export type ChartValue = number | [number, number] | null;

/** What Chart.js needs to draw a description. Pure: the same description and theme give the same configuration. */
export function chartConfiguration(
  description: ChartDescription,
  texts: ChartTexts,
  theme: ChartTheme,
): ChartConfiguration<MixedKind, ChartValue[], ChartLabel> {
  if (description.shape === 'DIVERGING') return divergingConfiguration(description, texts, theme);
  const [only, ...others] = description.series;
  const hasAnswers = others.length === 0 && only?.points.some(({ n }) => n !== undefined) === true;
  return {
    type: 'line',
    data: {
      labels: [...description.categories],
      datasets: description.series.map((series) => datasetOf(series, theme, description)),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      locale: 'nl-NL',
      interaction: { mode: 'index', intersect: false },
      layout: {
        padding: ({ chart }: { readonly chart: { readonly width: number } }) => ({
          top: 8 + annotationRoom(description, isNarrow(chart)),
          right: 12,
        }),
      },
      scales: {
        x: {
          grid: { display: false },
          border: { color: theme.soft },
          ticks: {
            color: theme.ink,
            font: ({ chart }: { readonly chart: { readonly width: number } }) => ({
              family: theme.font,
              size: isNarrow(chart) ? narrowSize : theme.size,
            }),
            // With a number of answers below it a year is not turned: it stays out where there is no room.
            maxRotation: hasAnswers ? 0 : 45,
            autoSkip: description.categories.length > 4,
            callback(_: unknown, index: number): ChartLabel {
              const label = labelOf(description.categories[index] ?? '', index);
              return isNarrow(this.chart) ? shortened(label) : label;
            },
          },
          title: axisTitle(description.categoryName, theme),
        },
        y: {
          min: description.minimum,
          ...(description.maximum !== undefined && { max: description.maximum }),
          suggestedMax: Math.max(
            description.minimum,
            ...(description.levels ?? []).map(({ value }) => value),
          ),
          grid: { color: theme.grid },
          border: { display: false },
          ticks: {
            color: theme.ink,
            font: { family: theme.font, size: theme.size },
            maxTicksLimit: 6,
            callback: (value) => description.format(Number(value)),
          },
          title: axisTitle(description.valueName, theme),
        },
      },
      plugins: {
        legend: {
          display: description.series.length > 1,
          position: 'bottom',
          labels: {
            color: theme.ink,
            usePointStyle: true,
            pointStyleWidth: 14,
            font: { family: theme.font, size: theme.size },
          },
        },
        tooltip: {
          callbacks: {
            title: ([item]) => description.categories[item?.dataIndex ?? -1] ?? '',
            label: ({ datasetIndex, dataIndex, dataset }) => {
              const series = description.series[datasetIndex];
              const words = series
                ? pointWords(description, series.points[dataIndex], texts)
                : description.format(Number(dataset.data[dataIndex]));
              return `${dataset.label ?? ''}: ${words}`;
            },
          },
        },
      },
    },
  };

  /** How many answers a value rests on stands below its year, where there is one series. */
  function labelOf(category: string, index: number): ChartLabel {
    const n = hasAnswers ? only?.points[index]?.n : undefined;
    // What stands behind a comma has a line of its own: a year and what is special about it.
    const lines = [...category.split(', '), ...(n === undefined ? [] : [texts.n(n)])];
    return lines.length === 1 ? category : lines;
  }
}

function axisTitle(text: string, theme: ChartTheme) {
  return { display: true, text, color: theme.soft, font: { family: theme.font, size: theme.size } };
}

type Dataset = ChartDataset<MixedKind, ChartValue[]>;

function datasetOf(series: ChartSeries, theme: ChartTheme, description: ChartDescription): Dataset {
  const colour = theme.palette[series.look % theme.palette.length] ?? theme.ink;
  const look = seriesLooks[series.look % seriesLooks.length] ?? seriesLooks[0];
  const data = series.points.map((point) => point.value);
  if (series.mark === 'BARS') {
    return { type: 'bar', label: series.name, data, backgroundColor: colour, maxBarThickness: 48 };
  }
  const breaks = new Set((description.breaks ?? []).map((mark) => mark.afterCategory));
  return {
    type: 'line',
    label: series.name,
    data,
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 2.5,
    borderDash: [...look.dash],
    pointStyle: look.point,
    pointRadius: 5,
    pointHoverRadius: 7,
    spanGaps: false,
    // A mark on the edge of the axis is drawn whole.
    clip: 8,
    showLine: series.mark !== 'DOTS',
    ...(series.mark === 'STEPS' && { stepped: 'before' as const }),
    segment: {
      // No line may suggest a comparison across a break.
      borderColor: ({ p0DataIndex }: { readonly p0DataIndex: number }) =>
        breaks.has(p0DataIndex) ? 'transparent' : undefined,
    },
  };
}
