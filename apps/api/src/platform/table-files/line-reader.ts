import { type DecodedLine } from './decode-stream';
import { splitRecord } from './split-record';

/** Most lines over which one record may go on. */
export const longestRecord = 5;

/** Lines that can be looked at ahead: a quoted value may go on in the next line, or prove to be broken. */
export class LineReader {
  private readonly ahead: DecodedLine[] = [];

  constructor(private readonly source: AsyncGenerator<DecodedLine>) {}

  /** The next line, or nothing at the end. */
  async next(): Promise<DecodedLine | undefined> {
    const ready = this.ahead.shift();
    if (ready) return ready;
    const read = await this.source.next();
    return read.done ? undefined : read.value;
  }

  /**
   * The values of a record that goes on over some lines, or null with all lines but the first given back.
   * @param expected how many values it must have; null when that is not known yet
   */
  async continued(
    first: DecodedLine,
    delimiter: string,
    expected: number | null,
  ): Promise<readonly string[] | null> {
    const held = [first];
    while (held.length < longestRecord) {
      const more = await this.next();
      if (!more) break;
      held.push(more);
      const record = splitRecord(held.map(({ text }) => text).join('\n'), delimiter, expected ?? 0);
      if (record.kind === 'UNCLOSED') continue;
      const fits =
        record.kind === 'FIELDS' && (expected === null || record.fields.length === expected);
      const onePage = held.every(({ foreign }) => foreign === first.foreign);
      if (fits && onePage && !record.literally) return record.fields;
      break;
    }
    this.ahead.unshift(...held.slice(1));
    return null;
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    await this.source.return(undefined);
  }
}
