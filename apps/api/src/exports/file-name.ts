import { en, nl } from '@verankerd/content/texts';
import type { ExportFileKind, ExportOrder } from '@verankerd/contract';
import type { FileLanguage } from './review/telling';

type Format = ExportOrder['files'][number]['format'];

/** The format of each kind of file. */
export const formatOf: Readonly<Record<ExportFileKind, Format>> = {
  SUMMARY_PDF: 'pdf',
  REPORT_PDF: 'pdf',
  REPORT_WORD: 'docx',
  SLIDES: 'pptx',
  DATA_SHEETS: 'xlsx',
  DATA_CSV: 'zip',
  BOARD_PDF: 'pdf',
  BOARD_WORD: 'docx',
  BOARD_SHEETS: 'xlsx',
  YEAR_FOLDER: 'zip',
};

/** The media type of each format. Source: IANA media types. */
export const mediaOf: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

const longestPart = 60;

/** The name of a file of an order: what it is, its parts, and the format behind it. */
export function fileNameOf(
  kind: ExportFileKind,
  parts: readonly string[],
  language: FileLanguage,
): string {
  const { files } = (language === 'nl' ? nl : en).exports;
  return plainFileName([files[kind].fileName, ...parts], formatOf[kind]);
}

/** A name that every system keeps: letters and digits of the parts with dashes, and the format behind it. */
export function plainFileName(parts: readonly string[], format: string): string {
  const words = parts.map((part) =>
    part
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, longestPart)
      .replace(/^-+|-+$/g, ''),
  );
  return `${words.filter((word) => word !== '').join('-')}.${format}`;
}
