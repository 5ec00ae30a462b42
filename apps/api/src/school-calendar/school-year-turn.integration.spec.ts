import {
  carryOutSchoolYearTurn,
  planSuggestedMilestones,
  readHistory,
  readMilestones,
  readSchoolCalendar,
  readSchoolYearTurn,
} from '@verankerd/contract';
import { isSchoolDay, plainDate, schoolYear, type SchoolHoliday } from '@verankerd/domain';
import { SchoolOverYears } from '../anchoring/testing/school-over-years';
import { TestApi } from '../platform/testing/test-api';
import { keepFirstHolidays, keepSchoolHolidays } from './keep-school-holidays';
import { schoolHolidaysNl } from './school-holidays-nl';

describe('the turn of the school year', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
    await keepFirstHolidays(api.database.owner.manager);
  });
  afterAll(() => api.stop());

  /** A school that chose its intervention in 2024-2025 and stands on a day of 2025-2026. */
  async function aSchool(region: 'NORTH' | 'CENTRE' | 'SOUTH' | null = 'SOUTH') {
    const school = await SchoolOverYears.found(api, '2024-2025');
    await api.database.owner.query('UPDATE organisations SET holiday_region = $2 WHERE id = $1', [
      school.schoolId,
      region,
    ]);
    school.on('2024-09-20');
    await school.rate(2, ['TIME']);
    await school.rate(0, ['SKILLS']);
    return school.on('2025-08-25');
  }

  const turnOf = (school: SchoolOverYears) =>
    school.send(readSchoolYearTurn, { params: school.now });
  const carryOut = (school: SchoolOverYears, milestones: object[], cookie = school.cookie) =>
    api.call(
      carryOutSchoolYearTurn,
      { params: school.now, body: { milestones: milestones as { key: string }[] } },
      cookie,
    );
  const keysOf = ({ milestones }: { milestones: { key: string }[] }) =>
    milestones.map(({ key }) => ({ key }));
  const milestonesOf = async (school: SchoolOverYears) =>
    (await school.send(readMilestones, { params: school.now })).milestones;

  it('carries over what holds, asks the rest, and plans the milestones of the second year', async () => {
    const school = await aSchool();
    const turn = await turnOf(school);
    expect(turn).toMatchObject({
      schoolYear: '2025-2026',
      deadline: '2025-10-31',
      region: 'SOUTH',
      hasProvisionalDates: false,
      carriedOver: [{ aspect: 'TIME', prefilled: 2, earnedLevel: 2 }],
      settled: [],
      carriedOut: null,
    });
    expect(turn.askedAgain).toContainEqual({ aspect: 'SKILLS', reason: 'NOT_IN_PLACE' });
    expect(turn.askedAgain).toHaveLength(20);
    expect(turn.milestones.length).toBeGreaterThan(5);
    expect(turn.milestones.every(({ key }) => /^YEAR_2_\w+\/2025-2026$/.test(key))).toBe(true);
  });

  it.each(['NORTH', 'CENTRE', 'SOUTH'] as const)(
    'plans nothing on a free day of region %s',
    async (region) => {
      const school = await aSchool(region);
      const calendar = await school.send(readSchoolCalendar, { params: school.now });
      expect(calendar.holidays).toHaveLength(5);
      const { milestones } = await turnOf(school);
      const holidays: readonly SchoolHoliday[] = calendar.holidays;
      expect(milestones.filter(({ plannedOn }) => !isSchoolDay(plannedOn, holidays))).toEqual([]);
    },
  );

  it('keeps clear of the holidays of every region when that of the school is not known', async () => {
    const school = await aSchool(null);
    const turn = await turnOf(school);
    expect(turn).toMatchObject({ region: null, hasProvisionalDates: true });
    const { holidays } = await school.send(readSchoolCalendar, { params: school.now });
    expect(turn.milestones.every(({ plannedOn }) => isSchoolDay(plannedOn, holidays))).toBe(true);
  });

  it('says that dates may still move when the holidays are not known yet', async () => {
    const school = await aSchool();
    school.on('2028-09-01');
    expect(await turnOf(school)).toMatchObject({ hasProvisionalDates: true });
  });

  it('makes what was chosen, and has nothing left of it to do', async () => {
    const school = await aSchool();
    const [first, second] = keysOf(await turnOf(school));
    const done = await carryOut(school, [first ?? {}, second ?? {}]);
    expect(done.status).toBe(201);
    expect(done.answer.addedIds).toHaveLength(2);
    expect(done.answer.carriedOut?.by).toContain('Proefpersoon');
    expect(keysOf(done.answer)).not.toContainEqual(first);
    expect(done.answer.carriedOver).toHaveLength(1);
    expect(await milestonesOf(school)).toHaveLength(2);
  });

  it('makes nothing twice when it is carried out twice', async () => {
    const school = await aSchool();
    const keys = keysOf(await turnOf(school));
    const first = await carryOut(school, keys);
    const second = await carryOut(school, keys);
    expect(second.answer.addedIds).toEqual([]);
    expect(await milestonesOf(school)).toHaveLength(first.answer.addedIds.length);
    const { events } = await school.send(readHistory, {
      params: school.choice,
      query: { kind: 'turn' },
    });
    expect(events).toHaveLength(1);
  });

  it('gives one result when colleagues carry it out at the same moment', async () => {
    const school = await aSchool();
    const keys = keysOf(await turnOf(school));
    const colleagues = await Promise.all(
      [1, 2, 3, 4].map(() => api.world.signedIn('CORE_TEAM_MEMBER', school.schoolId)),
    );
    const answers = await Promise.all(colleagues.map((cookie) => carryOut(school, keys, cookie)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const added = answers.map(({ answer }) => answer.addedIds.length).sort((a, b) => b - a);
    expect(added).toEqual([keys.length, 0, 0, 0]);
    expect(await milestonesOf(school)).toHaveLength(keys.length);
    const people = answers.map(({ answer }) => answer.carriedOut);
    expect(people.every((one) => one?.by === people[0]?.by)).toBe(true);
  });

  it('leaves alone what somebody planned from a suggestion by hand', async () => {
    const school = await aSchool();
    const [first] = (await turnOf(school)).milestones;
    if (!first) throw new Error('no milestone');
    await school.send(planSuggestedMilestones, {
      params: school.now,
      body: { suggestions: [{ templateKey: first.templateKey, plannedOn: first.plannedOn }] },
    });
    expect(keysOf(await turnOf(school))).not.toContainEqual({ key: first.key });
    expect((await carryOut(school, [{ key: first.key }])).answer.addedIds).toEqual([]);
    expect(await milestonesOf(school)).toHaveLength(1);
  });

  it.each([
    ['a Saturday', '2026-03-14', 'turn.not-a-school-day'],
    ['a day in the holiday of the region', '2026-02-16', 'turn.not-a-school-day'],
    ['a public holiday', '2026-04-27', 'turn.not-a-school-day'],
    ['a day of another school year', '2026-08-31', 'milestone.outside-school-year'],
  ])('refuses %s for a milestone', async (_, plannedOn, code) => {
    const school = await aSchool();
    const [first] = keysOf(await turnOf(school));
    const { status, problem } = await carryOut(school, [{ ...first, plannedOn }]);
    expect(status).toBe(422);
    expect(problem.errors).toEqual([
      expect.objectContaining({ pointer: '/body/milestones/0/plannedOn', code }),
    ]);
    expect(await milestonesOf(school)).toEqual([]);
  });

  it('takes another school day than the plan gives', async () => {
    const school = await aSchool();
    const [first] = keysOf(await turnOf(school));
    await carryOut(school, [{ ...first, plannedOn: '2026-03-17' }]);
    expect((await milestonesOf(school)).map(({ plannedOn }) => plannedOn)).toEqual(['2026-03-17']);
  });

  it('refuses a suggestion that does not exist', async () => {
    const school = await aSchool();
    const { problem } = await carryOut(school, [{ key: 'YEAR_9_WISH/2025-2026' }]);
    expect(problem.errors?.[0]).toMatchObject({
      pointer: '/body/milestones/0/key',
      code: 'not-a-choice',
    });
  });

  it('is for this school year and the next', async () => {
    const school = await aSchool();
    const of = (year: string) =>
      api.call(
        readSchoolYearTurn,
        { params: { ...school.choice, schoolYear: schoolYear(year) } },
        school.cookie,
      );
    const [past, next, later] = [
      await of('2024-2025'),
      await of('2026-2027'),
      await of('2027-2028'),
    ];
    expect([past.status, next.status, later.status]).toEqual([409, 200, 409]);
    expect(next.answer.milestones.every(({ key }) => key.startsWith('ANCHORING_'))).toBe(true);
  });

  it('does not exist for another school', async () => {
    const school = await aSchool();
    const stranger = await api.world.signedIn('SCHOOL_LEADER', await api.world.school());
    const answers = [
      await api.call(readSchoolYearTurn, { params: school.now }, stranger),
      await carryOut(school, [], stranger),
      await api.call(readSchoolCalendar, { params: school.now }, stranger),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await turnOf(school)).carriedOut).toBeNull();
  });

  it('replaces a holiday by what is published later, and changes nothing the second time', async () => {
    const { manager } = api.database.owner;
    const may = schoolHolidaysNl.filter(
      ({ schoolYear: year, kind }) => year === '2027-2028' && kind === 'MAY',
    );
    const perRegion = (['NORTH', 'CENTRE', 'SOUTH'] as const).flatMap((region) =>
      may.map((holiday) => ({ ...holiday, region, lastDay: plainDate('2028-05-14') })),
    );
    expect(await keepSchoolHolidays(manager, perRegion)).toBe(3);
    expect(await keepSchoolHolidays(manager, perRegion)).toBe(0);
    const kept = await manager.query<{ region: string }[]>(
      `SELECT region FROM school_holidays WHERE school_year = '2027-2028' AND kind = 'MAY'
       ORDER BY region`,
    );
    expect(kept.map(({ region }) => region)).toEqual(['CENTRE', 'NORTH', 'SOUTH']);
  });
});
