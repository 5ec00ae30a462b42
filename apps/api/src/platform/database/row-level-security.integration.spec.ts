import pg from 'pg';
import { fillSchool, type FilledSchool } from '../testing/filled-school';
import { TestApi } from '../testing/test-api';
import { applicationRole } from './data-source';

type Row = Readonly<Record<string, unknown>>;

const insufficientPrivilege = '42501';

/** Open data of the register: everybody who is signed in may read it, only an administrator may write it. */
const openTables = ['organisation_relations', 'pupil_counts'];

/** What a board sees of a school that handed in twice: both, their summaries, and the name in them. */
const seenByBoard = {
  submissions: 2,
  oversight_summaries: 1,
  superseded_summaries: 1,
  interventions: 1,
};

/** And of a review that was handed in. A partnership sees reviews with a grant of their own only. */
const measurementsSeenByBoard = { indicators: 1, instruments: 1, measurements: 1 };
const reviewsSeenByBoard = {
  review_snapshots: 1,
  review_reopenings: 1,
  review_hand_ins: 1,
  review_replies: 1,
};

/** What a board wrote itself, and the answer to it. What another overseer wrote it never sees. */
const conversationsSeenByBoard = { conversations: 1, conversation_replies: 1 };

/** What overseers keep for themselves: rows about a school that its own people never see. */
const tablesOfOverseers = ['overseer_notes'];

describe('row-level security, with nothing of the API in between', () => {
  let api: TestApi;
  let tables: readonly string[];
  let school: FilledSchool;
  let otherSchool: FilledSchool;
  const boards = { own: '', other: '' };
  const partnerships = { shared: '', notShared: '' };
  const clients: pg.Client[] = [];
  let openEnd: () => Promise<void>;

  beforeAll(async () => {
    api = await TestApi.start();
    openEnd = () => api.stop();
    boards.own = await api.world.board();
    boards.other = await api.world.board();
    partnerships.shared = await api.world.partnership();
    partnerships.notShared = await api.world.partnership();
    school = await fillSchool(api, boards.own, partnerships.shared);
    await api.world.relate('PARTNERSHIP', school.schoolId, partnerships.notShared);
    otherSchool = await fillSchool(api, boards.other, await api.world.partnership());
    tables = await schoolTables();
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await openEnd();
  });

  /** Every table or view with rows of a school. A new one is found here, and has to pass all below. */
  async function schoolTables(): Promise<readonly string[]> {
    const rows = await api.database.owner.query<{ name: string }[]>(
      `SELECT c.relname AS name FROM pg_class c
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'school_id' AND NOT a.attisdropped
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
       ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  }

  /** A connection as the API has it, for a person; or for nobody. */
  async function connectedAs(userId: string | null): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: api.database.url,
      options: `-c role=${applicationRole}`,
    });
    await client.connect();
    clients.push(client);
    if (userId !== null)
      await client.query(`SELECT set_config('verankerd.user_id', $1, false)`, [userId]);
    return client;
  }

  /** What a statement did: the number of rows, or why it was refused. */
  async function outcomeOf(client: pg.Client, sql: string, values: unknown[]) {
    try {
      return (await client.query(sql, values)).rowCount ?? 0;
    } catch (error) {
      return (error as { code?: string }).code ?? 'no code';
    }
  }

  /** The outcome of a statement for each table, by name of the table. */
  async function outcomes(
    client: pg.Client,
    sqlFor: (table: string) => Promise<Attempt> | Attempt,
  ) {
    const results: Record<string, number | string> = {};
    for (const table of tables) {
      const { sql, values } = await sqlFor(table);
      results[table] = await outcomeOf(client, sql, values);
    }
    return results;
  }

  type Attempt = { readonly sql: string; readonly values: unknown[] };

  const select = (table: string): Attempt => ({
    sql: `SELECT * FROM ${table} WHERE school_id = $1`,
    values: [school.schoolId],
  });
  const update = (table: string): Attempt => ({
    sql: `UPDATE ${table} SET school_id = school_id WHERE school_id = $1`,
    values: [school.schoolId],
  });
  const remove = (table: string): Attempt => ({
    sql: `DELETE FROM ${table} WHERE school_id = $1`,
    values: [school.schoolId],
  });

  /** Adds a copy of a row that the school really has, in the name of the attacker. */
  const insertAs = (userId: string) => async (table: string) => {
    const [columns] = await api.database.owner.query<{ names: string }[]>(
      `SELECT string_agg(quote_ident(attname), ', ') AS names FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
         AND attidentity = '' AND attgenerated = ''`,
      [table],
    );
    const [sample] = await api.database.owner.query<{ row: Row }[]>(
      `SELECT to_jsonb(t) AS row FROM ${table} t WHERE school_id = $1 LIMIT 1`,
      [school.schoolId],
    );
    const names = columns?.names ?? '';
    return {
      sql: `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${table}, $1)`,
      values: [JSON.stringify(sample?.row).replaceAll(school.insider, userId)],
    };
  };

  const forEach = (value: (table: string) => number | string) =>
    Object.fromEntries(tables.map((table) => [table, value(table)]));

  async function strangers(): Promise<readonly [string, string | null][]> {
    const officer = (role: 'BOARD_OFFICER' | 'PARTNERSHIP_OFFICER', id: string) =>
      api.world.person(role, id).then(({ userId }) => userId);
    return [
      ['leader of another school', otherSchool.insider],
      ['officer of another board', await officer('BOARD_OFFICER', boards.other)],
      [
        'officer of a partnership with which is not shared',
        await officer('PARTNERSHIP_OFFICER', partnerships.notShared),
      ],
      ['somebody who does not exist', '00000000-0000-4000-8000-000000000000'],
      ['nobody', null],
      ['nobody, by an empty name', ''],
    ];
  }

  it('finds a row of the school in every table that has a school_id, for its own people', async () => {
    const insider = await connectedAs(school.insider);
    const seen = await outcomes(insider, select);
    const unseen = Object.entries(seen).filter(([, rows]) => !(Number(rows) > 0));
    expect(unseen).toEqual(tablesOfOverseers.map((table) => [table, 0]));
    expect(tables).toEqual(expect.arrayContaining([...openTables, ...Object.keys(seenByBoard)]));
  });

  it('shows strangers not one row', async () => {
    for (const [who, userId] of await strangers()) {
      const client = await connectedAs(userId);
      const signedIn = userId !== null && userId !== '';
      const seen = await outcomes(client, select);
      const expected = forEach((table) =>
        signedIn && openTables.includes(table) ? (seen[table] ?? 0) : 0,
      );
      expect([who, seen]).toEqual([who, expected]);
    }
  });

  it('lets strangers, boards and partnerships change not one row, nor remove one', async () => {
    const officer = await api.world.person('BOARD_OFFICER', boards.own);
    const regional = await api.world.person('PARTNERSHIP_OFFICER', partnerships.shared);
    const attackers = [
      ...(await strangers()),
      ['officer of the own board', officer.userId],
      ['officer of a partnership with which is shared', regional.userId],
    ] as const;
    for (const [who, userId] of attackers) {
      const client = await connectedAs(userId);
      for (const attempt of [update, remove]) {
        const done = await outcomes(client, attempt);
        const changed = Object.entries(done).filter(
          ([, outcome]) => outcome !== 0 && outcome !== insufficientPrivilege,
        );
        expect([who, changed]).toEqual([who, []]);
      }
      const added = await outcomes(client, insertAs(userId || school.insider));
      expect([who, added]).toEqual([who, forEach(() => insufficientPrivilege)]);
    }
  });

  it('lets nobody move a row of his own school to another', async () => {
    const client = await connectedAs(otherSchool.insider);
    const moved = await outcomes(client, (table) => ({
      sql: `UPDATE ${table} SET school_id = $1 WHERE school_id = $2`,
      values: [school.schoolId, otherSchool.schoolId],
    }));
    const expected = forEach((table) => (openTables.includes(table) ? 0 : insufficientPrivilege));
    expect(moved).toEqual(expected);
  });

  it('shows the own board, and a partnership with which is shared, what was handed in only', async () => {
    const officer = await api.world.person('BOARD_OFFICER', boards.own);
    const regional = await api.world.person('PARTNERSHIP_OFFICER', partnerships.shared);
    for (const [userId, besides] of [
      [
        officer.userId,
        { ...reviewsSeenByBoard, ...measurementsSeenByBoard, ...conversationsSeenByBoard },
      ],
      [regional.userId, { sharing_grants: 1, overseer_notes: 1 }],
    ] as const) {
      const client = await connectedAs(userId);
      const seen = await outcomes(client, select);
      const open = Object.fromEntries(openTables.map((table) => [table, seen[table] ?? 0]));
      expect(seen).toEqual({ ...forEach(() => 0), ...open, ...seenByBoard, ...besides });
      const { rows } = await client.query<Row>('SELECT edition FROM oversight_summaries');
      expect(new Set(rows.map(({ edition }) => edition))).toEqual(new Set(['SUBMITTED']));
    }
  });

  it('shows a guest what was handed in for that one choice only, and nothing when access is over', async () => {
    const { schoolId, choiceId } = school;
    const [other] = await api.database.owner.query<{ id: string }[]>(
      'SELECT id FROM intervention_choices WHERE school_id = $1 AND id <> $2',
      [schoolId, choiceId],
    );
    const guests = [
      [await api.world.guest(schoolId, choiceId), { guest_accesses: 1, submissions: 2 }],
      [await api.world.guest(schoolId, other?.id ?? ''), { guest_accesses: 1 }],
      [await api.world.guest(schoolId, choiceId, { state: 'EXPIRED' }), { guest_accesses: 1 }],
      [await api.world.guest(schoolId, choiceId, { state: 'REVOKED' }), { guest_accesses: 1 }],
    ] as const;
    for (const [{ userId }, besides] of guests) {
      const client = await connectedAs(userId);
      const seen = await outcomes(client, select);
      const open = Object.fromEntries(openTables.map((table) => [table, seen[table] ?? 0]));
      expect(seen).toEqual({ ...forEach(() => 0), ...open, ...besides });
      for (const attempt of [update, remove])
        expect(new Set(Object.values(await outcomes(client, attempt)))).toEqual(
          new Set([0, insufficientPrivilege]),
        );
      const added = await outcomes(client, insertAs(userId));
      expect(added).toEqual(forEach(() => insufficientPrivilege));
    }
  });

  it('shows a partnership not one row of a school that left it, though nobody took the permission back', async () => {
    const regional = await api.world.person('PARTNERSHIP_OFFICER', partnerships.shared);
    const leave = (on: string | null) =>
      api.database.owner.query(
        'UPDATE organisation_relations SET valid_to = $3 WHERE school_id = $1 AND parent_id = $2',
        [school.schoolId, partnerships.shared, on],
      );
    await leave('2026-08-01');
    try {
      const seen = await outcomes(await connectedAs(regional.userId), select);
      expect(seen).toEqual(
        forEach((table) => (openTables.includes(table) ? (seen[table] ?? 0) : 0)),
      );
    } finally {
      await leave(null);
    }
  });

  it('guards every table with a policy, and leaves no other table open to the API', async () => {
    const guarded = await api.database.owner.query<Row[]>(
      `SELECT c.relname AS name FROM pg_class c
       WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY ($1)
         AND c.relrowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)
       ORDER BY 1`,
      [tables],
    );
    expect(guarded.map(({ name }) => name)).toEqual(tables);
    const open = await api.database.owner.query<Row[]>(
      `SELECT relname FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
         AND NOT relrowsecurity AND has_table_privilege($1, oid, 'SELECT, INSERT, UPDATE, DELETE')`,
      [applicationRole],
    );
    expect(open).toEqual([]);
  });

  it('gives the API a role that cannot step over a policy', async () => {
    const [role] = await api.database.owner.query<Row[]>(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
         (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned,
         (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships
       FROM pg_roles r WHERE rolname = $1`,
      [applicationRole],
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
      owned: 0,
      memberships: 0,
    });
  });

  it.each([
    'SELECT password_hash FROM users',
    'SELECT * FROM users',
    'SELECT token_hash FROM sessions',
    'SELECT * FROM sessions',
    `UPDATE users SET password_hash = 'x'`,
    'DELETE FROM sessions',
    'TRUNCATE audit_events',
    'ALTER TABLE milestones DISABLE ROW LEVEL SECURITY',
    'DROP POLICY own_school ON milestones',
  ])('refuses the API: %s', async (sql) => {
    const client = await connectedAs(school.insider);
    expect(await outcomeOf(client, sql, [])).toBe(insufficientPrivilege);
  });
});
