import {
  carryOverMilestone,
  dropMilestone,
  editMilestone,
  finishMilestone,
  moveMilestone,
  readDueMilestones,
  readMilestones,
  reopenMilestone,
} from '@verankerd/contract';
import { plainDate } from '@verankerd/domain';
import type { TestApi } from '../platform/testing/test-api';
import { MilestoneStage, plan, year } from './milestone-stage';

describe('changes of a milestone', () => {
  let stage: MilestoneStage;
  let api: TestApi;

  beforeAll(async () => {
    stage = await MilestoneStage.start();
    ({ api } = stage);
  });
  afterAll(() => api.stop());

  it('finishes a milestone and takes it off the list', async () => {
    const { cookie, schoolId, params, one } = await stage.aMilestone();
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
    expect(await stage.summaryOf(params)).toEqual({ active: 1, done: 1, first: null, open: [] });
  });

  it.each([
    ['2026-11-26', 'milestone.done-in-future'],
    ['2026-07-31', 'milestone.outside-school-year'],
  ])('refuses to have finished on %s', async (day, code) => {
    const { cookie, one } = await stage.aMilestone();
    const { status, problem } = await api.call(
      finishMilestone,
      { params: one, body: { doneOn: plainDate(day) }, version: 1 },
      cookie,
    );
    expect(status).toBe(422);
    expect(problem).toMatchObject({ code, errors: [{ pointer: '/body/doneOn', code }] });
  });

  it('moves a milestone with a reason, and keeps what it was', async () => {
    const { cookie, one, params } = await stage.aMilestone();
    const body = { plannedOn: plainDate('2027-01-15'), reason: 'Studiedag viel uit' };
    const { answer } = await api.call(moveMilestone, { params: one, body, version: 1 }, cookie);
    expect(answer).toMatchObject({ ...body, status: 'OPEN', version: 2 });
    expect(await stage.summaryOf(params)).toMatchObject({ first: '2027-01-15' });
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
    const { cookie, one } = await stage.aMilestone();
    const { status, problem } = await api.send<never>(
      'POST',
      `/api/schools/${one.schoolId}/choices/${one.choiceId}/school-years/${year}/milestones/${one.milestoneId}/move`,
      { body, headers: { 'if-match': '"1"' }, cookie: `verankerd_session=${cookie}` },
    );
    expect(status).toBe(422);
    expect(problem.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('drops with a reason, opens again, and refuses what does not fit', async () => {
    const { cookie, one } = await stage.aMilestone();
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
    const { cookie, one } = await stage.aMilestone();
    const body = { title: 'Taken opnieuw verdelen', ownerRole: 'TEACHER', note: '' } as const;
    const { answer } = await api.call(editMilestone, { params: one, body, version: 1 }, cookie);
    expect(answer).toMatchObject({ ...body, note: null, plannedOn: plan.plannedOn, version: 2 });
  });

  it('carries a milestone over: dropped here, planned anew in the later year', async () => {
    const { cookie, one, params } = await stage.aMilestone({ note: 'Zie het rooster' });
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
    expect(await stage.summaryOf(params)).toMatchObject({ active: 0, open: [] });
  });

  it.each(['2026-12-01', '2040-09-01'])('does not carry over to %s', async (day) => {
    const { cookie, one, params } = await stage.aMilestone();
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
    const { cookie, one, schoolId } = await stage.aMilestone();
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
});
