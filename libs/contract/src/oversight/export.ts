import * as z from 'zod/mini';
import { id } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { narrowedQuery } from './export-overview';

/** How a list is laid out: a row for each question of a choice, or a row a choice with a column for each question. */
export const listLayouts = ['flat', 'wide'] as const;

/** Formats of a list. */
export const listFormats = ['csv', 'xlsx'] as const;

/** A spreadsheet with more rows than this is not made: it would hold up all others. As CSV there is no limit. */
export const mostSheetRows = 15_000;

const language = z._default(z.enum(['nl', 'en']), 'nl').check(z.describe('Language of the file'));
/** What is asked of a list. */
export const listQuery = z.extend(narrowedQuery, {
  layout: z
    ._default(z.enum(listLayouts), 'wide')
    .check(z.describe('flat: a row a question; wide: a row a choice')),
  format: z._default(z.enum(listFormats), 'csv'),
  language,
});
/** What is asked of the document. */
export const documentQuery = z.extend(narrowedQuery, { language });

const base = {
  feature: 'oversight',
  method: 'GET',
  access: 'SIGNED_IN',
  answer: z.unknown(),
} as const;
const list = {
  ...base,
  query: listQuery,
  media: 'application/octet-stream',
  problems: ['export.too-many-rows'],
} as const;
const overview = { ...base, query: documentQuery, media: 'application/pdf' } as const;

/** Downloads the matrix of a board as a list: CSV or a spreadsheet. */
export const downloadBoardMatrix = defineRoute({
  ...list,
  name: 'downloadBoardMatrix',
  summary: 'Download the schools of a board x seven questions as a list',
  path: '/api/boards/:boardId/matrix/export',
  params: z.strictObject({ boardId: id }),
});

/** Downloads the matrix of a partnership as a list. */
export const downloadPartnershipMatrix = defineRoute({
  ...list,
  name: 'downloadPartnershipMatrix',
  summary: 'Download the schools of a partnership x seven questions as a list',
  path: '/api/partnerships/:partnershipId/matrix/export',
  params: z.strictObject({ partnershipId: id }),
});

/** Downloads the matrix of the national desk as a list. */
export const downloadNationalMatrix = defineRoute({
  ...list,
  name: 'downloadNationalMatrix',
  summary: 'Download all schools x seven questions as a list',
  path: '/api/national-desks/:deskId/matrix/export',
  params: z.strictObject({ deskId: id }),
});

/** Downloads what the schools of a board come to, as a PDF. */
export const downloadBoardOverview = defineRoute({
  ...overview,
  name: 'downloadBoardOverview',
  summary: 'Download what the schools of a board come to, as a tagged PDF',
  path: '/api/boards/:boardId/matrix/overview.pdf',
  params: z.strictObject({ boardId: id }),
});

/** Downloads what the schools of a partnership come to, as a PDF. */
export const downloadPartnershipOverview = defineRoute({
  ...overview,
  name: 'downloadPartnershipOverview',
  summary: 'Download what the schools of a partnership come to, as a tagged PDF',
  path: '/api/partnerships/:partnershipId/matrix/overview.pdf',
  params: z.strictObject({ partnershipId: id }),
});

/** Downloads what all schools come to, as a PDF. */
export const downloadNationalOverview = defineRoute({
  ...overview,
  name: 'downloadNationalOverview',
  summary: 'Download what all schools come to, as a tagged PDF',
  path: '/api/national-desks/:deskId/matrix/overview.pdf',
  params: z.strictObject({ deskId: id }),
});
