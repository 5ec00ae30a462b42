import { registerDetails } from '@verankerd/domain';
import * as z from 'zod/mini';
import { date } from '../platform/primitives';

/** Kinds of file of DUO that can be imported. */
export const importKinds = ['REGISTER', 'PUPIL_COUNTS', 'BOARD_NAMES'] as const;

/** Registers of establishments: of one sector, or of all of them. */
export const registerKinds = ['PRIMARY', 'SECONDARY', 'SPECIALISED', 'ALL_SECTORS'] as const;

/** What comes of a file: it changes something, nothing, or it is passed over. */
export const fileOutcomes = [
  'READY',
  'UNCHANGED',
  'ALREADY_IMPORTED',
  'DATE_NEEDED',
  'REFUSED',
] as const;

/** What is counted of a file; a count of nought is left out. */
export const importCountKeys = [
  'ADDED',
  'REOPENED',
  'RENAMED',
  'MOVED_BOARD',
  'DETAILS_CHANGED',
  'CLOSED',
  'NEW_BOARDS',
  'COUNTS_ADDED',
  'COUNTS_CHANGED',
  'BOARDS_NAMED',
  'UNCHANGED',
  'OUTDATED',
  'LEFT_OPEN',
  'UNTOUCHED',
  'UNKNOWN_SCHOOLS',
  'UNKNOWN_BOARDS',
  'ROWS_REFUSED',
] as const;

/** The name of a count of a file. */
export type ImportCountKey = (typeof importCountKeys)[number];

/** Why a file is refused as a whole. */
export const fileRefusalCodes = [
  'file.empty',
  'file.not-text',
  'file.spreadsheet',
  'file.utf-16',
  'file.line-too-long',
  'file.too-many-rows',
  'file.repeated-column',
  'file.no-register',
  'file.no-pupil-counts',
  'file.no-board-names',
  'file.kind-contradicts-name',
  'register.empty',
  'register.older-than-latest',
] as const;

/** What can be wrong with a row. */
export const rowProblemCodes = [
  'row.wrong-field-count',
  'row.broken-quotes',
  'row.value-under-blank-header',
  'row.other-code-page',
  'row.damaged-text',
  'row.blank-value',
  'row.wrong-pattern',
  'row.value-too-long',
  'row.code-mismatch',
  'row.unknown-province',
  'row.unknown-type',
  'row.unknown-holiday-region',
  'row.conflicting-duplicate',
  'row.repeated',
  'row.blank-optional',
  'row.quotes-taken-literally',
  'row.above-header',
] as const;

/** The counts of a file. */
export const importCounts = z
  .partialRecord(z.enum(importCountKeys), z.int().check(z.positive()))
  .check(z.describe('Counts by name; a count of nought is left out'));

const board = z.object({ number: z.string(), name: z.string() });
const school = { establishmentCode: z.string(), name: z.string() };

/** One change that a file brings. */
export const importChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['ADDED', 'REOPENED']),
    ...school,
    place: z.string(),
    board: z.nullable(board),
  }),
  z.object({ kind: z.literal('RENAMED'), ...school, from: z.string() }),
  z.object({
    kind: z.literal('MOVED_BOARD'),
    ...school,
    from: z.nullable(board).check(z.describe('Null when no board was known')),
    to: board,
  }),
  z.object({
    kind: z.literal('DETAILS_CHANGED'),
    ...school,
    details: z.array(
      z.object({ detail: z.enum(registerDetails), from: z.nullable(z.string()), to: z.string() }),
    ),
  }),
  z.object({ kind: z.literal('CLOSED'), ...school }),
  z.object({
    kind: z.literal('LEFT_OPEN'),
    ...school,
    reason: z.enum(['NOT_COVERED', 'UNREADABLE_ROWS']),
  }),
  z.object({
    kind: z.literal('BOARDS_NAMED'),
    number: z.string(),
    from: z.string(),
    to: z.string(),
  }),
]);

/** One change that a file brings. */
export type ImportChange = z.infer<typeof importChange>;

/** Something wrong with a row. A row with an error is not imported, one with a warning is. */
export const rowProblem = z.object({
  line: z.int(),
  column: z.nullable(z.string()),
  value: z.string(),
  code: z.enum(rowProblemCodes),
  severity: z.enum(['ERROR', 'WARNING']),
});

/** Something wrong with a row. */
export type ImportRowProblem = z.infer<typeof rowProblem>;

/** Why a file is refused, with what its sentence needs to know. */
export const fileRefusal = z.object({
  code: z.enum(fileRefusalCodes),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What one file would change. */
export const filePreview = z.object({
  fileName: z.string(),
  kind: z.nullable(z.enum(importKinds)),
  register: z.nullable(z.enum(registerKinds)),
  referenceDate: z.nullable(date).check(z.describe('The day of which the file gives the state')),
  outcome: z.enum(fileOutcomes),
  refusal: z.nullable(fileRefusal),
  counts: importCounts,
  changes: z.array(importChange).check(z.describe('The first 200 of each kind')),
  problems: z
    .array(rowProblem)
    .check(z.describe('Rows that are refused or doubtful, 10,000 at most')),
});

/** What one file would change. */
export type FilePreview = z.infer<typeof filePreview>;
