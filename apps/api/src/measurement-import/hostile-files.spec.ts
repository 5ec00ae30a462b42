import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workbookParts, zipParts } from '../platform/table-files/testing/make-workbook';
import type { HostileReading } from './testing/read-hostile-file';

/** What reading may cost above the bytes of the file itself, in MB. */
const mostMemory = 200;
const million = 1_000_000;
const header = 'schooljaar;indicator;teller;noemer\n';

/** Rows of a sheet of which only the number grows: it packs to almost nothing. */
function manyRows(count: number): string {
  const row = '<row><c t="inlineStr"><is><t>2024-2025</t></is></c><c><v>1</v></c></row>';
  return `<worksheet><sheetData>${row.repeat(count)}</sheetData></worksheet>`;
}

describe('files that mean harm, each read by a process of its own', () => {
  jest.setTimeout(60_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'verankerd-hostile-'));
  const reader = path.join(folder, 'reader.mjs');

  beforeAll(() =>
    build({
      entryPoints: [path.join(__dirname, 'testing/read-hostile-file.ts')],
      outfile: reader,
      bundle: true,
      platform: 'node',
      format: 'esm',
      // Libraries of CommonJS ask for parts of Node.
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire('/');",
      },
    }),
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  function read(name: string, content: string | Buffer): HostileReading {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return JSON.parse(
      execFileSync(process.execPath, [reader, file], { encoding: 'utf8' }),
    ) as HostileReading;
  }

  it.each([
    [
      'a million rows',
      () => header + '2024-2025;Veilig;30;40\n'.repeat(million),
      'file.too-many-rows',
    ],
    ['100 MB in one line', () => header + 'a'.repeat(100 * million), 'file.line-too-long'],
    ['100 MB of blank lines', () => '\n'.repeat(100 * million), 'file.too-many-rows'],
    ['100 MB of rows', () => header + `${'x'.repeat(99)}\n`.repeat(million), 'file.too-many-rows'],
    [
      '100 MB of quotes that never close',
      () => header + '"\n'.repeat(50 * million),
      'file.too-many-rows',
    ],
  ])('ends a CSV of %s within bounded memory', (_, make, code) => {
    const { outcome, memoryBefore, peakMemory } = read('a.csv', make());
    expect(outcome).toMatch(code);
    expect(peakMemory - memoryBefore).toBeLessThan(mostMemory);
  });

  it.each([
    ['a million rows', 'xl/worksheets/sheet1.xml', () => manyRows(million)],
    ['120 MB of nothing', 'xl/worksheets/sheet1.xml', () => Buffer.alloc(120 * million, ' ')],
    ['120 MB of shared texts', 'xl/sharedStrings.xml', () => Buffer.alloc(120 * million, 'x')],
  ])('ends a workbook that unpacks to %s within bounded memory', async (_, part, make) => {
    const bytes = await zipParts({ ...workbookParts(''), [part]: make() });
    expect(bytes.length).toBeLessThan(5 * million);
    const { outcome, memoryBefore, peakMemory } = read('a.xlsx', bytes);
    expect(outcome).toMatch(/^file\.(unpacks-too-large|too-many-rows)$/);
    expect(peakMemory - memoryBefore).toBeLessThan(mostMemory);
  });
});
