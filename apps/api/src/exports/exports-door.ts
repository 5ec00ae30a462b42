/** The making of files, for features that have something of their own to tell in them. */
export {
  heading,
  paragraph,
  table,
  type Block,
  type Document,
  type DocumentFacts,
  type Sheet,
} from './document/document';
export { mediaOf, plainFileName } from './file-name';
export { renderPdf } from './pdf/render-pdf';
export { tellingIn, type FileLanguage, type Telling } from './review/telling';
export { sheetAsCsv } from './sheets/sheet-as-csv';
export { renderWorkbook } from './sheets/render-workbook';
