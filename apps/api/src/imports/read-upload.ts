import { type MultipartFile } from '@fastify/multipart';
import { type importRegister, type previewRegisterImport, checkPart } from '@verankerd/contract';
import { type PlainDate, isPlainDate } from '@verankerd/domain';
import { type FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { readForm } from '../platform/http/read-form';
import { type FieldRefusal, Refusal } from '../platform/http/refusal';
import { readProvinces } from './import-arguments';
import { type ImportOptions } from './plan-import';
import { type SourceFile, readSourceFile } from './read-source-file';
import { tellRefusal } from './refusal-details';

/** What a form of an import holds: the files as they were read, and what the reader told besides. */
export type Upload = {
  readonly files: readonly SourceFile[];
  readonly options: ImportOptions;
  /** Checksum of the preview that the reader agreed to. */
  readonly previewChecksum: string | undefined;
  /** SHA-256 over all of it: the same form sent again has the same one. */
  readonly hash: string;
};

type UploadRoute = typeof previewRegisterImport | typeof importRegister;
type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the form of an import while it streams in: a file is never held as a whole.
 * @throws Refusal when a field is wrong, a file is too large, or none of the files can be imported
 */
export async function readUpload(route: UploadRoute, request: FastifyRequest): Promise<Upload> {
  const { fields, files } = await readForm(request, 'files', readPart);
  refuseWrongFields(route, fields, files);
  const options = readOptions(fields);
  refuseUnusable(files);
  return {
    files,
    options,
    previewChecksum: text(fields, 'previewChecksum'),
    hash: hashOf(fields, files),
  };
}

function readPart({ filename, file }: MultipartFile): Promise<SourceFile> {
  return readSourceFile(filename, file.iterator({ destroyOnReturn: false }));
}

function refuseWrongFields(route: UploadRoute, fields: Fields, files: readonly SourceFile[]): void {
  const sent = { ...fields, files: files.map(({ name }) => new File([], name)) };
  const faults: FieldRefusal[] = [...checkPart('body', route.body, sent).faults];
  const names = files.map(({ name }) => name);
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice !== -1) faults.push({ pointer: `/body/files/${twice}`, code: 'repeated-file' });
  if (faults.length > 0) throw new Refusal('request.invalid', faults);
}

function readOptions(fields: Fields): ImportOptions {
  const dates = readDates(text(fields, 'dates') ?? '{}');
  if (!dates)
    throw new Refusal('request.invalid', [{ pointer: '/body/dates', code: 'not-a-date' }]);
  const complete = text(fields, 'complete');
  if (complete === undefined) return { dates };
  const provinces = readProvinces(complete);
  if (provinces.ok) return { dates, complete: provinces.value };
  throw new Refusal('request.invalid', [{ pointer: '/body/complete', code: 'not-a-choice' }]);
}

function readDates(json: string): Readonly<Record<string, PlainDate>> | undefined {
  try {
    const read: unknown = JSON.parse(json);
    if (typeof read !== 'object' || read === null) return undefined;
    const dates = Object.entries(read as Fields).map(([name, date]) => {
      if (typeof date !== 'string' || !isPlainDate(date)) throw new SyntaxError('not a date');
      return [name, date] as const;
    });
    return Object.fromEntries(dates);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function refuseUnusable(files: readonly SourceFile[]): void {
  const refusals = files.flatMap(({ name, content }, index): FieldRefusal[] => {
    if (content.kind !== 'REFUSED') return [];
    const { code, details } = tellRefusal(content.refusal);
    const known = { ...details, fileName: name, refusal: code };
    return [{ pointer: `/body/files/${index}`, code: 'file-refused', details: known }];
  });
  if (refusals.length === files.length) throw new Refusal('import.not-a-register', refusals);
}

function hashOf(fields: Fields, files: readonly SourceFile[]): string {
  const sums = files.map(({ name, checksum }) => [name, checksum]);
  return createHash('sha256')
    .update(JSON.stringify([fields, sums]))
    .digest('hex');
}

function text(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
}
