import * as z from 'zod/mini';
import { id } from '../platform/primitives';
import { defineRoute } from '../platform/route';

/** What every archive of a school begins its manifest with. */
export const archiveFormat = 'verankerd-school';

/** Version of the form of archives. It grows when a reader of the one before would misread the next. */
export const archiveVersion = 1;

const checksum = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/), z.describe('SHA-256 of the unpacked file, in hexadecimal'));
const rows = z.int().check(z.minimum(0));
const columnName = z.string().check(z.regex(/^[a-z_]{1,63}$/));

/** A table in an archive: its rows as JSON, one a line, and the same as CSV to read. */
export const archivedTable = z.strictObject({
  name: columnName,
  columns: z.array(columnName).check(z.describe('Of each row, in this order in the CSV')),
  rows,
  json: checksum.check(z.describe('Of tables/NAME.jsonl')),
  csv: checksum.check(z.describe('Of csv/NAME.csv')),
});

/** The manifest of an archive: what is in it, and the checksum of every file. */
export const archiveManifest = z.strictObject({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  school: z.strictObject({ id, establishmentCode: z.string(), name: z.string() }),
  organisations: z.strictObject({ rows, json: checksum }),
  people: z.strictObject({ rows, json: checksum }),
  tables: z.array(archivedTable).check(z.describe('In the order in which they are read in')),
});

/** The manifest of an archive. */
export type ArchiveManifest = z.infer<typeof archiveManifest>;

/** A line of people.jsonl: who did something, by the name under which colleagues know them. Nothing else of them. */
export const archivedPerson = z.strictObject({
  id,
  displayName: z.string().check(z.minLength(1), z.maxLength(100)),
});

/** Downloads all that Verankerd keeps of a school. Only whoever leads the school may. */
export const downloadSchoolArchive = defineRoute({
  name: 'downloadSchoolArchive',
  feature: 'school-archive',
  summary: 'All data of a school, as an archive of JSON and CSV',
  method: 'GET',
  path: '/api/schools/:schoolId/archive',
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id }),
  answer: z.string(),
  media: 'application/zip',
  problems: ['access.denied'],
});
