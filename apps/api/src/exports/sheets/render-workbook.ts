import ExcelJS from 'exceljs';
import type { Sheet, Workbook } from '../document/document';
import { steadyOfficeFile } from '../files/steady-archive';

const widest = 60;

/**
 * Makes a spreadsheet: a frozen header row with filters, numbers as numbers. Words are kept as words: whatever a text
 * begins with, it is never run as a formula.
 */
export async function renderWorkbook(workbook: Workbook): Promise<Buffer> {
  const file = new ExcelJS.Workbook();
  file.title = workbook.title;
  file.subject = workbook.subject;
  file.creator = workbook.author;
  file.lastModifiedBy = workbook.author;
  file.created = workbook.madeAt;
  file.modified = workbook.madeAt;
  for (const sheet of workbook.sheets) addSheet(file, sheet);
  return steadyOfficeFile(Buffer.from(await file.xlsx.writeBuffer()), workbook.madeAt);
}

function addSheet(file: ExcelJS.Workbook, { name, header, rows }: Sheet): void {
  const sheet = file.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...header]);
  for (const row of rows) sheet.addRow([...row]);
  const top = sheet.getRow(1);
  top.font = { bold: true, color: { argb: 'FF12363F' } };
  top.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE2EFF1' } };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: header.length } };
  header.forEach((title, place) => {
    const lengths = rows.map((row) => String(row[place] ?? '').length);
    const column = sheet.getColumn(place + 1);
    column.width = Math.min(widest, Math.max(title.length, ...lengths) + 3);
    column.alignment = { vertical: 'top', wrapText: true };
  });
}
