import { chartConfiguration } from '@verankerd/chart-drawing/chart-configuration';
import {
  chartNotes,
  type ChartDescription,
  type ChartTexts,
} from '@verankerd/chart-drawing/chart-description';
import { chartMarks } from '@verankerd/chart-drawing/chart-marks';
import { lightTheme } from '@verankerd/chart-drawing/chart-theme';
import { Chart } from 'chart.js';

const width = 1000;
const chartHeight = 460;
const edge = 32;
const finer = 2;

type Line = { readonly text: string; readonly font: string; readonly height: number };

/**
 * A chart as a picture that stands by itself in a report or on a slide: finding, sentence, chart, remarks and source, on
 * white paper whatever the page looks like. `font` is the typeface of the page.
 */
export function chartImage(
  description: ChartDescription,
  texts: ChartTexts,
  font: string,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width * finer;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw on a canvas');
  const above = [
    ...linesOf(context, description.title, `600 22px ${font}`, 30),
    ...linesOf(context, description.summary, `16px ${font}`, 24),
  ];
  const below = [...chartNotes(description, texts), texts.source(description.source)].flatMap(
    (text) => linesOf(context, text, `14px ${font}`, 21),
  );
  const [top, bottom] = [heightOf(above), heightOf(below)];
  // To set the height of a canvas clears it, and its state with it: all is drawn after this.
  canvas.height = (edge + top + 16 + chartHeight + 16 + bottom + edge) * finer;
  context.scale(finer, finer);
  context.fillStyle = lightTheme.surface;
  context.fillRect(0, 0, width, canvas.height / finer);
  context.fillStyle = lightTheme.ink;
  writeLines(context, above, edge);
  const chart = drawnAlone(description, texts, font);
  context.drawImage(chart, edge, edge + top + 16, width - 2 * edge, chartHeight);
  writeLines(context, below, edge + top + 16 + chartHeight + 16);
  return canvas;
}

function drawnAlone(
  description: ChartDescription,
  texts: ChartTexts,
  font: string,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const theme = { ...lightTheme, font };
  const configuration = chartConfiguration(description, texts, theme);
  const chart = new Chart(canvas, {
    ...configuration,
    options: { ...configuration.options, responsive: false, devicePixelRatio: finer },
    plugins: [chartMarks(description, theme)],
  });
  chart.resize(width - 2 * edge, chartHeight);
  // Whoever looks at the picture has it once it is copied: the chart itself may go.
  const picture = document.createElement('canvas');
  picture.width = canvas.width;
  picture.height = canvas.height;
  picture.getContext('2d')?.drawImage(canvas, 0, 0);
  chart.destroy();
  return picture;
}

function linesOf(
  context: CanvasRenderingContext2D,
  text: string,
  font: string,
  height: number,
): readonly Line[] {
  context.font = font;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && context.measureText(longer).width <= width - 2 * edge)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => ({ text: line, font, height }));
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function writeLines(context: CanvasRenderingContext2D, lines: readonly Line[], from: number): void {
  context.textBaseline = 'top';
  lines.reduce((y, { text, font, height }) => {
    context.font = font;
    context.fillText(text, edge, y);
    return y + height;
  }, from);
}
