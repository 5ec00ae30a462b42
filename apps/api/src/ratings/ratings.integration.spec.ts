import {
  addEvidence,
  readRatings,
  recordAnswer,
  recordRating,
  withdrawEvidence,
} from '@verankerd/contract';
import { plainDate, schoolYear } from '@verankerd/domain';
import { TestApi } from '../platform/testing/test-api';

describe('ratings of the seven questions', () => {
  let api: TestApi;
  const year = schoolYear('2026-2027');

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  async function aChoice() {
    const schoolId = await api.world.school();
    const choiceId = await api.world.choice(schoolId);
    const cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    return { cookie, params: { schoolId, choiceId, schoolYear: year } };
  }

  it('starts with 21 aspects that are not rated', async () => {
    const { cookie, params } = await aChoice();
    const { status, answer } = await api.call(readRatings, { params }, cookie);
    expect(status).toBe(200);
    expect(answer.ratings).toHaveLength(21);
    expect(new Set(answer.ratings.map((rating) => rating.state))).toEqual(new Set(['NOT_RATED']));
  });

  it('keeps a rating, tells who gave it, and shows it again', async () => {
    const { cookie, params } = await aChoice();
    const aspect = { ...params, aspect: 'VISION_LINK' } as const;
    const saved = await api.call(
      recordRating,
      { params: aspect, body: { state: 'RATED', level: 2 }, version: 0 },
      cookie,
    );
    expect(saved.status).toBe(200);
    expect(saved.answer).toMatchObject({ state: 'RATED', level: 2, version: 1 });
    expect(saved.answer.saved?.by).toContain('Proefpersoon');
    expect(saved.headers['etag']).toBe('"1"');
    const { answer } = await api.call(readRatings, { params }, cookie);
    expect(answer.ratings[0]).toEqual(saved.answer);
  });

  it('refuses a change of a version that somebody else has changed, and shows theirs', async () => {
    const { cookie, params } = await aChoice();
    const aspect = { ...params, aspect: 'TIME' } as const;
    const first = { params: aspect, body: { state: 'RATED', level: 1 } as const, version: 0 };
    await api.call(recordRating, first, cookie);
    const second = await api.call(
      recordRating,
      { ...first, body: { state: 'RATED', level: 2 } },
      cookie,
    );
    expect(second.status).toBe(412);
    expect(second.problem.current).toMatchObject({ level: 1, version: 1 });
  });

  it('answers 404 to another school, for reading and for writing', async () => {
    const { params } = await aChoice();
    const stranger = await api.world.signedIn('SCHOOL_LEADER', await api.world.school());
    expect((await api.call(readRatings, { params }, stranger)).status).toBe(404);
    const aspect = { ...params, aspect: 'TIME' } as const;
    const written = await api.call(
      recordRating,
      { params: aspect, body: { state: 'NOT_RATED' }, version: 0 },
      stranger,
    );
    expect(written.status).toBe(404);
  });

  it.each([
    [{ state: 'RATED', level: 3 }, '/body/level', 'not-a-choice'],
    [{ state: 'RATED' }, '/body/level', 'required'],
    [{ state: 'NOT_APPLICABLE' }, '/body/reason', 'required'],
    [{ state: 'NOT_APPLICABLE', reason: '  ' }, '/body/reason', 'required'],
    [{ state: 'NOT_APPLICABLE', reason: 'x'.repeat(501) }, '/body/reason', 'too-long'],
    [{ state: 'NOT_RATED', level: 1 }, '/body/level', 'unknown-field'],
    [{}, '/body/state', 'required'],
    [{ state: 'SOON' }, '/body/state', 'not-a-choice'],
  ])('refuses %j and names the field', async (body, pointer, code) => {
    const { cookie, params } = await aChoice();
    const { status, problem } = await api.send<never>(
      'PUT',
      `/api/schools/${params.schoolId}/choices/${params.choiceId}/school-years/${year}/ratings/TIME`,
      { body, headers: { 'if-match': '"0"' }, cookie: `verankerd_session=${cookie}` },
    );
    expect(status).toBe(422);
    expect(problem.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it.each(['javascript:alert(1)', 'www.school.example', 'https://met spatie.example'])(
    'takes no %s as a link',
    async (content) => {
      const { cookie, params } = await aChoice();
      const { status, problem } = await api.call(
        addEvidence,
        {
          params: { ...params, aspect: 'TIME' },
          body: { kind: 'LINK', content, datedOn: plainDate('2026-09-01') },
        },
        cookie,
      );
      expect(status).toBe(422);
      expect(problem.errors).toMatchObject([{ pointer: '/body/content', code: 'not-a-link' }]);
    },
  );

  it('keeps withdrawn evidence in the history only', async () => {
    const { cookie, params } = await aChoice();
    const aspect = { ...params, aspect: 'TIME' } as const;
    const body = {
      kind: 'TEXT',
      content: 'Uren in taakbeleid',
      datedOn: plainDate('2026-09-01'),
    } as const;
    const added = await api.call(addEvidence, { params: aspect, body }, cookie);
    expect(added.status).toBe(201);
    const withdrawn = { params: { ...params, evidenceId: added.answer.id } };
    expect((await api.call(withdrawEvidence, withdrawn, cookie)).status).toBe(200);
    expect((await api.call(withdrawEvidence, withdrawn, cookie)).status).toBe(404);
    const { answer } = await api.call(readRatings, { params }, cookie);
    expect(answer.ratings.flatMap((rating) => rating.evidence)).toEqual([]);
    const kinds = await api.database.owner.query<{ kind: string }[]>(
      'SELECT kind FROM audit_events WHERE choice_id = $1 ORDER BY id',
      [params.choiceId],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['evidence.added', 'evidence.withdrawn']);
  });

  it('takes the short answer to question 5, and refuses one that crossed another', async () => {
    const { cookie, params } = await aChoice();
    const question = { ...params, question: 'MONITORING_EVALUATION' } as const;
    const first = { params: question, body: { answer: ' Elke juni. ' }, version: 0 };
    expect((await api.call(recordAnswer, first, cookie)).answer.answer).toBe('Elke juni.');
    const crossed = await api.call(recordAnswer, { ...first, body: { answer: 'Nooit.' } }, cookie);
    expect([crossed.status, crossed.problem.current]).toMatchObject([
      412,
      { answer: 'Elke juni.' },
    ]);
  });
});
