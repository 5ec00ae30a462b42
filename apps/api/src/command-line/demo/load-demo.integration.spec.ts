import {
  listChoices,
  listBoardConversations,
  listGuestChoices,
  listIndicatorSeries,
  listPartnershipConversations,
  matrixSchools,
  readBoardOversight,
  readChoice,
  readGoodPractices,
  readHistory,
  readMilestones,
  readNationalMatrix,
  readPartnershipOversight,
  readProgress,
  readRatings,
  readSharing,
  signIn,
} from '@verankerd/contract';
import { plainDate, type SchoolYear } from '@verankerd/domain';
import type { DataSource } from 'typeorm';
import { loadCatalogue } from '../../catalogue/load-catalogue';
import { loadInstruments } from '../../evaluations/evaluations-door';
import { refreshSummary } from '../../oversight/oversight-door';
import { createTestDatabase } from '../../platform/testing/test-database';
import { TestApi } from '../../platform/testing/test-api';
import { demoId } from './demo-ids';
import { demoPartnership } from './demo-organisations';
import { findDemo, loadDemo } from './load-demo';

const school = demoId('99ZA00');

type SummaryRow = {
  readonly school_id: string;
  readonly choice_id: string;
  readonly school_year: SchoolYear;
  readonly changed_at: Date;
};

describe('the demo', () => {
  let api: TestApi;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    api = await TestApi.start();
    await load(api.database.owner, await databaseToday(api.database.owner));
    const demo = await findDemo(api.database.owner.manager);
    for (const { email } of demo?.accounts ?? []) {
      const { headers } = await api.call(signIn, {
        body: { email, password: demo?.password ?? '' },
      });
      cookies.set(email, /=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '');
    }
  });
  afterAll(() => api.stop());

  const as = (name: string) => cookies.get(`${name}@voorbeeld.test`);

  it('lets everybody sign in whom it names', () => {
    expect([...cookies.keys()].map((email) => email.split('@')[0])).toEqual([
      ...['kernteam', 'schoolleider', 'bestuur', 'bestuur2', 'samenwerkingsverband'],
      ...['landelijk', 'adviseur', 'beheer'],
    ]);
    expect([...cookies.values()]).not.toContain('');
  });

  it('shows a school its choices, with all that was said of them in each year', async () => {
    const cookie = as('kernteam');
    const { answer } = await api.call(listChoices, { params: { schoolId: school } }, cookie);
    expect(answer.choices).toHaveLength(3);
    for (const { id: choiceId } of answer.choices) {
      const params = { schoolId: school, choiceId };
      const choice = await api.call(readChoice, { params }, cookie);
      const progress = await api.call(readProgress, { params }, cookie);
      const history = await api.call(readHistory, { params }, cookie);
      expect([choice.status, progress.status, history.status]).toEqual([200, 200, 200]);
      expect(history.answer.events.length).toBeGreaterThan(10);
      for (const schoolYear of choice.answer.schoolYears) {
        const ofYear = { params: { ...params, schoolYear } };
        const ratings = await api.call(readRatings, ofYear, cookie);
        const milestones = await api.call(readMilestones, ofYear, cookie);
        expect([ratings.status, milestones.status]).toEqual([200, 200]);
        expect(milestones.answer.milestones.length).toBeGreaterThan(5);
      }
    }
    const sharing = await api.call(readSharing, { params: { schoolId: school } }, cookie);
    expect(sharing.answer.history).toHaveLength(1);
  });

  it('shows each board its own schools, and the partnership those that share', async () => {
    const board = (number: string, name: string) =>
      api.call(readBoardOversight, { params: { boardId: demoId(number) } }, as(name));
    expect((await board('99901', 'bestuur')).answer.schools).toHaveLength(12);
    expect((await board('99902', 'bestuur2')).answer.schools).toHaveLength(3);
    expect((await board('99901', 'bestuur2')).status).toBe(404);
    const { answer } = await api.call(
      readPartnershipOversight,
      { params: { partnershipId: demoId(demoPartnership.code) } },
      as('samenwerkingsverband'),
    );
    expect(answer.schools).toHaveLength(12);
    expect(answer.schools.filter(({ sharing }) => sharing)).toHaveLength(9);
  });

  it('lets an adviser read what one school handed in for one choice', async () => {
    const { answer } = await api.call(listGuestChoices, {}, as('adviseur'));
    expect(answer.choices).toHaveLength(1);
    expect(answer.choices[0]).toMatchObject({ schoolId: school, state: 'RUNNING' });
    expect(answer.choices[0]?.schoolYears.length).toBeGreaterThan(1);
  });

  it('shows the earlier board a year that was handed in to it', async () => {
    const moved = demoId('99ZE00');
    const of = async (number: string, name: string, schoolYear: string) => {
      const { answer } = await api.call(
        readBoardOversight,
        { params: { boardId: demoId(number) }, query: { schoolYear: schoolYear as SchoolYear } },
        as(name),
      );
      return answer.schools.some(({ schoolId }) => schoolId === moved);
    };
    const [{ year = '' } = {}] = await api.database.owner.query<{ year: string }[]>(
      'SELECT min(school_year) AS year FROM submissions WHERE school_id = $1',
      [moved],
    );
    expect(await of('99902', 'bestuur2', year)).toBe(true);
    expect(await of('99901', 'bestuur', year)).toBe(false);
  });

  it('shows the national desk the schools that share with it', async () => {
    const [{ id: deskId } = { id: '' }] = await api.database.owner.query<{ id: string }[]>(
      `SELECT id FROM organisations WHERE kind = 'NATIONAL_DESK'`,
    );
    const { answer } = await api.call(readNationalMatrix, { params: { deskId } }, as('landelijk'));
    expect(matrixSchools(answer).filter(({ isSharing }) => isSharing)).toHaveLength(7);
  });

  it('lets a board ask, a partnership offer, and a school learn from another', async () => {
    const boardId = demoId('99901');
    const asked = await api.call(listBoardConversations, { params: { boardId } }, as('bestuur'));
    expect(asked.answer.conversations.map(({ kind, standing }) => [kind, standing])).toEqual([
      ['QUESTION', 'ANSWERED'],
    ]);
    const offered = await api.call(
      listPartnershipConversations,
      { params: { partnershipId: demoId(demoPartnership.code) } },
      as('samenwerkingsverband'),
    );
    expect(offered.answer.conversations.map(({ kind }) => kind)).toEqual(['SUPPORT_OFFER']);
    const practices = await api.call(
      readGoodPractices,
      { params: { schoolId: school } },
      as('kernteam'),
    );
    expect(practices.answer.offered.map(({ title }) => title)).toEqual(['Ouders doen een les mee']);
  });

  it('has summaries that follow from its rows', async () => {
    const { owner } = api.database;
    const read = () =>
      owner.query<SummaryRow[]>(`
        SELECT s.* FROM oversight_summaries s
        JOIN intervention_choices c ON c.school_id = s.school_id AND c.id = s.choice_id
        WHERE s.edition = 'CURRENT' AND c.status = 'ACTIVE'
        ORDER BY s.school_id, s.choice_id, s.school_year`);
    const kept = await read();
    await owner.transaction(async (transaction) => {
      for (const { school_id, choice_id, school_year, changed_at } of kept)
        await refreshSummary(
          transaction,
          { schoolId: school_id, choiceId: choice_id, schoolYear: school_year },
          'CURRENT',
          changed_at,
        );
    });
    expect(kept.length).toBeGreaterThan(40);
    expect(await read()).toEqual(kept);
  });

  it('has a history from which the ratings and milestones follow', async () => {
    const [{ wrong } = {}] = await api.database.owner.query<{ wrong: string }[]>(`
      WITH last AS (
        SELECT DISTINCT ON (school_id, choice_id, school_year, subject)
          school_id, choice_id, school_year, subject, after, count(*) OVER (
            PARTITION BY school_id, choice_id, school_year, subject) AS changes
        FROM audit_events WHERE kind LIKE 'rating.%' OR kind LIKE 'milestone.%'
        ORDER BY school_id, choice_id, school_year, subject, id DESC
      ), kept AS (
        SELECT school_id, choice_id, school_year, aspect::text AS subject, version,
          jsonb_build_object('state', state, 'level', level, 'reason', reason) AS facts
        FROM aspect_ratings
        UNION ALL
        SELECT school_id, choice_id, school_year, id::text, version,
          jsonb_build_object('question', question, 'title', title, 'status', status,
            'plannedOn', planned_on, 'doneOn', done_on, 'ownerRole', owner_role, 'note', note,
            'reason', reason, 'templateKey', template_key)
        FROM milestones
      )
      SELECT count(*) AS wrong FROM kept FULL JOIN last USING (school_id, choice_id, school_year, subject)
      WHERE facts IS DISTINCT FROM after OR version IS DISTINCT FROM changes`);
    expect(wrong).toBe('0');
  });

  it('tells nothing that has still to come', async () => {
    const [{ ahead } = {}] = await api.database.owner.query<{ ahead: string }[]>(`
      SELECT (SELECT count(*) FROM audit_events WHERE occurred_at > now())
        + (SELECT count(*) FROM milestones WHERE done_on > current_date)
        + (SELECT count(*) FROM submissions WHERE submitted_at > now()) AS ahead`);
    expect(ahead).toBe('0');
  });

  it('has something for everybody: overdue, ahead, moved, dropped, handed in and not', async () => {
    const [row] = await api.database.owner.query<Record<string, string>[]>(`
      SELECT count(*) FILTER (WHERE status = 'OPEN' AND planned_on < current_date) AS overdue,
        count(*) FILTER (WHERE status = 'OPEN' AND planned_on >= current_date) AS ahead,
        count(*) FILTER (WHERE status <> 'DROPPED' AND reason IS NOT NULL) AS moved,
        count(*) FILTER (WHERE status = 'DROPPED') AS dropped,
        count(*) FILTER (WHERE status = 'DONE') AS done
      FROM milestones`);
    for (const count of Object.values(row ?? {})) expect(Number(count)).toBeGreaterThan(5);
    const statuses = await api.database.owner.query<{ status: string }[]>(
      'SELECT DISTINCT status FROM intervention_choices ORDER BY status',
    );
    expect(statuses.map(({ status }) => status)).toEqual([
      ...['ACTIVE', 'PAUSED', 'REPLACED', 'STOPPED'],
    ]);
  });

  it('measures: series over school years, with values that are hidden, a break, and lessons', async () => {
    const cookie = as('kernteam');
    const params = { schoolId: school };
    const { answer } = await api.call(listIndicatorSeries, { params }, cookie);
    const lines = answer.series.flatMap((series) => series.lines);
    const breaks = lines.flatMap((line) => line.breaks);
    expect(new Set(lines.flatMap((line) => line.schoolYears)).size).toBeGreaterThanOrEqual(4);
    expect(lines.flatMap((line) => line.states)).toContain('HIDDEN');
    expect(breaks.some(({ reasons }) => reasons.includes('OTHER_VERSION'))).toBe(true);
    expect(new Set(answer.series.map(({ indicator }) => indicator.measure.kind))).toEqual(
      new Set(['PROPORTION', 'COUNTS', 'MEAN', 'AMOUNT']),
    );
    const [{ lessons } = {}] = await api.database.owner.query<{ lessons: string }[]>(
      'SELECT sum(lessons) AS lessons FROM lessons_given WHERE school_id = $1',
      [school],
    );
    expect(Number(lessons)).toBeGreaterThan(50);
  });

  it('changes nothing when it is there already', async () => {
    const before = await fingerprint(api.database.owner);
    await load(api.database.owner, await databaseToday(api.database.owner));
    expect(await fingerprint(api.database.owner)).toBe(before);
  });
});

describe('loading the demo', () => {
  it.each(['2026-08-01', '2026-08-09', '2026-08-24', '2026-10-05', '2027-03-01', '2027-07-31'])(
    'works on any day of the school year: %s',
    async (today) => {
      expect(await printOf(today)).not.toBe('');
    },
  );

  it('makes the same demo on every machine', async () => {
    expect(await printOf('2026-11-25')).toBe(await printOf('2026-11-25'));
  });

  it('leaves a database alone in which somebody has an account', async () => {
    const database = await createTestDatabase();
    await database.owner.query(
      `INSERT INTO users (id, email, display_name, password_hash)
       VALUES (gen_random_uuid(), 'iemand@voorbeeld.test', 'Iemand', 'none')`,
    );
    await load(database.owner, '2026-11-25');
    expect(await database.owner.query(`SELECT 1 FROM organisations WHERE kind = 'SCHOOL'`)).toEqual(
      [],
    );
    expect(await findDemo(database.owner.manager)).toBeNull();
    await database.drop();
  });
});

async function load(owner: DataSource, today: string): Promise<void> {
  await loadCatalogue(owner.manager);
  await loadInstruments(owner.manager);
  await owner.transaction((transaction) => loadDemo(transaction, plainDate(today)));
}

/** What a demo of its own, loaded on a day, comes to. */
async function printOf(today: string): Promise<string> {
  const database = await createTestDatabase();
  await load(database.owner, today);
  const print = await fingerprint(database.owner);
  await database.drop();
  return print;
}

async function databaseToday(owner: DataSource): Promise<string> {
  const [row] = await owner.query<{ today: string }[]>('SELECT current_date AS today');
  return row?.today ?? '';
}

async function fingerprint(owner: DataSource): Promise<string> {
  const [row] = await owner.query<{ print: string }[]>(`
    SELECT md5(
      (SELECT coalesce(string_agg(a::text, '|' ORDER BY id), '') FROM
        (SELECT id, school_id, choice_id, school_year, kind, subject, before, after, actor_id, occurred_at
         FROM audit_events) a)
      || (SELECT coalesce(string_agg(s::text, '|' ORDER BY school_id, choice_id, school_year, edition), '')
          FROM oversight_summaries s)
    ) AS print`);
  return row?.print ?? '';
}
