import {
  downloadExportFile,
  handInReview,
  orderBoardFiles,
  orderReviewFiles,
  orderYearFolder,
  readBoardFiles,
  readReviewFiles,
  readTextBlocks,
  readYearFolder,
  type ExportOrder,
} from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { createHash, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { freezeWritten, writeReview } from '../platform/testing/frozen-review';
import { TestApi } from '../platform/testing/test-api';
import { unpackArchive } from './files/steady-archive';
import { makeFile } from './make-file';
import { placeOrder } from './place-order';
import { putBack, takeOrder, workOnOrder, type FileMaker } from './queue/work-order';
import { readPdf } from './testing/read-pdf';

// Whole files are made, on machines that have other work too.
jest.setTimeout(120_000);

const year = schoolYear('2026-2027');
const limits = { leaseSeconds: 60, mostAttempts: 2 };
const body = { language: 'nl' } as const;

describe('files of frozen reviews', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  /** A school with a frozen review, and who works with it. */
  async function aFrozenReview(boardId?: string) {
    const schoolId = await api.world.school(boardId === undefined ? {} : { boardId });
    const choiceId = await api.world.choice(schoolId);
    const leader = await api.world.signedIn('SCHOOL_LEADER', schoolId);
    const key = { schoolId, choiceId, schoolYear: year };
    await writeReview(api, key, leader);
    await freezeWritten(api, key, leader);
    return { schoolId, leader, params: { ...key, number: 1 } };
  }

  const source = () => api.app.get(DataSource);
  const work = () => api.app.get(UnitOfWork);

  /** Works on one order as a server would. */
  async function workOnNext(maker: FileMaker = makeFile): Promise<void> {
    const lease = randomUUID();
    const order = await takeOrder(source(), lease, limits);
    if (order) await workOnOrder(work(), order, lease, { makeFile: maker, limits });
  }

  async function download(
    order: ExportOrder,
    kind: ExportOrder['files'][0]['kind'],
    cookie: string,
  ) {
    return api.app.inject({
      method: 'GET',
      url: downloadExportFile.path.replace(':exportId', order.id).replace(':fileKind', kind),
      headers: { cookie: `verankerd_session=${cookie}` },
    });
  }

  it('are made in the order in which they were ordered, told of while that goes on, and are what was told', async () => {
    const { leader, params } = await aFrozenReview();
    const { answer } = await api.call(orderReviewFiles, { params, body }, leader);
    expect(answer).toMatchObject({ state: 'WAITING', made: 0, total: 6, files: [] });
    const progress: string[] = [];
    await workOnNext(async (...question) => {
      const { answer: now } = await api.call(readReviewFiles, { params }, leader);
      progress.push(`${now.order?.state} ${now.order?.made}`);
      return makeFile(...question);
    });
    expect(progress).toEqual([0, 1, 2, 3, 4, 5].map((made) => `WORKING ${made}`));
    const { answer: read } = await api.call(readReviewFiles, { params }, leader);
    expect(read.order).toMatchObject({ state: 'DONE', made: 6 });
    for (const file of read.order?.files ?? []) {
      const response = await download(answer, file.kind, leader);
      expect(response.headers['content-disposition']).toBe(
        `attachment; filename="${file.fileName}"`,
      );
      expect(response.rawPayload.length).toBe(file.size);
      expect(createHash('sha256').update(response.rawPayload).digest('hex')).toBe(file.checksum);
    }
    const summary = await download(answer, 'SUMMARY_PDF', leader);
    expect(summary.headers['content-type']).toBe('application/pdf');
    expect((await readPdf(summary.rawPayload)).title).toContain('Proefinterventie');
  });

  it('are not made again when they are there or under way', async () => {
    const { leader, params } = await aFrozenReview();
    const first = await api.call(orderReviewFiles, { params, body }, leader);
    const second = await api.call(orderReviewFiles, { params, body }, leader);
    expect(second.answer.id).toBe(first.answer.id);
    await workOnNext();
    const third = await api.call(orderReviewFiles, { params, body }, leader);
    expect(third.answer).toMatchObject({ id: first.answer.id, state: 'DONE' });
  });

  it('go on where a server that died stopped, once its time is over', async () => {
    const { leader, params } = await aFrozenReview();
    await api.call(orderReviewFiles, { params, body }, leader);
    let made = 0;
    const dying = workOnNext((...question) => {
      made += 1;
      return made > 2 ? Promise.reject(new Error('killed')) : makeFile(...question);
    });
    await expect(dying).rejects.toThrow('killed');
    expect(await takeOrder(source(), randomUUID(), limits)).toBeUndefined();
    await api.database.owner.query(`UPDATE export_orders SET leased_until = now() - interval '1 s'
      WHERE state = 'WORKING'`);
    const again: string[] = [];
    await workOnNext((material, kind, language) => {
      again.push(kind);
      return makeFile(material, kind, language);
    });
    expect(again).toEqual(['REPORT_WORD', 'SLIDES', 'DATA_SHEETS', 'DATA_CSV']);
    const { answer } = await api.call(readReviewFiles, { params }, leader);
    expect(answer.order).toMatchObject({ state: 'DONE', made: 6 });
  });

  it('are given up after some attempts, and can be ordered anew', async () => {
    const { leader, params } = await aFrozenReview();
    const { answer } = await api.call(orderReviewFiles, { params, body }, leader);
    for (let attempt = 0; attempt < limits.mostAttempts; attempt += 1) {
      const lease = randomUUID();
      const order = await takeOrder(source(), lease, limits);
      expect(order?.id).toBe(answer.id);
      if (order) await putBack(work(), order, lease, limits);
    }
    const { answer: read } = await api.call(readReviewFiles, { params }, leader);
    expect(read.order).toMatchObject({ id: answer.id, state: 'FAILED' });
    const anew = await api.call(orderReviewFiles, { params, body }, leader);
    expect(anew.answer).toMatchObject({ state: 'WAITING' });
    expect(anew.answer.id).not.toBe(answer.id);
    await workOnNext();
  });

  it('are each taken by one server when several look at the same time', async () => {
    const reviews = await Promise.all([aFrozenReview(), aFrozenReview(), aFrozenReview()]);
    for (const { leader, params } of reviews)
      await api.call(orderReviewFiles, { params, body }, leader);
    const taken = await Promise.all(
      Array.from({ length: 8 }, () => takeOrder(source(), randomUUID(), limits)),
    );
    const ids = taken.flatMap((order) => (order ? [order.id] : []));
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
    await api.database.owner.query(`DELETE FROM export_orders WHERE state = 'WORKING'`);
  });

  it('are not for another school, nor for a board that may read the review', async () => {
    const boardId = await api.world.board();
    const { leader, params } = await aFrozenReview(boardId);
    await api.call(handInReview, { params }, leader);
    const { answer } = await api.call(orderReviewFiles, { params, body }, leader);
    await workOnNext();
    for (const stranger of [
      await api.world.signedIn('SCHOOL_LEADER', await api.world.school({ boardId })),
      await api.world.signedIn('BOARD_OFFICER', boardId),
    ]) {
      expect((await api.call(orderReviewFiles, { params, body }, stranger)).status).toBe(404);
      expect((await api.call(readTextBlocks, { params }, stranger)).status).toBe(404);
      expect((await download(answer, 'REPORT_PDF', stranger)).statusCode).toBe(404);
    }
  });

  it('are kept from strangers by the database itself', async () => {
    const boardId = await api.world.board();
    const own = await aFrozenReview(boardId);
    await api.world.exportFile(own.schoolId);
    const strangers = [
      await api.world.person('SCHOOL_LEADER', await api.world.school()),
      await api.world.person('BOARD_OFFICER', boardId),
      await api.world.person('ADMINISTRATOR'),
    ];
    for (const { userId } of strangers) {
      const stranger = { userId, displayName: '', language: 'nl', memberships: [] } as const;
      const seen = await work().read(stranger, (transaction) =>
        transaction.query<{ id: string }[]>(
          `SELECT order_id AS id FROM export_files WHERE organisation_id = $1
           UNION ALL SELECT id FROM export_orders WHERE organisation_id = $1`,
          [own.schoolId],
        ),
      );
      expect(seen).toEqual([]);
      const subject = { kind: 'SCHOOL_YEAR', schoolYear: year } as const;
      const key = { organisationId: own.schoolId, subject, language: 'en' } as const;
      const placing = { id: randomUUID(), by: userId, at: new Date() };
      const placed = work().write(stranger, (transaction) => placeOrder(transaction, key, placing));
      await expect(placed).rejects.toThrow('row-level security');
    }
  });

  it('come with texts to paste, in both languages', async () => {
    const { leader, params } = await aFrozenReview();
    for (const language of ['nl', 'en'] as const) {
      const { answer } = await api.call(readTextBlocks, { params, query: { language } }, leader);
      expect(answer.blocks.map(({ purpose }) => purpose)).toEqual([
        'ANNUAL_PLAN',
        'SCHOOL_PLAN',
        'ANNUAL_REPORT',
      ]);
      for (const { plain, html } of answer.blocks) {
        expect(plain).toContain('Proefinterventie');
        expect(html).toMatch(/^<h2>.*<\/p>$/s);
      }
    }
  });

  it('of a board tell of what its schools handed in, and of nothing else', async () => {
    const boardId = await api.world.board();
    const officer = await api.world.signedIn('BOARD_OFFICER', boardId);
    const handedIn = await aFrozenReview(boardId);
    await api.call(handInReview, { params: handedIn.params }, handedIn.leader);
    await aFrozenReview(boardId);
    const params = { boardId, schoolYear: year };
    const { answer } = await api.call(orderBoardFiles, { params, body }, officer);
    await workOnNext();
    const { answer: read } = await api.call(readBoardFiles, { params }, officer);
    expect(read.order).toMatchObject({ state: 'DONE', made: 3 });
    const { text } = await readPdf((await download(answer, 'BOARD_PDF', officer)).rawPayload);
    expect(text).toContain('1 terugblik van 1 school');
    expect(text).toContain('pas vanaf 3 scholen');
    expect((await download(answer, 'BOARD_PDF', handedIn.leader)).statusCode).toBe(404);
  });

  it('of a school year stand in a folder whose checksums are right', async () => {
    const { leader, params, schoolId } = await aFrozenReview();
    const order = await api.call(
      orderYearFolder,
      { params: { schoolId, schoolYear: year }, body },
      leader,
    );
    await workOnNext();
    const { answer } = await api.call(
      readYearFolder,
      { params: { schoolId, schoolYear: year } },
      leader,
    );
    expect(answer.order).toMatchObject({ id: order.answer.id, state: 'DONE' });
    const zip = (await download(order.answer, 'YEAR_FOLDER', leader)).rawPayload;
    const entries = await unpackArchive(zip);
    const sums = new Map(
      entries
        .find(({ name }) => name === 'SHA256SUMS')
        ?.bytes.toString('utf8')
        .trimEnd()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)] as const),
    );
    expect(sums.size).toBe(entries.length - 1);
    for (const { name, bytes } of entries)
      if (name !== 'SHA256SUMS')
        expect(sums.get(name)).toBe(createHash('sha256').update(bytes).digest('hex'));
    const [kept] = await api.database.owner.query<{ checksum: string }[]>(
      'SELECT checksum FROM review_snapshots WHERE school_id = $1 AND choice_id = $2',
      [schoolId, params.choiceId],
    );
    expect([...sums.values()]).toContain(kept?.checksum);
    expect(entries.map(({ name }) => name)).toContain('LEESMIJ.txt');
  });
});
