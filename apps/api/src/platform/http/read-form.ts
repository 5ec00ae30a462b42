import { type MultipartFile } from '@fastify/multipart';
import { type FastifyRequest } from 'fastify';
import { Refusal } from './refusal';

/** A form with files: its text fields by name, and what was read of each file. */
export type ReadForm<File> = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: readonly File[];
};

/**
 * Reads a form while it streams in. A field that is not expected is left for the check of the contract to refuse.
 * @param fileField name of the field that holds the files
 * @param readFile reads a file as far as it likes; the rest is let by, as the parts behind it must still come
 * @throws Refusal when the request is no form, or a file is larger than the server takes
 */
export async function readForm<File>(
  request: FastifyRequest,
  fileField: string,
  readFile: (part: MultipartFile) => Promise<File>,
): Promise<ReadForm<File>> {
  if (!request.isMultipart()) throw new Refusal('request.unsupported-media-type');
  const fields: Record<string, unknown> = {};
  const files: File[] = [];
  let isTooLarge = false;
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = part.value;
    else if (part.fieldname !== fileField) {
      fields[part.fieldname] = null;
      part.file.resume();
    } else {
      files.push(await readFile(part));
      part.file.resume();
      isTooLarge ||= part.file.truncated;
    }
  }
  if (isTooLarge) throw new Refusal('request.too-large');
  return { fields, files };
}
