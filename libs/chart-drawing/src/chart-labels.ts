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

/** Events stand at their category, each on the first line where it meets no other, cut off where the picture ends. */
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
  ctx.save();
  ctx.font = `12px ${theme.font}`;
  for (const { category, text } of inOrder) {
    const middle = scale.getPixelForValue(category);
    const shown = cutOff(ctx, text, chartArea.right - chartArea.left);
    const width = ctx.measureText(shown).width;
    const left = Math.min(Math.max(middle - width / 2, chartArea.left), chartArea.right - width);
    const free = ends.findIndex((end) => end + gap <= left);
    const line = free === -1 ? ends.length : free;
    ends[line] = left + width;
    writeOnPaper(chart, theme, shown, left, chartArea.top + 10 + lineHeight * line);
  }
  ctx.restore();
}

/** Text with an edge in the colour of the paper, so that a line behind it does not strike it out. */
function writeOnPaper(chart: Chart, theme: ChartTheme, text: string, x: number, y: number): void {
  const { ctx } = chart;
  ctx.save();
  ctx.font = `12px ${theme.font}`;
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
