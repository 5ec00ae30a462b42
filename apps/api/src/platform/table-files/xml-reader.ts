import { WorkbookRefused } from './workbook-refused';

/** What happens while a part of a workbook is read. Names come without their prefix. */
export type XmlHandler = {
  readonly opened: (name: string, attributes: string) => void;
  readonly closed: (name: string) => void;
  readonly text: (text: string) => void;
};

/** Longest piece between two tags; Excel allows 32,767 signs in a cell. */
const longestPiece = 131_072;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads the XML of a workbook piece by piece, as far as workbooks use XML: tags, attributes, text and the five named
 * entities. A document type is refused, and with it every entity that a file could define or fetch; nothing is held
 * but the piece at hand.
 */
export class XmlReader {
  private held = '';

  constructor(private readonly handler: XmlHandler) {}

  /** @throws WorkbookRefused when the text is no XML of a workbook, or a piece of it is endless */
  write(text: string): void {
    const all = this.held + text;
    let at = 0;
    for (;;) {
      const open = all.indexOf('<', at);
      if (open === -1) break;
      if (open > at) this.handler.text(decodeEntities(all.slice(at, open)));
      at = open;
      const end = endOfMarkup(all, open);
      if (end === -1) break;
      this.markup(all.slice(open, end));
      at = end;
    }
    this.held = all.slice(at);
    if (this.held.length > longestPiece) {
      throw new WorkbookRefused({ code: 'file.cell-too-long', maximum: longestPiece });
    }
  }

  /** @throws WorkbookRefused when the text ended within a tag */
  end(): void {
    if (this.held.trim() !== '') throw damaged();
  }

  private markup(markup: string): void {
    if (markup.startsWith('<![CDATA[')) return this.handler.text(markup.slice(9, -3));
    if (markup.startsWith('<!--') || markup.startsWith('<?')) return;
    if (markup.startsWith('</')) return this.handler.closed(localName(markup.slice(2, -1).trim()));
    const isEmpty = markup.endsWith('/>');
    const content = markup.slice(1, isEmpty ? -2 : -1);
    const space = content.search(/\s/);
    const name = localName(space === -1 ? content : content.slice(0, space));
    this.handler.opened(name, space === -1 ? '' : content.slice(space));
    if (isEmpty) this.handler.closed(name);
  }
}

/** The value of an attribute in the text of a tag; null when it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? decodeEntities(match[1] ?? match[2] ?? '') : null;
}

const closings = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

/** Where the markup that begins at `open` is over, or -1 when the rest is still to come. */
function endOfMarkup(text: string, open: number): number {
  for (const [opening, closing] of closings) {
    if (!text.startsWith(opening, open)) continue;
    const end = text.indexOf(closing, open + opening.length);
    return end === -1 ? -1 : end + closing.length;
  }
  if (text.charAt(open + 1) === '!') {
    const known = text.slice(open, open + 9);
    if (closings.some(([opening]) => opening.startsWith(known))) return -1;
    throw damaged();
  }
  for (let end = text.indexOf('>', open); end !== -1; end = text.indexOf('>', end + 1)) {
    if (hasClosedQuotes(text, open, end)) return end + 1;
  }
  return -1;
}

/** A sign `>` may stand within the value of an attribute. */
function hasClosedQuotes(text: string, start: number, end: number): boolean {
  let quote = '';
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === quote) quote = '';
  }
  return quote === '';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12};?)/g, (_, reference: string) => {
    const name = reference.endsWith(';') ? reference.slice(0, -1) : '';
    const known = entities[name];
    if (known !== undefined) return known;
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const code = number ? parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : -1;
    if (code < 0 || code > 0x10ffff) throw damaged();
    return String.fromCodePoint(code);
  });
}

function damaged(): WorkbookRefused {
  return new WorkbookRefused({ code: 'file.damaged-workbook' });
}
