import { createCanvas, loadImage } from '@napi-rs/canvas';
import { sampleChart, sampleFacts } from '../testing/sample-document';
import { drawChartPicture } from './draw-chart-picture';

const draw = () => drawChartPicture(sampleChart, sampleFacts.words.chart);

describe('drawChartPicture', () => {
  it('draws the line of the series on white, fine enough for paper', async () => {
    const { png, width, height } = draw();
    const image = await loadImage(png);
    expect([image.width, image.height]).toEqual([2 * width, 2 * height]);
    const canvas = createCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    expect([...data.slice(0, 4)]).toEqual([255, 255, 255, 255]);
    const isSeries = (at: number) =>
      data[at] === 0 && data[at + 1] === 0x58 && data[at + 2] === 0x8f;
    const drawn = Array.from({ length: data.length / 4 }, (_, pixel) => pixel * 4).filter(isSeries);
    expect(drawn.length).toBeGreaterThan(1000);
  });

  it('draws the same picture each time', () => {
    expect(draw().png.equals(draw().png)).toBe(true);
  });
});
