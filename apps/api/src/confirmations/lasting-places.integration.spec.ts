import {
  readConfirmations,
  readTurnoverResilience,
  recordCarriers,
  recordLastingPlace,
  withdrawLastingPlace,
} from '@verankerd/contract';
import { plainDate, type AspectKey } from '@verankerd/domain';
import { placeOf, SchoolOverYears } from '../anchoring/testing/school-over-years';
import { TestApi } from '../platform/testing/test-api';

describe('lasting places and carriers', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  async function aSchool() {
    const school = await SchoolOverYears.found(api);
    return school.on('2025-11-25');
  }

  const record = (school: SchoolOverYears, aspect: AspectKey, change: object = {}, version = 0) =>
    api.call(
      recordLastingPlace,
      { params: { ...school.choice, aspect }, body: { ...placeOf(aspect), ...change }, version },
      school.cookie,
    );

  it('keeps where an aspect stands, over the school years', async () => {
    const school = await aSchool();
    const saved = await record(school, 'SCHOOL_PLAN');
    expect(saved.answer).toMatchObject({
      kind: 'PLAN',
      version: 1,
      place: { counts: true, outdated: false, details: { section: 'paragraaf 4.2' } },
    });
    school.on('2027-09-01');
    const { aspects } = await school.send(readConfirmations, { params: school.now });
    const place = aspects.find(({ aspect }) => aspect === 'SCHOOL_PLAN')?.lastingPlace;
    expect(place).toMatchObject({ version: 1, place: { outdated: true, counts: true } });
  });

  it('tells which place does not count yet', async () => {
    const school = await aSchool();
    const hours = { kind: 'TASK_HOURS', hours: 40, securedNextYear: false } as const;
    const saved = await record(school, 'TIME', { details: hours });
    expect(saved.answer.place).toMatchObject({ counts: false });
  });

  it.each([
    ['SCHOOL_PLAN', { details: { kind: 'DOCUMENT' } }, 'details/kind', 'lasting-place.wrong-kind'],
    [
      'SCHOOL_PLAN',
      {
        details: {
          kind: 'PLAN',
          plan: 'YEAR_PLAN',
          firstSchoolYear: '2025-2026',
          lastSchoolYear: '2024-2025',
          section: '3',
        },
      },
      'details/lastSchoolYear',
      'lasting-place.years-reversed',
    ],
    [
      'INDUCTION',
      { details: { kind: 'INDUCTION', newColleagues: 2, inducted: 3 } },
      'details/inducted',
      'lasting-place.more-inducted-than-new',
    ],
    ['TIME', { datedOn: '2025-11-26' }, 'datedOn', 'lasting-place.dated-in-future'],
    ['TIME', { link: 'ftp://school' }, 'link', 'not-a-link'],
    ['TIME', { ownerRole: 'JAN' }, 'ownerRole', 'not-a-choice'],
    ['TIME', { name: ' ' }, 'name', 'required'],
  ] as const)('refuses for %s %j', async (aspect, change, field, code) => {
    const school = await aSchool();
    const { status, problem } = await record(school, aspect, change);
    expect(status).toBe(422);
    expect(problem.errors).toEqual([expect.objectContaining({ pointer: `/body/${field}`, code })]);
  });

  it('refuses a change of a version that somebody else has changed', async () => {
    const school = await aSchool();
    await record(school, 'TIME');
    for (const version of [0, 2]) {
      const stale = await record(school, 'TIME', { name: 'Taakbeleid' }, version);
      expect([stale.status, stale.problem.current]).toEqual([
        412,
        expect.objectContaining({ version: 1 }),
      ]);
    }
  });

  it('can be taken back once, and recorded again', async () => {
    const school = await aSchool();
    await record(school, 'TIME');
    const params = { ...school.choice, aspect: 'TIME' } as const;
    const back = await api.call(withdrawLastingPlace, { params, version: 1 }, school.cookie);
    expect(back.answer).toMatchObject({ place: null, version: 2 });
    const again = await api.call(withdrawLastingPlace, { params, version: 2 }, school.cookie);
    expect(again.status).toBe(404);
    expect((await record(school, 'TIME', {}, 2)).answer).toMatchObject({ version: 3 });
  });

  it('tells what rests on one person and what on nobody', async () => {
    const school = await aSchool();
    await school.rate(2, ['TIME', 'ROLES', 'PLANNING']);
    await school.rate(0, ['SKILLS']);
    const carry = (aspect: AspectKey, carriers: { role: 'TEACHER'; people: 'ONE' | 'SEVERAL' }[]) =>
      school.send(recordCarriers, {
        params: { ...school.choice, aspect },
        body: { carriers },
        version: 0,
      });
    await carry('TIME', [{ role: 'TEACHER', people: 'ONE' }]);
    await carry('ROLES', [{ role: 'TEACHER', people: 'SEVERAL' }]);
    const resilience = await school.send(readTurnoverResilience, { params: school.choice });
    expect(resilience).toMatchObject({
      restsOnOne: [{ role: 'TEACHER', things: [{ kind: 'ASPECT', aspect: 'TIME' }] }],
      carriedByNobody: [{ kind: 'ASPECT', aspect: 'PLANNING' }],
      resilientShare: { part: 1, whole: 3 },
    });
    expect(resilience.carriers).toHaveLength(21);
  });

  it('names a role once', async () => {
    const school = await aSchool();
    const teacher = { role: 'TEACHER', people: 'ONE' } as const;
    const { status, problem } = await api.call(
      recordCarriers,
      {
        params: { ...school.choice, aspect: 'TIME' },
        body: { carriers: [teacher, teacher] },
        version: 0,
      },
      school.cookie,
    );
    expect([status, problem.errors?.[0]?.pointer]).toEqual([422, '/body/carriers/1/role']);
  });

  it('does not exist for another school', async () => {
    const school = await aSchool();
    await record(school, 'TIME');
    const stranger = await api.world.signedIn('SCHOOL_LEADER', await api.world.school());
    const params = { ...school.choice, aspect: 'TIME' } as const;
    const body = { ...placeOf('TIME'), datedOn: plainDate('2025-11-01') };
    const answers = [
      await api.call(recordLastingPlace, { params, body, version: 1 }, stranger),
      await api.call(withdrawLastingPlace, { params, version: 1 }, stranger),
      await api.call(recordCarriers, { params, body: { carriers: [] }, version: 0 }, stranger),
      await api.call(readTurnoverResilience, { params: school.choice }, stranger),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});
