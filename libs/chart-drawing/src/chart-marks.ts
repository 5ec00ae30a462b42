import type { Chart, Plugin } from 'chart.js';
import type { ChartDescription } from './chart-description';
import type { ChartTheme } from './chart-theme';

const capWidth = 5;
const annotationHeight = 15;

/** Draws what Chart.js has no word for: margins as whiskers, breaks as a dashed upright line, events as a label. */
export function chartMarks(description: ChartDescription, theme: ChartTheme): Plugin {
  return {
    id: 'verankerd-marks',
    afterDatasetsDraw: (chart) => {
      drawIntervals(chart, description, theme);
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
      ctx.strokeStyle = theme.palette[series.look % theme.palette.length] ?? theme.ink;
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

/** Events of one category stand below each other, cut off where the picture ends; the table and the voice say all. */
function drawAnnotations(chart: Chart, description: ChartDescription, theme: ChartTheme): void {
  const { ctx, chartArea } = chart;
  const scale = chart.scales['x'];
  if (!scale) return;
  const drawn = new Map<number, number>();
  for (const { category, text } of description.annotations ?? []) {
    const x = scale.getPixelForValue(category);
    const line = drawn.get(category) ?? 0;
    drawn.set(category, line + 1);
    const isRight = x > (chartArea.left + chartArea.right) / 2;
    ctx.save();
    ctx.fillStyle = theme.ink;
    ctx.font = `12px ${theme.font}`;
    ctx.textAlign = isRight ? 'right' : 'left';
    const room = isRight ? x - chartArea.left : chartArea.right - x;
    ctx.fillText(cutOff(ctx, text, room), x, chartArea.top + 10 + annotationHeight * line);
    ctx.restore();
  }
}

function cutOff(ctx: Chart['ctx'], text: string, room: number): string {
  let shown = text;
  while (shown.length > 1 && ctx.measureText(shown).width > room) shown = `${shown.slice(0, -2)}…`;
  return shown;
}
