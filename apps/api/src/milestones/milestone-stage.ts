import { planMilestone, type InputOf } from '@verankerd/contract';
import { plainDate, schoolYear } from '@verankerd/domain';
import { Clock } from '../platform/clock';
import { TestApi } from '../platform/testing/test-api';

/** The school year in which the specs of the milestones play. */
export const year = schoolYear('2026-2027');

/** A milestone that was to be done yesterday. */
export const plan = {
  question: 'START_PLAN',
  title: 'Taken verdelen',
  plannedOn: plainDate('2026-11-24'),
  ownerRole: 'WELLBEING_COORDINATOR',
} as const;

/** The real API on 25 November 2026, with what the specs of the milestones stand on. */
export class MilestoneStage {
  private constructor(readonly api: TestApi) {}

  static async start(): Promise<MilestoneStage> {
    const api = await TestApi.start();
    const clock = api.app.get(Clock);
    jest.spyOn(clock, 'now').mockImplementation(() => new Date('2026-11-25T09:00:00Z'));
    return new MilestoneStage(api);
  }

  /** A school with a choice, and somebody of its core team. */
  async aChoice() {
    const schoolId = await this.api.world.school();
    const choiceId = await this.api.world.choice(schoolId);
    const cookie = await this.api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    return { cookie, schoolId, params: { schoolId, choiceId, schoolYear: year } };
  }

  /** A choice with one milestone, at version 1. */
  async aMilestone(facts: Partial<InputOf<typeof planMilestone>['body']> = {}) {
    const choice = await this.aChoice();
    const { answer } = await this.api.call(
      planMilestone,
      { params: choice.params, body: { ...plan, ...facts } },
      choice.cookie,
    );
    return { ...choice, milestone: answer, one: { ...choice.params, milestoneId: answer.id } };
  }

  /** What the summary says of the milestones under the question of the plan. */
  async summaryOf(params: { schoolId: string; choiceId: string }) {
    const [row] = await this.api.database.owner.query<Record<string, unknown>[]>(
      `SELECT milestones_active[3] AS active, milestones_done[3] AS done, earliest_open_on[3] AS first,
         open_planned_on AS open
       FROM oversight_summaries WHERE school_id = $1 AND choice_id = $2 AND school_year = $3
         AND edition = 'CURRENT'`,
      [params.schoolId, params.choiceId, year],
    );
    return row;
  }
}
