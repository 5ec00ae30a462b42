import type { Chart, Plugin } from 'chart.js';
import type { ChartDescription } from './chart-description';
import type { ChartTheme } from './chart-theme';
import { drawAnnotations, drawLevels } from './chart-labels';
import { drawHiddenMark, hiddenMarkSize } from './hidden-mark';
import { drawShares } from './share-labels';

const capWidth = 5;

/** Draws what Chart.js has no word for: margins as whiskers, breaks as a dashed upright line, events as a label. */
export function chartMarks(description: ChartDescription, theme: ChartTheme): Plugin {
  return {
    id: 'verankerd-marks',
    beforeDatasetsDraw: (chart) => drawLevels(chart, description, theme),
    afterDatasetsDraw: (chart) => {
      if (description.shape === 'DIVERGING') {
        drawShares(chart, description, theme);
        return;
      }
      drawIntervals(chart, description, theme);
      drawHidden(chart, description, theme);
      drawBreaks(chart, description, theme);
      drawAnnotations(chart, description, theme);
    },
  };
}

function drawIntervals(chart: Chart, description: ChartDescription, theme: ChartTheme): void {
  const { ctx } = chart;
  const scale = chart.scales['y'];
  description.series.forEach((series, index) => {
    const { data } = chart.getDatasetMeta(index);
    series.points.forEach((point, category) => {
      const x = data[category]?.x;
      if (!point.interval || x === undefined || !scale) return;
      const [top, bottom] = [point.interval.upper, point.interval.lower].map((value) =>
        scale.getPixelForValue(value),
      );
      if (top === undefined || bottom === undefined) return;
      ctx.save();
      // On a bar of its own colour the lower half would not be seen.
      ctx.strokeStyle =
        series.mark === 'BARS'
          ? theme.ink
          : (theme.palette[series.look % theme.palette.length] ?? theme.ink);
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      ctx.moveTo(x, top);
      ctx.lineTo(x, bottom);
      for (const end of [top, bottom]) {
        ctx.moveTo(x - capWidth, end);
        ctx.lineTo(x + capWidth, end);
      }
      ctx.stroke();
      ctx.restore();
    });
  });
}

/** Values that may not be shown stand at the foot of the chart, where no height can be read. */
function drawHidden(chart: Chart, description: ChartDescription, theme: ChartTheme): void {
  const scale = chart.scales['x'];
  if (!scale) return;
  for (const { points } of description.series)
    for (const [category, { hidden }] of points.entries()) {
      const middle = scale.getPixelForValue(category);
      const foot = chart.chartArea.bottom - hiddenMarkSize - 3;
      if (hidden) drawHiddenMark(chart, theme, middle - hiddenMarkSize / 2, foot);
    }
}

function drawBreaks(chart: Chart, description: ChartDescription, theme: ChartTheme): void {
  const { ctx, chartArea } = chart;
  const scale = chart.scales['x'];
  if (!scale) return;
  for (const { afterCategory } of description.breaks ?? []) {
    const x =
      (scale.getPixelForValue(afterCategory) + scale.getPixelForValue(afterCategory + 1)) / 2;
    ctx.save();
    ctx.strokeStyle = theme.ink;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([2, 4]);
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.restore();
  }
}
