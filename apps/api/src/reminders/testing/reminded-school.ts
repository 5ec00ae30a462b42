import { moveMilestone, planMilestone, submitSchoolYear } from '@verankerd/contract';
import { plainDate, schoolYear, schoolYearOf } from '@verankerd/domain';
import { Clock } from '../../platform/clock';
import type { TestApi } from '../../platform/testing/test-api';

/** A school with one choice since 2025-2026, its board, and two people of its core team. The clock is a spec's own. */
export class RemindedSchool {
  private constructor(
    private readonly api: TestApi,
    readonly boardId: string,
    readonly schoolId: string,
    readonly choiceId: string,
    readonly reader: { readonly userId: string; readonly cookie: string },
    readonly colleague: { readonly userId: string; readonly cookie: string },
  ) {}

  static async found(api: TestApi, region: string | null = 'NORTH'): Promise<RemindedSchool> {
    const boardId = await api.world.board();
    const schoolId = await api.world.school({ boardId });
    await api.database.owner.query('UPDATE organisations SET holiday_region = $2 WHERE id = $1', [
      schoolId,
      region,
    ]);
    const choiceId = await api.world.choice(schoolId, { startSchoolYear: '2025-2026' });
    const person = () => api.world.person('CORE_TEAM_MEMBER', schoolId);
    return new RemindedSchool(api, boardId, schoolId, choiceId, await person(), await person());
  }

  get choice() {
    return { schoolId: this.schoolId, choiceId: this.choiceId };
  }

  /** Puts the clock on ten in the morning of a winter day, nine in Universal Time. */
  on(day: string): this {
    this.api.app.get(Clock).now = () => new Date(`${plainDate(day)}T09:00:00Z`);
    return this;
  }

  /** Plans a milestone as the colleague. */
  async plan(title: string, plannedOn: string) {
    const day = plainDate(plannedOn);
    const params = { ...this.choice, schoolYear: schoolYearOf(day) };
    const { answer } = await this.api.call(
      planMilestone,
      {
        params,
        body: { question: 'START_PLAN', title, plannedOn: day, ownerRole: 'SCHOOL_LEADER' },
      },
      this.colleague.cookie,
    );
    return { milestone: answer, params: { ...params, milestoneId: answer.id } };
  }

  /** Moves a milestone as somebody. */
  async move(
    { milestone, params }: Awaited<ReturnType<RemindedSchool['plan']>>,
    to: string,
    as: string,
  ) {
    const { answer } = await this.api.call(
      moveMilestone,
      {
        params,
        body: { plannedOn: plainDate(to), reason: 'Studiedag valt uit' },
        version: milestone.version,
      },
      as,
    );
    return { milestone: answer, params };
  }

  /** Hands in a school year as somebody. */
  handIn(year: string, as: string) {
    return this.api.call(
      submitSchoolYear,
      { params: { ...this.choice, schoolYear: schoolYear(year) }, body: {} },
      as,
    );
  }

  /** A frozen review of 2025-2026, handed in to the board, with the next one agreed. */
  async reviewed(nextReviewOn: string): Promise<void> {
    const key = [this.schoolId, this.choiceId];
    const { owner } = this.api.database;
    await owner.query(
      `INSERT INTO reviews (school_id, choice_id, school_year, state, next_review_on, started_at, started_by)
       VALUES ($1, $2, '2025-2026', 'FROZEN', $3, '2026-06-01', $4)`,
      [...key, nextReviewOn, this.colleague.userId],
    );
    await owner.query(
      `INSERT INTO review_snapshots (school_id, choice_id, school_year, number, content, checksum, frozen_at, frozen_by)
       VALUES ($1, $2, '2025-2026', 1, $3, repeat('0', 64), '2026-06-15', $4)`,
      [
        ...key,
        {
          format: 'proef',
          number: 1,
          schoolYear: '2025-2026',
          school: { id: this.schoolId },
          choice: { id: this.choiceId, intervention: { name: 'Proefinterventie' } },
        },
        this.colleague.userId,
      ],
    );
    await owner.query(
      `INSERT INTO review_hand_ins (school_id, choice_id, school_year, number, handed_in_at, handed_in_by)
       VALUES ($1, $2, '2025-2026', 1, '2026-11-01', $3)`,
      [...key, this.colleague.userId],
    );
  }

  /** Somebody says something about the review that was handed in. */
  async reply(
    sequence: number,
    kind: 'QUESTION' | 'ANSWER',
    userId: string,
    at: string,
  ): Promise<void> {
    await this.api.database.owner.query(
      `INSERT INTO review_replies (school_id, choice_id, school_year, number, sequence, kind, content, said_at, said_by)
       VALUES ($1, $2, '2025-2026', 1, $3, $4, 'Hoe dan?', $5, $6)`,
      [this.schoolId, this.choiceId, sequence, kind, at, userId],
    );
    if (kind === 'QUESTION')
      await this.api.database.owner.query(
        `INSERT INTO audit_events (school_id, choice_id, school_year, kind, subject, actor_id, occurred_at)
         VALUES ($1, $2, '2025-2026', 'review.questioned', '1', $4, $3)`,
        [this.schoolId, this.choiceId, at, userId],
      );
  }
}
