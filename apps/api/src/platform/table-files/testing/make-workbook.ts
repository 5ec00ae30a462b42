import { ZipFile } from 'yazl';

/** The parts of a workbook with one sheet; `sheet` is the XML within `sheetData`. */
export function workbookParts(sheet: string): Record<string, string> {
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/workbook.xml': '<workbook><sheets><sheet name="Blad1" r:id="rId1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  };
}

/** Zips parts into a workbook. */
export async function zipParts(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    zip.addBuffer(typeof content === 'string' ? Buffer.from(content) : content, name);
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A workbook of one sheet with texts and numbers, as inline cells. */
export function makeWorkbook(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const sheet = rows.map((cells, index) => rowXml(index + 1, cells)).join('');
  return zipParts(workbookParts(sheet));
}

function rowXml(line: number, cells: readonly (string | number)[]): string {
  const content = cells.map((cell) =>
    typeof cell === 'number'
      ? `<c><v>${cell}</v></c>`
      : `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`,
  );
  return `<row r="${line}">${content.join('')}</row>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
