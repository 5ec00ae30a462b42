import type { Chart } from 'chart.js';
import type { ChartDescription } from './chart-description';
import type { ChartTheme } from './chart-theme';

const lineHeight = 15;
const gap = 8;

/** Levels as a dashed line across the whole chart, with their name on it: no legend has to be looked up. */
export function drawLevels(chart: Chart, description: ChartDescription, theme: ChartTheme): void {
  const { ctx, chartArea } = chart;
  const scale = chart.scales['y'];
  if (!scale) return;
  for (const { name, value } of description.levels ?? []) {
    const y = scale.getPixelForValue(value);
    ctx.save();
    ctx.strokeStyle = theme.soft;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([3, 3]);
    ctx.beginPath();
    ctx.moveTo(chartArea.left, y);
    ctx.lineTo(chartArea.right, y);
    ctx.stroke();
    ctx.restore();
    // Below a line at the very top, so that the name stays within the picture.
    const isHigh = y - chartArea.top < lineHeight;
    writeOnPaper(chart, theme, name, chartArea.left + 4, isHigh ? y + lineHeight : y - 5);
  }
}

/** Room that events need above a chart, in CSS pixels: a line for each of them on a phone, two at most elsewhere. */
export function annotationRoom({ annotations = [] }: ChartDescription, isNarrow: boolean): number {
  return lineHeight * Math.min(annotations.length, isNarrow ? 4 : 2);
}

/** Events stand above the chart at their category, each on the lowest line where it meets no other. */
export function drawAnnotations(
  chart: Chart,
  description: ChartDescription,
  theme: ChartTheme,
): void {
  const { ctx, chartArea } = chart;
  const scale = chart.scales['x'];
  if (!scale) return;
  const ends: number[] = [];
  const inOrder = [...(description.annotations ?? [])].sort((a, b) => a.category - b.category);
  for (const { category, text } of inOrder) {
    ctx.save();
    ctx.font = `${theme.size - 1}px ${theme.font}`;
    const shown = cutOff(ctx, text, chartArea.right - chartArea.left);
    const width = ctx.measureText(shown).width;
    ctx.restore();
    const middle = scale.getPixelForValue(category);
    const left = Math.min(Math.max(middle - width / 2, chartArea.left), chartArea.right - width);
    const free = ends.findIndex((end) => end + gap <= left);
    const line = free === -1 ? ends.length : free;
    ends[line] = left + width;
    writeOnPaper(chart, theme, shown, left, chartArea.top - 6 - lineHeight * line);
  }
}

/** Text with an edge in the colour of the paper, so that a line behind it does not strike it out. */
function writeOnPaper(chart: Chart, theme: ChartTheme, text: string, x: number, y: number): void {
  const { ctx } = chart;
  ctx.save();
  ctx.font = `${theme.size - 1}px ${theme.font}`;
  ctx.textAlign = 'left';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = theme.surface;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = theme.ink;
  ctx.fillText(text, x, y);
  ctx.restore();
}

function cutOff(ctx: Chart['ctx'], text: string, room: number): string {
  let shown = text;
  while (shown.length > 1 && ctx.measureText(shown).width > room) shown = `${shown.slice(0, -2)}…`;
  return shown;
}
