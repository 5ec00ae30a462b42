import {
  planMilestone,
  planSuggestedMilestones,
  readDueMilestones,
  readMilestones,
} from '@verankerd/contract';
import { milestoneTemplates1 } from '@verankerd/content';
import { plainDate, schoolYear } from '@verankerd/domain';
import type { TestApi } from '../platform/testing/test-api';
import { MilestoneStage, plan, year } from './milestone-stage';

describe('milestones', () => {
  let stage: MilestoneStage;
  let api: TestApi;

  beforeAll(async () => {
    stage = await MilestoneStage.start();
    ({ api } = stage);
  });
  afterAll(() => api.stop());

  it('plans a milestone, tells who did, and counts it in the summary', async () => {
    const { cookie, params, milestone } = await stage.aMilestone();
    expect(milestone).toMatchObject({ ...plan, status: 'OPEN', version: 1, note: null });
    expect(milestone.saved).toEqual({
      by: expect.stringContaining('Proefpersoon') as string,
      at: '2026-11-25T09:00:00.000Z',
    });
    const { answer } = await api.call(readMilestones, { params }, cookie);
    expect(answer).toEqual({ schoolYear: year, today: '2026-11-25', milestones: [milestone] });
    expect(await stage.summaryOf(params)).toEqual({
      active: 1,
      done: 0,
      first: '2026-11-24',
      open: ['2026-11-24'],
    });
  });

  it('plans once when the same request comes twice', async () => {
    const { cookie, params } = await stage.aChoice();
    const request = { params, body: plan, idempotencyKey: 'twice-the-same' };
    const first = await api.call(planMilestone, request, cookie);
    const second = await api.call(planMilestone, request, cookie);
    expect(second.answer).toEqual(first.answer);
    const { answer } = await api.call(readMilestones, { params }, cookie);
    expect(answer.milestones).toHaveLength(1);
  });

  it.each(['2026-07-31', '2027-08-01', '1900-08-01', '2199-07-31'])(
    'refuses to plan on %s, outside the school year',
    async (day) => {
      const { cookie, params } = await stage.aChoice();
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
    const { cookie, params } = await stage.aChoice();
    const far = { ...params, schoolYear: schoolYear(label) };
    expect((await api.call(planMilestone, { params: far, body: plan }, cookie)).status).toBe(404);
  });

  it('is overdue from the day after, not on the day itself', async () => {
    const { cookie, schoolId, milestone, params } = await stage.aMilestone();
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

  it('keeps the summary right when many save at once', async () => {
    const { cookie, params } = await stage.aChoice();
    const days = Array.from({ length: 12 }, (_, index) =>
      plainDate(`2027-01-${String(index + 10)}`),
    );
    await Promise.all(
      days.map((plannedOn) =>
        api.call(planMilestone, { params, body: { ...plan, plannedOn } }, cookie),
      ),
    );
    expect(await stage.summaryOf(params)).toMatchObject({ active: 12, open: days });
  });

  describe('suggested', () => {
    const suggestions = milestoneTemplates1.phases.START.templates
      .slice(0, 3)
      .map(({ key }) => ({ templateKey: key, plannedOn: plainDate('2027-02-01') }));

    it('are added once, however often they are asked for', async () => {
      const { cookie, params } = await stage.aChoice();
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
      const { cookie, params, schoolId } = await stage.aChoice();
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
      const { cookie, params } = await stage.aChoice();
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
});
