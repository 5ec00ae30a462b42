import { createReadStream } from 'node:fs';
import path from 'node:path';
import { type PupilCountEvent, readCount, readPupilCounts } from './read-pupil-counts';
import { streamOf } from '../../platform/table-files/stream-of';

describe('readPupilCounts', () => {
  it('tells the count of each establishment and year, hidden and missing kept apart', async () => {
    const name = 'fixtures/po-leerlingen-historisch_2023-2025_invented.csv';
    const events = await eventsOf(createReadStream(path.join(__dirname, name)));
    const year2023 = { schoolYear: '2023-2024', countedOn: '2023-10-01' };
    const year2024 = { schoolYear: '2024-2025', countedOn: '2024-10-01' };
    const year2025 = { schoolYear: '2025-2026', countedOn: '2025-10-01' };
    const [first, second] = [
      { establishmentCode: '99ZA00', line: 2 },
      { establishmentCode: '99ZB00', line: 3 },
    ];
    expect(events).toEqual(
      [
        { ...first, ...year2023, count: { state: 'REPORTED', pupils: 120 } },
        { ...first, ...year2024, count: { state: 'SUPPRESSED', below: 5 } },
        { ...first, ...year2025, count: { state: 'REPORTED', pupils: 0 } },
        { ...second, ...year2023, count: { state: 'SUPPRESSED', below: null } },
        { ...second, ...year2024, count: { state: 'MISSING' } },
        { ...second, ...year2025, count: { state: 'REPORTED', pupils: 88 } },
      ].map((row) => ({ kind: 'COUNT', row })),
    );
  });

  it('lists wrong counts and codes, and refuses a second row of one establishment', async () => {
    const header = 'BRIN NUMMER;VESTIGINGSNUMMER;LEERLINGEN_2025';
    const text = `${header}\n99ZA;0;1.200\n99Z;0;5\n99ZB;0;7\n99ZB;00;8\n99ZC;0\n`;
    expect(await eventsOf(streamOf(text))).toMatchObject([
      {
        problem: {
          line: 2,
          code: 'row.wrong-pattern',
          column: 'LEERLINGEN_2025',
          value: '1.200',
        },
      },
      { problem: { line: 3, code: 'row.wrong-pattern', column: 'BRIN NUMMER', value: '99Z' } },
      { row: { establishmentCode: '99ZB00', count: { pupils: 7 } } },
      { problem: { line: 5, code: 'row.conflicting-duplicate', value: '99ZB00 (4)' } },
      { problem: { line: 6, code: 'row.wrong-field-count', value: '2 / 3' } },
    ]);
  });

  it.each([
    ['a;b;c\n', { code: 'file.no-pupil-counts', looksLike: 'UNKNOWN' }],
    ['BRIN NUMMER;VESTIGINGSNUMMER;GESLAAGDEN\n', { looksLike: 'EXAM_RESULTS' }],
    [
      'BRIN NUMMER;VESTIGINGSNUMMER;LEERLINGEN_2025;LEERLINGEN 2025\n',
      { code: 'file.repeated-column', column: 'LEERLINGEN 2025' },
    ],
    ['', { code: 'file.empty' }],
  ])('refuses %j', async (text, refusal) => {
    await expect(eventsOf(streamOf(text))).rejects.toMatchObject({ refusal });
  });
});

describe('readCount', () => {
  it.each(['1.200', '1,5', '<', '< vijf', '-2', 'x', '123456', '1e3', '+5'])(
    'refuses %j',
    (text) => {
      expect(readCount(text).ok).toBe(false);
    },
  );

  it.each([
    ['0', { state: 'REPORTED', pupils: 0 }],
    [' 84 ', { state: 'REPORTED', pupils: 84 }],
    ['<5', { state: 'SUPPRESSED', below: 5 }],
    ['< 5', { state: 'SUPPRESSED', below: 5 }],
    ['-1', { state: 'SUPPRESSED', below: null }],
    [' ', { state: 'MISSING' }],
  ])('reads %j', (text, value) => {
    expect(readCount(text)).toEqual({ ok: true, value });
  });
});

async function eventsOf(source: AsyncIterable<Uint8Array>): Promise<PupilCountEvent[]> {
  const events: PupilCountEvent[] = [];
  for await (const event of readPupilCounts(source)) events.push(event);
  return events;
}
