import { readFile } from 'node:fs/promises';
import { type SentForm, uploadForm } from '../../platform/testing/upload-form';
import { inventedPath } from './invented-files';

/** Writes a form with invented files. */
export async function inventedForm(
  names: readonly string[],
  fields: Readonly<Record<string, string>> = {},
): Promise<SentForm> {
  const files = names.map(async (name) => [name, await readFile(inventedPath(name))] as const);
  return uploadForm(await Promise.all(files), fields);
}
