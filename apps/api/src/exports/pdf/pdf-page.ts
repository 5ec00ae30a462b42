import PDFKit from 'pdfkit';
import type { DocumentFacts } from '../document/document';
import { settableText, typeface, type FontFace, type FontFile } from '../document/typeface';
import { page, type TextStyle } from './pdf-style';

/** A part of the structure tree that a PDF reader hears. */
export type Structure = PDFKit.PDFStructureElement;

/** What an element of the structure tree says besides its type. */
export type StructureFacts = {
  readonly scope?: 'Row' | 'Column';
  readonly alt?: string;
  /** Left, top, right, bottom, in points from the top left. */
  readonly bbox?: readonly number[];
};

type Typesetter = {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
};

const lineGap = 1.5;

/** A PDF that is being made: it sets text in two font files as if they were one, and knows how much room is left. */
export class PdfPage {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: Structure;
  readonly left = page.side;
  readonly width = page.width - 2 * page.side;
  private readonly coverage = new Map<FontFile, Map<string, boolean>>();

  constructor(
    facts: DocumentFacts,
    /** 1, or less when much must fit on a page: text, room and pictures become smaller. */
    readonly scale: number,
  ) {
    this.pdf = new PDFKit({
      size: 'A4',
      margins: { top: page.top, bottom: page.bottom, left: page.side, right: page.side },
      pdfVersion: '1.7',
      // The types of pdfkit lag behind: it knows PDF/UA.
      subset: 'PDF/UA' as 'PDF/A-1',
      tagged: true,
      displayTitle: true,
      lang: facts.language === 'nl' ? 'nl-NL' : 'en-GB',
      bufferPages: true,
      // No font of the machine is asked for; ours are registered below.
      font: '',
      info: {
        Title: facts.title,
        Subject: facts.subject,
        Author: facts.author,
        Creator: 'Verankerd',
        Producer: 'Verankerd',
        CreationDate: facts.madeAt,
        ModDate: facts.madeAt,
      },
    });
    for (const { main, beyond } of [typeface.regular, typeface.bold])
      for (const { name, bytes } of [main, beyond]) this.pdf.registerFont(name, bytes);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  /** Where text may go until the page is full. Points from the top. */
  get bottom(): number {
    return page.height - page.bottom;
  }

  /** Goes to a new page when there is not this much room. */
  ensureRoom(height: number): void {
    if (this.pdf.y + height > this.bottom && this.pdf.y > page.top) this.pdf.addPage();
  }

  /** Moves down. */
  space(points: number): void {
    if (this.pdf.y > page.top) this.pdf.y += points * this.scale;
  }

  /** How high a text becomes at a width. */
  heightOf(text: string, style: TextStyle, width: number): number {
    const { main } = typeface[style.weight];
    this.pdf.font(main.name).fontSize(style.size * this.scale);
    // Letters beyond the first file are about as wide as an n.
    const measured = [...this.settable(text, typeface[style.weight])]
      .map((sign) => (sign === '\n' || this.has(main, sign) ? sign : 'n'))
      .join('');
    return this.pdf.heightOfString(measured, { width, lineGap });
  }

  /** Sets a text; letters that the first font file lacks come from the second. */
  write(text: string, style: TextStyle, place: { x: number; y: number; width: number }): void {
    const face = typeface[style.weight];
    const runs = this.runsOf(this.settable(text, face), face);
    this.pdf.fontSize(style.size * this.scale).fillColor(style.colour);
    for (const [index, run] of runs.entries()) {
      this.pdf.font(run.font.name);
      const options = { width: place.width, lineGap, continued: index < runs.length - 1 };
      if (index === 0) this.pdf.text(run.text, place.x, place.y, options);
      else this.pdf.text(run.text, options);
    }
  }

  /** Adds an element to the structure tree; what is drawn meanwhile belongs to it. */
  element(
    parent: Structure,
    type: string,
    facts: StructureFacts = {},
    draw?: () => void,
  ): Structure {
    // The types of pdfkit lag behind: it knows scope and bbox.
    const element = this.pdf.struct(type, facts as PDFKit.Mixins.StructureElementOptions);
    parent.add(element);
    if (draw) {
      element.add(draw);
      element.end();
    }
    return element;
  }

  /** Draws what carries no meaning: readers pass it by. */
  adorn(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Finishes the file. */
  finish(): Promise<Buffer> {
    const parts: Buffer[] = [];
    return new Promise((resolve, reject) => {
      this.pdf.on('data', (part: Buffer) => parts.push(part));
      this.pdf.on('end', () => resolve(Buffer.concat(parts)));
      this.pdf.on('error', reject);
      this.root.end();
      this.pdf.end();
    });
  }

  private settable(text: string, face: FontFace): string {
    const has = (codePoint: number) =>
      [face.main, face.beyond].some((font) => this.has(font, String.fromCodePoint(codePoint)));
    return settableText(text, has);
  }

  private runsOf(text: string, face: FontFace): readonly { font: FontFile; text: string }[] {
    const runs: { font: FontFile; text: string }[] = [];
    for (const sign of text) {
      const font = sign === '\n' || this.has(face.main, sign) ? face.main : face.beyond;
      const last = runs.at(-1);
      if (last?.font === font) last.text += sign;
      else runs.push({ font, text: sign });
    }
    return runs.length > 0 ? runs : [{ font: face.main, text: '' }];
  }

  private has(font: FontFile, sign: string): boolean {
    const covered = this.coverage.get(font) ?? new Map<string, boolean>();
    this.coverage.set(font, covered);
    const known = covered.get(sign);
    if (known !== undefined) return known;
    this.pdf.font(font.name);
    // The types of pdfkit do not name the font behind a name.
    const { _font } = this.pdf as unknown as Typesetter;
    const has = _font.font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
    covered.set(sign, has);
    return has;
  }
}
