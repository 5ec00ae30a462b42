import type { reviewFileKinds } from '@verankerd/contract';
import { packArchive } from '../files/steady-archive';
import { renderOnePagePdf, renderPdf } from '../pdf/render-pdf';
import { renderWorkbook } from '../sheets/render-workbook';
import { sheetAsCsv } from '../sheets/sheet-as-csv';
import { renderSlides } from '../slides/render-slides';
import { renderWord } from '../word/render-word';
import { fullReport } from './full-report';
import { reviewSheets } from './review-sheets';
import { reviewSlides } from './review-slides';
import { teamSummary } from './team-summary';
import { tellingIn, type FileLanguage, type FrozenSnapshot, type Telling } from './telling';

type ReviewFileKind = (typeof reviewFileKinds)[number];
type Maker = (frozen: FrozenSnapshot, telling: Telling) => Promise<Buffer>;

const makers: Readonly<Record<ReviewFileKind, Maker>> = {
  SUMMARY_PDF: async (frozen, telling) => {
    const { bytes, pages } = await renderOnePagePdf(teamSummary(frozen, telling));
    if (pages === 1) return bytes;
    return (await renderOnePagePdf(teamSummary(frozen, telling, 'WITHOUT_CHART'))).bytes;
  },
  REPORT_PDF: async (frozen, telling) => (await renderPdf(fullReport(frozen, telling))).bytes,
  REPORT_WORD: (frozen, telling) => renderWord(fullReport(frozen, telling)),
  SLIDES: (frozen, telling) => renderSlides(reviewSlides(frozen, telling)),
  DATA_SHEETS: (frozen, telling) => renderWorkbook(reviewSheets(frozen, telling)),
  DATA_CSV: (frozen, telling) => {
    const { sheets, madeAt } = reviewSheets(frozen, telling);
    const files = sheets.map((sheet) => ({
      name: `${sheet.name.toLowerCase()}.csv`,
      bytes: Buffer.from(sheetAsCsv(sheet, telling.language)),
    }));
    return packArchive(files, madeAt);
  },
};

/** Makes one file of a review. The same snapshot gives the same bytes. */
export function makeReviewFile(
  kind: ReviewFileKind,
  frozen: FrozenSnapshot,
  language: FileLanguage,
): Promise<Buffer> {
  return makers[kind](frozen, tellingIn(language));
}
