import {
  addEvidence,
  readAnchoring,
  readAnchoringForecast,
  setAnchoringGoal,
  withdrawLastingPlace,
} from '@verankerd/contract';
import { plainDate } from '@verankerd/domain';
import { TestApi } from '../platform/testing/test-api';
import { coreAspects, SchoolOverYears } from './testing/school-over-years';

describe('anchoring over school years', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  const levelsOf = ({ result }: { result: { profile: { level: number | null }[] } }) =>
    result.profile.map(({ level }) => level);

  /** A school that rated all at 2 in its first year, wrote it down, and confirmed it in its second. */
  async function anchoredSchool() {
    const school = await SchoolOverYears.found(api);
    await school.on('2024-09-20').rate(2);
    await school.on('2024-10-01').recordPlaces();
    await school.on('2025-09-20').confirm('YES');
    return school;
  }

  it('cannot reach level 3 in a first school year, whatever is recorded and confirmed', async () => {
    const school = await SchoolOverYears.found(api);
    await school.on('2024-09-20').rate(2);
    await school.recordPlaces();
    await school.on('2025-05-20').confirm('YES');
    const anchoring = await school.anchoring();
    expect(levelsOf(anchoring)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(anchoring.result).toMatchObject({
      definitionId: 'borging-index@1.0.0',
      index: { state: 'COMPUTED', figure: { part: 12, whole: 18, shown: 66.7 } },
      ceiling: { shown: 66.7 },
      yearsConfirmed: 1,
      evidenceShare: { part: 6, whole: 6 },
      badge: { given: false },
    });
    expect(anchoring.result.badge.refusals[0]).toEqual({
      reason: 'NOT_CONFIRMED_LONG_ENOUGH',
      aspect: 'AGREEMENTS_RECORDED',
      yearsConfirmed: 1,
    });
  });

  it('becomes anchored by two confirmed school years and a lasting place', async () => {
    const school = await anchoredSchool();
    const anchoring = await school.anchoring();
    expect(levelsOf(anchoring)).toEqual([3, 3, 3, 3, 3, 3]);
    expect(anchoring.result).toMatchObject({
      index: { figure: { shown: 100 } },
      label: 'FIRM',
      yearsConfirmed: 2,
      badge: { given: true, refusals: [] },
      ceiling: { shown: 100 },
    });
  });

  it('stays at 2 for an aspect that stands nowhere', async () => {
    const school = await SchoolOverYears.found(api);
    await school.on('2024-09-20').rate(2);
    await school.recordPlaces(coreAspects.slice(1));
    const agreements = { ...school.now, aspect: 'AGREEMENTS_RECORDED' } as const;
    await school.send(addEvidence, {
      params: agreements,
      body: { kind: 'TEXT', content: 'Verslag van de studiedag', datedOn: plainDate('2024-09-18') },
    });
    await school.on('2025-09-20').confirm('YES');
    expect(levelsOf(await school.anchoring())).toEqual([2, 3, 3, 3, 3, 3]);
  });

  it('falls back on the day that its lasting place is taken back', async () => {
    const school = await anchoredSchool();
    await school.on('2025-11-10').send(withdrawLastingPlace, {
      params: { ...school.choice, aspect: 'INDUCTION' },
      version: 1,
    });
    expect(levelsOf(await school.anchoring())).toEqual([3, 3, 3, 2, 3, 3]);
    expect(levelsOf(await school.anchoring('2025-11-09'))).toEqual([3, 3, 3, 3, 3, 3]);
  });

  it('holds until 31 October of the next school year, and lapses on 1 November', async () => {
    const school = await anchoredSchool();
    await school.on('2026-09-15').confirm('YES', ['SCHOOL_PLAN']);
    const before = await school.on('2026-10-31').anchoring();
    expect(levelsOf(before)).toEqual([3, 3, 3, 3, 3, 3]);
    expect(before.lapses).toEqual([]);
    const after = await school.on('2026-11-01').anchoring();
    expect(levelsOf(after)).toEqual([2, 3, 2, 2, 2, 2]);
    expect(after.lapses.map(({ aspect }) => aspect)).not.toContain('SCHOOL_PLAN');
    expect(after.lapses[0]).toEqual({
      aspect: 'AGREEMENTS_RECORDED',
      schoolYear: '2026-2027',
      on: '2026-10-31',
      from: 3,
      to: 2,
      isMended: false,
    });
    expect(after.result.badge.given).toBe(false);
  });

  it('foretells in September what lapses on 1 November, and is right', async () => {
    const school = await anchoredSchool();
    school.on('2026-09-15');
    const forecast = await school.send(readAnchoringForecast, { params: school.choice });
    expect(forecast.deadline).toBe('2026-10-31');
    expect(forecast.lapses.map(({ aspect }) => aspect)).toEqual([...coreAspects]);
    school.on('2026-11-01');
    const { result } = await school.anchoring();
    expect(result).toEqual(forecast.afterDeadline);
  });

  it('is mended by a late confirmation, and the history keeps both', async () => {
    const school = await anchoredSchool();
    await school.on('2026-11-20').confirm('YES');
    const anchoring = await school.anchoring();
    expect(levelsOf(anchoring)).toEqual([3, 3, 3, 3, 3, 3]);
    expect(anchoring.lapses).toHaveLength(6);
    expect(anchoring.lapses.every(({ isMended }) => isMended)).toBe(true);
    expect(levelsOf(await school.anchoring('2026-11-19'))).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('shows any day in the past as it was known then', async () => {
    const school = await anchoredSchool();
    await school.on('2025-11-25').rate(0, ['TIME']);
    expect(levelsOf(await school.anchoring())).toEqual([3, 3, 3, 3, 0, 3]);
    for (const [day, levels] of [
      ['2025-11-24', [3, 3, 3, 3, 3, 3]],
      ['2025-09-19', [2, 2, 2, 2, 2, 2]],
      ['2024-09-20', [2, 2, 2, 2, 2, 2]],
      ['2024-09-19', [null, null, null, null, null, null]],
    ] as const)
      expect([day, levelsOf(await school.anchoring(day))]).toEqual([day, levels]);
  });

  it('refuses a day that has yet to come', async () => {
    const school = await SchoolOverYears.found(api);
    school.on('2026-11-25');
    const { status, problem } = await api.call(
      readAnchoring,
      { params: school.choice, query: { asOf: plainDate('2026-11-26') } },
      school.cookie,
    );
    expect([status, problem.code]).toEqual([422, 'anchoring.day-in-future']);
  });

  it('holds the index against the goal that the school had on that day', async () => {
    const school = await SchoolOverYears.found(api);
    await school.on('2024-09-20').rate(2);
    await school.recordPlaces(coreAspects.slice(1));
    await school.on('2025-09-20').confirm('YES');
    expect((await school.anchoring()).result.badge.given).toBe(true);
    const setTo = (goal: number | null, version: number) =>
      school.send(setAnchoringGoal, { params: school.choice, body: { goal }, version });
    await setTo(90, 0);
    expect((await school.anchoring()).result.badge.given).toBe(true);
    await school.on('2025-10-10');
    await setTo(95, 1);
    const missed = await school.anchoring();
    expect(missed.goal).toMatchObject({ goal: 95, version: 2 });
    expect(missed.result.badge.refusals).toEqual([{ reason: 'BELOW_GOAL', goal: 95, index: 94.4 }]);
    expect((await school.anchoring('2025-10-09')).goal).toMatchObject({ goal: 90, version: 2 });
    await setTo(null, 2);
    expect((await school.anchoring()).result.badge.given).toBe(true);
  });
});
