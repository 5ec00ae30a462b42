import pg from 'pg';
import { applicationRole } from '../../platform/database/data-source';
import { fillConversations, fillGoodPractice } from '../../platform/testing/conversation-rows';
import type { TestApi } from '../../platform/testing/test-api';
import { OversightStage } from '../oversight-stage';

type Counts = Readonly<Record<string, number>>;

/** Who looks as whom, at which school. */
type Looking = { readonly schoolId: string; readonly onlookerId: string };

/** Open data of the register, of all schools. */
const openTables = ['organisation_relations', 'pupil_counts'];

describe('row-level security for who looks at the own school as an overseer does', () => {
  let stage: OversightStage;
  let api: TestApi;
  const clients: pg.Client[] = [];

  beforeAll(async () => {
    stage = await OversightStage.start();
    ({ api } = stage);
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await api.stop();
  });

  /** Counts the rows of a school in each table that has any of schools, as a person. */
  async function rowsOf(schoolId: string, userId: string, looking?: Looking): Promise<Counts> {
    const client = new pg.Client({
      connectionString: api.database.url,
      options: `-c role=${applicationRole}`,
    });
    clients.push(client);
    await client.connect();
    const settings = {
      user_id: userId,
      ...(looking && { seen_school_id: looking.schoolId, onlooker_id: looking.onlookerId }),
    };
    for (const [name, value] of Object.entries(settings))
      await client.query('SELECT set_config($1, $2, false)', [`verankerd.${name}`, value]);
    const tables = await client.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'school_id' AND NOT a.attisdropped
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ count: number }>(
        `SELECT count(*)::integer AS count FROM ${name} WHERE school_id = $1`,
        [schoolId],
      );
      if (!openTables.includes(name) && rows[0]?.count) counts[name] = rows[0].count;
    }
    return counts;
  }

  it('shows what the overseer sees of the school, but for its own notes, and of no other school a row', async () => {
    const boardId = await api.world.board();
    const partnershipId = await api.world.partnership();
    const officers = {
      [boardId]: (await api.world.person('BOARD_OFFICER', boardId)).userId,
      [partnershipId]: (await api.world.person('PARTNERSHIP_OFFICER', partnershipId)).userId,
    };
    const aSchool = async (name: string) => {
      const school = await stage.aBusySchool({ name, boardId });
      await api.world.relate('PARTNERSHIP', school.schoolId, partnershipId);
      for (const block of ['SEVEN_QUESTIONS', 'EVALUATIONS', 'ANNUAL_REVIEW'] as const)
        await stage.share(school, partnershipId, block);
      const { userId } = school.leader;
      await fillConversations(api.database.owner, school.params, {
        boardId,
        partnershipId,
        officerId: officers[boardId] ?? '',
        schoolPersonId: userId,
      });
      await fillGoodPractice(api.database.owner, school.params, userId);
      return school;
    };
    const [school, sibling] = [await aSchool('De Kijker'), await aSchool('De Buur')];
    for (const [onlookerId, officer] of Object.entries(officers)) {
      const looking = { schoolId: school.schoolId, onlookerId };
      const { overseer_notes: notes, ...seen } = await rowsOf(school.schoolId, officer);
      expect(notes).toBe(onlookerId === partnershipId ? 1 : undefined);
      expect(seen).toMatchObject({ submissions: 2, measurements: 1, review_hand_ins: 1 });
      expect(await rowsOf(school.schoolId, school.leader.userId, looking)).toEqual(seen);
      expect(await rowsOf(sibling.schoolId, officer)).toMatchObject({ submissions: 2 });
      expect(await rowsOf(sibling.schoolId, school.leader.userId, looking)).toEqual({});
      for (const stranger of [officer, sibling.leader.userId])
        expect(await rowsOf(school.schoolId, stranger, looking)).toEqual({});
    }
  });

  it('takes nobody for an overseer who does not say which school is looked at', async () => {
    const boardId = await api.world.board();
    const school = await stage.aSchool({ boardId });
    await stage.submit(school.params, school.cookie);
    const { userId } = await api.world.person('CORE_TEAM_MEMBER', school.schoolId);
    const own = await rowsOf(school.schoolId, userId);
    expect(await rowsOf(school.schoolId, userId, { schoolId: '', onlookerId: boardId })).toEqual(
      own,
    );
    expect(own['aspect_ratings']).toBe(1);
    const other = await stage.aSchool({ boardId });
    await stage.submit(other.params, other.cookie);
    expect(await rowsOf(other.schoolId, userId, { schoolId: '', onlookerId: boardId })).toEqual({});
  });
});
