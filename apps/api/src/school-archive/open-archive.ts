import {
  archiveFormat,
  archiveManifest,
  archiveVersion,
  type ArchiveManifest,
} from '@verankerd/contract';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { ArchiveRefused } from './archive-refused';
import { filesOf } from './write-archive';

/** Most files of an archive; one of today has about seventy. */
const mostFiles = 400;
/** Largest manifest in bytes, and longest line of a table: a frozen review with all its charts is far below it. */
const largestManifest = 4_194_304;
const longestLine = 33_554_432;

/** An archive of which every file was found to be as its manifest says. */
export type OpenArchive = {
  readonly manifest: ArchiveManifest;
  /** The lines of a file, one after another. */
  readonly linesOf: (name: string) => AsyncIterable<string>;
  readonly close: () => void;
};

/**
 * Opens an archive and holds every file against its checksum, a piece at a time, before anything of it is used.
 * @throws ArchiveRefused that names all files that are missing, changed or too many
 */
export async function openArchive(file: string): Promise<OpenArchive> {
  const zip = await openZip(file);
  try {
    const entries = await entriesOf(zip);
    const manifest = await readManifest(zip, entries);
    await refuseChanges(zip, entries, manifest);
    return {
      manifest,
      linesOf: (name) => linesIn(zip, entries, name),
      close: () => {
        zip.close();
      },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openZip(file: string): Promise<ZipFile> {
  try {
    return await openPromise(file, {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
    });
  } catch {
    throw new ArchiveRefused([
      'This is no archive of Verankerd: it cannot be opened as a zip file.',
    ]);
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > mostFiles)
    throw new ArchiveRefused([
      `This is no archive of Verankerd: it holds ${zip.entryCount} files.`,
    ]);
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      // Whoever packs an archive anew may get its folders in it.
      if (entry.fileName.endsWith('/')) continue;
      if (entries.has(entry.fileName))
        throw new ArchiveRefused([`${entry.fileName} is in it twice.`]);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw error instanceof ArchiveRefused ? error : damaged('The zip file');
  }
  return entries;
}

async function readManifest(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
): Promise<ArchiveManifest> {
  const size = entries.get('manifest.json')?.uncompressedSize ?? 0;
  if (size === 0 || size > largestManifest)
    throw new ArchiveRefused(['This is no archive of Verankerd: it has no manifest.json.']);
  const read = parsed(await textOf(zip, entries, 'manifest.json'));
  const { format, version } = (read ?? {}) as { format?: unknown; version?: unknown };
  if (format !== archiveFormat)
    throw new ArchiveRefused([
      'This is no archive of Verankerd: manifest.json says something else.',
    ]);
  if (version !== archiveVersion)
    throw new ArchiveRefused([
      `The archive has version ${String(version)}; this installation reads version ${archiveVersion}. ` +
        'Read it in with the version of Verankerd that made it, or a newer one that says it can.',
    ]);
  const manifest = archiveManifest.safeParse(read);
  if (!manifest.success)
    throw new ArchiveRefused(
      manifest.error.issues.map(
        ({ path, message }) =>
          `manifest.json is wrong at ${path.join('.') || 'the top'}: ${message}.`,
      ),
    );
  return manifest.data;
}

async function refuseChanges(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  manifest: ArchiveManifest,
): Promise<void> {
  const named = filesOf(manifest);
  const problems = [
    ...named.filter((name) => !entries.has(name)).map((name) => `${name} is missing.`),
    ...[...entries.keys()]
      .filter((name) => !named.includes(name))
      .map((name) => `${name} is not in the manifest.`),
  ];
  if (problems.length > 0) throw new ArchiveRefused(problems);
  for (const [name, { sum, rows }] of checksumsIn(manifest)) {
    const found = await sumOf(zip, entries, name);
    if (found.sum !== sum) problems.push(`${name} was changed: its checksum differs.`);
    else if (rows !== null && found.lines !== rows)
      problems.push(`${name} has ${found.lines} rows, and the manifest says ${rows}.`);
  }
  if (problems.length > 0) throw new ArchiveRefused(problems);
}

type Expected = { readonly sum: string; readonly rows: number | null };

function checksumsIn({
  organisations,
  people,
  tables,
}: ArchiveManifest): readonly [string, Expected][] {
  return [
    ['organisations.jsonl', { sum: organisations.json, rows: organisations.rows }],
    ['people.jsonl', { sum: people.json, rows: people.rows }],
    ...tables.flatMap(({ name, json, csv, rows }): [string, Expected][] => [
      [`tables/${name}.jsonl`, { sum: json, rows }],
      [`csv/${name}.csv`, { sum: csv, rows: null }],
    ]),
  ];
}

async function sumOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>, name: string) {
  const hash = createHash('sha256');
  let lines = 0;
  try {
    for await (const part of await streamOf(zip, entries, name)) {
      const bytes = part as Buffer;
      hash.update(bytes);
      for (const byte of bytes) if (byte === 10) lines += 1;
    }
  } catch {
    throw damaged(name);
  }
  return { sum: hash.digest('hex'), lines };
}

async function* linesIn(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  name: string,
): AsyncGenerator<string> {
  let rest = '';
  const stream = await streamOf(zip, entries, name);
  stream.setEncoding('utf8');
  for await (const part of stream) {
    const lines = (rest + String(part)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine)
      throw new ArchiveRefused([`${name} has a line that is too long.`]);
    yield* lines;
  }
}

async function textOf(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  name: string,
): Promise<string> {
  const parts: Buffer[] = [];
  try {
    for await (const part of await streamOf(zip, entries, name)) parts.push(part as Buffer);
  } catch {
    throw damaged(name);
  }
  return Buffer.concat(parts).toString('utf8');
}

function streamOf(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  name: string,
): Promise<Readable> {
  const entry = entries.get(name);
  if (!entry) throw new ArchiveRefused([`${name} is missing.`]);
  return zip.openReadStreamPromise(entry);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw damaged('manifest.json');
  }
}

function damaged(name: string): ArchiveRefused {
  return new ArchiveRefused([`${name} is damaged and cannot be read.`]);
}
