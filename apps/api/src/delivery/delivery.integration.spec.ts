import {
  listDeliveryFigures,
  readDelivery,
  recordLessons,
  removeDeliveryGroup,
  saveDeliveryGroup,
  withdrawLessons,
} from '@verankerd/contract';
import { plainDate, schoolYear } from '@verankerd/domain';
import { randomUUID } from 'node:crypto';
import { Clock } from '../platform/clock';
import { TestApi } from '../platform/testing/test-api';

const year = schoolYear('2026-2027');
const day = plainDate('2026-11-20');
const plan = { yearGroups: [5], intendedGroups: 2, participatingGroups: 2, plannedLessons: 10 };

describe('lessons given against planned', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
    const clock = api.app.get(Clock);
    jest.spyOn(clock, 'now').mockImplementation(() => new Date('2026-11-25T09:00:00Z'));
  });
  afterAll(() => api.stop());

  async function aPlan(facts: Partial<typeof plan> = {}) {
    const schoolId = await api.world.school();
    const choiceId = await api.world.choice(schoolId);
    const cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    const params = { schoolId, choiceId, schoolYear: year, groupId: randomUUID() };
    const saved = await api.call(
      saveDeliveryGroup,
      { params, body: { ...plan, ...facts }, version: 0 },
      cookie,
    );
    const tap = (lessons = 1, givenOn = day) =>
      api.call(recordLessons, { params, body: { givenOn, lessons } }, cookie);
    return { cookie, params, saved, tap };
  }

  it('starts with a plan that reaches nobody', async () => {
    const { saved } = await aPlan();
    expect(saved.status).toBe(200);
    expect(saved.answer).toMatchObject({
      sector: 'PO',
      groups: [{ ...plan, givenLessons: 0, latest: [], version: 1 }],
      reach: { numerator: 0, denominator: 2 },
      dose: { numerator: 0, denominator: 10 },
    });
  });

  it('adds up what people tap at the same moment', async () => {
    const { tap } = await aPlan();
    const taps = await Promise.all(Array.from({ length: 8 }, () => tap()));
    expect(taps.map(({ status }) => status)).toEqual(taps.map(() => 201));
    const { answer } = await tap(2, plainDate('2026-09-02'));
    expect(answer.groups[0]).toMatchObject({ givenLessons: 10 });
    expect(answer.reach).toEqual({ numerator: 2, denominator: 2 });
    expect(answer.dose).toEqual({ numerator: 10, denominator: 10 });
    expect(answer.months).toEqual([
      { month: '2026-08', lessons: 0 },
      { month: '2026-09', lessons: 2 },
      { month: '2026-10', lessons: 0 },
      { month: '2026-11', lessons: 8 },
    ]);
  });

  it('counts a tap that is sent again once', async () => {
    const { cookie, params } = await aPlan();
    const again = { params, body: { givenOn: day, lessons: 1 }, idempotencyKey: randomUUID() };
    await api.call(recordLessons, again, cookie);
    const { answer } = await api.call(recordLessons, again, cookie);
    expect(answer.groups[0]?.givenLessons).toBe(1);
  });

  it('takes lessons back once, also when two people do it', async () => {
    const { cookie, params, tap } = await aPlan();
    await tap();
    const { answer } = await tap(3);
    const last = answer.groups[0]?.latest[0];
    expect(last).toMatchObject({ lessons: 3, givenOn: day });
    const back = { params: { ...params, lessonsId: last?.id ?? '' } };
    const both = await Promise.all([
      api.call(withdrawLessons, back, cookie),
      api.call(withdrawLessons, back, cookie),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.map(({ answer: now }) => now.groups[0]?.givenLessons)).toEqual([1, 1]);
    const events = await api.database.owner.query<{ kind: string }[]>(
      `SELECT kind FROM audit_events WHERE choice_id = $1 ORDER BY id`,
      [params.choiceId],
    );
    expect(events.map(({ kind }) => kind)).toEqual([
      'delivery.group-saved',
      'delivery.lessons-recorded',
      'delivery.lessons-recorded',
      'delivery.lessons-withdrawn',
    ]);
  });

  it.each([
    ['a day to come', { givenOn: plainDate('2026-11-26'), lessons: 1 }, 'delivery.given-in-future'],
    [
      'another year',
      { givenOn: plainDate('2026-07-31'), lessons: 1 },
      'delivery.outside-school-year',
    ],
  ])('refuses lessons on %s', async (_, body, code) => {
    const { cookie, params } = await aPlan();
    const { status, problem } = await api.call(recordLessons, { params, body }, cookie);
    expect(status).toBe(422);
    expect(problem.errors).toMatchObject([{ pointer: '/body/givenOn', code }]);
  });

  it.each([
    ['groups that a school has not', { participatingGroups: 3 }, 'delivery.more-than-intended'],
    ['a group that is planned already', { yearGroups: [5] }, 'delivery.group-planned-already'],
  ])('refuses %s', async (_, facts, code) => {
    const { cookie, params } = await aPlan();
    const other = { ...params, groupId: randomUUID() };
    const { status, problem } = await api.call(
      saveDeliveryGroup,
      { params: other, body: { ...plan, ...facts }, version: 0 },
      cookie,
    );
    expect(status).toBe(422);
    expect(problem.errors).toMatchObject([{ code }]);
  });

  it('shows the plan of the other who changed it first', async () => {
    const { cookie, params } = await aPlan();
    const change = (plannedLessons: number) =>
      api.call(
        saveDeliveryGroup,
        { params, body: { ...plan, plannedLessons }, version: 1 },
        cookie,
      );
    await change(20);
    const { status, problem } = await change(30);
    expect(status).toBe(412);
    expect(problem.current).toMatchObject({ plannedLessons: 20, version: 2 });
  });

  it('counts the lessons of a removed year group no more, and plans it anew', async () => {
    const { cookie, params, tap } = await aPlan();
    await tap();
    const removed = await api.call(removeDeliveryGroup, { params, version: 1 }, cookie);
    expect(removed.answer).toMatchObject({ groups: [], reach: null, dose: null });
    const anew = { ...params, groupId: randomUUID() };
    const { answer } = await api.call(
      saveDeliveryGroup,
      { params: anew, body: plan, version: 0 },
      cookie,
    );
    expect(answer.groups).toMatchObject([{ givenLessons: 0 }]);
  });

  it('gives reach and dose of each choice and school year, which count no people', async () => {
    const { cookie, params, tap } = await aPlan();
    await tap(4);
    const { answer } = await api.call(
      listDeliveryFigures,
      { params: { schoolId: params.schoolId } },
      cookie,
    );
    expect(answer.figures).toMatchObject([
      {
        choiceId: params.choiceId,
        schoolYear: year,
        subject: 'NOT_PEOPLE',
        REACH: { numerator: 2, denominator: 2 },
        DOSE: { numerator: 4, denominator: 10 },
      },
    ]);
  });

  it('is not there for a school year before the choice began', async () => {
    const { cookie, params } = await aPlan();
    const before = { ...params, schoolYear: schoolYear('2010-2011') };
    expect((await api.call(readDelivery, { params: before }, cookie)).status).toBe(404);
  });
});
