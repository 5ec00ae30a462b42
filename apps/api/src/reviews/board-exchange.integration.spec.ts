import {
  answerBoard,
  grantSharing,
  handInReview,
  listBoardReviews,
  listPartnershipReviews,
  readBoardReview,
  readPartnershipReview,
  readReview,
  reopenReview,
  replyToReview,
  revokeSharing,
} from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { freezeWritten, writeReview, type ReviewKey } from '../platform/testing/frozen-review';
import { TestApi } from '../platform/testing/test-api';

const year = schoolYear('2025-2026');

describe('a review between school and board', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  async function aFrozenReview() {
    const boardId = await api.world.board();
    const schoolId = await api.world.school({ boardId });
    const key: ReviewKey = {
      schoolId,
      choiceId: await api.world.choice(schoolId),
      schoolYear: year,
    };
    const leader = await api.world.signedIn('SCHOOL_LEADER', schoolId);
    await writeReview(api, key, leader);
    await freezeWritten(api, key, leader);
    const officer = await api.world.signedIn('BOARD_OFFICER', boardId);
    return { key, first: { ...key, number: 1 }, leader, boardId, officer };
  }

  it('is read by the board once it was handed in, and not before', async () => {
    const { key, first, leader, boardId, officer } = await aFrozenReview();
    const read = () => api.call(readBoardReview, { params: { ...key, boardId } }, officer);
    expect((await read()).status).toBe(404);
    await api.call(handInReview, { params: first }, leader);
    const { answer } = await read();
    expect(answer.snapshot.school.name).toBe('De Proefschool');
    expect(answer.edition.exchange).toMatchObject({
      standing: 'HANDED_IN',
      possible: ['QUESTION', 'ACKNOWLEDGED'],
    });
    const list = await api.call(
      listBoardReviews,
      { params: { boardId, schoolYear: year } },
      officer,
    );
    expect(list.answer.reviews).toMatchObject([
      { interventionName: 'Proefinterventie', decision: 'CONTINUE', standing: 'HANDED_IN' },
    ]);
    const twice = await api.call(handInReview, { params: first }, leader);
    expect(twice.problem.code).toBe('review.already-handed-in');
  });

  it('is asked about, answered and taken note of, each in its turn', async () => {
    const { key, first, leader, boardId, officer } = await aFrozenReview();
    await api.call(handInReview, { params: first }, leader);
    const params = { ...key, boardId };
    const early = await api.call(
      answerBoard,
      { params: first, body: { text: 'Graag gedaan' }, version: 0 },
      leader,
    );
    expect(early.problem.code).toBe('review.not-your-turn');
    await api.call(
      replyToReview,
      { params, body: { kind: 'QUESTION', text: 'Wat vonden ouders?' }, version: 0 },
      officer,
    );
    const stale = await api.call(
      replyToReview,
      { params, body: { kind: 'ACKNOWLEDGED' }, version: 0 },
      officer,
    );
    expect(stale.status).toBe(412);
    const answered = await api.call(
      answerBoard,
      { params: first, body: { text: 'Blij.' }, version: 1 },
      leader,
    );
    expect(answered.answer.exchange).toMatchObject({ standing: 'ANSWERED', possible: [] });
    const seen = await api.call(
      replyToReview,
      { params, body: { kind: 'ACKNOWLEDGED' }, version: 2 },
      officer,
    );
    expect(seen.answer.replies.map(({ kind, text }) => [kind, text])).toEqual([
      ['QUESTION', 'Wat vonden ouders?'],
      ['ANSWER', 'Blij.'],
      ['ACKNOWLEDGED', null],
    ]);
    const school = await api.call(readReview, { params: key }, leader);
    expect(school.answer.editions[0]?.exchange?.standing).toBe('ACKNOWLEDGED');
    const history = await api.database.owner.query<{ kind: string; actor_role: string }[]>(
      `SELECT kind, actor_role FROM audit_events
       WHERE school_id = $1 AND kind IN ('review.questioned', 'review.answered', 'review.acknowledged')
       ORDER BY id`,
      [key.schoolId],
    );
    expect(history).toEqual([
      { kind: 'review.questioned', actor_role: 'BOARD_OFFICER' },
      { kind: 'review.answered', actor_role: 'SCHOOL_LEADER' },
      { kind: 'review.acknowledged', actor_role: 'BOARD_OFFICER' },
    ]);
  });

  it('stays with the board when the school opens it again, and the board is told', async () => {
    const { key, first, leader, boardId, officer } = await aFrozenReview();
    await api.call(handInReview, { params: first }, leader);
    await api.call(reopenReview, { params: first, body: { reason: 'Nog een vraag' } }, leader);
    await freezeWritten(api, key, leader);
    const { answer } = await api.call(readBoardReview, { params: { ...key, boardId } }, officer);
    expect(answer).toMatchObject({ editions: [1], edition: { number: 1 } });
    expect(answer.edition.reopened?.reason).toBe('Nog een vraag');
    await api.call(handInReview, { params: { ...key, number: 2 } }, leader);
    const later = await api.call(readBoardReview, { params: { ...key, boardId } }, officer);
    expect(later.answer).toMatchObject({ editions: [2, 1], edition: { number: 2 } });
    const earlier = await api.call(
      readBoardReview,
      { params: { ...key, boardId }, query: { number: 1 } },
      officer,
    );
    expect(earlier.answer.snapshot.number).toBe(1);
  });

  it('is read by a partnership with a grant for reviews only, and without the words with the board', async () => {
    const { key, first, leader, boardId, officer } = await aFrozenReview();
    const partnershipId = await api.world.partnership();
    await api.world.relate('PARTNERSHIP', key.schoolId, partnershipId);
    const regional = await api.world.signedIn('PARTNERSHIP_OFFICER', partnershipId);
    const read = () =>
      api.call(readPartnershipReview, { params: { ...key, partnershipId } }, regional);
    await api.call(handInReview, { params: first }, leader);
    await api.call(
      replyToReview,
      {
        params: { ...key, boardId },
        body: { kind: 'QUESTION', text: 'Tussen ons' },
        version: 0,
      },
      officer,
    );
    await api.world.grant(key.schoolId, partnershipId);
    expect((await read()).status).toBe(404);
    const granted = await api.call(
      grantSharing,
      { params: { schoolId: key.schoolId }, body: { partnershipId, block: 'ANNUAL_REVIEW' } },
      leader,
    );
    const { answer } = await read();
    expect(answer.snapshot.number).toBe(1);
    expect(answer.edition.exchange).toMatchObject({ replies: [], possible: [] });
    const list = await api.call(
      listPartnershipReviews,
      { params: { partnershipId, schoolYear: year } },
      regional,
    );
    expect(list.answer.reviews).toHaveLength(1);
    await api.call(
      revokeSharing,
      { params: { schoolId: key.schoolId, grantId: granted.answer.id } },
      leader,
    );
    expect((await read()).status).toBe(404);
  });
});
