import {
  chooseDigest,
  chooseLanguage,
  readReminderSettings,
  stopDigest,
} from '@verankerd/contract';
import { Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { readConfiguration } from '../../platform/configuration';
import { createApp } from '../../platform/http/create-app';
import { TestApi } from '../../platform/testing/test-api';
import { keepFirstHolidays } from '../../school-calendar/keep-school-holidays';
import { headersOf, MailServer, partsOf } from '../testing/mail-server';
import { RemindedSchool } from '../testing/reminded-school';
import { DigestSender } from './digest-sender';
import { isHourOfDigests } from './digest-schedule';

const none = { sent: 0, silent: 0, waiting: 0, failed: 0, refused: 0 };
const settings = {
  MAIL_FROM: 'Verankerd <verankerd@voorbeeld.test>',
  PUBLIC_URL: 'https://verankerd.voorbeeld.test',
};

describe('the weekly summary', () => {
  let api: TestApi;
  let mail: MailServer;
  let sender: DigestSender;
  let refusal: { readonly responseCode: number } | undefined;

  beforeAll(async () => {
    mail = await MailServer.start({
      onRcptTo: (_, __, done) => {
        done(refusal ? Object.assign(new Error('Not niemand@voorbeeld.test'), refusal) : null);
      },
    });
    api = await TestApi.start({ ...settings, SMTP_URL: `smtp://127.0.0.1:${mail.port}` });
    await keepFirstHolidays(api.database.owner.manager);
    sender = api.app.get(DigestSender);
  });
  afterAll(async () => {
    await api.stop();
    await mail.stop();
  });
  beforeEach(async () => {
    // Whoever subscribed in another test would get a summary in this one.
    await api.database.owner.query('UPDATE reminder_settings SET digest = false');
    mail.forget();
    refusal = undefined;
  });

  const turn = (digest: boolean, cookie: string) =>
    api.call(chooseDigest, { body: { digest } }, cookie);
  const addressOf = ({ reader }: RemindedSchool) => `${reader.userId}@voorbeeld.test`;

  /** A school with one thing to do, whose reader asked for the summary. */
  async function aSubscriber(title = 'Taken verdelen') {
    const school = (await RemindedSchool.found(api)).on('2026-11-25');
    await school.handIn('2025-2026', school.colleague.cookie);
    await school.plan(title, '2026-12-01');
    await turn(true, school.reader.cookie);
    return school;
  }

  it('goes to who asked for it, once a week, with the words and links of that reader', async () => {
    const school = await aSubscriber('Één <b>avond</b> & ouders');
    expect(await sender.sendDue()).toEqual({ ...none, sent: 1 });
    expect(await sender.sendDue()).toEqual(none);
    const [{ to, message } = { to: [], message: '' }] = mail.received;
    expect(to).toEqual([addressOf(school)]);
    const headers = headersOf(message);
    expect(headers.get('from')).toBe('Verankerd <verankerd@voorbeeld.test>');
    expect(headers.get('subject')).toBe('Verankerd: 1 ding vraagt om aandacht');
    expect(headers.get('content-language')).toBe('nl');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('message-id')).toMatch(
      /^<2026-W48\.[0-9a-f]{32}@verankerd\.voorbeeld\.test>$/,
    );
    const parts = partsOf(message);
    expect([...parts.keys()]).toEqual(['text/plain; charset=utf-8', 'text/html; charset=utf-8']);
    const [text = '', html = ''] = parts.values();
    expect(text).toContain(
      '- Één <b>avond</b> & ouders (klaar op 1 december 2026) · Proefinterventie',
    );
    expect(text).toContain(
      `https://verankerd.voorbeeld.test/scholen/${school.schoolId}/interventies/${school.choiceId}/2026-2027?vraag=START_PLAN`,
    );
    expect(html).toContain('Één &lt;b&gt;avond&lt;/b&gt; &amp; ouders');
    expect(html).toContain('<html lang="nl">');
    school.on('2026-11-30');
    expect(await sender.sendDue()).toEqual({ ...none, sent: 1 });
  });

  it('speaks the language of the reader', async () => {
    const school = await aSubscriber();
    await api.call(chooseLanguage, { body: { language: 'en' } }, school.reader.cookie);
    await sender.sendDue();
    expect(headersOf(mail.received[0]?.message ?? '').get('subject')).toBe(
      'Verankerd: 1 thing asks for attention',
    );
  });

  it('is silent when nothing asks, and for who did not ask for it', async () => {
    const school = await aSubscriber();
    await turn(true, await api.world.signedIn('BOARD_OFFICER', school.boardId));
    await turn(false, school.reader.cookie);
    expect(await sender.sendDue()).toEqual({ ...none, silent: 1 });
    expect(mail.received).toEqual([]);
  });

  it.each([
    ['NORTH', '2026-12-21', 'waiting'],
    ['SOUTH', '2027-02-15', 'waiting'],
    ['NORTH', '2027-02-15', 'sent'],
    ['NORTH', '2027-03-29', 'waiting'],
  ] as const)(
    'in %s on %s is %s: holidays are those of the school',
    async (region, day, expected) => {
      const school = await RemindedSchool.found(api, region);
      school.on('2026-11-25');
      await school.plan('Taken verdelen', '2026-12-01');
      await turn(true, school.reader.cookie);
      school.on(day);
      expect(await sender.sendDue()).toEqual({ ...none, [expected]: 1 });
    },
  );

  it('comes on the first school day after a holiday that ends within the week', async () => {
    const school = (await aSubscriber()).on('2027-03-29'); // second day of Easter
    expect(await sender.sendDue()).toEqual({ ...none, waiting: 1 });
    school.on('2027-03-30');
    expect(await sender.sendDue()).toEqual({ ...none, sent: 1 });
  });

  it('is sent once though several processes send at the same time', async () => {
    for (let people = 0; people < 6; people += 1) await aSubscriber();
    const app = await createApp(
      readConfiguration({
        ...settings,
        DATABASE_URL: api.database.url,
        LOG_LEVEL: 'silent',
        SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      }),
    );
    await app.init();
    app.get(Clock).now = api.app.get(Clock).now;
    const counts = await Promise.all(
      [sender, app.get(DigestSender), sender].map((process) => process.sendDue()),
    );
    await app.close();
    expect(counts.reduce((total, { sent }) => total + sent, 0)).toBe(6);
    expect(new Set(mail.received.flatMap(({ to }) => to)).size).toBe(6);
    expect(mail.received).toHaveLength(6);
  });

  it('is taken over when the process that claimed it dies', async () => {
    const school = await aSubscriber();
    const claimed = await api.database.owner.query<unknown[]>(
      `SELECT * FROM claim_digest('2026-W48', $1, '5 minutes')`,
      [api.app.get(Clock).now()],
    );
    expect(claimed).toHaveLength(1);
    expect(await sender.sendDue()).toEqual(none);
    api.app.get(Clock).now = () => new Date('2026-11-25T09:05:01Z');
    expect(await sender.sendDue()).toEqual({ ...none, sent: 1 });
    expect(mail.received.map(({ to }) => to)).toEqual([[addressOf(school)]]);
  });

  it('stops by one post of a mail program, without signing in, and not by opening the link', async () => {
    const school = await aSubscriber();
    await sender.sendDue();
    const headers = headersOf(mail.received[0]?.message ?? '');
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const link = new URL(/^<(.+)>$/.exec(headers.get('list-unsubscribe') ?? '')?.[1] ?? '');
    expect(partsOf(mail.received[0]?.message ?? '').get('text/plain; charset=utf-8')).toContain(
      link.href,
    );
    const isOn = async () =>
      (await api.call(readReminderSettings, {}, school.reader.cookie)).answer.digest;
    await api.send('GET', link.pathname);
    expect(await isOn()).toBe(true);
    const post = () =>
      api.send('POST', link.pathname, {
        body: 'List-Unsubscribe=One-Click',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    expect([(await post()).status, (await post()).status]).toEqual([200, 200]);
    expect(await isOn()).toBe(false);
    await turn(true, school.reader.cookie);
    expect((await post()).status).toBe(404);
    expect(await isOn()).toBe(true);
  });

  it('is tried again when the server is busy, later each time, without an address in the log', async () => {
    const logged: string[] = [];
    const log = jest.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => {
      logged.push(String(line));
    });
    await aSubscriber();
    refusal = { responseCode: 451 };
    const at = (moment: string) => {
      api.app.get(Clock).now = () => new Date(`2026-11-25T${moment}Z`);
    };
    expect(await sender.sendDue()).toEqual({ ...none, failed: 1 });
    expect(await sender.sendDue()).toEqual(none);
    at('09:05:01');
    expect(await sender.sendDue()).toEqual({ ...none, failed: 1 });
    at('09:14:00');
    expect(await sender.sendDue()).toEqual(none);
    refusal = undefined;
    at('09:15:02');
    expect(await sender.sendDue()).toEqual({ ...none, sent: 1 });
    expect(logged).toEqual([
      'A summary was not sent (451, attempt 1)',
      'A summary was not sent (451, attempt 2)',
    ]);
    log.mockRestore();
  });

  it('is given up for the week when the server never takes it', async () => {
    await aSubscriber();
    refusal = { responseCode: 550 };
    expect(await sender.sendDue()).toEqual({ ...none, refused: 1 });
    api.app.get(Clock).now = () => new Date('2026-11-27T09:00:00Z');
    expect(await sender.sendDue()).toEqual(none);
  });

  it('is not stopped by a secret that is nobody’s, and closes to who guesses', async () => {
    const guess = () => api.call(stopDigest, { params: { token: 'g'.repeat(43) } });
    for (let attempt = 0; attempt < 20; attempt += 1) expect((await guess()).status).toBe(404);
    expect((await guess()).status).toBe(429);
  });
});

describe('the hour of the summaries', () => {
  it.each([
    ['2026-11-30T05:59:00Z', false],
    ['2026-11-30T06:00:00Z', true],
    ['2026-06-29T04:59:00Z', false],
    ['2026-06-29T05:00:00Z', true],
  ])('at %s has come: %s, in winter and in summer', (moment, expected) => {
    expect(isHourOfDigests(new Date(moment))).toBe(expected);
  });
});

describe('the settings for mail', () => {
  const base = { DATABASE_URL: 'postgres://localhost/verankerd' };

  it('are none when SMTP_URL is not set or empty', () => {
    expect(readConfiguration(base).mail).toBeUndefined();
    expect(readConfiguration({ ...base, SMTP_URL: '', MAIL_FROM: '' }).mail).toBeUndefined();
  });

  it.each([
    [{ SMTP_URL: 'smtp://mail.voorbeeld.test' }, 'MAIL_FROM'],
    [{ ...settings, SMTP_URL: 'mail.voorbeeld.test' }, 'SMTP_URL'],
    [
      { ...settings, SMTP_URL: 'smtp://mail.voorbeeld.test', MAIL_FROM: 'a@b\r\nBcc: c@d' },
      'MAIL_FROM',
    ],
  ])('are refused at the start when they are half or wrong: %j', (wrong, named) => {
    expect(() => readConfiguration({ ...base, ...wrong })).toThrow(named);
  });
});
