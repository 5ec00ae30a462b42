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
import { typeface } from '../document/typeface';

/** A chart as a picture. Width and height are the size on paper or slide, in CSS pixels; the picture is finer. */
export type ChartPicture = {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
};

const size = { width: 640, height: 320 };
const finer = 2;
const beyond = `${typeface.name} Ext`;

Chart.register(...chartParts);
GlobalFonts.registerFromPath(typeface.regular.main, typeface.name);
GlobalFonts.registerFromPath(typeface.regular.beyond, beyond);

/** Draws a chart as the screen does, in the colours for paper: always light, whatever the machine looks like. */
export function drawChartPicture(description: ChartDescription, texts: ChartTexts): ChartPicture {
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
  const png = canvas.toBuffer('image/png');
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
