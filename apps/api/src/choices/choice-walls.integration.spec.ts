import {
  createChoice,
  editChoice,
  listChoices,
  pauseChoice,
  readChoice,
  readHistory,
  readSchool,
  replaceChoice,
  resumeChoice,
  stopChoice,
  type RequestOf,
  type Role,
  type Route,
} from '@verankerd/contract';
import { routes } from '@verankerd/contract/routes';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { TestApi } from '../platform/testing/test-api';
import { exampleAnswers } from './choice-example';

const reason = 'Geen tijd';

describe('walls around the choices of a school', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  /** A request that would be right for somebody of the school itself, for every route of the feature. */
  async function requests(schoolId: string): Promise<readonly [Route, RequestOf<Route>][]> {
    const params = { schoolId, choiceId: await api.world.choice(schoolId) };
    const replacementChoiceId = await api.world.choice(schoolId);
    const own = { kind: 'OWN', name: 'Maatjes', provider: null, link: null };
    return [
      [listChoices, { params: { schoolId } }],
      [readChoice, { params }],
      [createChoice, { params: { schoolId }, body: { ...exampleAnswers(), intervention: own } }],
      [editChoice, { params, body: { ...exampleAnswers(), ownIntervention: null }, version: 1 }],
      [pauseChoice, { params, body: { reason }, version: 1 }],
      [resumeChoice, { params, body: { reason }, version: 1 }],
      [stopChoice, { params, body: { reason }, version: 1 }],
      [replaceChoice, { params, body: { reason, replacementChoiceId }, version: 1 }],
      [readHistory, { params }],
    ];
  }

  it('are tried on every route of choices and history', async () => {
    const tried = (await requests(await api.world.school())).map(([route]) => route.name);
    const own = routes.filter(({ feature }) => feature === 'choices' || feature === 'audit');
    expect(tried.sort()).toEqual(own.map(({ name }) => name).sort());
  });

  it.each<[string, Role]>([
    ['another school', 'CORE_TEAM_MEMBER'],
    ['the leader of another school', 'SCHOOL_LEADER'],
    ['the board, which sees what was handed in and nothing else', 'BOARD_OFFICER'],
    ['the partnership', 'PARTNERSHIP_OFFICER'],
    ['the national desk', 'NATIONAL_DESK_OFFICER'],
    ['an administrator', 'ADMINISTRATOR'],
  ])('answer 404 to %s, and nothing changes', async (_, role) => {
    const boardId = await api.world.board();
    const partnershipId = await api.world.partnership();
    const schoolId = await api.world.school({ boardId });
    await api.world.relate('PARTNERSHIP', schoolId, partnershipId);
    const scope: Record<Role, string | null> = {
      CORE_TEAM_MEMBER: await api.world.school({ boardId }),
      SCHOOL_LEADER: await api.world.school({ boardId }),
      BOARD_OFFICER: boardId,
      PARTNERSHIP_OFFICER: partnershipId,
      NATIONAL_DESK_OFFICER: await api.world.nationalDesk(),
      ADMINISTRATOR: null,
    };
    const cookie = await api.world.signedIn(role, scope[role]);
    const before = await everythingOf(schoolId);
    for (const [route, request] of await requests(schoolId)) {
      const { status, problem } = await api.call(route, request, cookie);
      expect([route.name, status, problem.code]).toEqual([route.name, 404, 'resource.not-found']);
    }
    // The requests themselves stand on two choices that the owner of the tables made.
    expect(await everythingOf(schoolId)).toEqual({ ...before, choices: before.choices + 2 });
  });

  it('answer 404 for a choice under the name of a school of one’s own', async () => {
    const foreign = await api.world.choice(await api.world.school());
    const schoolId = await api.world.school();
    const cookie = await api.world.signedIn('SCHOOL_LEADER', schoolId);
    for (const [route, request] of await requests(schoolId)) {
      if (!route.path.includes(':choiceId')) continue;
      const params = { schoolId, choiceId: foreign };
      const { status } = await api.call(route, { ...request, params }, cookie);
      expect([route.name, status]).toEqual([route.name, 404]);
    }
  });

  it.each(['not-an-id', '00000000-0000-0000-0000-000000000000', "' OR 1=1 --"])(
    'answer 404 for the id %s',
    async (choiceId) => {
      const schoolId = await api.world.school();
      const cookie = await api.world.signedIn('SCHOOL_LEADER', schoolId);
      for (const [route, request] of await requests(schoolId)) {
        const params = route.path.includes(':choiceId')
          ? { schoolId, choiceId }
          : { schoolId: choiceId };
        const { status } = await api.call(route, { ...request, params }, cookie);
        expect([route.name, status]).toEqual([route.name, 404]);
      }
    },
  );

  it('answer 401 to whoever is not signed in', async () => {
    for (const [route, request] of await requests(await api.world.school()))
      expect((await api.call(route, request)).status).toBe(401);
  });

  it.each<[string, Role, 'school' | 'board' | 'partnership' | 'none', number]>([
    ['its own people', 'CORE_TEAM_MEMBER', 'school', 200],
    ['its board', 'BOARD_OFFICER', 'board', 200],
    ['its partnership', 'PARTNERSHIP_OFFICER', 'partnership', 200],
    ['an administrator', 'ADMINISTRATOR', 'none', 200],
  ])('show the school itself to %s', async (_, role, scope, expected) => {
    const { ids, schoolId } = await placed();
    const cookie = await api.world.signedIn(role, ids[scope]);
    const { status } = await api.call(readSchool, { params: { schoolId } }, cookie);
    expect(status).toBe(expected);
  });

  it.each<[string, Role, 'school' | 'board' | 'partnership']>([
    ['another school', 'SCHOOL_LEADER', 'school'],
    ['another board', 'BOARD_OFFICER', 'board'],
    ['another partnership', 'PARTNERSHIP_OFFICER', 'partnership'],
  ])('hide the school itself from %s', async (_, role, scope) => {
    const { ids } = await placed();
    const { schoolId } = await placed();
    const cookie = await api.world.signedIn(role, ids[scope]);
    const { status } = await api.call(readSchool, { params: { schoolId } }, cookie);
    expect(status).toBe(404);
  });

  async function placed() {
    const board = await api.world.board();
    const partnership = await api.world.partnership();
    const schoolId = await api.world.school({ boardId: board });
    await api.world.relate('PARTNERSHIP', schoolId, partnership);
    return { schoolId, ids: { school: schoolId, board, partnership, none: null } };
  }

  /** Counts past row-level security of all that a route could have written. */
  async function everythingOf(schoolId: string) {
    const [counts] = await api.database.owner.query<[{ choices: number }]>(
      `SELECT
         (SELECT count(*)::int FROM intervention_choices WHERE school_id = $1) AS choices,
         (SELECT count(*)::int FROM interventions WHERE school_id = $1) AS interventions,
         (SELECT count(*)::int FROM audit_events WHERE school_id = $1) AS events,
         (SELECT count(*)::int FROM oversight_summaries WHERE school_id = $1) AS summaries,
         (SELECT coalesce(max(version), 1) FROM intervention_choices WHERE school_id = $1) AS version`,
      [schoolId],
    );
    return counts;
  }

  it('hold in the database, also when the service does not look', async () => {
    const schoolId = await api.world.school();
    await api.world.choice(schoolId);
    const stranger = await api.world.person('CORE_TEAM_MEMBER', await api.world.school());
    const runner = api.app.get(DataSource).createQueryRunner();
    await runner.query('START TRANSACTION');
    await runner.query(`SELECT set_config('verankerd.user_id', $1, true)`, [stranger.userId]);
    for (const table of [
      'intervention_choices',
      'choice_alternatives',
      'audit_events',
      'oversight_summaries',
    ])
      expect(await runner.query(`SELECT 1 FROM ${table} WHERE school_id = $1`, [schoolId])).toEqual(
        [],
      );
    await expect(
      runner.query(`INSERT INTO interventions (id, school_id, name) VALUES ($1, $2, 'x')`, [
        randomUUID(),
        schoolId,
      ]),
    ).rejects.toThrow('row-level security');
    await runner.query('ROLLBACK');
    await runner.release();
  });
});
