import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import {
  chartConfiguration,
  chartMarks,
  chartParts,
  lightTheme,
  type ChartDescription,
  type ChartTexts,
} from '@verankerd/chart-drawing';
import { Chart, type ChartItem } from 'chart.js';
import type { FigureShape } from '../document/document';
import { typeface } from '../document/typeface';
import { encodePng } from './encode-png';

/** A chart as a picture. Width and height are the size on paper or slide, in CSS pixels; the picture is finer. */
export type ChartPicture = {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
};

const sizes: Readonly<Record<FigureShape, { readonly width: number; readonly height: number }>> = {
  WIDE: { width: 640, height: 320 },
  LOW: { width: 640, height: 200 },
};
const finer = 2;
const beyond = `${typeface.name} Ext`;

Chart.register(...chartParts);
GlobalFonts.register(typeface.regular.main.bytes, typeface.name);
GlobalFonts.register(typeface.regular.beyond.bytes, beyond);

const mostKept = 30;
const kept = new Map<string, ChartPicture>();

/** The picture of a chart. The files of one set show the same charts: each is drawn once. */
export function chartPicture(
  description: ChartDescription,
  texts: ChartTexts,
  shape: FigureShape = 'WIDE',
): ChartPicture {
  // What is written along the axes follows from the values and the texts that the description holds.
  const key = JSON.stringify([shape, description, description.format(1.5)]);
  const picture = kept.get(key) ?? drawChartPicture(description, texts, shape);
  kept.delete(key);
  kept.set(key, picture);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return picture;
}

/** Draws a chart as the screen does, in the colours for paper: always light, whatever the machine looks like. */
export function drawChartPicture(
  description: ChartDescription,
  texts: ChartTexts,
  shape: FigureShape = 'WIDE',
): ChartPicture {
  const size = sizes[shape];
  const canvas = createCanvas(size.width * finer, size.height * finer);
  const theme = { ...lightTheme, font: `'${typeface.name}', '${beyond}'` };
  const configuration = chartConfiguration(description, texts, theme);
  const chart = new Chart(canvas as unknown as ChartItem, {
    ...configuration,
    options: {
      ...configuration.options,
      responsive: false,
      devicePixelRatio: finer,
    },
    plugins: [paper(theme.surface), chartMarks(description, theme)],
  });
  chart.resize(size.width, size.height);
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const png = encodePng(data, canvas.width, canvas.height);
  chart.destroy();
  return { png, ...size };
}

/** A ground below the chart: a picture without one is black where a viewer is dark. */
function paper(colour: string) {
  return {
    id: 'verankerd-paper',
    beforeDraw: ({ ctx, width, height }: Chart) => {
      ctx.save();
      ctx.fillStyle = colour;
      ctx.fillRect(0, 0, width, height);
      ctx.restore();
    },
  };
}
