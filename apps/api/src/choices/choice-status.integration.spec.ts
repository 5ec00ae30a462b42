import {
  editChoice,
  listChoices,
  pauseChoice,
  readChoice,
  recordRating,
  replaceChoice,
  resumeChoice,
  stopChoice,
  type Choice,
} from '@verankerd/contract';
import {
  choiceActions,
  choiceStatuses,
  statusAfter,
  type ChoiceAction,
  type ChoiceStatus,
} from '@verankerd/domain';
import { TestApi, type TestAnswer } from '../platform/testing/test-api';
import { exampleAnswers, thisYear, today } from './choice-example';

const routes = { PAUSE: pauseChoice, RESUME: resumeChoice, STOP: stopChoice } as const;

const steps = choiceStatuses.flatMap((from) =>
  choiceActions.map((action) => ({ from, action, to: statusAfter(from, action) })),
);

describe('status of a choice', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  async function aChoice(status: ChoiceStatus = 'ACTIVE') {
    const schoolId = await api.world.school();
    const choiceId = await api.world.choice(schoolId);
    const otherId = await api.world.choice(schoolId);
    const cookie = await api.world.signedIn('SCHOOL_LEADER', schoolId);
    await api.database.owner.query(
      `UPDATE intervention_choices SET status = $3, status_reason = 'eerder', replaced_by = $4
       WHERE school_id = $1 AND id = $2`,
      [schoolId, choiceId, status, status === 'REPLACED' ? otherId : null],
    );
    return { params: { schoolId, choiceId }, otherId, cookie };
  }

  function take(
    { params, otherId, cookie }: Awaited<ReturnType<typeof aChoice>>,
    action: ChoiceAction,
    version = 1,
    reason = 'Er is nu geen tijd voor',
  ): Promise<TestAnswer<Choice>> {
    return action === 'REPLACE'
      ? api.call(
          replaceChoice,
          { params, body: { reason, replacementChoiceId: otherId }, version },
          cookie,
        )
      : api.call(routes[action], { params, body: { reason }, version }, cookie);
  }

  it.each(steps)('$from, $action: $to', async ({ from, action, to }) => {
    const choice = await aChoice(from);
    const { status, answer, problem } = await take(choice, action);
    const read = await api.call(readChoice, { params: choice.params }, choice.cookie);
    if (to === undefined) {
      expect([status, problem.code]).toEqual([409, 'choice.wrong-status']);
      expect(read.answer).toMatchObject({ status: from, statusReason: 'eerder', version: 1 });
    } else {
      expect(status).toBe(200);
      expect(answer).toMatchObject({
        status: to,
        statusReason: 'Er is nu geen tijd voor',
        statusSince: today,
        version: 2,
      });
      expect(read.answer).toEqual(answer);
    }
  });

  it('keeps a step in the history and in the summary of this school year', async () => {
    const choice = await aChoice();
    await take(choice, 'STOP');
    const [event] = await api.database.owner.query(
      'SELECT kind, subject, school_year, before, after, actor_role FROM audit_events WHERE choice_id = $1',
      [choice.params.choiceId],
    );
    expect(event).toEqual({
      kind: 'choice.stopped',
      subject: choice.params.choiceId,
      school_year: thisYear,
      before: { status: 'ACTIVE', statusReason: 'eerder', statusSince: '2023-09-01' },
      after: {
        status: 'STOPPED',
        statusReason: 'Er is nu geen tijd voor',
        statusSince: today,
        replacedBy: null,
      },
      actor_role: 'SCHOOL_LEADER',
    });
    const summaries = await api.database.owner.query(
      'SELECT school_year, edition, choice_status FROM oversight_summaries WHERE choice_id = $1',
      [choice.params.choiceId],
    );
    expect(summaries).toEqual([
      { school_year: thisYear, edition: 'CURRENT', choice_status: 'STOPPED' },
    ]);
  });

  it('leaves a stopped choice in the list, last, without milestones to do', async () => {
    const choice = await aChoice();
    await take(choice, 'STOP');
    const { answer } = await api.call(
      listChoices,
      { params: { schoolId: choice.params.schoolId } },
      choice.cookie,
    );
    expect(answer.choices.map(({ status }) => status)).toEqual(['ACTIVE', 'STOPPED']);
    expect(answer.choices[1]).toMatchObject({ overdue: 0, nextMilestone: null });
  });

  it.each(['PAUSED', 'STOPPED', 'REPLACED'] as const)(
    'records nothing while %s',
    async (status) => {
      const { params, cookie } = await aChoice(status);
      const key = { ...params, schoolYear: thisYear, aspect: 'TIME' } as const;
      const { problem } = await api.call(
        recordRating,
        { params: key, body: { state: 'RATED', level: 1 }, version: 0 },
        cookie,
      );
      expect(problem.code).toBe('choice.not-active');
    },
  );

  it.each([
    ['PAUSED', 200],
    ['STOPPED', 409],
    ['REPLACED', 409],
  ] as const)('answers a change of answers while %s with %s', async (from, expected) => {
    const { params, cookie } = await aChoice(from);
    const { status } = await api.call(
      editChoice,
      {
        params,
        version: 1,
        body: { ...exampleAnswers(), ownIntervention: null },
      },
      cookie,
    );
    expect(status).toBe(expected);
  });

  it('names on both sides what replaced what', async () => {
    const choice = await aChoice();
    const { answer } = await take(choice, 'REPLACE');
    expect(answer.replacedBy).toEqual({
      choiceId: choice.otherId,
      interventionName: 'Proefinterventie',
    });
    const other = await api.call(
      readChoice,
      { params: { ...choice.params, choiceId: choice.otherId } },
      choice.cookie,
    );
    expect(other.answer.replaces).toEqual([
      { choiceId: choice.params.choiceId, interventionName: 'Proefinterventie' },
    ]);
  });

  it('takes as replacement only another choice of the school that runs', async () => {
    const choice = await aChoice();
    const stopped = await api.world.choice(choice.params.schoolId);
    await api.database.owner.query(
      `UPDATE intervention_choices SET status = 'STOPPED', status_reason = 'x' WHERE id = $1`,
      [stopped],
    );
    const elsewhere = await api.world.choice(await api.world.school());
    for (const otherId of [choice.params.choiceId, stopped, elsewhere]) {
      const { status, problem } = await take({ ...choice, otherId }, 'REPLACE');
      expect(status).toBe(422);
      expect(problem.errors).toMatchObject([
        { pointer: '/body/replacementChoiceId', code: 'choice.wrong-replacement' },
      ]);
    }
  });

  it('does not let two choices replace each other at the same time', async () => {
    const choice = await aChoice();
    const mirrored = {
      ...choice,
      params: { ...choice.params, choiceId: choice.otherId },
      otherId: choice.params.choiceId,
    };
    await Promise.all([take(choice, 'REPLACE'), take(mirrored, 'REPLACE')]);
    const rows = await api.database.owner.query<{ status: string }[]>(
      'SELECT status FROM intervention_choices WHERE school_id = $1 ORDER BY status',
      [choice.params.schoolId],
    );
    expect(rows.map(({ status }) => status)).toEqual(['ACTIVE', 'REPLACED']);
  });

  it.each(choiceActions)(
    '%s of a version that was changed meanwhile shows how it is now',
    async (action) => {
      const choice = await aChoice();
      const { status, problem } = await take(choice, action, 7);
      expect(status).toBe(412);
      expect(problem.current).toMatchObject({ status: 'ACTIVE', version: 1 });
    },
  );

  it.each([
    ['', 'required'],
    ['  ', 'required'],
    ['x'.repeat(2001), 'too-long'],
  ])('asks for a reason that says something', async (reason, code) => {
    const choice = await aChoice();
    for (const action of choiceActions) {
      const { status, problem } = await take(choice, action, 1, reason);
      expect(status).toBe(422);
      expect(problem.errors).toMatchObject([{ pointer: '/body/reason', code }]);
    }
  });
});
