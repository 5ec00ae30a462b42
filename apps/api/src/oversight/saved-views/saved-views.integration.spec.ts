import {
  deleteSavedView,
  listSavedViews,
  mostSavedViews,
  renameSavedView,
  saveView,
  type ViewQuery,
} from '@verankerd/contract';
import { plainDate } from '@verankerd/domain';
import pg from 'pg';
import { applicationRole } from '../../platform/database/data-source';
import type { TestApi } from '../../platform/testing/test-api';
import { lastYear, OversightStage, year } from '../oversight-stage';

describe('views of an overview that people keep', () => {
  let stage: OversightStage;
  let api: TestApi;

  beforeAll(async () => {
    stage = await OversightStage.start();
    ({ api } = stage);
  });
  afterAll(() => api.stop());

  /** Everything that the address of an overview can hold. */
  const everything: ViewQuery = {
    schoolYear: year,
    earlierYear: lastYear,
    asOn: plainDate('2026-11-01'),
    sector: 'PO',
    intervention: 'Iets dat er niet meer is',
    question: 'ANCHORING',
    state: 'BEHIND',
    board: '12345',
    partnership: 'PO2501',
    school: '11ZZ03',
    attention: 'true',
    search: 'zwaan',
  };

  async function aReader() {
    const { boardId: overseerId, officer } = await stage.aBoard();
    return { overseerId, cookie: officer };
  }
  type Reader = Awaited<ReturnType<typeof aReader>>;

  const save = ({ overseerId, cookie }: Reader, name: string, query: ViewQuery = {}) =>
    api.call(saveView, { params: { overseerId }, body: { name, query } }, cookie);
  const viewsOf = async ({ overseerId, cookie }: Reader) =>
    (await api.call(listSavedViews, { params: { overseerId } }, cookie)).answer.views;

  it('keeps all that an address holds, and lists it by name in Dutch order', async () => {
    const reader = await aReader();
    expect(await viewsOf(reader)).toEqual([]);
    const { status, answer } = await save(reader, '  Zorgen ', everything);
    expect(status).toBe(201);
    expect(answer).toEqual({
      id: expect.any(String),
      name: 'Zorgen',
      query: everything,
      version: 1,
    });
    await save(reader, 'élan');
    await save(reader, 'Aandacht');
    expect((await viewsOf(reader)).map(({ name }) => name)).toEqual(['Aandacht', 'élan', 'Zorgen']);
  });

  it.each([
    ['an unknown field', { rang: 1 }],
    ['a state that does not exist', { state: 'BEST' }],
    ['a school year that is none', { earlierYear: '2026-2028' }],
    ['a text in the place of a query', 'aandacht=ja'],
  ])('refuses %s', async (_, query) => {
    const reader = await aReader();
    const { status } = await save(reader, 'Zorgen', query as unknown as ViewQuery);
    expect(status).toBe(422);
    expect(await viewsOf(reader)).toEqual([]);
  });

  it('gives a name once, whatever its capitals, and for each overview anew', async () => {
    const reader = await aReader();
    await save(reader, 'Zorgen');
    const again = await save(reader, 'ZORGEN');
    expect([again.status, again.problem.code]).toEqual([409, 'saved-view.name-taken']);
    const other = await save(reader, 'Anders');
    const rename = (name: string, version: number) =>
      api.call(
        renameSavedView,
        {
          params: { overseerId: reader.overseerId, savedViewId: other.answer.id },
          body: { name },
          version,
        },
        reader.cookie,
      );
    expect((await rename('zorgen', 1)).problem.code).toBe('saved-view.name-taken');
    expect((await rename('Later', 1)).answer).toMatchObject({ name: 'Later', version: 2 });
    const stale = await rename('Te laat', 1);
    expect([stale.status, stale.problem.code]).toEqual([412, 'resource.changed-meanwhile']);
    expect((await save(await aReader(), 'Zorgen')).status).toBe(201);
  });

  it('keeps at most thirty of an overview, also when the last two are saved at once', async () => {
    const reader = await aReader();
    for (let number = 1; number < mostSavedViews; number += 1) await save(reader, `Nr ${number}`);
    const both = await Promise.all([save(reader, 'Een'), save(reader, 'Twee')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await save(reader, 'Drie')).problem.code).toBe('saved-view.too-many');
    expect(await viewsOf(reader)).toHaveLength(mostSavedViews);
  });

  it('deletes, and answers with what it was, so that it can be kept again', async () => {
    const reader = await aReader();
    const { answer } = await save(reader, 'Zorgen', everything);
    const params = { overseerId: reader.overseerId, savedViewId: answer.id };
    const deleted = await api.call(deleteSavedView, { params }, reader.cookie);
    expect(deleted.answer).toEqual(answer);
    expect(await viewsOf(reader)).toEqual([]);
    expect((await api.call(deleteSavedView, { params }, reader.cookie)).status).toBe(404);
    expect((await save(reader, deleted.answer.name, deleted.answer.query)).status).toBe(201);
  });

  it('is of one account: colleagues, other overseers and who left see nothing of it', async () => {
    const reader = await aReader();
    const { answer } = await save(reader, 'Zorgen', everything);
    const { overseerId } = reader;
    const colleague = await api.world.person('BOARD_OFFICER', overseerId);
    expect(await viewsOf({ overseerId, cookie: colleague.cookie })).toEqual([]);
    const params = { overseerId, savedViewId: answer.id };
    const outsiders = [
      colleague.cookie,
      (await aReader()).cookie,
      (await stage.aPartnership()).officer,
      await api.world.signedIn('ADMINISTRATOR'),
    ];
    for (const cookie of outsiders) {
      const renamed = { params, body: { name: 'Van mij' }, version: 1 };
      expect((await api.call(renameSavedView, renamed, cookie)).status).toBe(404);
      expect((await api.call(deleteSavedView, { params }, cookie)).status).toBe(404);
    }
    expect(await viewsOf(reader)).toEqual([answer]);

    await api.database.owner.query(
      `UPDATE memberships SET valid_to = '2026-08-01' WHERE organisation_id = $1`,
      [overseerId],
    );
    const list = await api.call(listSavedViews, { params: { overseerId } }, reader.cookie);
    expect(list.status).toBe(404);
  });

  it('is guarded by the database: nobody reads, writes or takes a row in the name of another', async () => {
    const reader = await aReader();
    await save(reader, 'Zorgen');
    const { userId } = await api.world.person('BOARD_OFFICER', reader.overseerId);
    const client = new pg.Client({
      connectionString: api.database.url,
      options: `-c role=${applicationRole} -c verankerd.user_id=${userId}`,
    });
    await client.connect();
    try {
      for (const statement of [
        'SELECT * FROM saved_views',
        `UPDATE saved_views SET name = 'Van mij'`,
        'DELETE FROM saved_views',
      ])
        expect((await client.query(statement)).rowCount).toBe(0);
      const [owner] = await api.database.owner.query<{ account_id: string }[]>(
        'SELECT account_id FROM saved_views WHERE scope = $1',
        [reader.overseerId],
      );
      const insert = (accountId: string, scope: string) =>
        client.query(
          `INSERT INTO saved_views (account_id, id, scope, name, query, saved_at)
           VALUES ($1, gen_random_uuid(), $2, 'Van wie', '{}', now())`,
          [accountId, scope],
        );
      const refused = { code: '42501' };
      const otherBoard = await api.world.board();
      await expect(insert(owner?.account_id ?? '', reader.overseerId)).rejects.toMatchObject(
        refused,
      );
      await expect(insert(userId, otherBoard)).rejects.toMatchObject(refused);
      await insert(userId, reader.overseerId);
    } finally {
      await client.end();
    }
  });
});
