import { TableRefused } from './table-refused';
import { type WorkbookArchive } from './workbook-archive';
import { WorkbookRefused } from './workbook-refused';
import { type XmlHandler, XmlReader } from './xml-reader';

/**
 * Streams a part of a workbook through a handler; yields after each chunk, so that whoever gathers what the handler
 * finds can pass it on before the next one is read.
 * @throws WorkbookRefused when the part is missing, damaged, no UTF-8, or larger than it says
 */
export async function* readPart(
  archive: WorkbookArchive,
  name: string,
  handler: XmlHandler,
): AsyncGenerator<void> {
  const reader = new XmlReader(handler);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const stream = await archive.open(name);
  try {
    for await (const chunk of stream) {
      reader.write(decoder.decode(chunk as Uint8Array, { stream: true }));
      yield;
    }
    reader.write(decoder.decode());
    reader.end();
    yield;
  } catch (error) {
    if (error instanceof WorkbookRefused || error instanceof TableRefused) throw error;
    throw new WorkbookRefused({ code: 'file.damaged-workbook' });
  } finally {
    stream.destroy();
  }
}

/** Streams a part of a workbook to its end. */
export async function readWholePart(
  archive: WorkbookArchive,
  name: string,
  handler: XmlHandler,
): Promise<void> {
  const chunks = readPart(archive, name, handler);
  while (!(await chunks.next()).done);
}
