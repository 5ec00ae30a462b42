import {
  freezeReview,
  readFrozenReview,
  readReview,
  reopenReview,
  verifyFrozenReview,
  writeReviewSection,
} from '@verankerd/contract';
import { schoolYear, snapshotDifferences } from '@verankerd/domain';
import pg from 'pg';
import { applicationRole } from '../platform/database/data-source';
import { freezeWritten, writeReview, type ReviewKey } from '../platform/testing/frozen-review';
import { TestApi } from '../platform/testing/test-api';
import { verifyAllSnapshots } from './reviews-door';

describe('a frozen review', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  async function aFrozenReview() {
    const schoolId = await api.world.school({ boardId: await api.world.board('Het Bestuur') });
    const key: ReviewKey = {
      schoolId,
      choiceId: await api.world.choice(schoolId),
      schoolYear: schoolYear('2025-2026'),
    };
    const { userId, cookie } = await api.world.person('SCHOOL_LEADER', schoolId);
    await writeReview(api, key, cookie);
    await freezeWritten(api, key, cookie);
    return { key, first: { ...key, number: 1 }, leader: cookie, userId };
  }

  it('holds everything that a reader sees, and names roles instead of people', async () => {
    const { first, leader } = await aFrozenReview();
    const { answer } = await api.call(readFrozenReview, { params: first }, leader);
    expect(answer.snapshot).toMatchObject({
      format: 'review-snapshot@1.0.0',
      number: 1,
      previous: null,
      school: { name: 'De Proefschool', place: 'Voorbeeldstad' },
      board: { name: 'Het Bestuur' },
      choice: { interventionName: 'Proefinterventie' },
      frozen: { role: 'SCHOOL_LEADER', isSelfWritten: true },
      decision: { decision: 'CONTINUE', word: { nl: 'Doorgaan', en: 'Continue' } },
      definitions: { questions: 'questions@1', anchoring: 'borging-index@1.0.0' },
    });
    expect(answer.snapshot.sections).toHaveLength(5);
    expect(answer.snapshot.facts.questions).toHaveLength(7);
    expect(JSON.stringify(answer.snapshot)).not.toContain('Proefpersoon');
    expect(answer.edition.frozen.by).toContain('Proefpersoon');
  });

  it('says that it is unchanged, and since when', async () => {
    const { first, leader } = await aFrozenReview();
    const { answer } = await api.call(verifyFrozenReview, { params: first }, leader);
    expect(answer.isUnchanged).toBe(true);
    expect(answer.computed).toBe(answer.kept);
  });

  it('is refused to whoever would change, remove or empty it, the owner of the table too', async () => {
    const { first, leader, userId } = await aFrozenReview();
    await api.call(reopenReview, { params: first, body: { reason: 'Een fout' } }, leader);
    const asApp = new pg.Client({
      connectionString: api.database.url,
      options: `-c role=${applicationRole} -c verankerd.user_id=${userId}`,
    });
    await asApp.connect();
    const where = `WHERE school_id = '${first.schoolId}'`;
    const attempts = [
      `UPDATE review_snapshots SET checksum = repeat('0', 64) ${where}`,
      `UPDATE review_snapshots SET content = content || '{"number": 1}' ${where}`,
      `DELETE FROM review_snapshots ${where}`,
      'TRUNCATE review_snapshots CASCADE',
      `UPDATE review_reopenings SET reason = 'Anders' ${where}`,
    ];
    for (const attempt of attempts) {
      await expect(asApp.query(attempt)).rejects.toMatchObject({ code: '42501' });
      await expect(api.database.owner.query(attempt)).rejects.toThrow(
        'a frozen review is never changed',
      );
    }
    await asApp.end();
  });

  it('is found out when somebody gets past the database', async () => {
    const { first, leader } = await aFrozenReview();
    const { owner } = api.database;
    expect((await verifyAllSnapshots(owner.manager)).faults).toEqual([]);
    await owner.query('ALTER TABLE review_snapshots DISABLE TRIGGER review_snapshots_frozen');
    await owner.query(
      `UPDATE review_snapshots SET content = jsonb_set(content, '{decision,reason}', '"Het werkt!"')
       WHERE school_id = $1`,
      [first.schoolId],
    );
    await owner.query('ALTER TABLE review_snapshots ENABLE TRIGGER review_snapshots_frozen');
    const { answer } = await api.call(verifyFrozenReview, { params: first }, leader);
    expect(answer.isUnchanged).toBe(false);
    const { faults } = await verifyAllSnapshots(owner.manager);
    expect(faults).toEqual([{ ...first, fault: 'CHECKSUM' }]);
  });

  it('is opened again with a reason only; both stay, and what differs is told', async () => {
    const { key, first, leader } = await aFrozenReview();
    const without = await api.send<unknown>(
      'POST',
      `/api/schools/${key.schoolId}/choices/${key.choiceId}/school-years/${key.schoolYear}/review/snapshots/1/reopen`,
      {
        body: { reason: ' ' },
        headers: { 'idempotency-key': 'een-sleutel' },
        cookie: `verankerd_session=${leader}`,
      },
    );
    expect(without.status).toBe(422);

    const reason = 'Een cijfer klopte niet.';
    await api.call(reopenReview, { params: first, body: { reason } }, leader);
    await api.call(
      writeReviewSection,
      { params: { ...key, section: 'SEEN' }, body: { text: 'Nu klopt het.' }, version: 2 },
      leader,
    );
    const { answer } = await api.call(readReview, { params: key }, leader);
    const again = await api.call(freezeReview, { params: key, version: answer.version }, leader);
    expect(again.answer.editions.map(({ number, reopened }) => [number, reopened?.reason])).toEqual(
      [
        [2, undefined],
        [1, reason],
      ],
    );
    const read = (number: number) =>
      api.call(readFrozenReview, { params: { ...key, number } }, leader);
    const [one, two] = [(await read(1)).answer, (await read(2)).answer];
    expect(two.snapshot.previous).toEqual({
      number: 1,
      checksum: one.edition.checksum,
      reopenedBecause: reason,
    });
    expect(snapshotDifferences(one.snapshot, two.snapshot)).toMatchObject({
      sections: [{ section: 'SEEN' }],
      figures: [],
      decision: null,
    });
    const late = await api.call(reopenReview, { params: first, body: { reason } }, leader);
    expect(late.problem.code).toBe('review.not-frozen');
  });
});
