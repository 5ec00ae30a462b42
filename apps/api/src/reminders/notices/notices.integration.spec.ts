import {
  countUnreadNotices,
  grantSharing,
  listNotices,
  markNoticesRead,
  pathOfNotice,
  recordRating,
  revokeSharing,
} from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { TestApi } from '../../platform/testing/test-api';
import { RemindedSchool } from '../testing/reminded-school';

describe('notices', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  const noticesOf = async (cookie: string) =>
    (await api.call(listNotices, {}, cookie)).answer.notices;
  const unreadOf = async (cookie: string) =>
    (await api.call(countUnreadNotices, {}, cookie)).answer.unread;

  it('tell what a colleague did, and not what the reader did', async () => {
    const school = (await RemindedSchool.found(api)).on('2026-11-25');
    const plan = await school.plan('Taken verdelen', '2026-12-01');
    const moved = await school.move(plan, '2026-12-08', school.colleague.cookie);
    await school.move(moved, '2026-12-15', school.reader.cookie);
    const [notice, ...others] = await noticesOf(school.reader.cookie);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      kind: 'MILESTONE_MOVED',
      isRead: false,
      by: expect.stringContaining('Proefpersoon'),
      interventionName: 'Proefinterventie',
      milestone: { title: 'Taken verdelen', from: '2026-12-01', to: '2026-12-08' },
    });
    expect(notice && pathOfNotice(notice)).toBe(
      `/scholen/${school.schoolId}/interventies/${school.choiceId}/2026-2027?vraag=START_PLAN`,
    );
  });

  it('tell a board and a partnership what was handed in, without the name of who did it', async () => {
    const school = (await RemindedSchool.found(api)).on('2026-11-25');
    const partnershipId = await api.world.partnership();
    await api.world.relate('PARTNERSHIP', school.schoolId, partnershipId);
    await api.call(
      grantSharing,
      { params: { schoolId: school.schoolId }, body: { partnershipId, block: 'SEVEN_QUESTIONS' } },
      school.colleague.cookie,
    );
    await school.handIn('2025-2026', school.colleague.cookie);
    const board = await api.world.signedIn('BOARD_OFFICER', school.boardId);
    const [handedIn, ...others] = await noticesOf(board);
    expect(others).toEqual([]);
    expect(handedIn).toMatchObject({
      kind: 'YEAR_HANDED_IN',
      by: null,
      schoolName: 'De Proefschool',
      interventionName: 'Proefinterventie',
      overseer: { kind: 'BOARD', id: school.boardId },
    });
    expect(handedIn && pathOfNotice(handedIn)).toBe(
      `/besturen/${school.boardId}/scholen/${school.schoolId}/interventies/${school.choiceId}/2025-2026`,
    );
    const partner = await noticesOf(await api.world.signedIn('PARTNERSHIP_OFFICER', partnershipId));
    expect(partner.map(({ overseer }) => overseer?.kind)).toEqual(['PARTNERSHIP']);
    const colleagues = await noticesOf(school.reader.cookie);
    expect(colleagues.map(({ kind }) => kind).sort()).toEqual([
      'SHARING_GRANTED',
      'YEAR_HANDED_IN',
    ]);
    for (const stranger of [
      await api.world.signedIn('BOARD_OFFICER', await api.world.board()),
      (await RemindedSchool.found(api)).reader.cookie,
      await api.world.signedIn('ADMINISTRATOR'),
    ])
      expect(await noticesOf(stranger)).toEqual([]);
  });

  it('tell the national desk what a school that shares with it handed in, until it takes that back', async () => {
    const school = (await RemindedSchool.found(api)).on('2026-11-25');
    const deskId = await api.world.nationalDesk();
    const desk = await api.world.signedIn('NATIONAL_DESK_OFFICER', deskId);
    const ofSchool = async () =>
      (await noticesOf(desk)).filter(({ schoolId }) => schoolId === school.schoolId);
    await school.handIn('2025-2026', school.colleague.cookie);
    expect(await ofSchool()).toEqual([]);
    const { answer: grant } = await api.call(
      grantSharing,
      {
        params: { schoolId: school.schoolId },
        body: { partnershipId: deskId, block: 'SEVEN_QUESTIONS' },
      },
      school.colleague.cookie,
    );
    const [handedIn, ...others] = await ofSchool();
    expect(others).toEqual([]);
    expect(handedIn).toMatchObject({
      kind: 'YEAR_HANDED_IN',
      by: null,
      overseer: { kind: 'NATIONAL_DESK', id: deskId },
    });
    expect(handedIn && pathOfNotice(handedIn)).toBe(
      `/landelijk/${deskId}/scholen/${school.schoolId}/interventies/${school.choiceId}/2025-2026`,
    );
    await api.call(
      revokeSharing,
      { params: { schoolId: school.schoolId, grantId: grant.id } },
      school.colleague.cookie,
    );
    expect(await ofSchool()).toEqual([]);
  });

  it('are read by one person at a time, and only by their keys', async () => {
    const school = (await RemindedSchool.found(api)).on('2026-11-25');
    await school.handIn('2025-2026', school.colleague.cookie);
    await school.handIn('2026-2027', school.colleague.cookie);
    const third = await api.world.signedIn('SCHOOL_LEADER', school.schoolId);
    const [first] = await noticesOf(school.reader.cookie);
    const key = first?.key ?? '';
    const mark = () =>
      api.call(
        markNoticesRead,
        { body: { keys: [key, 'change:0', 'onzin'] } },
        school.reader.cookie,
      );
    expect((await mark()).answer.unread).toBe(1);
    expect((await mark()).answer.unread).toBe(1);
    expect(await unreadOf(third)).toBe(2);
    expect((await noticesOf(school.reader.cookie)).map(({ isRead }) => isRead)).toEqual([
      true,
      false,
    ]);
    const kept = await api.database.owner.query<{ notice_key: string }[]>(
      'SELECT notice_key FROM notice_reads WHERE user_id = $1',
      [school.reader.userId],
    );
    expect(kept).toEqual([{ notice_key: key }]);
  });

  it('begin when somebody comes to the school, and end after 90 days', async () => {
    const school = (await RemindedSchool.found(api)).on('2026-11-25');
    await school.handIn('2025-2026', school.colleague.cookie);
    await api.database.owner.query('UPDATE memberships SET valid_from = $2 WHERE user_id = $1', [
      school.reader.userId,
      '2026-11-26',
    ]);
    school.on('2026-11-27');
    const third = await api.world.signedIn('SCHOOL_LEADER', school.schoolId);
    expect([await unreadOf(school.reader.cookie), await unreadOf(third)]).toEqual([0, 1]);
    school.on('2027-02-24');
    expect(await unreadOf(third)).toBe(0);
  });

  it('tell what a 31 October did that nobody answered', async () => {
    const school = (await RemindedSchool.found(api)).on('2025-11-25');
    await api.call(
      recordRating,
      {
        params: { ...school.choice, schoolYear: schoolYear('2025-2026'), aspect: 'TIME' },
        body: { state: 'RATED', level: 2 },
        version: 0,
      },
      school.reader.cookie,
    );
    school.on('2026-10-31');
    expect(await noticesOf(school.reader.cookie)).toEqual([]);
    school.on('2026-11-01');
    expect(await noticesOf(school.reader.cookie)).toMatchObject([
      {
        kind: 'CONFIRMATION_LAPSED',
        schoolYear: '2026-2027',
        by: null,
        at: '2026-10-31T23:00:00.000Z',
      },
    ]);
  });
});
