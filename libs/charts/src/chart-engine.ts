import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { chartConfiguration } from './chart-configuration';
import type { ChartDescription, ChartTexts } from './chart-description';
import { chartMarks } from './chart-marks';
import type { ChartTheme } from './chart-theme';

// The only registration of parts of Chart.js; this file is loaded when the first chart is shown.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** A chart that stands on a canvas. */
export type DrawnChart = {
  /** Points out a category, as the mouse would. */
  readonly pointAt: (category: number) => void;
  readonly destroy: () => void;
};

/** Draws a description on a canvas. */
export function drawChart(
  canvas: HTMLCanvasElement,
  description: ChartDescription,
  texts: ChartTexts,
  theme: ChartTheme,
): DrawnChart {
  const chart = new Chart(canvas, {
    ...chartConfiguration(description, texts, theme),
    plugins: [chartMarks(description, theme)],
  });
  return {
    pointAt: (category) => {
      const active = description.series.map((_, datasetIndex) => ({
        datasetIndex,
        index: category,
      }));
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      chart.update('none');
    },
    destroy: () => chart.destroy(),
  };
}
