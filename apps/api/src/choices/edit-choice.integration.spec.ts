import { editChoice, recordRating } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { TestApi } from '../platform/testing/test-api';
import { aMadeChoice, exampleAnswers, thisYear } from './choice-example';

describe('changing a choice', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  const change = {
    ...exampleAnswers({ goal: 'Rust in de klas', cost: '€ 900' }),
    ownIntervention: null,
  };

  it('keeps the change, raises the version, and tells the history only what changed', async () => {
    const { schoolId, choiceId, cookie } = await aMadeChoice(api);
    const params = { schoolId, choiceId };
    const edited = await api.call(editChoice, { params, body: change, version: 1 }, cookie);
    expect(edited.status).toBe(200);
    expect(edited.answer).toMatchObject({ goal: 'Rust in de klas', cost: '€ 900', version: 2 });
    const [event] = await api.database.owner.query(
      `SELECT before, after FROM audit_events WHERE choice_id = $1 AND kind = 'choice.edited'`,
      [choiceId],
    );
    expect(event).toEqual({
      before: { goal: 'Minder pesten op het plein', cost: null },
      after: { goal: 'Rust in de klas', cost: '€ 900' },
    });
  });

  it('refuses a version that somebody else has changed, and shows theirs', async () => {
    const { schoolId, choiceId, cookie } = await aMadeChoice(api);
    const params = { schoolId, choiceId };
    const both = await Promise.all([
      api.call(editChoice, { params, body: change, version: 1 }, cookie),
      api.call(editChoice, { params, body: { ...change, goal: 'Anders' }, version: 1 }, cookie),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const won = both.find(({ status }) => status === 200);
    const lost = both.find(({ status }) => status === 412);
    expect(lost?.problem.current).toEqual(won?.answer);
  });

  it('asks for the version', async () => {
    const { schoolId, choiceId, cookie } = await aMadeChoice(api);
    const { problem } = await api.call(
      editChoice,
      { params: { schoolId, choiceId }, body: change },
      cookie,
    );
    expect(problem).toMatchObject({ status: 428, code: 'request.version-required' });
  });

  it('does not hide work by a later start year', async () => {
    const { schoolId, choiceId, cookie } = await aMadeChoice(api, {
      startSchoolYear: schoolYear('2024-2025'),
    });
    const params = { schoolId, choiceId };
    await api.call(
      recordRating,
      {
        params: { ...params, schoolYear: schoolYear('2025-2026'), aspect: 'TIME' },
        body: { state: 'RATED', level: 1 },
        version: 0,
      },
      cookie,
    );
    const startIn = (year: string) =>
      api.call(
        editChoice,
        { params, body: { ...change, startSchoolYear: schoolYear(year) }, version: 1 },
        cookie,
      );
    expect((await startIn(thisYear)).problem).toMatchObject({
      status: 422,
      errors: [{ pointer: '/body/startSchoolYear', code: 'choice.start-year-after-work' }],
    });
    expect((await startIn('2025-2026')).answer.startSchoolYear).toBe('2025-2026');
  });

  it('corrects the name of an own intervention, and of no other', async () => {
    const own = { name: 'Maatjes', provider: null, link: null };
    const mine = await aMadeChoice(api, { intervention: { kind: 'OWN', ...own } });
    const body = { ...exampleAnswers(), ownIntervention: { ...own, name: 'Maatjesproject' } };
    const at = ({ schoolId, choiceId }: typeof mine) => ({ schoolId, choiceId });
    const edited = await api.call(editChoice, { params: at(mine), body, version: 1 }, mine.cookie);
    expect(edited.answer.intervention.name).toBe('Maatjesproject');
    const listed = await aMadeChoice(api);
    const refused = await api.call(
      editChoice,
      { params: at(listed), body, version: 1 },
      listed.cookie,
    );
    expect(refused.problem).toMatchObject({
      status: 422,
      errors: [{ pointer: '/body/ownIntervention', code: 'choice.not-own-intervention' }],
    });
  });
});
