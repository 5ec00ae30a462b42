import {
  calendarYearMeanings,
  blankMeanings,
  decimalSigns,
  delimiters,
  importFields,
  importProblemCodes,
  mappingProblems,
  measurementRoundKinds,
  valueStates,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import { authorship, id, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { newIndicators, seriesTarget } from './import-settings';

const checksum = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.minimum(0));
const ofSchool = z.strictObject({ schoolId: id });
const path = '/api/schools/:schoolId/measurement-imports';

/** Why a file cannot be read at all. */
export const tableRefusalCodes = [
  'file.empty',
  'file.not-text',
  'file.utf-16',
  'file.line-too-long',
  'file.damaged-workbook',
  'file.encrypted',
  'file.other-spreadsheet',
  'file.macros',
  'file.unpacks-too-large',
  'file.cell-too-long',
  'file.no-such-sheet',
  'file.wrong-extension',
  'file.too-many-rows',
  'file.too-many-columns',
] as const;

/** What carrying a measurement of the file out does. */
export const measurementOutcomes = ['NEW', 'CHANGED', 'UNCHANGED'] as const;

const upload = z.strictObject({
  file: z.file().check(z.describe('A table as CSV or XLSX')),
  settings: z.optional(
    z.string().check(z.describe('What the reader says of the file, as JSON: see `importSettings`')),
  ),
});

/** How a file was read. */
export const readFileAnswer = z.object({
  name: z.string(),
  kind: z.enum(['TEXT', 'WORKBOOK']),
  codePage: z.nullable(z.enum(['ascii', 'utf-8', 'windows-1252'])),
  delimiter: z.nullable(z.enum(delimiters)),
  sheets: z.array(z.string()),
  sheet: z.nullable(z.string()),
  headerLine: z.nullable(z.int()),
  decimalSign: z.enum(decimalSigns),
  hasMixedSigns: z.boolean(),
  rows: count,
  foreignRows: count.check(z.describe('Rows in another code page than the first ones')),
});

/** A column of the file, and what it holds. */
export const importColumn = z.object({
  at: count,
  header: z.string(),
  samples: z.array(z.string()),
  field: z.nullable(z.enum(importFields)).check(z.describe('Null when it is left out')),
  schoolYear: z.nullable(schoolYearLabel),
});

/** The words of the file for what was measured among whom, and where their values go. */
export const importSeries = z.object({
  indicator: z.string(),
  group: z.string(),
  rows: count,
  to: z.nullable(seriesTarget).check(z.describe('Null as long as the reader has not chosen')),
});

/** Something wrong with a cell or row. */
export const importProblemAnswer = z.object({
  line: z.int(),
  column: z.nullable(z.string()).check(z.describe('Name of the column; null for the whole row')),
  value: z.string(),
  code: z.enum(importProblemCodes as [string, ...string[]]),
  isError: z.boolean(),
  limit: z.nullable(z.number()),
});

/** One measurement of the file as it will come in. */
export const importedMeasurement = z.object({
  line: z.int(),
  indicator: z.string(),
  group: z.string(),
  schoolYear: schoolYearLabel,
  round: z.enum(measurementRoundKinds),
  state: z.enum(valueStates),
  figure: z.nullable(z.string()).check(z.describe('As it stands in the file; null when hidden')),
  outcome: z.enum(measurementOutcomes),
});

/** Counts of an import: measurements, then rows. */
export const importCountsOfMeasurements = z.object({
  new: count,
  changed: count,
  unchanged: count,
  hidden: count.check(z.describe('Of those: too few answers, kept as "fewer than" only')),
  leftOut: count,
  rejectedRows: count,
  otherSchools: count,
  notes: count,
});

/** Reads a file and tells what importing it would do. Nothing is written, and nothing of the file is kept. */
export const previewMeasurementImport = defineRoute({
  name: 'previewMeasurementImport',
  feature: 'measurement-import',
  summary: 'What a file with measurements would change',
  method: 'POST',
  path: `${path}/preview`,
  access: 'SIGNED_IN',
  upload: 'multipart/form-data',
  params: ofSchool,
  body: upload,
  answer: z.object({
    checksum: checksum.check(z.describe('To send back when the import is carried out')),
    file: readFileAnswer,
    columns: z.array(importColumn),
    schoolYear: z.nullable(schoolYearLabel),
    yearMeaning: z.enum(calendarYearMeanings),
    round: z.enum(measurementRoundKinds),
    blankMeans: z.enum(blankMeanings),
    isRemembered: z.boolean().check(z.describe('Whether the mapping is that of an earlier file')),
    isAskew: z
      .boolean()
      .check(z.describe('Whether the values stand in the wrong columns: nothing can come in')),
    mappingProblems: z.array(z.enum(mappingProblems)),
    schools: z
      .array(z.object({ name: z.string(), rows: count, isOwn: z.boolean() }))
      .check(z.describe('The schools of the file, most rows first; empty without such a column')),
    series: z.array(importSeries),
    newIndicators,
    indicators: z
      .array(z.object({ id, name: z.string() }))
      .check(z.describe('Those of the school that can take figures of a file')),
    rejectedRows: z
      .array(z.object({ line: z.int(), cells: z.array(z.string()) }))
      .check(z.describe('The first 1,000 rows with errors, to mend and send again')),
    counts: importCountsOfMeasurements,
    measurements: z.array(importedMeasurement).check(z.describe('The first 100')),
    problems: z.array(importProblemAnswer).check(z.describe('The first 10,000')),
  }),
  problems: ['measurement-import.unreadable', 'request.too-large'],
});

/** Carries out an import that was previewed: all of it in one transaction, or nothing. */
export const importMeasurements = defineRoute({
  name: 'importMeasurements',
  feature: 'measurement-import',
  summary: 'Carry out an import of measurements that was previewed',
  method: 'POST',
  path,
  access: 'SIGNED_IN',
  idempotent: true,
  upload: 'multipart/form-data',
  params: ofSchool,
  body: z.extend(upload, {
    previewChecksum: checksum,
    isSubmitted: z
      .enum(['true', 'false'])
      .check(z.describe('Whether they are handed in at once, so that the board sees them')),
    withoutRejected: z.optional(
      z
        .literal('true')
        .check(z.describe('Rows with errors may stay out; without it they stop the whole import')),
    ),
  }),
  answer: z.object({ counts: importCountsOfMeasurements }),
  problems: [
    'measurement-import.unreadable',
    'measurement-import.not-mapped',
    'measurement-import.rejected-rows',
    'measurement-import.preview-outdated',
    'request.too-large',
  ],
});

/** Lists the imports of a school. */
export const listMeasurementImports = defineRoute({
  name: 'listMeasurementImports',
  feature: 'measurement-import',
  summary: 'The imports of measurements of a school, newest first',
  method: 'GET',
  path,
  access: 'SIGNED_IN',
  params: ofSchool,
  answer: z.object({
    imports: z
      .array(
        z.object({
          id,
          fileName: z.string(),
          saved: authorship,
          counts: importCountsOfMeasurements,
        }),
      )
      .check(z.describe('The newest 50')),
  }),
});
