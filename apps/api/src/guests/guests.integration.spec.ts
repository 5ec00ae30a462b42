import {
  inviteGuest,
  listGuestChoices,
  listGuests,
  readGuestSubmission,
  readHistory,
  readSession,
  revokeGuest,
  submitSchoolYear,
} from '@verankerd/contract';
import { addDays, latestGuestDay, schoolYear, type PlainDate } from '@verankerd/domain';
import { Clock } from '../platform/clock';
import { TestApi } from '../platform/testing/test-api';

describe('advisers as guests of a choice', () => {
  let api: TestApi;
  let clock: Clock;
  const year = schoolYear('2024-2025');

  beforeAll(async () => {
    api = await TestApi.start();
    clock = api.app.get(Clock);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => api.stop());

  /** Moves the clock of the API to noon of a day. That of the database goes on as it did. */
  const moveTo = (day: PlainDate) =>
    jest.spyOn(clock, 'now').mockImplementation(() => new Date(`${day}T11:00:00Z`));

  /** A school with two choices of which a year was handed in, and an adviser with an account. */
  async function aSchool() {
    const schoolId = await api.world.school();
    const cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    const [choiceId, otherChoiceId] = [
      await api.world.choice(schoolId),
      await api.world.choice(schoolId),
    ];
    for (const id of [choiceId, otherChoiceId])
      await api.call(
        submitSchoolYear,
        { params: { schoolId, choiceId: id, schoolYear: year }, body: {} },
        cookie,
      );
    const adviser = await api.world.account();
    return { schoolId, cookie, choiceId, otherChoiceId, adviser, today: clock.today() };
  }

  type School = Awaited<ReturnType<typeof aSchool>>;

  const invite = (
    { schoolId, choiceId, cookie, adviser, today }: School,
    facts: { email?: string; validUntil?: PlainDate; key?: string } = {},
  ) =>
    api.call(
      inviteGuest,
      {
        params: { schoolId },
        body: {
          choiceId,
          email: facts.email ?? adviser.email,
          validUntil: facts.validUntil ?? addDays(today, 30),
        },
        ...(facts.key !== undefined && { idempotencyKey: facts.key }),
      },
      cookie,
    );

  const choicesOf = async ({ adviser }: School) =>
    (await api.call(listGuestChoices, {}, adviser.cookie)).answer.choices;

  const statusOf = async ({ schoolId, adviser }: School, choiceId: string, schoolYear = year) =>
    (
      await api.call(
        readGuestSubmission,
        { params: { schoolId, choiceId, schoolYear } },
        adviser.cookie,
      )
    ).status;

  it('lets an adviser in to what was handed in for one choice, and to nothing else', async () => {
    const school = await aSchool();
    expect(await choicesOf(school)).toEqual([]);
    const { status, answer } = await invite(school, { email: school.adviser.email.toUpperCase() });
    expect(status).toBe(201);
    expect(answer).toMatchObject({
      choiceId: school.choiceId,
      email: school.adviser.email,
      interventionName: 'Proefinterventie',
      state: 'RUNNING',
      revoked: null,
    });
    expect(await choicesOf(school)).toEqual([
      expect.objectContaining({
        schoolName: 'De Proefschool',
        interventionName: 'Proefinterventie',
        validUntil: addDays(school.today, 30),
        state: 'RUNNING',
        schoolYears: [expect.objectContaining({ schoolYear: year, number: 1 })],
      }),
    ]);
    expect(await statusOf(school, school.choiceId)).toBe(200);
    expect(await statusOf(school, school.otherChoiceId)).toBe(404);
    expect(await statusOf(school, school.choiceId, schoolYear('2025-2026'))).toBe(404);
  });

  it('shows what is handed in, however far the school has come since', async () => {
    const school = await aSchool();
    await invite(school);
    const { schoolId, choiceId, cookie } = school;
    await api.call(
      submitSchoolYear,
      {
        params: { schoolId, choiceId, schoolYear: year },
        body: { explanation: 'Nu met de mijlpalen' },
      },
      cookie,
    );
    const { answer } = await api.call(
      readGuestSubmission,
      { params: { schoolId, choiceId, schoolYear: year } },
      school.adviser.cookie,
    );
    expect(answer).toMatchObject({
      number: 2,
      schoolName: 'De Proefschool',
      content: { explanation: 'Nu met de mijlpalen' },
    });
    expect((await choicesOf(school))[0]?.schoolYears).toHaveLength(1);
  });

  it('waits for an account with the address, and answers alike when there is none', async () => {
    const school = await aSchool();
    const email = `nog-niet-${school.schoolId}@voorbeeld.test`;
    const [waiting, known] = [await invite(school, { email }), await invite(school)];
    expect(Object.keys(waiting.answer)).toEqual(Object.keys(known.answer));
    expect([waiting.status, waiting.answer.state]).toEqual([known.status, known.answer.state]);
    const adviser = await api.world.account(email);
    expect(await choicesOf({ ...school, adviser })).toHaveLength(1);
    const { answer } = await api.call(readSession, {}, adviser.cookie);
    expect(answer.session).toMatchObject({ memberships: [], isGuest: true });
  });

  it('ends after the last day: the adviser is told whose it was and until when', async () => {
    const school = await aSchool();
    const last = addDays(school.today, 30);
    await invite(school, { validUntil: last });
    moveTo(last);
    expect(await statusOf(school, school.choiceId)).toBe(200);
    moveTo(addDays(last, 1));
    expect(await statusOf(school, school.choiceId)).toBe(404);
    expect(await choicesOf(school)).toEqual([
      expect.objectContaining({
        schoolName: 'De Proefschool',
        interventionName: null,
        validUntil: last,
        state: 'EXPIRED',
        schoolYears: [],
      }),
    ]);
    const { answer } = await api.call(
      listGuests,
      { params: { schoolId: school.schoolId } },
      school.cookie,
    );
    expect(answer.guests).toEqual([expect.objectContaining({ state: 'EXPIRED', revoked: null })]);
  });

  it('ends by the clock of the database too, whatever the clock of the API says', async () => {
    const school = await aSchool();
    const { schoolId, choiceId } = school;
    const adviser = await api.world.guest(schoolId, choiceId, { state: 'EXPIRED' });
    moveTo(addDays(school.today, -2));
    expect(await statusOf({ ...school, adviser }, choiceId)).toBe(404);
    const [choice] = await choicesOf({ ...school, adviser });
    expect(choice).toMatchObject({ state: 'EXPIRED', interventionName: null, schoolYears: [] });
  });

  it('is taken back at once, once, and can be given again; the history tells it all', async () => {
    const school = await aSchool();
    const { schoolId, choiceId, cookie } = school;
    const { answer: given } = await invite(school);
    const params = { schoolId, guestId: given.id };
    const revoked = await api.call(revokeGuest, { params }, cookie);
    expect(revoked.answer).toMatchObject({ state: 'REVOKED' });
    expect(revoked.answer.revoked?.by).toContain('Proefpersoon');
    expect(await statusOf(school, choiceId)).toBe(404);
    expect((await choicesOf(school))[0]).toMatchObject({
      state: 'REVOKED',
      revokedAt: revoked.answer.revoked?.at,
      interventionName: null,
      schoolYears: [],
    });
    expect((await api.call(revokeGuest, { params }, cookie)).answer).toEqual(revoked.answer);
    expect((await invite(school)).status).toBe(201);
    expect(await statusOf(school, choiceId)).toBe(200);
    expect((await choicesOf(school)).map(({ state }) => state)).toEqual(['RUNNING']);
    const { answer: history } = await api.call(
      readHistory,
      { params: { schoolId, choiceId }, query: { kind: 'guest' } },
      cookie,
    );
    const after = { email: school.adviser.email, validUntil: given.validUntil };
    expect(history.events.map(({ kind, before, after: now }) => [kind, before, now])).toEqual([
      ['guest.invited', null, after],
      ['guest.revoked', after, null],
      ['guest.invited', null, after],
    ]);
  });

  it('is given once for a choice and an address at a time, also when two ask at once', async () => {
    const school = await aSchool();
    const both = await Promise.all([invite(school), invite(school)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await invite(school)).problem.code).toBe('guest.already-there');
    const other = await invite({ ...school, choiceId: school.otherChoiceId });
    expect(other.status).toBe(201);
    expect(await choicesOf(school)).toHaveLength(2);
  });

  it('answers a repeated request as the first time', async () => {
    const school = await aSchool();
    const [first, second] = [
      await invite(school, { key: 'invite-only-once' }),
      await invite(school, { key: 'invite-only-once' }),
    ];
    expect([second.status, second.answer]).toEqual([201, first.answer]);
  });

  it('lasts a year at most, for the API and for the database', async () => {
    const school = await aSchool();
    const { today } = school;
    for (const validUntil of [addDays(today, -1), addDays(latestGuestDay(today), 1)]) {
      const { status, problem } = await invite(school, { validUntil });
      expect([status, problem.errors?.[0]]).toEqual([
        422,
        expect.objectContaining({ pointer: '/body/validUntil', code: 'guest.last-day' }),
      ]);
    }
    const { answer } = await invite(school, { validUntil: latestGuestDay(today) });
    for (const days of [-1, 1000])
      await expect(
        api.database.owner.query(
          'UPDATE guest_accesses SET valid_until = granted_on + $2::integer WHERE id = $1',
          [answer.id, days],
        ),
      ).rejects.toThrow('guest_accesses_at_most_a_year');
  });

  it.each(['adviseur', 'adviseur@', '@voorbeeld.test', 'een twee@voorbeeld.test', 'a@b'])(
    'refuses %s as an address',
    async (email) => {
      const { problem } = await invite(await aSchool(), { email });
      expect(problem.errors?.[0]).toMatchObject({ pointer: '/body/email', code: 'not-an-email' });
    },
  );

  it('gives no access to a choice of another school', async () => {
    const [school, other] = [await aSchool(), await aSchool()];
    expect((await invite({ ...school, choiceId: other.choiceId })).status).toBe(404);
  });
});
