import type { boardFileKinds } from '@verankerd/contract';
import type { BoardMaterial } from '../material';
import { renderPdf } from '../pdf/render-pdf';
import { tellingIn, type FileLanguage } from '../review/telling';
import { renderWorkbook } from '../sheets/render-workbook';
import { renderWord } from '../word/render-word';
import { boardReport, boardSheets } from './board-report';

/** Makes one file of a board's report. */
export async function makeBoardFile(
  kind: (typeof boardFileKinds)[number],
  board: BoardMaterial,
  language: FileLanguage,
): Promise<Buffer> {
  const telling = tellingIn(language);
  switch (kind) {
    case 'BOARD_PDF':
      return (await renderPdf(boardReport(board, telling))).bytes;
    case 'BOARD_WORD':
      return renderWord(boardReport(board, telling));
    case 'BOARD_SHEETS':
      return renderWorkbook(boardSheets(board, telling));
  }
}
