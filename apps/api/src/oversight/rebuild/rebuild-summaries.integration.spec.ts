import { schoolYear } from '@verankerd/domain';
import { newStopSign, runRebuild, workOnRebuild } from '../../anchoring/rebuild/run-rebuild';
import { Clock } from '../../platform/clock';
import type { TestApi } from '../../platform/testing/test-api';
import { OversightStage, year } from '../oversight-stage';
import { writeMixed, type WorkedChoice } from './mixed-writes';
import { rebuildSummaries } from './rebuild-summaries';

describe('computing the summaries for overseers again', () => {
  let api: TestApi;
  const choices: WorkedChoice[] = [];

  /** Two schools with two choices each, on which eight sessions worked at the same time. */
  beforeAll(async () => {
    ({ api } = await OversightStage.start());
    for (const boardId of [await api.world.board(), await api.world.board()]) {
      const schoolId = await api.world.school({ boardId });
      const cookie = await api.world.signedIn('SCHOOL_LEADER', schoolId);
      for (let choice = 0; choice < 2; choice += 1)
        choices.push({ schoolId, choiceId: await api.world.choice(schoolId), cookie });
    }
    const outcome = await writeMixed({
      send: (route, request, cookie) => api.call(route, request, cookie),
      choices,
      sessions: 8,
      writes: 300,
      schoolYear: year,
      today: api.app.get(Clock).today(),
      random: numbers(20_261_125),
    });
    expect(outcome.kept).toBeGreaterThan(200);
  });
  afterAll(() => api.stop());

  /** Numbers from 0 to below 1, the same each time (Lehmer, Park and Miller 1988). */
  function numbers(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
  }

  const rebuild = (mode: 'check' | 'write') =>
    rebuildSummaries(api.database.url, { mode, schoolsPerBatch: 1 });
  const tamper = (statement: string) => api.database.owner.query(statement);
  const stored = () =>
    api.database.owner.query<unknown[]>(
      `SELECT to_jsonb(s) - 'changed_at' FROM oversight_summaries s ORDER BY school_id, choice_id, school_year, edition`,
    );

  it('finds no difference after many writes at the same time', async () => {
    expect(await rebuild('check')).toMatchObject({ differences: 0, named: [] });
    expect(await tamper('SELECT * FROM superseded_summaries LIMIT 1')).toHaveLength(1);
  });

  it('finds no difference in the figures of anchoring either', async () => {
    const state = await runRebuild(api.database.url, {
      mode: 'check',
      schoolsPerBatch: 5,
      isFresh: true,
      startedAt: new Date('2026-11-25T09:00:00Z'),
      workers: [workOnRebuild],
      stop: newStopSign(),
    });
    expect(state).toMatchObject({ differences: 0, named: [] });
  });

  const one = (table: string, condition: string) =>
    `(school_id, choice_id, school_year) IN (
       SELECT school_id, choice_id, school_year FROM ${table} WHERE ${condition} LIMIT 1) AND ${condition}`;

  it.each([
    ['a count', 'oversight_summaries', 'SUBMITTED', `points[1] = points[1] + 1`],
    ['a standing', 'oversight_summaries', 'CURRENT', `standings[1] = 'XXXXXXX'`],
    ['a status', 'oversight_summaries', 'CURRENT', `choice_status = 'STOPPED'`],
    ['an explanation', 'oversight_summaries', 'SUBMITTED', `explanation = 'Nooit gezegd'`],
    ['a moment', 'oversight_summaries', 'SUBMITTED', `changed_at = now()`],
    ['an open date', 'superseded_summaries', 'SUPERSEDED', `open_planned_on = '{2026-09-09}'`],
  ])(
    'names the summary in which %s was changed, and sets it right',
    async (_, table, kind, set) => {
      const condition = kind === 'CURRENT' ? `edition = 'CURRENT'` : `edition = 'SUBMITTED'`;
      const before = await stored();
      await tamper(`UPDATE ${table} SET ${set} WHERE ${one(table, condition)}`);
      const checked = await rebuild('check');
      expect(checked.differences).toBeGreaterThan(0);
      expect(new Set(checked.named.map((wrong) => wrong.kind))).toEqual(new Set([kind]));
      expect(choices.map(({ choiceId }) => choiceId)).toContain(checked.named[0]?.choiceId);
      await rebuild('write');
      expect(await rebuild('check')).toMatchObject({ differences: 0 });
      expect(await stored()).toEqual(before);
    },
  );

  it('names a summary that is gone, and one that nobody earned', async () => {
    await tamper(
      `DELETE FROM oversight_summaries WHERE ${one('oversight_summaries', `edition = 'CURRENT'`)}`,
    );
    await tamper(
      `UPDATE oversight_summaries SET school_year = '2031-2032'
       WHERE ${one('oversight_summaries', `edition = 'SUBMITTED'`)}`,
    );
    const { named } = await rebuild('check');
    expect(named.map(({ kind }) => kind).sort()).toEqual(['CURRENT', 'SUBMITTED', 'SUBMITTED']);
    expect(named.map((wrong) => wrong.schoolYear)).toContain(schoolYear('2031-2032'));
    await rebuild('write');
    expect((await rebuild('check')).named).toEqual([]);
  });
});
