import { listIndicatorSeries } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import pg from 'pg';
import { TestApi } from '../../platform/testing/test-api';
import { timeCopies } from './bare-copy';
import { loadImportingSchool, loadMeasuredSchool, measurementsFile } from './evaluations-load';
import { importFile } from './import-client';

const size = { rows: 200, indicators: 2, years: 3 };
const last = schoolYear('2024-2025');

describe('the bench of measurements, in small', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
    await api.app.listen(0, '127.0.0.1');
  });
  afterAll(() => api.stop());

  it('lets every row of its file come in, and copies the same rows', async () => {
    const school = await loadImportingSchool(api.database.owner, size);
    const file = measurementsFile(size, last);
    const { added } = await importFile(await api.app.getUrl(), school, file);
    expect(added).toBe(size.rows);
    const client = new pg.Client(api.database.url);
    await client.connect();
    const copies = await timeCopies(client, school.schoolId);
    await client.end();
    expect(Math.min(copies.bare, copies.checked)).toBeGreaterThan(0);
  });

  it('has a school with as many series and years as are asked', async () => {
    const { schoolId, cookie } = await loadMeasuredSchool(api.database.owner, size, last);
    const { answer } = await api.call(
      listIndicatorSeries,
      { params: { schoolId }, query: {} },
      cookie,
    );
    const lines = answer.series.flatMap((series) => series.lines);
    expect(lines.map(({ atLeast }) => atLeast.filter((value) => value !== null).length)).toEqual([
      size.years,
      size.years,
    ]);
  });
});
