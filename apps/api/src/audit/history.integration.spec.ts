import {
  pauseChoice,
  readHistory,
  recordRating,
  resumeChoice,
  type RequestOf,
} from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { TestApi } from '../platform/testing/test-api';

type Query = RequestOf<typeof readHistory>['query'];

describe('history of a choice', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  /** A choice with five changes: two ratings of TIME, one of TRAINING in another year, a pause and a resumption. */
  async function aWorkedChoice() {
    const schoolId = await api.world.school();
    const params = { schoolId, choiceId: await api.world.choice(schoolId) };
    const cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    const rate = (year: string, aspect: 'TIME' | 'TRAINING', level: 0 | 1 | 2, version: number) =>
      api.call(
        recordRating,
        {
          params: { ...params, schoolYear: schoolYear(year), aspect },
          body: { state: 'RATED', level },
          version,
        },
        cookie,
      );
    await rate('2024-2025', 'TIME', 0, 0);
    await rate('2024-2025', 'TIME', 1, 1);
    await rate('2025-2026', 'TRAINING', 2, 0);
    await api.call(pauseChoice, { params, body: { reason: 'Verbouwing' }, version: 1 }, cookie);
    await api.call(resumeChoice, { params, body: { reason: 'Klaar' }, version: 2 }, cookie);
    const history = (query: Query = {}) => api.call(readHistory, { params, query }, cookie);
    return { params, cookie, history };
  }

  it('tells who changed what and when, newest first', async () => {
    const { history } = await aWorkedChoice();
    const { status, answer } = await history();
    expect(status).toBe(200);
    expect(answer.nextCursor).toBeNull();
    expect(answer.events.map(({ kind }) => kind)).toEqual([
      'choice.resumed',
      'choice.paused',
      'rating.recorded',
      'rating.recorded',
      'rating.recorded',
    ]);
    expect(answer.events[3]).toMatchObject({
      by: expect.stringContaining('Proefpersoon'),
      role: 'CORE_TEAM_MEMBER',
      at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
      kind: 'rating.recorded',
      subject: 'TIME',
      schoolYear: '2024-2025',
      before: { state: 'RATED', level: 0, reason: null },
      after: { state: 'RATED', level: 1, reason: null },
    });
  });

  it.each<[Query, number]>([
    [{ schoolYear: schoolYear('2024-2025') }, 2],
    [{ schoolYear: schoolYear('2019-2020') }, 0],
    [{ kind: 'rating.recorded' }, 3],
    [{ kind: 'rating' }, 3],
    [{ kind: 'choice' }, 2],
    [{ kind: 'choice.paused' }, 1],
    [{ kind: 'rat' }, 0],
    [{ subject: 'TIME' }, 2],
    [{ subject: 'TIME', schoolYear: schoolYear('2025-2026') }, 0],
    [{ subject: "' OR 1=1 --" }, 0],
  ])('filters by %j', async (query, expected) => {
    const { history } = await aWorkedChoice();
    expect((await history(query)).answer.events).toHaveLength(expected);
  });

  it('pages by cursor: every change once, also when new ones come in between', async () => {
    const { history, params, cookie } = await aWorkedChoice();
    const all = (await history()).answer.events.map(({ id }) => id);
    const first = await history({ limit: 2 });
    await api.call(pauseChoice, { params, body: { reason: 'Weer' }, version: 3 }, cookie);
    const second = await history({ limit: 2, cursor: first.answer.nextCursor ?? '' });
    const third = await history({ limit: 2, cursor: second.answer.nextCursor ?? '' });
    const paged = [first, second, third].flatMap(({ answer }) => answer.events.map(({ id }) => id));
    expect(paged).toEqual(all);
    expect(third.answer.nextCursor).toBeNull();
  });

  it('has no next page after a last page that is just full', async () => {
    const { history } = await aWorkedChoice();
    const { answer } = await history({ limit: 5 });
    expect([answer.events.length, answer.nextCursor]).toEqual([5, null]);
  });

  it.each([
    ['limit=0', '/query/limit', 'too-small'],
    ['limit=101', '/query/limit', 'too-large'],
    ['limit=ten', '/query/limit', 'wrong-type'],
    ['limit=1.5', '/query/limit', 'wrong-type'],
    ['cursor=abc', '/query/cursor', 'wrong-format'],
    ['cursor=-1', '/query/cursor', 'wrong-format'],
    ['cursor=99999999999999999999', '/query/cursor', 'wrong-format'],
    ['kind=Rating%27', '/query/kind', 'wrong-format'],
    [`subject=${'x'.repeat(101)}`, '/query/subject', 'too-long'],
    ['schoolYear=2024', '/query/schoolYear', 'not-a-school-year'],
    ['page=2', '/query/page', 'unknown-field'],
  ])('refuses %s', async (query, pointer, code) => {
    const { params, cookie } = await aWorkedChoice();
    const { status, problem } = await api.send(
      'GET',
      `/api/schools/${params.schoolId}/choices/${params.choiceId}/history?${query}`,
      { cookie: `verankerd_session=${cookie}` },
    );
    expect(status).toBe(422);
    expect(problem.errors).toMatchObject([{ pointer, code }]);
  });

  it('can be added to, and never be changed or cleared, not even by the owner of the tables', async () => {
    const { params } = await aWorkedChoice();
    for (const statement of [
      `UPDATE audit_events SET kind = 'rating.invented' WHERE choice_id = $1`,
      'DELETE FROM audit_events WHERE choice_id = $1',
    ])
      await expect(api.database.owner.query(statement, [params.choiceId])).rejects.toThrow(
        'history is append-only',
      );
    await expect(api.database.owner.query('TRUNCATE audit_events')).rejects.toThrow();
  });
});
