import {
  carryOverMilestone,
  dropMilestone,
  editMilestone,
  finishMilestone,
  moveMilestone,
  planMilestone,
  planSuggestedMilestones,
  readDueMilestones,
  readMilestones,
  reopenMilestone,
  type InputOf,
} from '@verankerd/contract';
import { milestoneTemplates1 } from '@verankerd/content';
import { plainDate, schoolYear } from '@verankerd/domain';
import { Clock } from '../platform/clock';
import { TestApi } from '../platform/testing/test-api';

describe('milestones', () => {
  let api: TestApi;
  const year = schoolYear('2026-2027');
  const plan = {
    question: 'START_PLAN',
    title: 'Taken verdelen',
    plannedOn: plainDate('2026-11-24'),
    ownerRole: 'WELLBEING_COORDINATOR',
  } as const;

  beforeAll(async () => {
    api = await TestApi.start();
    const clock = api.app.get(Clock);
    jest.spyOn(clock, 'now').mockImplementation(() => new Date('2026-11-25T09:00:00Z'));
  });
  afterAll(() => api.stop());

  async function aChoice() {
    const schoolId = await api.world.school();
    const choiceId = await api.world.choice(schoolId);
    const cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    return { cookie, schoolId, params: { schoolId, choiceId, schoolYear: year } };
  }

  async function aMilestone(facts: Partial<InputOf<typeof planMilestone>['body']> = {}) {
    const choice = await aChoice();
    const { answer } = await api.call(
      planMilestone,
      { params: choice.params, body: { ...plan, ...facts } },
      choice.cookie,
    );
    return { ...choice, milestone: answer, one: { ...choice.params, milestoneId: answer.id } };
  }

  async function summaryOf(params: { schoolId: string; choiceId: string }) {
    const [row] = await api.database.owner.query<Record<string, unknown>[]>(
      `SELECT milestones_active[3] AS active, milestones_done[3] AS done, earliest_open_on[3] AS first,
         open_planned_on AS open
       FROM oversight_summaries WHERE school_id = $1 AND choice_id = $2 AND school_year = $3
         AND edition = 'CURRENT'`,
      [params.schoolId, params.choiceId, year],
    );
    return row;
  }

  it('plans a milestone, tells who did, and counts it in the summary', async () => {
    const { cookie, params, milestone } = await aMilestone();
    expect(milestone).toMatchObject({ ...plan, status: 'OPEN', version: 1, note: null });
    expect(milestone.saved).toEqual({
      by: expect.stringContaining('Proefpersoon') as string,
      at: '2026-11-25T09:00:00.000Z',
    });
    const { answer } = await api.call(readMilestones, { params }, cookie);
    expect(answer).toEqual({ schoolYear: year, today: '2026-11-25', milestones: [milestone] });
    expect(await summaryOf(params)).toEqual({
      active: 1,
      done: 0,
      first: '2026-11-24',
      open: ['2026-11-24'],
    });
  });

  it('plans once when the same request comes twice', async () => {
    const { cookie, params } = await aChoice();
    const request = { params, body: plan, idempotencyKey: 'twice-the-same' };
    const first = await api.call(planMilestone, request, cookie);
    const second = await api.call(planMilestone, request, cookie);
    expect(second.answer).toEqual(first.answer);
    const { answer } = await api.call(readMilestones, { params }, cookie);
    expect(answer.milestones).toHaveLength(1);
  });

  it.each(['2026-07-31', '2027-08-01', '1900-01-01', '2199-12-31'])(
    'refuses to plan on %s, outside the school year',
    async (day) => {
      const { cookie, params } = await aChoice();
      const { status, problem } = await api.call(
        planMilestone,
        { params, body: { ...plan, plannedOn: plainDate(day) } },
        cookie,
      );
      expect(status).toBe(422);
      expect(problem).toMatchObject({
        code: 'milestone.outside-school-year',
        errors: [{ pointer: '/body/plannedOn', code: 'milestone.outside-school-year' }],
      });
      const { answer } = await api.call(readMilestones, { params }, cookie);
      expect(answer.milestones).toEqual([]);
    },
  );

  it.each(['2022-2023', '2037-2038', '2190-2191'])('does not plan in %s', async (label) => {
    const { cookie, params } = await aChoice();
    const far = { ...params, schoolYear: schoolYear(label) };
    expect((await api.call(planMilestone, { params: far, body: plan }, cookie)).status).toBe(404);
  });

  it('is overdue from the day after, not on the day itself', async () => {
    const { cookie, schoolId, milestone, params } = await aMilestone();
    const today = { ...plan, title: 'Vandaag', plannedOn: plainDate('2026-11-25') };
    const last = { ...plan, title: 'Over 30 dagen', plannedOn: plainDate('2026-12-25') };
    const later = { ...plan, title: 'Later', plannedOn: plainDate('2026-12-26') };
    for (const body of [last, today, later])
      await api.call(planMilestone, { params, body }, cookie);
    const { answer } = await api.call(readDueMilestones, { params: { schoolId } }, cookie);
    expect(answer.overdue).toEqual([
      {
        ...milestone,
        choiceId: params.choiceId,
        schoolYear: year,
        interventionName: 'Proefinterventie',
      },
    ]);
    expect(answer.upcoming.map(({ title }) => title)).toEqual(['Vandaag', 'Over 30 dagen']);
  });

  it('finishes a milestone and takes it off the list', async () => {
    const { cookie, schoolId, params, one } = await aMilestone();
    const finished = await api.call(
      finishMilestone,
      { params: one, body: { doneOn: plainDate('2026-11-25'), note: 'Gelukt' }, version: 1 },
      cookie,
    );
    expect(finished.status).toBe(200);
    expect(finished.answer).toMatchObject({ status: 'DONE', doneOn: '2026-11-25', version: 2 });
    expect(finished.answer.note).toBe('Gelukt');
    const { answer } = await api.call(readDueMilestones, { params: { schoolId } }, cookie);
    expect([...answer.overdue, ...answer.upcoming]).toEqual([]);
    expect(await summaryOf(params)).toEqual({ active: 1, done: 1, first: null, open: [] });
  });

  it.each([
    ['2026-11-26', 'milestone.done-in-future'],
    ['2026-07-31', 'milestone.outside-school-year'],
  ])('refuses to have finished on %s', async (day, code) => {
    const { cookie, one } = await aMilestone();
    const { status, problem } = await api.call(
      finishMilestone,
      { params: one, body: { doneOn: plainDate(day) }, version: 1 },
      cookie,
    );
    expect(status).toBe(422);
    expect(problem).toMatchObject({ code, errors: [{ pointer: '/body/doneOn', code }] });
  });

  it('moves a milestone with a reason, and keeps what it was', async () => {
    const { cookie, one, params } = await aMilestone();
    const body = { plannedOn: plainDate('2027-01-15'), reason: 'Studiedag viel uit' };
    const { answer } = await api.call(moveMilestone, { params: one, body, version: 1 }, cookie);
    expect(answer).toMatchObject({ ...body, status: 'OPEN', version: 2 });
    expect(await summaryOf(params)).toMatchObject({ first: '2027-01-15' });
    const [event] = await api.database.owner.query<Record<string, unknown>[]>(
      `SELECT before->>'plannedOn' AS before, after->>'plannedOn' AS after, after->>'reason' AS reason,
         actor_role FROM audit_events WHERE subject = $1 AND kind = 'milestone.moved'`,
      [one.milestoneId],
    );
    expect(event).toEqual({
      before: '2026-11-24',
      after: '2027-01-15',
      reason: 'Studiedag viel uit',
      actor_role: 'CORE_TEAM_MEMBER',
    });
  });

  it.each([
    [{ plannedOn: '2027-01-15' }, '/body/reason', 'required'],
    [{ plannedOn: '2027-01-15', reason: ' ' }, '/body/reason', 'required'],
    [{ plannedOn: '2027-08-01', reason: 'x' }, '/body/plannedOn', 'milestone.outside-school-year'],
    [{ plannedOn: '2027-02-29', reason: 'x' }, '/body/plannedOn', 'not-a-date'],
    [{ reason: 'x'.repeat(501), plannedOn: '2027-01-15' }, '/body/reason', 'too-long'],
  ])('refuses to move by %j', async (body, pointer, code) => {
    const { cookie, one } = await aMilestone();
    const { status, problem } = await api.send<never>(
      'POST',
      `/api/schools/${one.schoolId}/choices/${one.choiceId}/school-years/${year}/milestones/${one.milestoneId}/move`,
      { body, headers: { 'if-match': '"1"' }, cookie: `verankerd_session=${cookie}` },
    );
    expect(status).toBe(422);
    expect(problem.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('drops with a reason, opens again, and refuses what does not fit', async () => {
    const { cookie, one } = await aMilestone();
    const reason = 'Niet meer nodig';
    const dropped = await api.call(
      dropMilestone,
      { params: one, body: { reason }, version: 1 },
      cookie,
    );
    expect(dropped.answer).toMatchObject({ status: 'DROPPED', reason, version: 2 });
    const finished = await api.call(
      finishMilestone,
      { params: one, body: { doneOn: plainDate('2026-11-25') }, version: 2 },
      cookie,
    );
    expect(finished.status).toBe(409);
    expect(finished.problem.code).toBe('milestone.wrong-status');
    const reopened = await api.call(
      reopenMilestone,
      { params: one, body: { reason: 'Toch nodig' }, version: 2 },
      cookie,
    );
    expect(reopened.answer).toMatchObject({ status: 'OPEN', reason: 'Toch nodig', version: 3 });
  });

  it('edits words, owner and note, not the date', async () => {
    const { cookie, one } = await aMilestone();
    const body = { title: 'Taken opnieuw verdelen', ownerRole: 'TEACHER', note: '' } as const;
    const { answer } = await api.call(editMilestone, { params: one, body, version: 1 }, cookie);
    expect(answer).toMatchObject({ ...body, note: null, plannedOn: plan.plannedOn, version: 2 });
  });

  it('carries a milestone over: dropped here, planned anew in the later year', async () => {
    const { cookie, one, params } = await aMilestone({ note: 'Zie het rooster' });
    const body = { plannedOn: plainDate('2027-09-10'), reason: 'Volgend jaar beter' };
    const { answer } = await api.call(
      carryOverMilestone,
      { params: one, body, version: 1 },
      cookie,
    );
    expect(answer).toMatchObject({
      schoolYear: '2027-2028',
      title: plan.title,
      plannedOn: '2027-09-10',
      status: 'OPEN',
      note: 'Zie het rooster',
      version: 1,
    });
    const here = await api.call(readMilestones, { params }, cookie);
    expect(here.answer.milestones).toEqual([
      expect.objectContaining({ status: 'DROPPED', reason: 'Volgend jaar beter' }),
    ]);
    expect(await summaryOf(params)).toMatchObject({ active: 0, open: [] });
  });

  it.each(['2026-12-01', '2040-09-01'])('does not carry over to %s', async (day) => {
    const { cookie, one, params } = await aMilestone();
    const { status, problem } = await api.call(
      carryOverMilestone,
      { params: one, body: { plannedOn: plainDate(day), reason: 'Later' }, version: 1 },
      cookie,
    );
    expect(status).toBe(422);
    expect(problem.errors?.[0]).toMatchObject({ pointer: '/body/plannedOn' });
    const { answer } = await api.call(readMilestones, { params }, cookie);
    expect(answer.milestones).toEqual([expect.objectContaining({ status: 'OPEN', version: 1 })]);
  });

  it('gives the second of two who change at once the version of the first', async () => {
    const { cookie, one, schoolId } = await aMilestone();
    const colleague = await api.world.signedIn('SCHOOL_LEADER', schoolId);
    const change = (title: string, who: string) =>
      api.call(
        editMilestone,
        { params: one, body: { title, ownerRole: 'TEACHER', note: null }, version: 1 },
        who,
      );
    const answers = await Promise.all([change('Eerste', cookie), change('Tweede', colleague)]);
    const [won] = answers.filter(({ status }) => status === 200);
    const [lost] = answers.filter(({ status }) => status === 412);
    expect(lost?.problem.code).toBe('resource.changed-meanwhile');
    expect(lost?.problem.current).toEqual(won?.answer);
  });

  it('keeps the summary right when many save at once', async () => {
    const { cookie, params } = await aChoice();
    const days = Array.from({ length: 12 }, (_, index) =>
      plainDate(`2027-01-${String(index + 10)}`),
    );
    await Promise.all(
      days.map((plannedOn) =>
        api.call(planMilestone, { params, body: { ...plan, plannedOn } }, cookie),
      ),
    );
    expect(await summaryOf(params)).toMatchObject({ active: 12, open: days });
  });

  describe('suggested', () => {
    const suggestions = milestoneTemplates1.phases.START.templates
      .slice(0, 3)
      .map(({ key }) => ({ templateKey: key, plannedOn: plainDate('2027-02-01') }));

    it('are added once, however often they are asked for', async () => {
      const { cookie, params } = await aChoice();
      const request = { params, body: { suggestions } };
      const first = await api.call(planSuggestedMilestones, request, cookie);
      expect(first.status).toBe(201);
      expect(first.answer.addedIds).toHaveLength(3);
      const second = await api.call(planSuggestedMilestones, request, cookie);
      expect(second.answer.addedIds).toEqual([]);
      expect(second.answer.milestones).toEqual(first.answer.milestones);
      expect(second.answer.milestones).toHaveLength(3);
    });

    it('are added once when two people add them at the same time', async () => {
      const { cookie, params, schoolId } = await aChoice();
      const colleague = await api.world.signedIn('SCHOOL_LEADER', schoolId);
      const request = { params, body: { suggestions: [...suggestions, ...suggestions] } };
      const backwards = { params, body: { suggestions: suggestions.toReversed() } };
      const both = await Promise.all([
        api.call(planSuggestedMilestones, request, cookie),
        api.call(planSuggestedMilestones, backwards, colleague),
      ]);
      expect(both.map(({ status }) => status)).toEqual([201, 201]);
      expect(both.flatMap(({ answer }) => answer.addedIds)).toHaveLength(3);
    });

    it('are refused all together when one is not in the pack or lies outside the year', async () => {
      const { cookie, params } = await aChoice();
      const unknown = { templateKey: 'bestaat-niet', plannedOn: plainDate('2027-02-01') };
      const outside = { ...suggestions[0], plannedOn: plainDate('2027-08-01') };
      for (const [wrong, pointer] of [
        [unknown, '/body/suggestions/3/templateKey'],
        [outside, '/body/suggestions/3/plannedOn'],
      ] as const) {
        const { status, problem } = await api.call(
          planSuggestedMilestones,
          {
            params,
            body: { suggestions: [...suggestions, wrong as (typeof suggestions)[number]] },
          },
          cookie,
        );
        expect(status).toBe(422);
        expect(problem.errors?.[0]?.pointer).toBe(pointer);
      }
      const { answer } = await api.call(readMilestones, { params }, cookie);
      expect(answer.milestones).toEqual([]);
    });
  });

  it('lets nobody work on a choice that was paused', async () => {
    const { cookie, params, one, schoolId } = await aMilestone();
    await api.database.owner.query(
      `UPDATE intervention_choices SET status = 'PAUSED', status_reason = 'Verbouwing' WHERE school_id = $1`,
      [schoolId],
    );
    const planned = await api.call(planMilestone, { params, body: plan }, cookie);
    expect(planned.problem.code).toBe('choice.not-active');
    const body = { doneOn: plainDate('2026-11-25') };
    const finished = await api.call(finishMilestone, { params: one, body, version: 1 }, cookie);
    expect(finished.problem.code).toBe('choice.not-active');
    const due = await api.call(readDueMilestones, { params: { schoolId } }, cookie);
    expect(due.answer.overdue).toEqual([]);
  });

  it('answers 404 on every route to another school, to its board and to a partnership', async () => {
    const boardId = await api.world.board();
    const { one, params, schoolId, milestone } = await aMilestone();
    await api.world.relate('BOARD', schoolId, boardId);
    const strangers = [
      await api.world.signedIn('SCHOOL_LEADER', await api.world.school()),
      await api.world.signedIn('BOARD_OFFICER', boardId),
      await api.world.signedIn('PARTNERSHIP_OFFICER', await api.world.partnership()),
      await api.world.signedIn('ADMINISTRATOR'),
    ];
    const reason = 'Zomaar';
    const { title, ownerRole, note } = milestone;
    const doneOn = plainDate('2026-11-25');
    for (const cookie of strangers) {
      const answers = [
        await api.call(readMilestones, { params }, cookie),
        await api.call(readDueMilestones, { params: { schoolId } }, cookie),
        await api.call(planMilestone, { params, body: plan }, cookie),
        await api.call(
          planSuggestedMilestones,
          { params, body: { suggestions: [{ templateKey: 'x', plannedOn: doneOn }] } },
          cookie,
        ),
        await api.call(
          editMilestone,
          { params: one, body: { title, ownerRole, note }, version: 1 },
          cookie,
        ),
        await api.call(finishMilestone, { params: one, body: { doneOn }, version: 1 }, cookie),
        await api.call(
          moveMilestone,
          { params: one, body: { plannedOn: doneOn, reason }, version: 1 },
          cookie,
        ),
        await api.call(
          carryOverMilestone,
          { params: one, body: { plannedOn: plainDate('2027-09-01'), reason }, version: 1 },
          cookie,
        ),
        await api.call(dropMilestone, { params: one, body: { reason }, version: 1 }, cookie),
        await api.call(reopenMilestone, { params: one, body: { reason }, version: 1 }, cookie),
      ];
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    }
  });

  it('does not find a milestone under another choice or school year of the same school', async () => {
    const { cookie, one, schoolId } = await aMilestone();
    const body = { reason: 'Zomaar' };
    for (const elsewhere of [
      { ...one, choiceId: await api.world.choice(schoolId) },
      { ...one, schoolYear: schoolYear('2025-2026') },
    ]) {
      const request = { params: elsewhere, body, version: 1 };
      expect((await api.call(dropMilestone, request, cookie)).status).toBe(404);
    }
  });
});
