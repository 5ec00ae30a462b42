import * as z from 'zod/mini';
import { date, id, instant, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';

/** Kinds of files that are made of a frozen review. */
export const reviewFileKinds = [
  'SUMMARY_PDF',
  'REPORT_PDF',
  'REPORT_WORD',
  'SLIDES',
  'DATA_SHEETS',
  'DATA_CSV',
] as const;

/** Kinds of files that are made of the reviews that a board may read. */
export const boardFileKinds = ['BOARD_PDF', 'BOARD_WORD', 'BOARD_SHEETS'] as const;

/** The one file of a school's year: everything that was frozen, with checksums. */
export const folderFileKinds = ['YEAR_FOLDER'] as const;

/** Every kind of file that is made to be downloaded. */
export const exportFileKinds = [...reviewFileKinds, ...boardFileKinds, ...folderFileKinds] as const;

/** One of `exportFileKinds`. */
export type ExportFileKind = (typeof exportFileKinds)[number];

/** How far an order is: it waits for its turn, is worked on, is there, or could not be made. */
export const exportStates = ['WAITING', 'WORKING', 'DONE', 'FAILED'] as const;

/** The language of what is made. */
const language = z.enum(['nl', 'en']).check(z.describe('Language of the files'));

/** A file that is there. */
export const exportFile = z.object({
  kind: z.enum(exportFileKinds),
  fileName: z.string(),
  format: z.enum(['pdf', 'docx', 'pptx', 'xlsx', 'zip']),
  size: z.int().check(z.describe('Bytes')),
  checksum: z.string().check(z.describe('SHA-256 of the file, 64 hexadecimal digits')),
});

/** An order of files: how far it is, and the files that are there. */
export const exportOrder = z.object({
  id,
  language,
  state: z.enum(exportStates),
  made: z.int().check(z.describe('Files that are there')),
  total: z.int().check(z.describe('Files that were ordered')),
  orderedAt: instant,
  keptUntil: instant.check(z.describe('After this moment the files are made anew when ordered')),
  files: z.array(exportFile),
});

/** An order of files. */
export type ExportOrder = z.infer<typeof exportOrder>;

const lastOrder = z.object({
  order: z.nullable(exportOrder).check(z.describe('The last that is kept; null when none is')),
});
const inLanguage = z.strictObject({ language });
const askedLanguage = z.strictObject({ language: z._default(language, 'nl') });

const snapshotParams = z.strictObject({
  schoolId: id,
  choiceId: id,
  schoolYear: schoolYearLabel,
  number: z.coerce.number<number>().check(z.int(), z.minimum(1), z.maximum(1_000_000)),
});
const snapshotPath =
  '/api/schools/:schoolId/choices/:choiceId/school-years/:schoolYear/review/snapshots/:number';
const schoolYearParams = z.strictObject({ schoolId: id, schoolYear: schoolYearLabel });
const boardYearParams = z.strictObject({ boardId: id, schoolYear: schoolYearLabel });

/** Orders the files of a frozen review. Files that are there already are not made again. */
export const orderReviewFiles = defineRoute({
  name: 'orderReviewFiles',
  feature: 'exports',
  summary: 'Order the files of a frozen review',
  method: 'POST',
  path: `${snapshotPath}/exports`,
  access: 'SIGNED_IN',
  params: snapshotParams,
  body: inLanguage,
  answer: exportOrder,
  idempotent: true,
});

/** Reads how far the files of a frozen review are. */
export const readReviewFiles = defineRoute({
  name: 'readReviewFiles',
  feature: 'exports',
  summary: 'How far the files of a frozen review are',
  method: 'GET',
  path: `${snapshotPath}/exports`,
  access: 'SIGNED_IN',
  params: snapshotParams,
  query: askedLanguage,
  answer: lastOrder,
});

/** Where a text of a review is meant to be pasted. */
export const textBlockPurposes = ['ANNUAL_PLAN', 'SCHOOL_PLAN', 'ANNUAL_REPORT'] as const;

/** A text of a review, ready to paste. */
export const textBlock = z.object({
  purpose: z.enum(textBlockPurposes),
  title: z.string(),
  plain: z.string(),
  html: z.string().check(z.describe('Headings, paragraphs, lists and tables; everything escaped')),
});

/** A text of a review, ready to paste. */
export type TextBlock = z.infer<typeof textBlock>;

/** Reads the texts of a frozen review for the plans and reports of a school. */
export const readTextBlocks = defineRoute({
  name: 'readTextBlocks',
  feature: 'exports',
  summary: 'Texts of a frozen review, ready to paste',
  method: 'GET',
  path: `${snapshotPath}/text-blocks`,
  access: 'SIGNED_IN',
  params: snapshotParams,
  query: askedLanguage,
  answer: z.object({ frozenOn: date, blocks: z.array(textBlock) }),
});

/** Orders the folder of a school year: all frozen reviews, their files, history and evidence. */
export const orderYearFolder = defineRoute({
  name: 'orderYearFolder',
  feature: 'exports',
  summary: 'Order the folder of a school year',
  method: 'POST',
  path: '/api/schools/:schoolId/school-years/:schoolYear/folder',
  access: 'SIGNED_IN',
  params: schoolYearParams,
  body: inLanguage,
  answer: exportOrder,
  idempotent: true,
});

/** Reads how far the folder of a school year is. */
export const readYearFolder = defineRoute({
  name: 'readYearFolder',
  feature: 'exports',
  summary: 'How far the folder of a school year is',
  method: 'GET',
  path: '/api/schools/:schoolId/school-years/:schoolYear/folder',
  access: 'SIGNED_IN',
  params: schoolYearParams,
  query: askedLanguage,
  answer: lastOrder,
});

/** Orders the report of a board over the reviews that its schools handed in. */
export const orderBoardFiles = defineRoute({
  name: 'orderBoardFiles',
  feature: 'exports',
  summary: 'Order the report of a board on a school year',
  method: 'POST',
  path: '/api/boards/:boardId/school-years/:schoolYear/exports',
  access: 'SIGNED_IN',
  params: boardYearParams,
  body: inLanguage,
  answer: exportOrder,
  idempotent: true,
});

/** Reads how far the report of a board is. */
export const readBoardFiles = defineRoute({
  name: 'readBoardFiles',
  feature: 'exports',
  summary: 'How far the report of a board is',
  method: 'GET',
  path: '/api/boards/:boardId/school-years/:schoolYear/exports',
  access: 'SIGNED_IN',
  params: boardYearParams,
  query: askedLanguage,
  answer: lastOrder,
});

/** Downloads a file. */
export const downloadExportFile = defineRoute({
  name: 'downloadExportFile',
  feature: 'exports',
  summary: 'Download a file that was ordered',
  method: 'GET',
  path: '/api/exports/:exportId/files/:fileKind',
  access: 'SIGNED_IN',
  params: z.strictObject({ exportId: id, fileKind: z.enum(exportFileKinds) }),
  answer: z.unknown(),
  media: 'application/octet-stream',
});
