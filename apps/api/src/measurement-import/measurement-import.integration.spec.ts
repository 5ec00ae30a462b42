import {
  type AnswerOf,
  type ImportSettings,
  importMeasurements,
  listMeasurementImports,
  pathOf,
  previewMeasurementImport,
} from '@verankerd/contract';
import { existsSync, readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { sessionCookie } from '../platform/http/session-guard';
import { type TestAnswer, TestApi } from '../platform/testing/test-api';
import { uploadForm } from '../platform/testing/upload-form';

type Preview = AnswerOf<typeof previewMeasurementImport>;

const swedish = [
  'school,respondent_group,area,series,year,index_0_10,n_answers,segment,break_reason',
  'ons-huis,elever-ak5,x,Trygghet,2019,8.3,40,0,',
  'ons-huis,elever-ak5,x,Trygghet,2021,7.9,7,0,',
  'ons-huis,elever-ak5,x,Trygghet,2023,,0,1,',
  'ons-huis,elever-ak5,x,Trygghet,2025,6.6,41,2,fragor',
  'buurhuis,elever-ak5,x,Trygghet,2025,5.5,41,2,',
].join('\n');

describe('importing measurements', () => {
  let api: TestApi;
  let schoolId: string;
  let leader: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    schoolId = await api.world.school();
    leader = await api.world.signedIn('SCHOOL_LEADER', schoolId);
  });

  async function send<T>(
    route: typeof previewMeasurementImport | typeof importMeasurements,
    file: readonly [string, string | Uint8Array],
    fields: Record<string, string>,
  ): Promise<TestAnswer<T>> {
    const form = await uploadForm([file], fields, 'file');
    return api.send(route.method, pathOf(route, { schoolId }), {
      body: form.body,
      headers: { ...form.headers, 'idempotency-key': randomUUID() },
      cookie: `${sessionCookie}=${leader}`,
    });
  }

  async function preview(
    file: readonly [string, string | Uint8Array],
    settings: ImportSettings = {},
  ): Promise<Preview> {
    const fields = { settings: JSON.stringify(settings) };
    const answer = await send<Preview>(previewMeasurementImport, file, fields);
    expect(answer.status).toBe(200);
    return answer.answer;
  }

  function carryOut(
    file: readonly [string, string | Uint8Array],
    settings: ImportSettings,
    previewChecksum: string,
    more: Record<string, string> = {},
  ) {
    const fields = { settings: JSON.stringify(settings), previewChecksum, isSubmitted: 'true' };
    return send<AnswerOf<typeof importMeasurements>>(importMeasurements, file, {
      ...fields,
      ...more,
    });
  }

  const stored = () =>
    api.database.owner.query<Record<string, unknown>[]>(
      `SELECT i.name, m.school_year, m.state, m.mean, m.n, m.answers_below, m.break_reason, m.explanation, m.entry
       FROM measurements m JOIN indicators i USING (school_id)
       WHERE m.school_id = $1 AND i.id = m.indicator_id ORDER BY i.name, m.school_year`,
      [schoolId],
    );

  const allNew = (shown: Preview, more: ImportSettings = {}): ImportSettings => ({
    ...more,
    series: shown.series.map(({ indicator, group }) => ({ indicator, group, to: { kind: 'NEW' } })),
  });

  it('says at once, before anybody said what the columns are, that decimal commas were taken for delimiters', async () => {
    const broken = [
      'naam,vestiging,geslaagd,cijfer',
      ...Array.from({ length: 8 }, (_, at) => `school ${at},0${at},1${at},6,${at}`),
    ].join('\n');
    const shown = await preview(['cijfers.csv', broken]);
    expect(shown).toMatchObject({ isAskew: true, counts: { new: 0, rejectedRows: 0 } });
  });

  it('brings a series in from the words of the file, hides small numbers, and knows it again', async () => {
    const file = ['reeks.csv', swedish] as const;
    const own = { ownSchool: ['ons-huis'] };
    const shown = await preview(file, own);
    expect(shown).toMatchObject({
      file: { codePage: 'ascii', delimiter: ',', decimalSign: 'POINT', headerLine: 1, rows: 5 },
      series: [{ indicator: 'Trygghet', group: 'elever-ak5', rows: 4, to: null }],
      counts: { new: 4, changed: 0, unchanged: 0, hidden: 1, otherSchools: 1, rejectedRows: 0 },
    });
    expect(shown.measurements[1]).toMatchObject({ state: 'SUPPRESSED', figure: null });
    const settings = allNew(shown, own);
    const unplaced = await carryOut(file, own, shown.checksum);
    expect(unplaced.problem.code).toBe('measurement-import.not-mapped');
    const ready = await preview(file, settings);
    expect((await carryOut(file, settings, ready.checksum)).status).toBe(201);
    expect(await stored()).toMatchObject([
      { school_year: '2018-2019', state: 'REPORTED', mean: 8.3, n: 40, entry: 'SUBMITTED' },
      { school_year: '2020-2021', state: 'SUPPRESSED', mean: null, n: null, answers_below: 10 },
      { school_year: '2022-2023', state: 'MISSING', mean: null },
      { school_year: '2024-2025', state: 'REPORTED', mean: 6.6, n: 41, break_reason: 'fragor' },
    ]);
    const again = await preview(file);
    expect(again).toMatchObject({
      isRemembered: true,
      counts: { new: 0, changed: 0, unchanged: 4, hidden: 1, otherSchools: 1 },
    });
    expect((await carryOut(file, {}, again.checksum)).status).toBe(201);
    const { imports } = (await api.call(listMeasurementImports, { params: { schoolId } }, leader))
      .answer;
    expect(imports).toMatchObject([{ fileName: 'reeks.csv', counts: { new: 4 } }]);
  });

  it('imports nothing as long as a row is wrong, unless the reader leaves it out', async () => {
    const text =
      'schooljaar;indicator;teller;noemer\n2024-2025;Veilig;30;40\n2023-2024;Veilig;50;40\n';
    const file = ['a.csv', text] as const;
    const settings = allNew(await preview(file));
    const shown = await preview(file, settings);
    expect(shown.problems).toMatchObject([
      { line: 3, column: 'teller', value: '50', code: 'ABOVE_DENOMINATOR', limit: 40 },
    ]);
    expect(shown.rejectedRows).toEqual([{ line: 3, cells: ['2023-2024', 'Veilig', '50', '40'] }]);
    const refused = await carryOut(file, settings, shown.checksum);
    expect(refused.problem.code).toBe('measurement-import.rejected-rows');
    expect(await stored()).toEqual([]);
    const { status } = await carryOut(file, settings, shown.checksum, { withoutRejected: 'true' });
    expect(status).toBe(201);
    expect(await stored()).toHaveLength(1);
  });

  it('refuses what changed since the preview', async () => {
    const file = ['a.csv', 'schooljaar;indicator;teller;noemer\n2024-2025;Veilig;30;40\n'] as const;
    const settings = allNew(await preview(file));
    const { checksum } = await preview(file, settings);
    const other = ['a.csv', file[1].replace('30', '31')] as const;
    const { status, problem } = await carryOut(other, settings, checksum);
    expect([status, problem.code]).toEqual([409, 'measurement-import.preview-outdated']);
  });

  it.each([
    ['a.xlsm', Buffer.from('PK'), /macro/],
    ['a.csv', Buffer.from(''), /leeg|empty/],
    ['a.xlsx', Buffer.from('geen werkblad'), /naam|name/],
  ])('says why %s cannot be read', async (name, bytes, sentence) => {
    const { status, problem } = await send(previewMeasurementImport, [name, bytes], {});
    expect(status).toBe(422);
    expect(problem.code).toBe('measurement-import.unreadable');
    expect(problem.errors?.[0]?.detail).toMatch(sentence);
  });

  it('refuses a file that is too large before it is read', async () => {
    const large = Buffer.alloc(27_000_000, 'a');
    const { status, problem } = await send(previewMeasurementImport, ['a.csv', large], {});
    expect([status, problem.code]).toEqual([413, 'request.too-large']);
  });

  const data = path.join(__dirname, '../../../../../shared/data');
  const withData = existsSync(path.join(data, 'eval')) ? it : it.skip;
  const read = (name: string) =>
    [path.basename(name), readFileSync(path.join(data, name))] as const;

  withData('brings the Swedish series in as they were published', async () => {
    const file = read('eval/skolenkaten-per-school-series_kungsbacka.EXCERPT.csv');
    const own = { ownSchool: ['alvsakersskolan'] };
    const settings = allNew(await preview(file, own), own);
    const shown = await preview(file, settings);
    expect(shown.counts).toMatchObject({ new: 93, rejectedRows: 0, otherSchools: 22 });
    expect((await carryOut(file, settings, shown.checksum)).status).toBe(201);
    const rows = await stored();
    const figureOf = (name: string, year: string) =>
      rows.find((row) => row['name'] === name && row['school_year'] === year);
    expect(figureOf('Trygghet (vh-grundskola)', '2014-2015')).toMatchObject({ mean: 8.02, n: 161 });
    expect(figureOf('Trygghet (vh-grundskola)', '2022-2023')).toMatchObject({
      ...{ mean: 6.39, n: 121, break_reason: 'fragor' },
    });
    // Seven teachers may be shown, seven parents may not.
    expect(figureOf('Elevhälsa (larare-grundskola)', '2024-2025')).toMatchObject({ n: 7 });
    expect(figureOf('Trygghet (vh-forskoleklass)', '2020-2021')).toMatchObject({
      ...{ state: 'SUPPRESSED', mean: null, n: null },
    });
  });
});
