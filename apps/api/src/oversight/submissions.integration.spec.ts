import {
  addEvidence,
  finishMilestone,
  pauseChoice,
  planMilestone,
  readBoardSubmission,
  readProgress,
  recordRating,
  submitSchoolYear,
} from '@verankerd/contract';
import { plainDate, schoolYear } from '@verankerd/domain';
import { Clock } from '../platform/clock';
import { TestApi } from '../platform/testing/test-api';

describe('progress and submissions of a school', () => {
  let api: TestApi;
  const year = schoolYear('2026-2027');

  beforeAll(async () => {
    api = await TestApi.start();
    const clock = api.app.get(Clock);
    jest.spyOn(clock, 'now').mockImplementation(() => new Date('2026-11-25T09:00:00Z'));
  });
  afterAll(() => api.stop());

  async function aChoice(boardId?: string) {
    const schoolId = await api.world.school(boardId === undefined ? {} : { boardId });
    const choiceId = await api.world.choice(schoolId, { startSchoolYear: '2024-2025' });
    const cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    const ofChoice = { schoolId, choiceId };
    return { cookie, ofChoice, params: { ...ofChoice, schoolYear: year } };
  }

  type Choice = Awaited<ReturnType<typeof aChoice>>;

  const rate = ({ params, cookie }: Choice, level: 0 | 1 | 2, version: number) =>
    api.call(
      recordRating,
      { params: { ...params, aspect: 'TIME' }, body: { state: 'RATED', level }, version },
      cookie,
    );

  const plan = async ({ params, cookie }: Choice, day: string) =>
    (
      await api.call(
        planMilestone,
        {
          params,
          body: {
            question: 'PRECONDITIONS',
            title: 'Uren regelen',
            plannedOn: plainDate(day),
            ownerRole: 'SCHOOL_LEADER',
          },
        },
        cookie,
      )
    ).answer;

  it('shows every school year from the start, with milestones planned against done', async () => {
    const choice = await aChoice();
    const { params, ofChoice, cookie } = choice;
    await rate(choice, 1, 0);
    const { id: milestoneId } = await plan(choice, '2026-09-15');
    await plan(choice, '2026-11-20');
    await api.call(
      finishMilestone,
      { params: { ...params, milestoneId }, body: { doneOn: plainDate('2026-10-02') }, version: 1 },
      cookie,
    );
    const { status, answer } = await api.call(readProgress, { params: ofChoice }, cookie);
    expect(status).toBe(200);
    expect(answer.schoolYears.map(({ schoolYear: label }) => label)).toEqual([
      '2024-2025',
      '2025-2026',
      '2026-2027',
    ]);
    expect(answer.schoolYears[0]).toMatchObject({ questions: null, submittedAt: null });
    expect(answer.schoolYears[2]).toMatchObject({
      questions: { rated: [0, 0, 0, 0, 0, 0, 1], milestonesDone: [0, 0, 0, 0, 0, 0, 1] },
      openPlannedOn: ['2026-11-20'],
      submittedAt: null,
    });
    expect(answer.milestones.untilToday).toEqual({ planned: 2, done: 1, overdue: 1 });
    expect(answer.milestones.overTime).toHaveLength(36);

    const only = await api.call(
      readProgress,
      { params: ofChoice, query: { schoolYear: year } },
      cookie,
    );
    expect(only.answer.schoolYears).toHaveLength(1);
    expect(only.answer.milestones.overTime.slice(0, 5)).toEqual([
      { on: '2026-08-31', planned: 0, done: 0 },
      { on: '2026-09-30', planned: 1, done: 0 },
      { on: '2026-10-31', planned: 1, done: 1 },
      { on: '2026-11-30', planned: 2, done: 1 },
      { on: '2026-12-31', planned: 2, done: null },
    ]);
  });

  it('numbers what is handed in, and freezes it', async () => {
    const boardId = await api.world.board();
    const officer = await api.world.signedIn('BOARD_OFFICER', boardId);
    const choice = await aChoice(boardId);
    const { params, cookie } = choice;
    await rate(choice, 1, 0);
    const first = await api.call(submitSchoolYear, { params, body: {} }, cookie);
    expect(first.status).toBe(201);
    expect(first.answer).toMatchObject({ number: 1, schoolYear: year });
    await rate(choice, 2, 1);
    const levelSeen = async () => {
      const read = await api.call(readBoardSubmission, { params: { boardId, ...params } }, officer);
      return read.answer.content.ratings.find(({ aspect }) => aspect === 'TIME')?.level;
    };
    expect(await levelSeen()).toBe(1);
    const second = await api.call(submitSchoolYear, { params, body: {} }, cookie);
    expect(second.answer.number).toBe(2);
    expect(await levelSeen()).toBe(2);
    const kept = await api.database.owner.query<{ number: number }[]>(
      'SELECT number FROM submissions WHERE school_id = $1 ORDER BY number',
      [params.schoolId],
    );
    expect(kept).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it('hands in once when the same request comes twice, and counts up when two do at once', async () => {
    const { params, cookie } = await aChoice();
    const request = { params, body: {}, idempotencyKey: 'handed-in-once' };
    const [one, same] = [
      await api.call(submitSchoolYear, request, cookie),
      await api.call(submitSchoolYear, request, cookie),
    ];
    expect(same.answer).toEqual(one.answer);
    const both = await Promise.all(
      [1, 2].map(() => api.call(submitSchoolYear, { params, body: {} }, cookie)),
    );
    expect(both.map(({ answer }) => answer.number).sort()).toEqual([2, 3]);
  });

  it('hands in, saves and pauses at once without waiting for ever, and ends with the right counts', async () => {
    const choice = await aChoice();
    const { params, ofChoice, cookie } = choice;
    const days = Array.from({ length: 8 }, (_, index) => `2027-03-0${index + 1}`);
    const statuses = await Promise.all([
      ...days.map((day) => plan(choice, day).then(({ version }) => (version === 1 ? 201 : 0))),
      ...days.map(() =>
        api.call(submitSchoolYear, { params, body: {} }, cookie).then(({ status }) => status),
      ),
    ]);
    expect(new Set(statuses)).toEqual(new Set([201]));
    const paused = await Promise.all([
      api.call(submitSchoolYear, { params, body: {} }, cookie),
      api.call(
        pauseChoice,
        { params: ofChoice, body: { reason: 'Verbouwing' }, version: 1 },
        cookie,
      ),
      rate(choice, 1, 0),
    ]);
    expect(paused.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    await api.call(submitSchoolYear, { params, body: {} }, cookie);
    const editions = await api.database.owner.query<{ open: string[]; active: number }[]>(
      `SELECT open_planned_on AS open, milestones_active[7] AS active, rated[7] AS rated, choice_status
       FROM oversight_summaries WHERE choice_id = $1 ORDER BY edition`,
      [params.choiceId],
    );
    expect(editions).toHaveLength(2);
    expect(editions[0]).toMatchObject({ open: days, active: 8, choice_status: 'PAUSED' });
    expect(editions[1]).toEqual(editions[0]);
  });

  it('hands in of a text only its first line, and of a link the address', async () => {
    const boardId = await api.world.board();
    const officer = await api.world.signedIn('BOARD_OFFICER', boardId);
    const { params, cookie } = await aChoice(boardId);
    const datedOn = plainDate('2026-10-01');
    for (const body of [
      { kind: 'TEXT', content: 'Taakbeleid\nMet wat de directeur erbij zei', datedOn },
      { kind: 'LINK', content: 'https://voorbeeld.test/taakbeleid', datedOn },
    ] as const)
      await api.call(addEvidence, { params: { ...params, aspect: 'TIME' }, body }, cookie);
    await api.call(submitSchoolYear, { params, body: {} }, cookie);
    const { answer } = await api.call(
      readBoardSubmission,
      { params: { boardId, ...params } },
      officer,
    );
    const time = answer.content.ratings.find(({ aspect }) => aspect === 'TIME');
    expect(time?.evidence.map(({ title }) => title).sort()).toEqual([
      'Taakbeleid',
      'https://voorbeeld.test/taakbeleid',
    ]);
  });

  it('hands in no school year that has still to begin, or was before the start', async () => {
    const { params, cookie } = await aChoice();
    const handIn = (label: string) =>
      api.call(
        submitSchoolYear,
        { params: { ...params, schoolYear: schoolYear(label) }, body: {} },
        cookie,
      );
    expect((await handIn('2027-2028')).problem.code).toBe('submission.year-not-begun');
    expect((await handIn('2023-2024')).status).toBe(404);
  });

  it('also hands in a choice that was stopped, and tells so', async () => {
    const boardId = await api.world.board();
    const officer = await api.world.signedIn('BOARD_OFFICER', boardId);
    const { params, cookie } = await aChoice(boardId);
    await api.database.owner.query(
      `UPDATE intervention_choices SET status = 'STOPPED', status_reason = 'Geen tijd' WHERE id = $1`,
      [params.choiceId],
    );
    expect((await api.call(submitSchoolYear, { params, body: {} }, cookie)).status).toBe(201);
    const read = await api.call(readBoardSubmission, { params: { boardId, ...params } }, officer);
    expect(read.answer.content.choiceStatus).toBe('STOPPED');
  });

  it('answers 404 to everybody outside the school', async () => {
    const boardId = await api.world.board();
    const { params, ofChoice } = await aChoice(boardId);
    for (const cookie of [
      await api.world.signedIn('SCHOOL_LEADER', await api.world.school()),
      await api.world.signedIn('BOARD_OFFICER', boardId),
      await api.world.signedIn('ADMINISTRATOR'),
    ]) {
      expect((await api.call(readProgress, { params: ofChoice }, cookie)).status).toBe(404);
      const handedIn = await api.call(submitSchoolYear, { params, body: {} }, cookie);
      expect(handedIn.status).toBe(404);
    }
  });

  it.each(['2023-2024', '2150-2151'])('has no progress of %s', async (label) => {
    const { ofChoice, cookie } = await aChoice();
    const query = { schoolYear: schoolYear(label) };
    expect((await api.call(readProgress, { params: ofChoice, query }, cookie)).status).toBe(404);
  });
});
