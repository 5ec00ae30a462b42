import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { recordRating, submitSchoolYear } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { TestApi } from '../../platform/testing/test-api';
import { createTestDatabase, type TestDatabase } from '../../platform/testing/test-database';
import { coreAspects, SchoolOverYears } from '../testing/school-over-years';
import { loadBenchHistory } from './bench-history';
import { joinRebuild, stateOf } from './rebuild-plan';
import { rebuildNextBatch } from './rebuild-batch';
import { newStopSign, runRebuild, workOnRebuild, type RebuildOptions } from './run-rebuild';

const options = (change: Partial<RebuildOptions> = {}): RebuildOptions => ({
  mode: 'check',
  schoolsPerBatch: 2,
  isFresh: true,
  startedAt: new Date('2026-11-25T09:00:00Z'),
  workers: [workOnRebuild, workOnRebuild],
  stop: newStopSign(),
  ...change,
});

describe('rebuilding anchoring from what people did', () => {
  let api: TestApi;
  let school: SchoolOverYears;

  /** A school that worked through three school years, and handed two of them in. */
  beforeAll(async () => {
    api = await TestApi.start();
    school = await SchoolOverYears.found(api);
    await school.on('2024-09-20').rate(2);
    await school.recordPlaces(coreAspects.slice(0, 4));
    await handIn('2024-2025');
    await school.on('2025-09-20').confirm('YES');
    await school.on('2026-02-10').confirm('PARTLY', ['TIME']);
    await handIn('2025-2026');
    await school.on('2026-10-05').confirm('NO', ['INDUCTION']);
    await SchoolOverYears.found(api);
  });
  afterAll(() => api.stop());

  async function handIn(year: string) {
    const params = { ...school.choice, schoolYear: schoolYear(year) };
    await school.send(submitSchoolYear, { params, body: {} });
  }

  const check = () => runRebuild(api.database.url, options());
  const tamper = (statement: string) => api.database.owner.query(statement);
  const storedRows = () =>
    api.database.owner.query<unknown[]>('SELECT * FROM anchoring_results ORDER BY 1, 2, 3');

  it('finds no difference in rows that were kept while people worked', async () => {
    const state = await check();
    expect(state).toMatchObject({ batches: 1, done: 1, differences: 0, named: [] });
    expect(state.rows).toBe(4); // three school years, and the one after
  });

  it.each([
    [
      'a level that was changed',
      `UPDATE anchoring_results SET levels = '333333' WHERE school_year = '2024-2025'`,
      [{ table: 'anchoring_results', schoolYear: '2024-2025' }],
    ],
    [
      'a row that is gone',
      `DELETE FROM anchoring_results WHERE school_year = '2025-2026'`,
      [{ table: 'anchoring_results', schoolYear: '2025-2026' }],
    ],
    [
      'a row that nobody earned',
      `INSERT INTO anchoring_results SELECT school_id, choice_id, '2030-2031', definition_id, levels, index_part,
         index_whole, label, badge, index_rated, index_applicable, supported, years_confirmed, ceiling, confirmed,
         confirmable, lapses_after, later_levels, later_index_part, later_label, later_badge
       FROM anchoring_results WHERE school_year = '2024-2025'`,
      [{ table: 'anchoring_results', schoolYear: '2030-2031' }],
    ],
    [
      'a badge in the summary of a school',
      `UPDATE oversight_summaries SET badge = true WHERE edition = 'CURRENT' AND school_year = '2026-2027'`,
      [{ table: 'oversight_summaries', edition: 'CURRENT', schoolYear: '2026-2027' }],
    ],
    [
      'an index that was handed in',
      `UPDATE oversight_summaries SET index_part = 18
       WHERE edition = 'SUBMITTED' AND school_year = '2024-2025'`,
      [{ table: 'oversight_summaries', edition: 'SUBMITTED', schoolYear: '2024-2025' }],
    ],
  ])('names %s, and sets it right', async (_, statement, named) => {
    const right = await storedRows();
    await tamper(statement);
    const tampered = await storedRows();
    const found = await check();
    expect(await storedRows()).toEqual(tampered); // a check changes nothing
    expect(found.named).toEqual(named.map((row) => ({ ...row, ...school.choice })));
    expect(found.differences).toBe(named.length);
    const mended = await runRebuild(api.database.url, options({ mode: 'write' }));
    expect(mended.differences).toBe(named.length);
    expect((await check()).differences).toBe(0);
    expect(await storedRows()).toEqual(right);
  });

  it('keeps what was handed in as it was then, whatever was said since', async () => {
    const [row] = await api.database.owner.query<[{ before: number; now: number }]>(
      `SELECT s.index_part AS before, c.index_part AS now FROM oversight_summaries s
       JOIN oversight_summaries c USING (school_id, choice_id, school_year)
       WHERE s.edition = 'SUBMITTED' AND c.edition = 'CURRENT' AND school_year = '2025-2026'`,
    );
    expect(row).toEqual({ before: 15, now: 15 });
    await school.rate(0, ['TIME']);
    expect((await check()).differences).toBe(0);
  });

  it('takes no difference for what people save at the same moment', async () => {
    const save = async () => {
      for (const level of [0, 1, 2, 1, 2] as const) await school.rate(level, ['COMMITMENT']);
    };
    const [, ...states] = await Promise.all([save(), check(), check(), check()]);
    expect(states.map(({ differences }) => differences)).toEqual([0, 0, 0]);
  });

  it('is refused to the application: row-level security lets it see no batches', async () => {
    const { status } = await api.call(
      recordRating,
      {
        params: { ...school.now, choiceId: randomUUID(), aspect: 'TIME' },
        body: { state: 'NOT_RATED' },
        version: 0,
      },
      school.cookie,
    );
    expect(status).toBe(404);
    await expect(
      api.database.owner.transaction(async (transaction) => {
        await transaction.query('SET LOCAL ROLE verankerd_app');
        await transaction.query('SELECT * FROM anchoring_rebuild_batches');
      }),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('rebuilding anchoring from a history of ten school years', () => {
  let database: TestDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client(database.url);
    await client.connect();
    await loadBenchHistory(client, { schools: 9, choicesPerSchool: 2, schoolYears: 10 });
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const storedRows = async () =>
    (await client.query('SELECT * FROM anchoring_results ORDER BY 1, 2, 3')).rows as unknown[];

  it('can stop after a batch and go on, and several can work on it', async () => {
    const half = options({ mode: 'write', isFresh: false });
    const rebuild = await joinRebuild(client, 'write', half);
    expect(await rebuildNextBatch(client, rebuild)).toBe(true);
    const stop = newStopSign();
    Atomics.store(stop, 0, 1);
    const stopped = await runRebuild(database.url, { ...half, stop });
    expect(stopped).toMatchObject({ batches: 5, done: 1 });
    const startedAt = new Date('2026-11-26T09:00:00Z');
    const done = await runRebuild(database.url, { ...half, startedAt });
    expect(done).toMatchObject({ batches: 5, done: 5, rows: 9 * 2 * 11, differences: 9 * 2 * 11 });
    expect(await stateOf(client, rebuild)).toEqual(done);
  });

  it('finds nothing to do the second time, in batches of any size', async () => {
    const before = await storedRows();
    for (const schoolsPerBatch of [1, 4, 100]) {
      const again = await runRebuild(database.url, options({ mode: 'write', schoolsPerBatch }));
      expect(again).toMatchObject({ rows: 9 * 2 * 11, differences: 0 });
    }
    expect(await storedRows()).toEqual(before);
  });

  it('gives a batch back when whoever worked on it breaks off', async () => {
    const rebuild = await joinRebuild(client, 'check', options());
    await client.query('BEGIN');
    await client.query('SELECT number FROM anchoring_rebuild_batches WHERE number = 1 FOR UPDATE');
    const other = new pg.Client(database.url);
    await other.connect();
    while (await rebuildNextBatch(other, rebuild));
    expect(await stateOf(other, rebuild)).toMatchObject({ batches: 5, done: 4 });
    await client.query('ROLLBACK');
    expect(await rebuildNextBatch(other, rebuild)).toBe(true);
    expect(await stateOf(other, rebuild)).toMatchObject({ done: 5, differences: 0 });
    await other.end();
  });
});
