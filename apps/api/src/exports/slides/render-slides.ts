import PptxGenJS from 'pptxgenjs';
import type { Block, Deck, DocumentFacts, Slide } from '../document/document';
import { packArchive, steadyOfficeFile, unpackArchive } from '../files/steady-archive';
import { chartPicture } from '../pictures/draw-chart-picture';
import { area, gap, heightOfBlock, sizes } from './slide-measures';

const font = 'Calibri';
const ink = '1C2426';
const brand = '12363F';
const soft = '4C5759';
const layout = 'VERANKERD';

/**
 * Makes slides: titles in the place for titles, real tables, charts as pictures with words beside them, what to say in
 * the notes. Blocks stand below each other; one that does not fit is a fault of whoever made the slide.
 */
export async function renderSlides(deck: Deck): Promise<Buffer> {
  const show = new PptxGenJS();
  show.layout = 'LAYOUT_WIDE';
  show.title = deck.title;
  show.subject = deck.subject;
  show.author = deck.author;
  show.company = deck.author;
  show.theme = { headFontFace: font, bodyFontFace: font };
  show.defineSlideMaster(masterOf(deck));
  for (const slide of deck.slides) addSlide(show, slide, deck);
  const file = (await show.write({ outputType: 'nodebuffer' })) as Buffer;
  return steadyOfficeFile(await withHeaderRows(file, deck.madeAt), deck.madeAt);
}

function masterOf(deck: DocumentFacts): PptxGenJS.SlideMasterProps {
  return {
    title: layout,
    background: { color: 'FFFFFF' },
    slideNumber: { x: 12.4, y: 7.0, w: 0.5, h: 0.3, fontFace: font, fontSize: 11, color: soft },
    objects: [
      {
        text: {
          text: deck.footer,
          options: { x: area.x, y: 7.0, w: 11, h: 0.3, fontFace: font, fontSize: 11, color: soft },
        },
      },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: area.x,
            y: 0.45,
            w: area.width,
            h: 0.95,
            fontFace: font,
            fontSize: 30,
            bold: true,
            color: brand,
            align: 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
    ],
  };
}

function addSlide(show: PptxGenJS, { title, blocks, notes }: Slide, deck: Deck): void {
  const slide = show.addSlide({ masterName: layout });
  const lang = deck.language === 'nl' ? 'nl-NL' : 'en-GB';
  slide.addText([{ text: title, options: { lang } }], { placeholder: 'title' });
  let y: number = area.y;
  for (const block of blocks) {
    addBlock(slide, block, y, { deck, lang });
    y += heightOfBlock(block) + gap;
  }
  slide.addNotes(notes);
}

type Telling = { readonly deck: Deck; readonly lang: string };

function addBlock(slide: PptxGenJS.Slide, block: Block, y: number, { deck, lang }: Telling): void {
  const place = { x: area.x, y, w: area.width, h: heightOfBlock(block) };
  const words = { ...place, lang, fontFace: font, color: ink, margin: 0, valign: 'top' } as const;
  switch (block.kind) {
    case 'HEADING':
      slide.addText(block.text, { ...words, fontSize: 20, bold: true });
      return;
    case 'PARAGRAPH':
      slide.addText(block.text, { ...words, fontSize: sizes[block.tone] });
      return;
    case 'LIST':
      slide.addText(
        block.items.map((text) => ({ text, options: { bullet: true, breakLine: true, lang } })),
        { ...words, fontSize: sizes.BODY, paraSpaceAfter: 6 },
      );
      return;
    case 'TABLE': {
      const whole = block.widths.reduce((sum, width) => sum + width, 0);
      const cell = (text: string, isBold: boolean, fill?: string) => ({
        text,
        options: { bold: isBold, lang, ...(fill && { fill: { color: fill } }) },
      });
      slide.addTable(
        [
          block.header.map((text) => cell(text, true, 'E2EFF1')),
          ...block.rows.map((row) => row.map((text, column) => cell(text, column === 0))),
        ],
        {
          ...place,
          colW: block.widths.map((share) => (area.width * share) / whole),
          fontFace: font,
          fontSize: sizes.CELL,
          color: ink,
          border: { type: 'solid', pt: 0.75, color: 'BFBAB0' },
          objectName: block.caption,
        },
      );
      return;
    }
    case 'FIGURE': {
      const picture = chartPicture(block.chart, deck.words.chart, block.shape);
      const width = (picture.width / picture.height) * place.h;
      slide.addImage({
        data: `image/png;base64,${picture.png.toString('base64')}`,
        x: area.x + (area.width - width) / 2,
        y,
        w: width,
        h: place.h,
        altText: block.alternative,
      });
      return;
    }
    case 'PAGE_BREAK':
      return;
  }
}

/** The library draws a header row without saying that it is one; screen readers need the word. */
async function withHeaderRows(file: Buffer, at: Date): Promise<Buffer> {
  const entries = await unpackArchive(file);
  const told = entries.map(({ name, bytes }) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(name)
      ? {
          name,
          bytes: Buffer.from(
            bytes
              .toString('utf8')
              .replace(/<a:tblPr\b[^>]*?(\/?)>/g, '<a:tblPr firstRow="1" firstCol="1"$1>'),
          ),
        }
      : { name, bytes },
  );
  return packArchive(told, at);
}
