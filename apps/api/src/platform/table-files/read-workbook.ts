import { type NumberMeaning, numberMeaning } from './number-format';
import { readWholePart } from './read-part';
import { type WorkbookArchive } from './workbook-archive';
import { WorkbookRefused } from './workbook-refused';
import { attributeOf } from './xml-reader';

/** A sheet that the reader can choose. */
export type Sheet = { readonly name: string; readonly part: string };

/** What a workbook holds besides the rows of its sheets. */
export type Workbook = {
  /** The visible sheets, in their order. */
  readonly sheets: readonly Sheet[];
  readonly sharedTexts: readonly string[];
  /** What each cell style makes of a number. */
  readonly meanings: readonly NumberMeaning[];
  readonly from1904: boolean;
};

/** Reads what a workbook holds besides the rows of its sheets. */
export async function readWorkbook(archive: WorkbookArchive): Promise<Workbook> {
  const parts = await readTargets(archive);
  const { sheets, from1904 } = await readSheets(archive, parts);
  if (sheets.length === 0) throw new WorkbookRefused({ code: 'file.damaged-workbook' });
  return {
    sheets,
    from1904,
    sharedTexts: await readSharedTexts(archive),
    meanings: await readMeanings(archive),
  };
}

/** The part of each relation of the workbook. */
async function readTargets(archive: WorkbookArchive): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  await readWholePart(archive, 'xl/_rels/workbook.xml.rels', {
    opened: (name, attributes) => {
      const [id, target] = [attributeOf(attributes, 'Id'), attributeOf(attributes, 'Target')];
      const isExternal = attributeOf(attributes, 'TargetMode') === 'External';
      if (name !== 'Relationship' || id === null || target === null || isExternal) return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    closed: () => undefined,
    text: () => undefined,
  });
  return targets;
}

async function readSheets(archive: WorkbookArchive, parts: ReadonlyMap<string, string>) {
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readWholePart(archive, 'xl/workbook.xml', {
    opened: (name, attributes) => {
      if (name === 'workbookPr') {
        from1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
      }
      if (name !== 'sheet' || (attributeOf(attributes, 'state') ?? 'visible') !== 'visible') return;
      const part = parts.get(attributeOf(attributes, 'id') ?? '');
      // A chart sheet has a part of another kind, and no rows.
      if (part?.includes('worksheets/') && archive.sizeOf(part) > 0) {
        sheets.push({ name: attributeOf(attributes, 'name') ?? part, part });
      }
    },
    closed: () => undefined,
    text: () => undefined,
  });
  return { sheets, from1904 };
}

async function readSharedTexts(archive: WorkbookArchive): Promise<readonly string[]> {
  const texts: string[] = [];
  const name = 'xl/sharedStrings.xml';
  if (archive.sizeOf(name) === 0) return texts;
  const gatherer = new TextGatherer();
  await readWholePart(archive, name, {
    opened: (element) => gatherer.opened(element),
    closed: (element) => {
      gatherer.closed(element);
      if (element === 'si') texts.push(gatherer.take());
    },
    text: (text) => gatherer.text(text),
  });
  return texts;
}

async function readMeanings(archive: WorkbookArchive): Promise<readonly NumberMeaning[]> {
  const name = 'xl/styles.xml';
  const codes = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  if (archive.sizeOf(name) === 0) return meanings;
  let isWithinCells = false;
  await readWholePart(archive, name, {
    opened: (element, attributes) => {
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
      if (element === 'numFmt') codes.set(id, attributeOf(attributes, 'formatCode') ?? '');
      if (element === 'cellXfs') isWithinCells = true;
      if (element === 'xf' && isWithinCells) meanings.push(numberMeaning(id, codes.get(id)));
    },
    closed: (element) => {
      if (element === 'cellXfs') isWithinCells = false;
    },
    text: () => undefined,
  });
  return meanings;
}

/** Puts a text together from its runs, without the phonetic signs beside it. */
export class TextGatherer {
  private readonly pieces: string[] = [];
  private isWithinText = false;
  private isWithinPhonetic = false;

  opened(element: string): void {
    if (element === 'rPh') this.isWithinPhonetic = true;
    if (element === 't') this.isWithinText = true;
  }

  closed(element: string): void {
    if (element === 'rPh') this.isWithinPhonetic = false;
    if (element === 't') this.isWithinText = false;
  }

  text(text: string): void {
    if (this.isWithinText && !this.isWithinPhonetic) this.pieces.push(text);
  }

  /** The text so far; the next one begins empty. */
  take(): string {
    return this.pieces
      .splice(0)
      .join('')
      .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
}
