import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { ZipFile as ZipWriter } from 'yazl';

/** A file in an archive. */
export type ArchiveEntry = { readonly name: string; readonly bytes: Buffer };

/** Packs files in the order given, all with one date, so that the same files give the same archive. */
export function packArchive(entries: readonly ArchiveEntry[], at: Date): Promise<Buffer> {
  const zip = new ZipWriter();
  for (const { name, bytes } of entries)
    zip.addBuffer(bytes, name, { mtime: at, mode: 0o100644, forceDosTimestamp: true });
  zip.end();
  return collect(zip.outputStream);
}

/**
 * Packs an office file again with the date of what it tells instead of the moment of packing, so that the same snapshot
 * gives the same file. The properties of the document get that date too.
 */
export async function steadyOfficeFile(file: Buffer, at: Date): Promise<Buffer> {
  const moment = `${at.toISOString().slice(0, 19)}Z`;
  const entries = await unpackArchive(file);
  const steady = entries.map(({ name, bytes }) => ({
    name,
    bytes: name === 'docProps/core.xml' ? withMoment(bytes, moment) : bytes,
  }));
  return packArchive(steady, at);
}

/** Reads every file of an archive that we made ourselves. */
export async function unpackArchive(archive: Buffer): Promise<readonly ArchiveEntry[]> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(archive, { lazyEntries: true }, (error, opened) =>
      opened ? resolve(opened) : reject(error),
    ),
  );
  const entries: ArchiveEntry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if (entry.fileName.endsWith('/')) return zip.readEntry();
      readEntry(zip, entry).then((bytes) => {
        entries.push({ name: entry.fileName, bytes });
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
}

function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) =>
      stream ? collect(stream).then(resolve, reject) : reject(error),
    ),
  );
}

function withMoment(properties: Buffer, moment: string): Buffer {
  const dated = properties
    .toString('utf8')
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${moment}$3`);
  return Buffer.from(dated);
}

async function collect(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
