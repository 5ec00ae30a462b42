import {
  grantSharing,
  listBoardConversations,
  listNotices,
  listPartnershipConversations,
  listSchoolConversations,
  readAsks,
  readHistory,
  replyAsBoard,
  replyAsSchool,
  revokeSharing,
  submitSchoolYear,
  writeAsBoard,
  writeAsPartnership,
} from '@verankerd/contract';
import { addDays, longestOfferDays, schoolYear } from '@verankerd/domain';
import { SystemClock } from '../platform/clock';
import { TestApi } from '../platform/testing/test-api';

const year = schoolYear('2026-2027');

describe('what overseers write to schools', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  const question = {
    kind: 'QUESTION',
    question: 'ANCHORING',
    text: 'Wat maakt het vast?',
  } as const;
  const note = { kind: 'NOTE', question: null, text: 'Bespreken in januari' } as const;

  /** A school of a board that handed in a year of its choice. */
  async function aSchoolThatHandedIn() {
    const boardId = await api.world.board();
    const schoolId = await api.world.school({ boardId });
    const choiceId = await api.world.choice(schoolId);
    const key = { schoolId, choiceId, schoolYear: year };
    const leader = await api.world.signedIn('SCHOOL_LEADER', schoolId);
    await api.call(submitSchoolYear, { params: key, body: {} }, leader);
    const officer = await api.world.signedIn('BOARD_OFFICER', boardId);
    const write = (body: object) =>
      api.call(writeAsBoard, { params: { ...key, boardId }, body: body as typeof note }, officer);
    const seenBySchool = async () =>
      (await api.call(listSchoolConversations, { params: { schoolId } }, leader)).answer
        .conversations;
    const seenByBoard = async (cookie = officer) =>
      (await api.call(listBoardConversations, { params: { boardId } }, cookie)).answer
        .conversations;
    return { ...key, key, boardId, leader, officer, write, seenBySchool, seenByBoard };
  }

  it('are questions that the school answers, asked further and closed, each in its turn', async () => {
    const { schoolId, boardId, leader, officer, write, seenBySchool, seenByBoard, key } =
      await aSchoolThatHandedIn();
    const { status, answer } = await write(question);
    expect(status).toBe(201);
    expect(answer).toMatchObject({
      kind: 'QUESTION',
      standing: 'OPEN',
      interventionName: 'Proefinterventie',
      overseer: { kind: 'BOARD', id: boardId, name: 'Stichting Proefbestuur' },
      possible: ['CLOSED'],
    });
    const params = { schoolId, conversationId: answer.id };
    const reply = (text: string, version: number) =>
      api.call(replyAsSchool, { params, body: { kind: 'ANSWER', text }, version }, leader);
    expect((await seenBySchool())[0]).toMatchObject({ standing: 'OPEN', possible: ['ANSWER'] });
    expect((await reply('Een vaste plek in het jaarplan.', 0)).answer.standing).toBe('ANSWERED');
    expect((await reply('Nog iets.', 0)).problem.code).toBe('resource.changed-meanwhile');
    expect((await reply('Nog iets.', 1)).problem.code).toBe('conversation.not-your-turn');
    const asBoard = (
      body: { kind: 'CLOSED' } | { kind: 'FOLLOW_UP'; text: string },
      version: number,
    ) => api.call(replyAsBoard, { params: { ...params, boardId }, body, version }, officer);
    expect(
      (await asBoard({ kind: 'FOLLOW_UP', text: 'Wie houdt dat bij?' }, 1)).answer.standing,
    ).toBe('OPEN');
    expect((await reply('De kernteamleider.', 2)).status).toBe(200);
    expect((await asBoard({ kind: 'CLOSED' }, 3)).answer).toMatchObject({
      standing: 'CLOSED',
      possible: [],
    });
    expect((await seenByBoard())[0]?.replies.map(({ kind }) => kind)).toEqual([
      'ANSWER',
      'FOLLOW_UP',
      'ANSWER',
      'CLOSED',
    ]);
    const history = await api.call(readHistory, { params: key, query: {} }, leader);
    expect(
      history.answer.events
        .filter(({ kind }) => kind.startsWith('conversation.'))
        .map(({ kind, role }) => `${kind} ${role ?? ''}`)
        .reverse(),
    ).toEqual([
      'conversation.asked BOARD_OFFICER',
      'conversation.answered SCHOOL_LEADER',
      'conversation.followed-up BOARD_OFFICER',
      'conversation.answered SCHOOL_LEADER',
      'conversation.closed BOARD_OFFICER',
    ]);
  });

  it('are notes that stay with the board, also out of the history of the school', async () => {
    const { key, boardId, leader, write, seenBySchool, seenByBoard } = await aSchoolThatHandedIn();
    expect((await write(note)).answer).toMatchObject({ standing: 'KEPT', possible: [] });
    expect(await seenBySchool()).toEqual([]);
    const history = await api.call(readHistory, { params: key, query: {} }, leader);
    expect(JSON.stringify(history.answer)).not.toContain('conversation.');
    const colleague = await api.world.signedIn('BOARD_OFFICER', boardId);
    expect(await seenByBoard(colleague)).toHaveLength(1);
    const kept = await api.database.owner.query<{ school_id: null; after: object }[]>(
      `SELECT school_id, after, actor_role FROM audit_events WHERE kind = 'conversation.noted' AND after ->> 'overseerId' = $1`,
      [boardId],
    );
    expect(kept).toEqual([
      { school_id: null, after: { overseerId: boardId }, actor_role: 'BOARD_OFFICER' },
    ]);
  });

  it('are offers that the school takes up or declines with a word, up to their last day', async () => {
    const { schoolId, leader, write, seenBySchool } = await aSchoolThatHandedIn();
    const today = new SystemClock().today();
    const offer = (days: number) =>
      write({
        kind: 'SUPPORT_OFFER',
        question: 'TEAM_PREPARATION',
        text: 'Twee middagen begeleiding',
        offeredUntil: addDays(today, days),
      });
    for (const days of [-1, longestOfferDays + 1])
      expect((await offer(days)).problem.errors?.[0]).toMatchObject({
        pointer: '/body/offeredUntil',
        code: 'conversation.offer-day',
      });
    const [first, second] = [(await offer(0)).answer, (await offer(30)).answer];
    const reply = (conversationId: string, body: { kind: 'TAKEN_UP' | 'DECLINED'; text: string }) =>
      api.call(replyAsSchool, { params: { schoolId, conversationId }, body, version: 0 }, leader);
    const silent = await reply(first.id, { kind: 'DECLINED', text: ' ' });
    expect(silent.problem.errors?.[0]?.pointer).toBe('/body/text');
    const declined = await reply(first.id, { kind: 'DECLINED', text: 'We hebben al hulp.' });
    expect(declined.answer.standing).toBe('DECLINED');
    expect((await reply(second.id, { kind: 'TAKEN_UP', text: '' })).answer).toMatchObject({
      standing: 'TAKEN_UP',
      replies: [{ kind: 'TAKEN_UP', text: null }],
    });
    expect(await seenBySchool()).toHaveLength(2);
  });

  it('are about what was handed in only, and of no other board', async () => {
    const { key, boardId, officer, write } = await aSchoolThatHandedIn();
    await write(question);
    const other = await api.world.board();
    const stranger = await api.world.signedIn('BOARD_OFFICER', other);
    const as = (board: string, cookie: string, schoolYearOfIt = year) =>
      api.call(
        writeAsBoard,
        { params: { ...key, schoolYear: schoolYearOfIt, boardId: board }, body: question },
        cookie,
      );
    const statuses = [
      await as(boardId, officer, schoolYear('2025-2026')),
      await as(other, stranger),
      await as(boardId, stranger),
      await api.call(listBoardConversations, { params: { boardId } }, stranger),
    ].map(({ status }) => status);
    expect(statuses).toEqual([404, 404, 404, 404]);
    const { answer } = await api.call(
      listBoardConversations,
      { params: { boardId: other } },
      stranger,
    );
    expect(answer.conversations).toEqual([]);
  });

  it('are gone for a partnership as soon as the school stops sharing, and there again when it shares', async () => {
    const { key, schoolId, leader, seenBySchool } = await aSchoolThatHandedIn();
    const partnershipId = await api.world.partnership();
    await api.world.relate('PARTNERSHIP', schoolId, partnershipId);
    const regional = await api.world.signedIn('PARTNERSHIP_OFFICER', partnershipId);
    const write = (body: typeof question | typeof note) =>
      api.call(writeAsPartnership, { params: { ...key, partnershipId }, body }, regional);
    const seen = async () =>
      (await api.call(listPartnershipConversations, { params: { partnershipId } }, regional)).answer
        .conversations.length;
    const share = () =>
      api.call(
        grantSharing,
        { params: { schoolId }, body: { partnershipId, block: 'SEVEN_QUESTIONS' } },
        leader,
      );
    expect((await write(question)).status).toBe(404);
    const { answer: grant } = await share();
    expect([(await write(question)).status, (await write(note)).status]).toEqual([201, 201]);
    expect(await seen()).toBe(2);
    await api.call(revokeSharing, { params: { schoolId, grantId: grant.id } }, leader);
    expect([await seen(), (await write(note)).status]).toEqual([0, 404]);
    expect(await seenBySchool()).toHaveLength(1);
    await share();
    expect(await seen()).toBe(2);
  });

  it('ring at the school and ask for an answer, and ring at the overseer when there is one', async () => {
    const { schoolId, leader, officer, write } = await aSchoolThatHandedIn();
    const today = new SystemClock().today();
    const noticesOf = async (cookie: string) =>
      (await api.call(listNotices, {}, cookie)).answer.notices
        .filter(({ kind }) => /^(CONVERSATION|SUPPORT)_/.test(kind))
        .map(({ kind, interventionName }) => `${kind} ${interventionName ?? ''}`)
        .sort();
    const asks = async () =>
      (await api.call(readAsks, {}, leader)).answer.asks
        .filter(({ kind }) => kind === 'OVERSEER_QUESTION' || kind === 'SUPPORT_OFFER')
        .map(({ kind, isPast }) => [kind, isPast]);
    const offer = { ...question, kind: 'SUPPORT_OFFER', offeredUntil: addDays(today, 10) };
    const [asked, offered] = [(await write(question)).answer, (await write(offer)).answer];
    await write(note);
    expect(await noticesOf(leader)).toEqual([
      'CONVERSATION_ASKED Proefinterventie',
      'SUPPORT_OFFERED Proefinterventie',
    ]);
    expect(await asks()).toEqual([
      ['OVERSEER_QUESTION', false],
      ['SUPPORT_OFFER', false],
    ]);
    const reply = (conversationId: string, body: { kind: 'ANSWER' | 'DECLINED'; text: string }) =>
      api.call(replyAsSchool, { params: { schoolId, conversationId }, body, version: 0 }, leader);
    await reply(asked.id, { kind: 'ANSWER', text: 'Het jaarplan.' });
    await reply(offered.id, { kind: 'DECLINED', text: 'Nu niet.' });
    expect(await asks()).toEqual([]);
    expect(await noticesOf(officer)).toEqual([
      'CONVERSATION_ANSWERED Proefinterventie',
      'SUPPORT_DECLINED Proefinterventie',
    ]);
  });
});
