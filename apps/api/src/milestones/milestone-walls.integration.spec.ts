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
} from '@verankerd/contract';
import { plainDate, schoolYear } from '@verankerd/domain';
import type { TestApi } from '../platform/testing/test-api';
import { MilestoneStage, plan } from './milestone-stage';

describe('walls around the milestones of a school', () => {
  let stage: MilestoneStage;
  let api: TestApi;

  beforeAll(async () => {
    stage = await MilestoneStage.start();
    ({ api } = stage);
  });
  afterAll(() => api.stop());

  it('lets nobody work on a choice that was paused', async () => {
    const { cookie, params, one, schoolId } = await stage.aMilestone();
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
    const { one, params, schoolId, milestone } = await stage.aMilestone();
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
    const { cookie, one, schoolId } = await stage.aMilestone();
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
