import ExcelJS from 'exceljs';
import type { Sheet } from '../document/document';
import { sampleFacts } from '../testing/sample-document';
import { renderWorkbook } from './render-workbook';
import { sheetAsCsv } from './sheet-as-csv';

// Whole files are made, on machines that have other work too.
jest.setTimeout(60_000);

const dangerous = '=HYPERLINK("http://voorbeeld.test";"klik")';
const sheet: Sheet = {
  name: 'Mijlpalen',
  header: ['Mijlpaal', 'Aantal', 'Deel'],
  rows: [
    [dangerous, 3, 41.7],
    ['+31 bellen', null, -2],
  ],
};

describe('renderWorkbook', () => {
  it('keeps numbers as numbers and words as words, whatever they begin with', async () => {
    const file = new ExcelJS.Workbook();
    const bytes = await renderWorkbook({ ...sampleFacts, sheets: [sheet] });
    await file.xlsx.load(bytes as unknown as ArrayBuffer);
    const read = file.getWorksheet('Mijlpalen');
    expect(read?.getCell('A2').type).toBe(ExcelJS.ValueType.String);
    expect(read?.getCell('A2').value).toBe(dangerous);
    expect(read?.getCell('C2').value).toBe(41.7);
    expect(read?.getCell('B3').value).toBeNull();
    expect(read?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  it('gives the same bytes for the same data', async () => {
    const made = () => renderWorkbook({ ...sampleFacts, sheets: [sheet] });
    expect((await made()).equals(await made())).toBe(true);
  });
});

describe('sheetAsCsv', () => {
  it.each([
    ['nl', '"41,7"'],
    ['en', '"41.7"'],
  ] as const)(
    'writes figures as %s reads them, and nothing that a spreadsheet runs',
    (language, figure) => {
      const csv = sheetAsCsv(sheet, language);
      expect(csv).toContain(`"'=HYPERLINK(""http://voorbeeld.test"";""klik"")";"3";${figure}`);
      expect(csv).toContain(`"'+31 bellen";"";"-2"`);
    },
  );
});
