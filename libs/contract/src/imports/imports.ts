import * as z from 'zod/mini';
import { authorship, date, id } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { filePreview, importCounts, importKinds } from './import-preview';

const checksum = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Most files of one import. */
export const maximumFiles = 5;

const upload = z.strictObject({
  files: z
    .array(z.file())
    .check(
      z.minLength(1),
      z.maxLength(maximumFiles),
      z.describe('Files of DUO as CSV, 25 MB each at most'),
    ),
  dates: z.optional(
    z
      .string()
      .check(
        z.describe(
          'Reference dates of files whose name gives none: JSON, {"file.csv":"2026-08-01"}',
        ),
      ),
  ),
  complete: z.optional(
    z
      .string()
      .check(
        z.describe(
          'Provinces for which the registers are complete, so that absence means closed: ALL, or names with commas',
        ),
      ),
  ),
});

/** Compares files of DUO with what is held, and changes nothing. */
export const previewRegisterImport = defineRoute({
  name: 'previewRegisterImport',
  feature: 'imports',
  summary: 'What files of DUO would change',
  method: 'POST',
  path: '/api/imports/register/preview',
  access: 'SIGNED_IN',
  upload: 'multipart/form-data',
  body: upload,
  answer: z.object({
    checksum: checksum.check(z.describe('To send back when the import is carried out')),
    hasEffect: z.boolean().check(z.describe('Whether carrying it out changes anything')),
    files: z.array(filePreview),
  }),
  problems: ['access.denied', 'import.not-a-register', 'request.too-large'],
});

/** Carries out an import that was previewed, all of it or nothing. */
export const importRegister = defineRoute({
  name: 'importRegister',
  feature: 'imports',
  summary: 'Carry out an import that was previewed',
  method: 'POST',
  path: '/api/imports/register',
  access: 'SIGNED_IN',
  idempotent: true,
  upload: 'multipart/form-data',
  body: z.extend(upload, { previewChecksum: checksum }),
  answer: z.object({
    files: z.array(
      z.object({
        fileName: z.string(),
        outcome: z.enum(['IMPORTED', 'UNCHANGED', 'PASSED_OVER']),
        counts: importCounts,
      }),
    ),
  }),
  problems: [
    'access.denied',
    'import.not-a-register',
    'import.preview-outdated',
    'request.too-large',
  ],
});

/** Lists the imports that were carried out. */
export const listRegisterImports = defineRoute({
  name: 'listRegisterImports',
  feature: 'imports',
  summary: 'The imports that were carried out, newest first',
  method: 'GET',
  path: '/api/imports/register',
  access: 'SIGNED_IN',
  answer: z.object({
    imports: z
      .array(
        z.object({
          id,
          fileName: z.string(),
          kind: z.enum(importKinds),
          referenceDate: date,
          saved: z.extend(authorship, {
            by: z.nullable(z.string()).check(z.describe('Null for the command line')),
          }),
          counts: importCounts,
        }),
      )
      .check(z.describe('The newest 100')),
  }),
  problems: ['access.denied'],
});
