import {
  mostSheetRows,
  type documentQuery,
  type listQuery,
  type MatrixOverviewAnswer,
} from '@verankerd/contract';
import type * as z from 'zod/mini';
import {
  mediaOf,
  plainFileName,
  renderPdf,
  renderWorkbook,
  sheetAsCsv,
  tellingIn,
} from '../../exports/exports-door';
import { Refusal } from '../../platform/http/refusal';
import { aboutSheet, flatSheet, wideSheet } from './list-sheets';
import type { NarrowedLines } from './narrowed-lines';
import { overviewDocument } from './overview-document';
import { factsOfLines } from './telling-of-lines';

/** A file to send. */
export type Download = {
  readonly fileName: string;
  readonly media: string;
  readonly content: Buffer;
};

/**
 * Makes a list of the lines: a row a choice or a row a question, as CSV or as a spreadsheet.
 * @throws Refusal `export.too-many-rows` when a spreadsheet would become too large to make at once.
 */
export async function makeList(
  narrowed: NarrowedLines,
  { layout, format, language }: z.infer<typeof listQuery>,
): Promise<Download> {
  const telling = tellingIn(language);
  const sheet = layout === 'flat' ? flatSheet(narrowed, telling) : wideSheet(narrowed, telling);
  const fileName = fileNameOf(narrowed, telling.texts.oversightExport.fileNames[layout], format);
  if (format === 'csv')
    return {
      fileName,
      media: 'text/csv; charset=utf-8',
      content: Buffer.from(sheetAsCsv(sheet, language)),
    };
  if (sheet.rows.length > mostSheetRows) throw new Refusal('export.too-many-rows');
  const sheets = [sheet, aboutSheet(narrowed, telling)];
  const content = await renderWorkbook({ ...factsOfLines(narrowed, telling), sheets });
  return { fileName, media: mediaOf.xlsx, content };
}

/** Makes a tagged PDF of what the lines come to. */
export async function makeOverview(
  narrowed: NarrowedLines,
  overview: MatrixOverviewAnswer,
  { language }: z.infer<typeof documentQuery>,
): Promise<Download> {
  const telling = tellingIn(language);
  const { bytes } = await renderPdf(overviewDocument(narrowed, overview, telling));
  const { fileNames } = telling.texts.oversightExport;
  return {
    fileName: fileNameOf(narrowed, fileNames.overview, 'pdf'),
    media: mediaOf.pdf,
    content: bytes,
  };
}

/** What it is, of whom and of which year; of which day too, when that is not today. */
function fileNameOf({ matrix }: NarrowedLines, what: string, format: string): string {
  const { organisation, schoolYear, asOn, today } = matrix;
  return plainFileName(
    [what, organisation.name, schoolYear, ...(asOn < today ? [asOn] : [])],
    format,
  );
}
