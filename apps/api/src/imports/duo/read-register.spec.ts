import { createReadStream } from 'node:fs';
import path from 'node:path';
import { plainDate } from '@verankerd/domain';
import { type RegisterFile, collectRegister, editionOf } from './collect-register';
import { readRegister } from './read-register';
import { maximumRows } from './read-table';
import { streamOf } from '../../platform/table-files/stream-of';

const fixtures = path.join(__dirname, 'fixtures');

describe('readRegister on good files', () => {
  it('reads a primary register in Windows-1252 with the newer column names', async () => {
    const file = await read('bo-vestigingen_2025-08_invented.csv');
    expect(file).toMatchObject({ register: 'PRIMARY', delimiter: ';', problems: [] });
    expect(file.codePages).toEqual({ ascii: 4, 'utf-8': 0, 'windows-1252': 2 });
    expect(file.rows).toHaveLength(5);
    expect(file.rows[0]).toEqual({
      establishmentCode: '99ZA00',
      boardNumber: '99901',
      name: 'Basisschool Het Verzonnen Mozaïek',
      place: 'VOORBEELDDORP',
      municipality: 'VOORBEELDSTAD',
      province: 'Drenthe',
      part: 'BO',
      sector: 'PO',
      postcode: '1234 AB',
      denomination: 'Openbaar',
      holidayRegion: 'NORTH',
      line: 2,
    });
    expect(file.rows[1]?.name).toBe('Daltonschool ’t Bedenksel');
  });

  it('reads a secondary register in UTF-8 with the older names and bare, unpadded numbers', async () => {
    const file = await read('vo-vestigingen_2025-08_invented.csv');
    expect(file).toMatchObject({ register: 'SECONDARY', problems: [] });
    expect(file.rows).toMatchObject([
      { establishmentCode: '99YA00', part: 'VO', sector: 'VO', holidayRegion: null },
      { establishmentCode: '99YA01', name: 'Lyceum Het Verzinsel, locatie Bahûrim' },
      { establishmentCode: '99YB00', name: 'Praktijkschool Voorbeeld' },
    ]);
  });

  it('reads the register of all sectors: commas, quotes, a byte order mark, a row that comes twice', async () => {
    const file = await read('scholen_2025-11_invented.csv');
    expect(file).toMatchObject({ register: 'ALL_SECTORS', delimiter: ',', refusedCodes: [] });
    expect(file.rows).toMatchObject([
      { name: 'Basisschool "Het Verzonnen Mozaïek"', part: 'BO', boardNumber: null },
      { denomination: 'Samenwerking PC, RK', part: 'SBO', sector: 'PO' },
      { part: 'SO_VSO', sector: 'GO', postcode: '1234 AB' },
      { establishmentCode: '99YA00', part: 'VO', line: 5 },
    ]);
    expect(listed(file)).toEqual([[6, 'row.repeated', null, '99YA00 (5)']]);
  });

  it('reads column names with trailing spaces', async () => {
    const file = await read('bo-vestigingen_2013-06_trailing-space-header.csv');
    expect(file.rows).toMatchObject([{ establishmentCode: '99ZA00', name: 'De Verzonnen School' }]);
  });

  it('takes a blank municipality for a warning', async () => {
    const file = await read('bo-vestigingen_2026-08_invented.csv');
    expect(file.rows).toHaveLength(5);
    expect(file.rows[3]?.municipality).toBeNull();
    expect(listed(file)).toEqual([[5, 'row.blank-optional', 'GEMEENTENAAM', '']]);
    expect(file).toMatchObject({ errorCount: 0, warningCount: 1 });
  });
});

describe('readRegister on rows that are not in order', () => {
  it('lists every wrong row with line, column and value, and imports none of them', async () => {
    const file = await read('not-ok/wrong-rows.csv');
    expect(listed(file)).toEqual([
      [2, 'row.wrong-pattern', 'INSTELLINGSCODE', '99Z'],
      [3, 'row.code-mismatch', 'VESTIGINGSCODE', '99ZB00'],
      [4, 'row.blank-value', 'VESTIGINGSNAAM', ''],
      [5, 'row.wrong-pattern', 'POSTCODE', '12345'],
      [6, 'row.wrong-pattern', 'BEVOEGD GEZAG NUMMER', '9990'],
      [7, 'row.unknown-province', 'PROVINCIE', 'Verweggistan'],
      [8, 'row.unknown-holiday-region', 'VAKANTIEREGIO', 'West'],
      [9, 'row.wrong-field-count', null, '16 / 15'],
      [10, 'row.wrong-field-count', null, '3 / 15'],
      [11, 'row.blank-optional', 'BEVOEGD GEZAG NUMMER', ''],
      [11, 'row.blank-optional', 'DENOMINATIE', ''],
      [14, 'row.blank-value', 'VESTIGINGSCODE', ''],
    ]);
    expect(codesOf(file)).toEqual(['99ZJ00', '99ZL02']);
    expect(file.refusedCodes).toEqual(['99ZC00', '99ZD00', '99ZE00', '99ZF00', '99ZG00']);
    expect(file).toMatchObject({ unreadableRows: 5, errorCount: 10, warningCount: 2 });
  });

  it('takes neither of two rows that contradict each other', async () => {
    const file = await read('not-ok/duplicates.csv');
    expect(codesOf(file)).toEqual(['99ZA00']);
    expect(listed(file)).toEqual([
      [3, 'row.repeated', null, '99ZA00 (2)'],
      [5, 'row.conflicting-duplicate', null, '99ZB00 (4)'],
      [6, 'row.wrong-pattern', 'POSTCODE', '?'],
      [7, 'row.conflicting-duplicate', null, '99ZC00 (6)'],
    ]);
    expect(editionOf(file, plainDate('2026-08-01'))).toMatchObject({
      refusedCodes: ['99ZB00', '99ZC00'],
      unreadableRows: 0,
    });
  });

  it('loses only the line with a broken quote, not what follows it', async () => {
    const file = await read('not-ok/broken-quotes.csv');
    expect(file.rows.map(({ name }) => name)).toEqual([
      'De "Ark" aan Zee',
      'De "Linde"',
      'De lange naam',
      'De Beuk',
    ]);
    expect(briefly(file)).toEqual([
      [2, 'row.broken-quotes', null],
      [3, 'row.quotes-taken-literally', null],
    ]);
    expect(file.unreadableRows).toBe(1);
  });

  it('finds the values that a comma taken for a delimiter pushed aside', async () => {
    const file = await read('not-ok/comma-became-delimiter.csv');
    expect(codesOf(file)).toEqual(['99ZA00', '99ZC00']);
    expect(listed(file)).toEqual([[3, 'row.value-under-blank-header', null, 'Noord']]);
  });

  it('reports the lines in another code page', async () => {
    const file = await read('not-ok/two-code-pages.csv');
    expect(codesOf(file)).toEqual(['99ZA00', '99ZB00', '99ZD00']);
    expect(briefly(file)).toEqual([[4, 'row.other-code-page', null]]);
    expect(file.codePages).toEqual({ ascii: 2, 'utf-8': 1, 'windows-1252': 2 });
    expect(file.refusedCodes).toEqual(['99ZC00']);
  });

  it('reports text that an earlier conversion spoiled', async () => {
    const file = await read('not-ok/text-from-a-dos-code-page.csv');
    expect(codesOf(file)).toEqual(['99ZD00']);
    expect(briefly(file)).toEqual([
      [2, 'row.damaged-text', 'GEMEENTENAAM'],
      [3, 'row.damaged-text', 'GEMEENTENAAM'],
      [4, 'row.other-code-page', null],
    ]);
  });

  it('finds the column names below notes, and lists the notes', async () => {
    const file = await read('not-ok/notes-above-header.csv');
    expect(file.rows).toMatchObject([{ establishmentCode: '99ZA00', line: 4 }]);
    expect(listed(file)).toEqual([[1, 'row.above-header', null, 'Lijst van bedachte scholen']]);
  });
});

describe('readRegister on files that are no register', () => {
  it.each([
    ['empty.csv', { code: 'file.empty' }],
    ['exam-results.csv', { code: 'file.no-register', looksLike: 'EXAM_RESULTS' }],
    [
      'missing-columns.csv',
      { looksLike: 'REGISTER_WITHOUT_COLUMNS', missing: ['GEMEENTENAAM', 'POSTCODE'] },
    ],
    ['repeated-column.csv', { code: 'file.repeated-column', column: 'PLAATSNAAM' }],
    ['spreadsheet.xlsx', { code: 'file.spreadsheet' }],
    ['utf-16.csv', { code: 'file.utf-16' }],
    [
      'vestigingenso_2026-08.csv',
      { code: 'file.kind-contradicts-name', named: 'SPECIALISED', found: 'PRIMARY' },
    ],
  ])('refuses %s', async (name, error) => {
    const file = path.join(fixtures, 'not-ok', name);
    expect(await collectRegister(createReadStream(file), name)).toMatchObject({ ok: false, error });
  });

  it('stops at more rows than any register has', async () => {
    const header = `${headers.join(';')}\n`;
    const rows = Array.from({ length: maximumRows + 1 }, () => 'x\n').join('');
    const result = await collectRegister(streamOf(header + rows, 65_536));
    expect(result).toMatchObject({ error: { code: 'file.too-many-rows', maximum: maximumRows } });
  });
});

describe('readRegister as a stream', () => {
  it('reads a register of the whole country well within ten seconds', async () => {
    const start = performance.now();
    const result = await collectRegister(streamOf(nationalRegister(10_000), 65_536));
    expect(result).toMatchObject({ ok: true, value: { errorCount: 0 } });
    expect(result.ok && result.value.rows).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 20_000);

  it('lets go of the file when the reader stops early', async () => {
    const source = createReadStream(path.join(fixtures, 'bo-vestigingen_2025-08_invented.csv'));
    for await (const event of readRegister(source)) if (event.kind === 'ROW') break;
    expect(source.destroyed).toBe(true);
  });

  it('lets go of a file that it refuses', async () => {
    const source = createReadStream(path.join(fixtures, 'not-ok/exam-results.csv'));
    await collectRegister(source);
    expect(source.destroyed).toBe(true);
  });

  it('passes on a fault of the disk instead of calling it a refusal', async () => {
    const missing = createReadStream(path.join(fixtures, 'no-such-file.csv'));
    await expect(collectRegister(missing)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

const headers = [
  ...['PROVINCIE', 'BEVOEGD GEZAG NUMMER', 'INSTELLINGSCODE', 'VESTIGINGSCODE', 'VESTIGINGSNAAM'],
  ...['STRAATNAAM', 'POSTCODE', 'PLAATSNAAM', 'GEMEENTENAAM', 'DENOMINATIE'],
];

function nationalRegister(establishments: number): string {
  const rows = Array.from({ length: establishments }, (_, index) => {
    const letters = [Math.floor(index / 26) % 26, index % 26].map((at) => 65 + at);
    const brin = `${10 + Math.floor(index / 676)}${String.fromCharCode(...letters)}`;
    const where = 'Bedachte weg;1234 AB;VOORBEELDDORP;VOORBEELDSTAD;Openbaar';
    return `Utrecht;99901;${brin};${brin}00;"School ""${index}""";${where}`;
  });
  return [headers.join(';'), ...rows, ''].join('\r\n');
}

async function read(name: string): Promise<RegisterFile> {
  const result = await collectRegister(createReadStream(path.join(fixtures, name)), name);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function listed(file: RegisterFile) {
  return file.problems.map(({ line, code, column, value }) => [line, code, column, value]);
}

function briefly(file: RegisterFile) {
  return file.problems.map(({ line, code, column }) => [line, code, column]);
}

function codesOf(file: RegisterFile): readonly string[] {
  return file.rows.map(({ establishmentCode }) => establishmentCode);
}
