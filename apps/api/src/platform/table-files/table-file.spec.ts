import { type TableCell } from '@verankerd/domain';
import ExcelJS from 'exceljs';
import { type TableFileSettings, openTableFile } from './table-file';
import { mostColumns, longestCell } from './table-refused';
import { makeWorkbook, workbookParts, zipParts } from './testing/make-workbook';

describe('openTableFile', () => {
  it('tells how a text was written, and lets the reader state it otherwise', async () => {
    const bytes = Buffer.from('naam;gem\nZo\xeb;7,5\nSamu\xebl;8,1\n', 'latin1');
    const file = await openTableFile('a.csv', bytes);
    expect(file).toMatchObject({ kind: 'TEXT', codePage: 'windows-1252', delimiter: ';' });
    expect(await cellsOf('a.csv', bytes)).toEqual([
      ['naam', 'gem'],
      ['Zoë', '7,5'],
      ['Samuël', '8,1'],
    ]);
    expect(await cellsOf('a.csv', bytes, { delimiter: ',' })).toContainEqual(['Zoë;7', '5']);
  });

  it('keeps a column name over two lines together, and tells rows with broken quotes', async () => {
    const bytes = Buffer.from('a,"b\n%",c\n1,2,3\n4,"5,6\n');
    const rows = await rowsOf('a.csv', bytes);
    expect(rows.map(({ cells, isBroken }) => ({ cells, isBroken }))).toEqual([
      { cells: ['a', 'b\n%', 'c'], isBroken: false },
      { cells: ['1', '2', '3'], isBroken: false },
      { cells: [], isBroken: true },
    ]);
  });

  it('tells rows in another code page than the first', async () => {
    const bytes = Buffer.concat([Buffer.from('Zoë;1\n'), Buffer.from('Zo\xeb;2\n', 'latin1')]);
    expect((await rowsOf('a.csv', bytes)).map(({ isForeign }) => isForeign)).toEqual([false, true]);
  });

  it('reads what a spreadsheet shows: texts, numbers, percentages, dates and formulas', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Uitleg').addRow(['kort']);
    const sheet = workbook.addWorksheet('Cijfers & zo');
    sheet.addRow(['naam', 'getal', 'deel', 'dag']);
    const row = sheet.addRow(['Zoë <b>', 7.25, 0.846, new Date(Date.UTC(2026, 2, 1))]);
    row.getCell(3).numFmt = '0%';
    row.getCell(4).numFmt = 'd-m-yyyy';
    sheet.getCell('A3').value = { richText: [{ text: 'twee' }, { text: ' stukken' }] };
    sheet.getCell('C3').value = { formula: 'B2*2', result: 14.5 };
    sheet.getCell('D3').value = { formula: 'B2/0', result: { error: '#DIV/0!' } };
    sheet.getCell('B5').value = true;
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    const file = await openTableFile('a.xlsx', bytes);
    expect(file).toMatchObject({ sheets: ['Uitleg', 'Cijfers & zo'], sheet: 'Cijfers & zo' });
    const rows = await rowsOf('a.xlsx', bytes);
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'naam', 'getal', 'deel', 'dag'],
      [2, 'Zoë <b>', 7.25, 84.6, '2026-03-01'],
      [3, 'twee stukken', '', { outcome: 14.5 }, { outcome: null }],
      [5, '', 'WAAR'],
    ]);
    expect(await cellsOf('a.xlsx', bytes, { sheet: 'Uitleg' })).toEqual([['kort']]);
  });

  it.each([
    ['an empty file', 'a.csv', Buffer.from(''), 'file.empty'],
    ['a picture', 'a.csv', Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'), 'file.not-text'],
    ['UTF-16', 'a.csv', Buffer.from('\ufeffa;b\n', 'utf16le'), 'file.utf-16'],
    ['a text named xlsx', 'a.xlsx', Buffer.from('a;b\n'), 'file.wrong-extension'],
    ['a workbook of before 2007', 'a.xls', oldOffice('Workbook'), 'file.other-spreadsheet'],
    ['a workbook with a password', 'a.xlsx', oldOffice('EncryptedPackage'), 'file.encrypted'],
    ['a workbook with macros by name', 'a.XLSM', Buffer.from('PK'), 'file.macros'],
    ['half a workbook', 'a.xlsx', Buffer.from('PK\x03\x04abc'), 'file.damaged-workbook'],
    ['a huge cell', 'a.csv', Buffer.from(`a;${'b'.repeat(20_000)}\n`), 'file.cell-too-long'],
    ['too many columns', 'a.csv', Buffer.from(';'.repeat(5_000)), 'file.too-many-columns'],
  ])('refuses %s', async (_, name, bytes, code) => {
    await expect(rowsOf(name, bytes)).rejects.toMatchObject({ refusal: { code } });
  });

  const sheet1 = 'xl/worksheets/sheet1.xml';
  const wide = `<row r="1"><c r="ZZZ1"><v>1</v></c></row>`;
  const long = `<row><c t="inlineStr"><is><t>${'x'.repeat(longestCell + 1)}</t></is></c></row>`;
  it.each([
    ['a workbook named csv', {}, 'file.wrong-extension', 'a.csv'],
    ['macros within', { 'xl/vbaProject.bin': 'x' }, 'file.macros'],
    [
      'an OpenDocument sheet',
      { 'xl/workbook.xml': undefined, mimetype: 'x' },
      'file.other-spreadsheet',
    ],
    ['an archive of something else', { 'xl/workbook.xml': undefined }, 'file.damaged-workbook'],
    ['a sheet that is not there', { [sheet1]: undefined }, 'file.damaged-workbook'],
    ['an external entity', { [sheet1]: external() }, 'file.damaged-workbook'],
    ['an entity nobody knows', { [sheet1]: '<a>&geheim;</a>' }, 'file.damaged-workbook'],
    ['no UTF-8', { [sheet1]: Buffer.from('\xff\xfe<\0', 'latin1') }, 'file.damaged-workbook'],
    ['a tag that never ends', { [sheet1]: `<a ${'b'.repeat(200_000)}` }, 'file.cell-too-long'],
    ['a column far to the right', { [sheet1]: worksheet(wide) }, 'file.too-many-columns'],
    ['a huge cell', { [sheet1]: worksheet(long) }, 'file.cell-too-long'],
    ['a zip bomb', { [sheet1]: Buffer.alloc(20_000_000, '0') }, 'file.unpacks-too-large'],
    ['a thousand parts', manyParts(), 'file.unpacks-too-large'],
  ])('refuses a workbook with %s', async (_, changes, code, name = 'a.xlsx') => {
    const parts = { ...workbookParts(''), ...changes };
    const kept = Object.entries(parts).filter(([, part]) => part !== undefined);
    const bytes = await zipParts(Object.fromEntries(kept) as Record<string, string>);
    await expect(rowsOf(name, bytes)).rejects.toMatchObject({ refusal: { code } });
  });

  it('ends a part that is larger than it says', async () => {
    const bytes = await makeWorkbook(Array.from({ length: 2_000 }, (_, row) => [row, 'waarde']));
    const entry = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    bytes.writeUInt32LE(500, entry + 24);
    await expect(rowsOf('a.xlsx', bytes)).rejects.toMatchObject({
      refusal: { code: 'file.damaged-workbook' },
    });
  });

  it('reads columns up to the last that is allowed', async () => {
    const [cells] = await cellsOf(
      'a.xlsx',
      await makeWorkbook([Array<number>(mostColumns).fill(1)]),
    );
    expect(cells).toHaveLength(mostColumns);
  });
});

async function rowsOf(name: string, bytes: Buffer, settings?: TableFileSettings) {
  const file = await openTableFile(name, bytes, settings);
  const rows = [];
  for await (const row of file.rows()) rows.push(row);
  return rows;
}

async function cellsOf(
  name: string,
  bytes: Buffer,
  settings?: TableFileSettings,
): Promise<(readonly TableCell[])[]> {
  return (await rowsOf(name, bytes, settings)).map(({ cells }) => cells);
}

function oldOffice(stream: string): Buffer {
  const opening = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([opening, Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
}

function worksheet(rows: string): string {
  return `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
}

function external(): string {
  return `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>${worksheet('<row><c><v>&e;</v></c></row>')}`;
}

function manyParts(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 1_001 }, (_, part) => [`xl/part${part}`, 'x']));
}
