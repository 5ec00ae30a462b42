import { listChoices, recordRating } from '@verankerd/contract';
import { laterSchoolYear, schoolYear } from '@verankerd/domain';
import { randomUUID } from 'node:crypto';
import { TestApi } from '../platform/testing/test-api';
import { aMadeChoice, aSchool, thisYear } from './choice-example';

describe('choices of a school', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('shows what runs first, with its progress, what is overdue and what comes next', async () => {
    const { schoolId, cookie, choiceId } = await aMadeChoice(api);
    const params = { schoolId, choiceId };
    await api.call(
      recordRating,
      {
        params: { ...params, schoolYear: thisYear, aspect: 'VISION_LINK' },
        body: { state: 'RATED', level: 2 },
        version: 0,
      },
      cookie,
    );
    await milestone(params, 'Vorig jaar', 'START_PLAN', '2024-2025', '2024-10-01');
    await milestone(params, 'Al gedaan', 'START_PLAN', '2024-2025', '2024-10-02', 'DONE');
    const next = laterSchoolYear(thisYear, 1);
    await milestone(params, 'Later', 'ANCHORING', next, `${next.slice(0, 4)}-11-01`);
    await milestone(params, 'Eerder', 'ANCHORING', next, `${next.slice(0, 4)}-09-01`);
    const { answer } = await api.call(listChoices, { params: { schoolId } }, cookie);
    expect(answer.schoolYear).toBe(thisYear);
    expect(answer.choices).toHaveLength(1);
    expect(answer.choices[0]).toMatchObject({
      id: choiceId,
      intervention: { name: 'Goed gedrag' },
      status: 'ACTIVE',
      schoolYear: thisYear,
      overdue: 1,
      nextMilestone: { title: 'Eerder', question: 'ANCHORING' },
      submittedAt: null,
    });
    expect(answer.choices[0]?.questions).toHaveLength(7);
    expect(answer.choices[0]?.questions[0]).toMatchObject({
      question: 'SCHOOLWIDE_APPROACH',
      state: 'ON_TRACK',
      attention: null,
      applicable: 4,
      rated: 1,
      points: 2,
    });
    expect(answer.choices[0]?.questions[6]).toMatchObject({
      question: 'PRECONDITIONS',
      state: 'NOT_STARTED',
      rated: 0,
    });
  });

  it('shows of an earlier school year only what had started by then', async () => {
    const { schoolId, cookie } = await aSchool(api);
    await api.world.choice(schoolId, { startSchoolYear: '2023-2024' });
    await api.world.choice(schoolId, { startSchoolYear: '2025-2026' });
    const of = async (year: string) => {
      const query = { schoolYear: schoolYear(year) };
      const { answer } = await api.call(listChoices, { params: { schoolId }, query }, cookie);
      return answer.choices.map((choice) => choice.schoolYear);
    };
    expect(await of('2022-2023')).toEqual([]);
    expect(await of('2024-2025')).toEqual(['2024-2025']);
    expect(await of('2025-2026')).toEqual(['2025-2026', '2025-2026']);
  });

  it('tells of each choice when the school year was handed in', async () => {
    const { schoolId, cookie, choiceId } = await aMadeChoice(api);
    const { userId } = await api.world.person('CORE_TEAM_MEMBER', schoolId);
    await api.database.owner.query(
      `INSERT INTO submissions (school_id, choice_id, school_year, number, content, submitted_at, submitted_by)
       VALUES ($1, $2, $3, 1, '{}', '2026-11-01T10:00:00Z', $4), ($1, $2, $3, 2, '{}', '2026-11-02T10:00:00Z', $4)`,
      [schoolId, choiceId, thisYear, userId],
    );
    const { answer } = await api.call(listChoices, { params: { schoolId } }, cookie);
    expect(answer.choices[0]?.submittedAt).toBe('2026-11-02T10:00:00.000Z');
  });

  it('refuses what is no school year', async () => {
    const { schoolId, cookie } = await aSchool(api);
    const { status, problem } = await api.send(
      'GET',
      `/api/schools/${schoolId}/choices?schoolYear=2026`,
      { cookie: `verankerd_session=${cookie}` },
    );
    expect(status).toBe(422);
    expect(problem.errors).toMatchObject([
      { pointer: '/query/schoolYear', code: 'not-a-school-year' },
    ]);
  });

  function milestone(
    { schoolId, choiceId }: { schoolId: string; choiceId: string },
    title: string,
    question: string,
    year: string,
    plannedOn: string,
    status = 'OPEN',
  ): Promise<unknown> {
    return api.database.owner.query(
      `INSERT INTO milestones (school_id, choice_id, id, school_year, question, title, planned_on, owner_role, status, done_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'CORE_TEAM', $8, CASE WHEN $8 = 'DONE' THEN $7::date END)`,
      [schoolId, choiceId, randomUUID(), year, question, title, plannedOn, status],
    );
  }
});
