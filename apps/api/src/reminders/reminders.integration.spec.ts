import {
  chooseLanguage,
  listNotices,
  makeCalendarAddress,
  readAsks,
  readReminderSettings,
  recordRating,
  withdrawCalendarAddress,
} from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import ICAL from 'ical.js';
import { TestApi } from '../platform/testing/test-api';
import { RemindedSchool } from './testing/reminded-school';

describe('what asks for a reader', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  const asksOf = async (school: RemindedSchool, cookie = school.reader.cookie) => {
    const { answer } = await api.call(readAsks, {}, cookie);
    return answer.asks.map(({ kind, on, isPast }) => `${kind} ${on}${isPast ? ' past' : ''}`);
  };

  it('is what the rule says, over milestones, confirmations and years that were not handed in', async () => {
    const school = (await RemindedSchool.found(api)).on('2026-11-25');
    await school.plan('Taken verdelen', '2026-11-20');
    await school.plan('Ouders bijpraten', '2026-12-10');
    await school.plan('Evalueren', '2027-05-10');
    expect(await asksOf(school)).toEqual([
      'HAND_IN 2026-07-31 past',
      'MILESTONE 2026-11-20 past',
      'MILESTONE 2026-12-10',
    ]);
    await school.handIn('2025-2026', school.colleague.cookie);
    expect(await asksOf(school)).toHaveLength(2);
  });

  it('has a confirmation ask from 1 August, and nothing ask at another school', async () => {
    const school = (await RemindedSchool.found(api)).on('2026-11-25');
    await api.call(
      recordRating,
      {
        params: { ...school.choice, schoolYear: schoolYear('2026-2027'), aspect: 'TIME' },
        body: { state: 'RATED', level: 2 },
        version: 0,
      },
      school.colleague.cookie,
    );
    await school.handIn('2025-2026', school.colleague.cookie);
    await school.handIn('2026-2027', school.colleague.cookie);
    expect(await asksOf(school)).toEqual([]);
    school.on('2027-08-01');
    expect(await asksOf(school)).toEqual(['CONFIRMATION 2027-10-31']);
    const other = await RemindedSchool.found(api);
    expect(await asksOf(school, other.reader.cookie)).not.toContain('CONFIRMATION 2027-10-31');
    expect(await asksOf(school, await api.world.signedIn('BOARD_OFFICER', school.boardId))).toEqual(
      [],
    );
  });
});

describe('what asks for a reader about a review', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('is the day that was agreed, and the question of a board until it is answered', async () => {
    const school = (await RemindedSchool.found(api)).on('2026-11-25');
    await school.handIn('2025-2026', school.colleague.cookie);
    await school.reviewed('2026-12-15');
    const board = await api.world.person('BOARD_OFFICER', school.boardId);
    await school.reply(1, 'QUESTION', board.userId, '2026-11-20T23:30:00Z');
    const asksOf = async () =>
      (await api.call(readAsks, {}, school.reader.cookie)).answer.asks.map(
        ({ kind, schoolYear: year, on }) => `${kind} ${year} ${on}`,
      );
    expect(await asksOf()).toEqual([
      'BOARD_QUESTION 2025-2026 2026-11-21',
      'REVIEW 2026-2027 2026-12-15',
    ]);
    const noticesOf = async (cookie: string) =>
      (await api.call(listNotices, {}, cookie)).answer.notices.map(
        ({ kind, interventionName }) => `${kind} ${interventionName ?? ''}`,
      );
    expect(await noticesOf(school.reader.cookie)).toContain('REVIEW_QUESTIONED Proefinterventie');
    await school.reply(2, 'ANSWER', school.colleague.userId, '2026-11-24T10:00:00Z');
    expect(await asksOf()).toEqual(['REVIEW 2026-2027 2026-12-15']);
    expect((await noticesOf(board.cookie)).sort()).toEqual([
      'REVIEW_ANSWERED Proefinterventie',
      'REVIEW_HANDED_IN Proefinterventie',
      'YEAR_HANDED_IN Proefinterventie',
    ]);
  });
});

describe('the calendar behind a secret address', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start({ PUBLIC_URL: 'https://verankerd.voorbeeld.test/' });
  });
  afterAll(() => api.stop());

  const addressOf = async (cookie: string) =>
    (await api.call(makeCalendarAddress, {}, cookie)).answer.path;
  const fetched = (path: string, headers: Record<string, string> = {}) =>
    api.send<string>('GET', path, { headers });
  const eventsIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  it('is a calendar that a parser reads: whole days, in UTC, without a time zone', async () => {
    const school = (await RemindedSchool.found(api)).on('2026-11-25');
    const plan = await school.plan(
      'Ouders, team; en “meer” bijpraten — één avond met een lange naam die vouwt',
      '2027-03-28',
    );
    const { status, headers, answer } = await fetched(await addressOf(school.reader.cookie));
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    const [event, ...others] = eventsIn(answer);
    expect(others).toEqual([]);
    expect(event?.uid).toBe(`milestone-${plan.milestone.id}@verankerd`);
    expect(event?.summary).toBe(plan.milestone.title);
    expect([event?.startDate.isDate, String(event?.startDate), String(event?.endDate)]).toEqual([
      true,
      '2027-03-28',
      '2027-03-29',
    ]);
    expect(event?.description).toBe('Proefinterventie, De Proefschool, 2026-2027');
    expect(String(event?.component.getFirstPropertyValue('url'))).toBe(
      `https://verankerd.voorbeeld.test/scholen/${school.schoolId}/interventies/${school.choiceId}/2026-2027?vraag=START_PLAN`,
    );
    expect(answer).not.toMatch(/VTIMEZONE|TZID|Proefpersoon/);
    expect(answer.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it('keeps the name of a day and counts its revisions, and tells a program that nothing changed', async () => {
    const school = (await RemindedSchool.found(api)).on('2026-11-25');
    const plan = await school.plan('Taken verdelen', '2027-02-01');
    const path = await addressOf(school.reader.cookie);
    const before = await fetched(path);
    const etag = String(before.headers['etag']);
    const same = await fetched(path, { 'if-none-match': `"iets", W/${etag}` });
    expect([same.status, same.answer]).toEqual([304, undefined]);
    await school.move(plan, '2027-02-08', school.colleague.cookie);
    const after = await fetched(path, { 'if-none-match': etag });
    expect(after.status).toBe(200);
    const [[old], [moved]] = [eventsIn(before.answer), eventsIn(after.answer)];
    expect(moved?.uid).toBe(old?.uid);
    expect([old?.sequence, moved?.sequence]).toEqual([0, 1]);
    expect(String(moved?.startDate)).toBe('2027-02-08');
    expect(moved?.component.getFirstPropertyValue('last-modified')).toBeTruthy();
  });

  it('has the 31 October on which a confirmation lapses, in the language of the reader', async () => {
    const school = (await RemindedSchool.found(api)).on('2026-11-25');
    await api.call(
      recordRating,
      {
        params: { ...school.choice, schoolYear: schoolYear('2026-2027'), aspect: 'TIME' },
        body: { state: 'RATED', level: 2 },
        version: 0,
      },
      school.colleague.cookie,
    );
    const path = await addressOf(school.reader.cookie);
    const [dutch] = eventsIn((await fetched(path)).answer);
    expect([dutch?.summary, String(dutch?.startDate)]).toEqual([
      'Laatste dag: klopt alles nog?',
      '2027-10-31',
    ]);
    await api.call(chooseLanguage, { body: { language: 'en' } }, school.reader.cookie);
    const [english] = eventsIn((await fetched(path)).answer);
    expect(english?.summary).toBe('Last day: does all still hold?');
    expect(english?.uid).toBe(dutch?.uid);
  });

  it('stops at a new address, when it is withdrawn, and when the person left', async () => {
    const school = (await RemindedSchool.found(api)).on('2026-11-25');
    const { cookie, userId } = school.reader;
    const first = await addressOf(cookie);
    const second = await addressOf(cookie);
    expect([(await fetched(first)).status, (await fetched(second)).status]).toEqual([404, 200]);
    const { answer } = await api.call(withdrawCalendarAddress, {}, cookie);
    expect(answer.calendarSince).toBeNull();
    expect((await fetched(second)).status).toBe(404);
    const third = await addressOf(cookie);
    await api.database.owner.query('UPDATE memberships SET valid_to = $2 WHERE user_id = $1', [
      userId,
      '2024-01-01',
    ]);
    await school.plan('Taken verdelen', '2027-02-01');
    expect(eventsIn((await fetched(third)).answer)).toEqual([]);
    await api.database.owner.query('UPDATE users SET closed_at = now() WHERE id = $1', [userId]);
    expect((await fetched(third)).status).toBe(404);
  });

  it('keeps no secret, only its hash', async () => {
    const { reader } = await RemindedSchool.found(api);
    const secret = /([\w-]{43})\.ics$/.exec(await addressOf(reader.cookie))?.[1] ?? '';
    const [row] = await api.database.owner.query<{ kept: string }[]>(
      'SELECT s::text AS kept FROM reminder_settings s WHERE user_id = $1',
      [reader.userId],
    );
    expect(secret).toHaveLength(43);
    expect(row?.kept).not.toContain(secret);
    expect(row?.kept).not.toContain(Buffer.from(secret).toString('hex'));
  });

  it('is closed for a while to who guesses, also at the right address', async () => {
    const school = (await RemindedSchool.found(api)).on('2026-12-01');
    const path = await addressOf(school.reader.cookie);
    const guess = `/api/calendar/${'g'.repeat(43)}.ics`;
    for (let attempt = 0; attempt < 20; attempt += 1)
      expect((await fetched(guess)).status).toBe(404);
    expect([(await fetched(guess)).status, (await fetched(path)).status]).toEqual([429, 429]);
    school.on('2026-12-02');
    expect((await fetched(path)).status).toBe(200);
  });

  it('says in the settings that there is one, and never again which', async () => {
    const { reader } = (await RemindedSchool.found(api)).on('2026-11-25');
    await addressOf(reader.cookie);
    const { answer } = await api.call(readReminderSettings, {}, reader.cookie);
    expect(answer).toEqual({
      digest: false,
      sendsMail: false,
      email: `${reader.userId}@voorbeeld.test`,
      calendarSince: '2026-11-25T09:00:00.000Z',
    });
  });
});
