import { type MultipartFile } from '@fastify/multipart';
import {
  type ImportSettings,
  checkPart,
  importMeasurements,
  importSettings,
  type previewMeasurementImport,
} from '@verankerd/contract';
import { type FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { readForm } from '../platform/http/read-form';
import { type FieldRefusal, Refusal } from '../platform/http/refusal';
import { plainFileName } from '../platform/table-files/file-name';

/** A file with measurements as it was sent: in memory only, for as long as the request lasts. */
export type ImportForm = {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly settings: ImportSettings;
  /** Checksum of the preview that the reader agreed to. */
  readonly previewChecksum: string | undefined;
  readonly withoutRejected: boolean;
  readonly isSubmitted: boolean;
  /** SHA-256 over all of it: the same form sent again has the same one. */
  readonly hash: string;
};

type UploadRoute = typeof previewMeasurementImport | typeof importMeasurements;

/**
 * Reads the form of an import. The largest file that the server takes bounds what is held.
 * @throws Refusal when a field is wrong or the file too large
 */
export async function readImportForm(
  route: UploadRoute,
  request: FastifyRequest,
): Promise<ImportForm> {
  const { fields, files } = await readForm(request, 'file', readPart);
  const [file] = files;
  const sent = { ...fields, ...(file && { file: new File([], file.fileName) }) };
  const faults: FieldRefusal[] = [...checkPart('body', route.body, sent).faults];
  if (files.length > 1)
    faults.push({ pointer: '/body/file', code: 'too-many', details: { maximum: 1 } });
  const settings = readSettings(fields['settings'], faults);
  if (faults.length > 0 || !file) throw new Refusal('request.invalid', faults);
  return {
    ...file,
    settings,
    previewChecksum:
      typeof fields['previewChecksum'] === 'string' ? fields['previewChecksum'] : undefined,
    withoutRejected: fields['withoutRejected'] === 'true',
    isSubmitted: fields['isSubmitted'] === 'true',
    hash: createHash('sha256').update(JSON.stringify(fields)).update(file.bytes).digest('hex'),
  };
}

async function readPart({ filename, file }: MultipartFile) {
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  return { fileName: plainFileName(filename), bytes: Buffer.concat(chunks) };
}

function readSettings(sent: unknown, faults: FieldRefusal[]): ImportSettings {
  if (typeof sent !== 'string') return {};
  const checked = importSettings.safeParse(parsed(sent));
  if (checked.success) return checked.data;
  faults.push({ pointer: '/body/settings', code: 'wrong-format' });
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
