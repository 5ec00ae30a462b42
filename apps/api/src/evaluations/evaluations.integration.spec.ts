import {
  createIndicator,
  createRecommendedIndicators,
  listIndicators,
  readBoardComparison,
  readIndicatorSeries,
  recordMeasurement,
  submitMeasurements,
  type EnteredMeasurement,
  type EnteredValue,
} from '@verankerd/contract';
import { schoolYear, type SchoolYear } from '@verankerd/domain';
import { Clock } from '../platform/clock';
import { TestApi } from '../platform/testing/test-api';

const safe = {
  choiceId: null,
  name: 'Voelt zich veilig',
  explanation: null,
  family: 'OUTCOME_SAFETY',
  subject: 'PUPILS',
  direction: 'HIGHER_IS_BETTER',
  measure: { kind: 'PROPORTION', target: 0.8 },
  instrument: null,
} as const;

const share = (numerator: number, denominator: number): EnteredValue => ({
  state: 'REPORTED',
  parts: { kind: 'PROPORTION', numerator, denominator },
  invited: null,
  responded: null,
});

const entered = (value: EnteredValue, facts: Partial<EnteredMeasurement> = {}) => ({
  ...{ value, withYearBefore: false, measuredOn: null, source: null },
  ...{ explanation: null, breakReason: null },
  ...facts,
});

const [first, second, third] = ['2023-2024', '2024-2025', '2025-2026'].map(schoolYear) as [
  SchoolYear,
  SchoolYear,
  SchoolYear,
];

describe('what a school measures', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
    const clock = api.app.get(Clock);
    jest.spyOn(clock, 'now').mockImplementation(() => new Date('2026-11-25T09:00:00Z'));
  });
  afterAll(() => api.stop());

  /** A school that measures how safe its pupils feel. */
  async function measuring(facts: { boardId?: string } = {}) {
    const schoolId = await api.world.school(facts);
    const cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    const { answer } = await api.call(
      createIndicator,
      { params: { schoolId }, body: safe },
      cookie,
    );
    const params = { schoolId, indicatorId: answer.id };
    const record = (year: SchoolYear, body: EnteredMeasurement, version = 0) =>
      api.call(
        recordMeasurement,
        { params: { ...params, schoolYear: year, round: 'YEAR', group: 'SCHOOL' }, body, version },
        cookie,
      );
    const handIn = (year: SchoolYear) =>
      api.call(
        submitMeasurements,
        {
          params: { schoolId, schoolYear: year, round: 'YEAR' },
          body: { indicatorIds: [params.indicatorId] },
        },
        cookie,
      );
    const series = (reader = cookie) => api.call(readIndicatorSeries, { params }, reader);
    return { schoolId, cookie, params, record, handIn, series };
  }

  it('begins with reach, the core as meant and one outcome, once however often it is asked', async () => {
    const schoolId = await api.world.school();
    const choiceId = await api.world.choice(schoolId);
    const cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    const ask = () =>
      api.call(createRecommendedIndicators, { params: { schoolId, choiceId } }, cookie);
    const [one, again] = [await ask(), await ask()];
    expect(one.answer.indicators.map(({ family }) => family)).toEqual([
      'REACH',
      'FIDELITY',
      'OUTCOME_WELLBEING',
    ]);
    expect(again.answer).toEqual(one.answer);
    const { answer } = await api.call(listIndicators, { params: { schoolId }, query: {} }, cookie);
    expect(answer.indicators.map(({ latest }) => latest)).toEqual([null, null, null]);
  });

  it('joins comparable years with margins and a verdict, and breaks where the school says so', async () => {
    const { record, series } = await measuring();
    await record(first, entered(share(120, 200)));
    await record(second, entered(share(160, 200)));
    await record(third, entered(share(150, 200), { breakReason: 'Andere vraag' }));
    const [line] = (await series()).answer.lines;
    expect(line?.points.map(({ figure }) => figure)).toMatchObject([
      { state: 'SHOWN', figure: { kind: 'PROPORTION', share: { atLeast: 0.6, atMost: 0.6 } } },
      { state: 'SHOWN', figure: { kind: 'PROPORTION', share: { atLeast: 0.8, atMost: 0.8 } } },
      { state: 'SHOWN', figure: { kind: 'PROPORTION', share: { atLeast: 0.75, atMost: 0.75 } } },
    ]);
    expect(line?.segments).toEqual([[0, 1], [2]]);
    expect(line?.breaks).toMatchObject([{ after: 1, before: 2 }]);
    expect(line?.comparisons).toMatchObject([
      { after: 0, before: 1, verdict: 'HIGHER', meaning: 'BETTER' },
    ]);
  });

  it('refuses answers of fewer than ten pupils, and keeps only that there were too few', async () => {
    const { record, series, params } = await measuring();
    const refused = await record(first, entered(share(3, 7)));
    expect(refused.status).toBe(422);
    expect(refused.answer).toMatchObject({
      errors: [{ pointer: '/body/value/parts/denominator' }],
    });
    await record(first, entered({ state: 'SUPPRESSED' }));
    expect((await series()).answer.lines[0]?.points[0]?.figure).toMatchObject({ state: 'HIDDEN' });
    const [row] = await api.database.owner.query<Record<string, unknown>[]>(
      `SELECT state, numerator, denominator, answers_below FROM measurements WHERE indicator_id = $1`,
      [params.indicatorId],
    );
    expect(row).toEqual({
      ...{ state: 'SUPPRESSED', numerator: null, denominator: null, answers_below: 10 },
    });
  });

  it('refuses what does not add up, and names the field', async () => {
    const { record } = await measuring();
    const refused = await record(first, entered(share(30, 20)));
    expect(refused.status).toBe(422);
    expect(JSON.stringify(refused.answer)).toContain('numerator');
  });

  it('answers a stale writer with what stands there now', async () => {
    const { record } = await measuring();
    await record(first, entered(share(120, 200)));
    const stale = await record(first, entered(share(10, 200)));
    expect(stale.status).toBe(412);
    expect(stale.answer).toMatchObject({ current: { version: 1 } });
  });

  it('shows a board what was handed in, and no draft', async () => {
    const boardId = await api.world.board();
    const { record, handIn, series } = await measuring({ boardId });
    const officer = await api.world.signedIn('BOARD_OFFICER', boardId);
    await record(first, entered(share(120, 200)));
    expect((await series(officer)).status).toBe(404);
    await handIn(first);
    await record(second, entered(share(160, 200)));
    const [line] = (await series(officer)).answer.lines;
    expect(line?.points.map(({ period }) => period.last)).toEqual([first]);
  });

  it('puts a school beside its board once three others measured the same', async () => {
    const boardId = await api.world.board();
    const schools = await Promise.all([1, 2, 3, 4].map(() => measuring({ boardId })));
    const [own, ...others] = schools;
    const last = others.pop();
    const handInAll = async (some: typeof schools) => {
      for (const one of some) {
        await one.record(first, entered(share(120, 200)));
        await one.handIn(first);
      }
    };
    const beside = async () =>
      own &&
      (await api.call(readBoardComparison, { params: own.params }, own.cookie)).answer.points;
    await handInAll(own ? [own, ...others] : others);
    // With two others, what the school knows of itself would tell too much of these two.
    expect(await beside()).toMatchObject([{ board: { state: 'HIDDEN' } }]);
    await handInAll(last ? [last] : []);
    expect(await beside()).toMatchObject([
      { board: { state: 'SHOWN', figure: { schools: 4, figure: { kind: 'PROPORTION' } } } },
    ]);
  });
});
