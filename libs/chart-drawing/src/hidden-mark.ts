import type { Chart } from 'chart.js';
import type { ChartTheme } from './chart-theme';

/** Width and height of the mark for a value that may not be shown, in CSS pixels. */
export const hiddenMarkSize = 12;

/** A square with a stroke through it: here is a value that may not be shown. */
export function drawHiddenMark(chart: Chart, theme: ChartTheme, left: number, top: number): void {
  const { ctx } = chart;
  ctx.save();
  ctx.strokeStyle = theme.ink;
  ctx.fillStyle = theme.surface;
  ctx.lineWidth = 1.5;
  ctx.fillRect(left, top, hiddenMarkSize, hiddenMarkSize);
  ctx.strokeRect(left, top, hiddenMarkSize, hiddenMarkSize);
  ctx.beginPath();
  ctx.moveTo(left, top + hiddenMarkSize);
  ctx.lineTo(left + hiddenMarkSize, top);
  ctx.stroke();
  ctx.restore();
}
