import type { Chart, Plugin } from 'chart.js';
import type { ChartDescription } from './chart-description';
import type { ChartTheme } from './chart-theme';
import { answerColours, barOf } from './diverging-configuration';

const capWidth = 5;
const annotationHeight = 15;
const hiddenSize = 12;

/** Draws what Chart.js has no word for: margins as whiskers, breaks as a dashed upright line, events as a label. */
export function chartMarks(description: ChartDescription, theme: ChartTheme): Plugin {
  return {
    id: 'verankerd-marks',
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

/** A value that may not be shown: a square with a stroke at the foot of the chart, where no height can be read. */
function drawHidden(chart: Chart, description: ChartDescription, theme: ChartTheme): void {
  const { ctx, chartArea } = chart;
  const scale = chart.scales['x'];
  if (!scale) return;
  for (const { points } of description.series) {
    for (const [category, { hidden }] of points.entries()) {
      if (hidden !== true) continue;
      const left = scale.getPixelForValue(category) - hiddenSize / 2;
      const top = chartArea.bottom - hiddenSize - 3;
      ctx.save();
      ctx.strokeStyle = theme.ink;
      ctx.fillStyle = theme.surface;
      ctx.lineWidth = 1.5;
      ctx.fillRect(left, top, hiddenSize, hiddenSize);
      ctx.strokeRect(left, top, hiddenSize, hiddenSize);
      ctx.beginPath();
      ctx.moveTo(left, top + hiddenSize);
      ctx.lineTo(left + hiddenSize, top);
      ctx.stroke();
      ctx.restore();
    }
  }
}

/** The share stands in the bar of its answer, where there is room for it. */
function drawShares(chart: Chart, description: ChartDescription, theme: ChartTheme): void {
  const { ctx } = chart;
  const scale = chart.scales['x'];
  if (!scale) return;
  const colours = answerColours(description, theme);
  description.series.forEach(({ points }, place) => {
    const { data } = chart.getDatasetMeta(place);
    points.forEach(({ value }, category) => {
      const bar = barOf(description, place, category);
      const y = data[category]?.y;
      if (!bar || value === null || y === undefined) return;
      const [left, right] = [scale.getPixelForValue(bar[0]), scale.getPixelForValue(bar[1])];
      const words = description.format(value);
      ctx.save();
      ctx.font = `600 12px ${theme.font}`;
      ctx.fillStyle = readableOn(colours[place] ?? theme.surface);
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      if (ctx.measureText(words).width + 6 <= right - left)
        ctx.fillText(words, (left + right) / 2, y);
      ctx.restore();
    });
  });
}

/** Black or white, whichever is easier to read on a colour `#rrggbb`. Source: WCAG 2, relative luminance. */
export function readableOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.179 ? '#000000' : '#ffffff';
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
