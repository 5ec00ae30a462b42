import type { Chart } from 'chart.js';
import type { ChartDescription } from './chart-description';
import type { ChartTheme } from './chart-theme';
import { answerColours, barOf } from './diverging-configuration';
import { drawHiddenMark, hiddenMarkSize } from './hidden-mark';

/** The share stands in the bar of its answer, where there is room for it. */
export function drawShares(chart: Chart, description: ChartDescription, theme: ChartTheme): void {
  const { ctx } = chart;
  const scale = chart.scales['x'];
  if (!scale) return;
  description.categories.forEach((_, category) => {
    const isHidden = description.series.some(({ points }) => points[category]?.hidden);
    const y = chart.getDatasetMeta(0).data[category]?.y;
    if (isHidden && y !== undefined)
      drawHiddenMark(chart, theme, chart.chartArea.left + 4, y - hiddenMarkSize / 2);
  });
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
      ctx.font = `600 ${theme.size - 1}px ${theme.font}`;
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
