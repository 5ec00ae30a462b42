import {
  markGoodPractice,
  readGoodPractices,
  recordRating,
  withdrawGoodPractice,
} from '@verankerd/contract';
import { schoolYearOf } from '@verankerd/domain';
import { SystemClock } from '../platform/clock';
import { TestApi } from '../platform/testing/test-api';

describe('good practices', () => {
  let api: TestApi;
  const thisYear = schoolYearOf(new SystemClock().today());

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  const practice = {
    question: 'TEAM_PREPARATION',
    title: 'Samen de eerste les',
    text: 'Twee collega’s geven samen de eerste les.',
    contactRole: 'SCHOOL_LEADER',
  } as const;

  async function aSchool(boardId: string, name?: string) {
    const schoolId = await api.world.school({ boardId, ...(name && { name }) });
    const choiceId = await api.world.choice(schoolId);
    const leader = await api.world.signedIn('SCHOOL_LEADER', schoolId);
    const params = { schoolId };
    const read = async (cookie = leader) =>
      (await api.call(readGoodPractices, { params }, cookie)).answer;
    const rate = (level: 0 | 1 | 2, version = 0) =>
      api.call(
        recordRating,
        {
          params: { schoolId, choiceId, schoolYear: thisYear, aspect: 'KNOWLEDGE' },
          body: { state: 'RATED', level },
          version,
        },
        leader,
      );
    const mark = (cookie = leader) =>
      api.call(markGoodPractice, { params, body: { ...practice, choiceId } }, cookie);
    const withdraw = (practiceId: string, cookie = leader) =>
      api.call(withdrawGoodPractice, { params: { schoolId, practiceId } }, cookie);
    return { schoolId, choiceId, leader, read, rate, mark, withdraw };
  }

  it('are offered to a school of the same board that rates itself low, without any rating', async () => {
    const boardId = await api.world.board();
    const strong = await aSchool(boardId, 'De Sterke School');
    const weak = await aSchool(boardId);
    await strong.rate(2);
    const { status, answer } = await strong.mark();
    expect([status, answer.withdrawn]).toEqual([201, null]);
    expect((await weak.read()).offered).toEqual([]);
    await weak.rate(0);
    const { offered } = await weak.read();
    expect(offered).toEqual([
      {
        id: answer.id,
        schoolId: strong.schoolId,
        schoolName: 'De Sterke School',
        schoolPlace: 'Voorbeeldstad',
        interventionName: 'Proefinterventie',
        ...practice,
        forChoices: [{ choiceId: weak.choiceId, interventionName: 'Proefinterventie' }],
      },
    ]);
    await weak.rate(2, 1);
    expect((await weak.read()).offered).toEqual([]);
  });

  it('are gone at the moment that the school takes them back, and stay in its own list', async () => {
    const boardId = await api.world.board();
    const [strong, weak] = [await aSchool(boardId), await aSchool(boardId)];
    await weak.rate(0);
    const { answer } = await strong.mark();
    expect((await strong.mark()).problem.code).toBe('good-practice.already-marked');
    expect((await weak.read()).offered).toHaveLength(1);
    const withdrawn = await strong.withdraw(answer.id);
    expect(withdrawn.answer.withdrawn?.by).toContain('Proefpersoon');
    expect((await weak.read()).offered).toEqual([]);
    expect((await strong.withdraw(answer.id)).answer).toEqual(withdrawn.answer);
    expect((await strong.read()).own).toEqual([withdrawn.answer]);
    expect((await strong.mark()).status).toBe(201);
    const history = await api.database.owner.query<{ kind: string }[]>(
      `SELECT kind FROM audit_events WHERE school_id = $1 AND kind LIKE 'good-practice.%' ORDER BY id`,
      [strong.schoolId],
    );
    expect(history.map(({ kind }) => kind)).toEqual([
      'good-practice.marked',
      'good-practice.withdrawn',
      'good-practice.marked',
    ]);
  });

  it('reach schools in the same partnership, and none elsewhere', async () => {
    const partnershipId = await api.world.partnership();
    const strong = await aSchool(await api.world.board());
    const near = await aSchool(await api.world.board());
    const far = await aSchool(await api.world.board());
    for (const { schoolId } of [strong, near])
      await api.world.relate('PARTNERSHIP', schoolId, partnershipId);
    for (const { rate } of [near, far]) await rate(0);
    await strong.mark();
    expect((await near.read()).offered).toHaveLength(1);
    expect((await far.read()).offered).toEqual([]);
  });

  it('are marked and taken back by the leader only', async () => {
    const school = await aSchool(await api.world.board());
    const team = await api.world.signedIn('CORE_TEAM_MEMBER', school.schoolId);
    const { answer } = await school.mark();
    expect((await school.mark(team)).problem.code).toBe('good-practice.leader-only');
    expect((await school.withdraw(answer.id, team)).problem.code).toBe('good-practice.leader-only');
    expect([(await school.read(team)).canMark, (await school.read()).canMark]).toEqual([
      false,
      true,
    ]);
  });
});
