import { chartConfiguration } from '@verankerd/chart-drawing/chart-configuration';
import type { ChartDescription, ChartTexts } from '@verankerd/chart-drawing/chart-description';
import { chartMarks } from '@verankerd/chart-drawing/chart-marks';
import { chartParts } from '@verankerd/chart-drawing/chart-parts';
import type { ChartTheme } from '@verankerd/chart-drawing/chart-theme';
import { Chart } from 'chart.js';

export { chartImage } from './chart-image';

// This file is loaded when the first chart is shown.
Chart.register(...chartParts);

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
