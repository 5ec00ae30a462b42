import {
  createIndicator,
  freezeReview,
  orderReviewFiles,
  orderYearFolder,
  readFrozenReview,
  readReview,
  readTextBlocks,
  recordMeasurement,
  reopenReview,
  submitMeasurements,
  verifyFrozenReview,
  type EnteredValue,
  type IndicatorFacts,
  type ReviewSnapshot,
} from '@verankerd/contract';
import { schoolYear, snapshotDifferences, type SchoolYear } from '@verankerd/domain';
import ExcelJS from 'exceljs';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { freezeWritten, writeReview } from '../platform/testing/frozen-review';
import { TestApi } from '../platform/testing/test-api';
import { unpackArchive } from './files/steady-archive';
import { makeFile } from './make-file';
import { takeOrder, workOnOrder } from './queue/work-order';
import { readOffice, textOf } from './testing/read-office';
import { readPdf } from './testing/read-pdf';

// Whole files are made, on machines that have other work too.
jest.setTimeout(120_000);

const [before, year] = ['2024-2025', '2025-2026'].map(schoolYear) as [SchoolYear, SchoolYear];
const limits = { leaseSeconds: 60, mostAttempts: 2 };
const squeezed = (text: string): string => text.replace(/\s+/g, '');

const share = (numerator: number, denominator: number): EnteredValue => ({
  state: 'REPORTED',
  parts: { kind: 'PROPORTION', numerator, denominator },
  invited: null,
  responded: null,
});

describe('what was measured, in a review and in its files', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  /** A school that measures for one choice, and works on its review. */
  async function aMeasuringSchool() {
    const schoolId = await api.world.school();
    const choiceId = await api.world.choice(schoolId);
    const leader = await api.world.signedIn('SCHOOL_LEADER', schoolId);
    const key = { schoolId, choiceId, schoolYear: year };
    const indicator = async (name: string, facts: Partial<IndicatorFacts> = {}) => {
      const { answer } = await api.call(
        createIndicator,
        {
          params: { schoolId },
          body: {
            ...{ choiceId, name, explanation: null, family: 'OUTCOME_SAFETY', subject: 'PUPILS' },
            ...{ direction: 'HIGHER_IS_BETTER', measure: { kind: 'PROPORTION', target: null } },
            instrument: null,
            ...facts,
          } as IndicatorFacts,
        },
        leader,
      );
      return answer.id;
    };
    const measure = async (
      indicatorId: string,
      of: SchoolYear,
      value: EnteredValue,
      entry: 'DRAFT' | 'SUBMITTED' = 'SUBMITTED',
    ) => {
      const place = { schoolId, schoolYear: of, round: 'YEAR' } as const;
      const facts = { measuredOn: null, source: null, explanation: null, breakReason: null };
      await api.call(
        recordMeasurement,
        {
          params: { ...place, indicatorId, group: 'SCHOOL' },
          body: { value, withYearBefore: false, ...facts },
          version: 0,
        },
        leader,
      );
      if (entry === 'DRAFT') return;
      const body = { indicatorIds: [indicatorId] };
      await api.call(submitMeasurements, { params: place, body }, leader);
    };
    return { key, leader, indicator, measure };
  }

  /** A figure that rose, one that is hidden, a score, answers to a scale, and one that nobody handed in. */
  async function measureEverything({
    indicator,
    measure,
  }: Awaited<ReturnType<typeof aMeasuringSchool>>) {
    const safe = await indicator('Voelt zich veilig');
    await measure(safe, before, share(60, 120));
    await measure(safe, year, share(96, 120));
    const few = await indicator('Zegt nee tegen pesten');
    await measure(few, before, share(40, 80));
    await measure(few, year, { state: 'SUPPRESSED' });
    const answers = ['nooit', 'soms', 'vaak'];
    const often = await indicator('Hoe vaak is er ruzie?', {
      measure: { kind: 'COUNTS', categories: answers },
      direction: 'NEITHER',
    });
    await measure(often, year, {
      state: 'REPORTED',
      parts: { kind: 'COUNTS', counts: [60, 30, 30] },
      invited: null,
      responded: null,
    });
    const hours = await indicator('Uren scholing', {
      measure: { kind: 'AMOUNT', unit: 'uren', target: null },
      subject: 'NOT_PEOPLE',
      family: 'REACH',
    });
    await measure(hours, year, {
      state: 'REPORTED',
      parts: { kind: 'AMOUNT', amount: 41.5 },
      invited: null,
      responded: null,
    });
    const draft = await indicator('Nog in bewerking');
    await measure(draft, year, share(77, 111), 'DRAFT');
  }

  async function filesOf(order: {
    readonly answer: { readonly id: string };
  }): Promise<ReadonlyMap<string, Buffer>> {
    const lease = randomUUID();
    const taken = await takeOrder(api.app.get(DataSource), lease, limits);
    expect(taken?.id).toBe(order.answer.id);
    if (taken) await workOnOrder(api.app.get(UnitOfWork), taken, lease, { makeFile, limits });
    const rows = await api.database.owner.query<{ kind: string; content: Buffer }[]>(
      'SELECT kind, content FROM export_files WHERE order_id = $1',
      [order.answer.id],
    );
    return new Map(rows.map(({ kind, content }) => [kind, content]));
  }

  it('stands in the review as it may be shown, beside the year before; a draft does not', async () => {
    const school = await aMeasuringSchool();
    await measureEverything(school);
    const { answer } = await api.call(readReview, { params: school.key }, school.leader);
    const told = answer.facts.measurements.map(({ name, points, verdict }) => [
      name,
      points.map(({ value }) => value.state),
      points.at(-1)?.shown.nl,
      verdict?.verdict,
    ]);
    expect(told).toHaveLength(4);
    expect(answer.draftMeasurements).toBe(1);
    expect(told).toEqual(
      expect.arrayContaining([
        ['Voelt zich veilig', ['SHOWN', 'SHOWN'], '80 % (marge 72 tot 86,2)', 'HIGHER'],
        [
          'Zegt nee tegen pesten',
          ['SHOWN', 'HIDDEN'],
          'niet getoond: minder dan 10 antwoorden',
          undefined,
        ],
        ['Hoe vaak is er ruzie?', ['ANSWERS'], 'nooit 50 %, soms 25 %, vaak 25 %', undefined],
        ['Uren scholing', ['SHOWN'], '41,5 uren', undefined],
      ]),
    );
  });

  it('fills the review in, and is the same in every file of it', async () => {
    const school = await aMeasuringSchool();
    const { key, leader } = school;
    await measureEverything(school);
    const started = await writeReview(api, key, leader);
    expect(started.sections.find(({ section }) => section === 'SEEN')?.text).toContain(
      'Voelt zich veilig: 80 % (marge 72 tot 86,2), hoger dan in 2024-2025.',
    );
    await freezeWritten(api, key, leader);
    const params = { ...key, number: 1 };
    const { answer } = await api.call(readFrozenReview, { params }, leader);
    const { snapshot } = answer;
    expect(JSON.stringify(snapshot)).not.toContain('Nog in bewerking');

    const body = { language: 'nl' } as const;
    const files = await filesOf(await api.call(orderReviewFiles, { params, body }, leader));
    const folder = await filesOf(await api.call(orderYearFolder, { params: key, body }, leader));
    const texts = await textsOf(files, folder);
    const { answer: blocks } = await api.call(
      readTextBlocks,
      { params, query: { language: 'nl' } },
      leader,
    );
    texts.set('TEXTS', blocks.blocks.map(({ plain }) => plain).join(' '));
    const headline = 'Voelt zich veilig: 80 % (marge 72 tot 86,2), hoger dan in 2024-2025';
    for (const kind of ['SUMMARY_PDF', 'REPORT_PDF', 'REPORT_WORD', 'SLIDES', 'TEXTS'])
      expect([kind, squeezed(texts.get(kind) ?? '')]).toEqual([
        kind,
        expect.stringContaining(squeezed(headline)),
      ]);
    const shown = snapshot.facts.measurements.flatMap(({ points }) =>
      points.map((point) => point.shown.nl),
    );
    for (const kind of ['DATA_SHEETS', 'DATA_CSV', 'FOLDER'])
      for (const words of shown)
        expect([kind, squeezed(texts.get(kind) ?? '')]).toEqual([
          kind,
          expect.stringContaining(squeezed(words)),
        ]);
    // In a report the margin has a column of its own.
    for (const kind of ['REPORT_PDF', 'REPORT_WORD'])
      for (const words of shown)
        expect([kind, squeezed(texts.get(kind) ?? '')]).toEqual([
          kind,
          expect.stringContaining(squeezed(words.split(' (')[0] ?? '')),
        ]);
    for (const [kind, text] of texts)
      expect([kind, text]).not.toEqual([kind, expect.stringContaining('Nog in bewerking')]);
  });

  it('leaves a review that was frozen without it as it was, and is told apart when frozen again', async () => {
    const school = await aMeasuringSchool();
    const { key, leader } = school;
    await writeReview(api, key, leader);
    await freezeWritten(api, key, leader);
    const first = { ...key, number: 1 };
    await measureEverything(school);
    const { answer: proof } = await api.call(verifyFrozenReview, { params: first }, leader);
    expect(proof.isUnchanged).toBe(true);

    await api.call(reopenReview, { params: first, body: { reason: 'Metingen' } }, leader);
    const { answer: open } = await api.call(readReview, { params: key }, leader);
    await api.call(freezeReview, { params: key, version: open.version }, leader);
    const snapshotOf = async (number: number): Promise<ReviewSnapshot> =>
      (await api.call(readFrozenReview, { params: { ...key, number } }, leader)).answer.snapshot;
    const { measurements } = snapshotDifferences(await snapshotOf(1), await snapshotOf(2));
    expect(measurements.map(({ name, schoolYear: of }) => `${name} ${of}`)).toEqual(
      expect.arrayContaining(['Voelt zich veilig 2024-2025', 'Voelt zich veilig 2025-2026']),
    );
    const again = await api.call(verifyFrozenReview, { params: { ...key, number: 2 } }, leader);
    expect(again.answer.isUnchanged).toBe(true);
  });
});

/** What a reader of each file sees. */
async function textsOf(
  files: ReadonlyMap<string, Buffer>,
  folder: ReadonlyMap<string, Buffer>,
): Promise<Map<string, string>> {
  const bytesOf = (kind: string): Buffer => files.get(kind) ?? Buffer.alloc(0);
  const office = async (kind: string) =>
    [...(await readOffice(bytesOf(kind)))]
      .filter(([name]) => /^(word\/document|ppt\/slides\/slide)/.test(name))
      .map(([, xml]) => textOf(xml))
      .join(' ');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytesOf('DATA_SHEETS') as unknown as ArrayBuffer);
  const cells = book.worksheets.flatMap((sheet) =>
    (sheet.getSheetValues() as unknown[][]).flat().map(String),
  );
  const packed = async (bytes: Buffer) =>
    (await unpackArchive(bytes)).map((entry) => entry.bytes.toString('utf8')).join('\n');
  return new Map([
    ['SUMMARY_PDF', (await readPdf(bytesOf('SUMMARY_PDF'))).text],
    ['REPORT_PDF', (await readPdf(bytesOf('REPORT_PDF'))).text],
    ['REPORT_WORD', await office('REPORT_WORD')],
    ['SLIDES', await office('SLIDES')],
    ['DATA_SHEETS', cells.join(' ')],
    ['DATA_CSV', await packed(bytesOf('DATA_CSV'))],
    ['FOLDER', await packed(folder.get('YEAR_FOLDER') ?? Buffer.alloc(0))],
  ]);
}
