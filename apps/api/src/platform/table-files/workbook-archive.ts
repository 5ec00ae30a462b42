import { type Readable } from 'node:stream';
import { type Entry, type ZipFile, fromBufferPromise } from 'yauzl';
import { WorkbookRefused } from './workbook-refused';

/** Most parts of a workbook; one of fifty sheets has some two hundred. */
const mostEntries = 1_000;

/** Most bytes that a workbook may unpack to: 150,000 rows of ten columns are about 60 MB of XML. */
const largestUnpacked = 157_286_400;

/** Largest unpacked size that is not held against the packed one; small parts of XML shrink a lot by nature. */
const unsuspectedBytes = 1_048_576;

/** Sheets shrink by 10 to 60 times; a bomb by about 1,000. */
const steepestRatio = 250;

/** The parts of a workbook, by name; their declared sizes were checked, their real ones are while they stream. */
export type WorkbookArchive = {
  readonly names: readonly string[];
  /** How large a part is when unpacked; 0 for one that is not there. */
  readonly sizeOf: (name: string) => number;
  /** @throws WorkbookRefused when there is no such part */
  readonly open: (name: string) => Promise<Readable>;
};

/**
 * Opens a workbook without unpacking any of it: counts its parts and looks at what they say of their sizes. A part
 * that turns out larger than it says ends the stream with an error (`validateEntrySizes` of yauzl).
 * @throws WorkbookRefused when it is no workbook, holds macros, is protected or would unpack to too much
 */
export async function openWorkbookArchive(bytes: Buffer): Promise<WorkbookArchive> {
  const zip = await openZip(bytes);
  const entries = await entriesOf(zip);
  refuseUnsafe(entries);
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
    open: (name) => {
      const entry = entries.get(name);
      if (!entry) throw new WorkbookRefused({ code: 'file.damaged-workbook' });
      return zip.openReadStreamPromise(entry);
    },
  };
}

async function openZip(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
  } catch {
    throw new WorkbookRefused({ code: 'file.damaged-workbook' });
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > mostEntries) throw tooLarge();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw new WorkbookRefused({ code: 'file.damaged-workbook' });
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw error instanceof WorkbookRefused
      ? error
      : new WorkbookRefused({ code: 'file.damaged-workbook' });
  }
  return entries;
}

function refuseUnsafe(entries: ReadonlyMap<string, Entry>): void {
  let unpacked = 0;
  for (const [name, entry] of entries) {
    if (entry.isEncrypted()) throw new WorkbookRefused({ code: 'file.encrypted' });
    if (/vbaProject|vbaData|macrosheets/i.test(name)) {
      throw new WorkbookRefused({ code: 'file.macros' });
    }
    unpacked += entry.uncompressedSize;
    const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
    const isSteep = entry.uncompressedSize > unsuspectedBytes && ratio > steepestRatio;
    if (unpacked > largestUnpacked || isSteep) throw tooLarge();
  }
  if (entries.has('xl/workbook.xml')) return;
  const isOther = entries.has('xl/workbook.bin') || entries.has('mimetype');
  throw new WorkbookRefused({
    code: isOther ? 'file.other-spreadsheet' : 'file.damaged-workbook',
  });
}

function tooLarge(): WorkbookRefused {
  return new WorkbookRefused({ code: 'file.unpacks-too-large', maximum: largestUnpacked });
}
