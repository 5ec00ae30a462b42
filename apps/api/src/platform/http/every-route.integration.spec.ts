import { Validator } from '@seriousme/openapi-schema-validator';
import { openTeamVote, saveView, type Route } from '@verankerd/contract';
import { describeApi } from '@verankerd/contract/openapi';
import { routes } from '@verankerd/contract/routes';
import { schoolYear } from '@verankerd/domain';
import { randomUUID } from 'node:crypto';
import { fillConversations, fillGoodPractice } from '../testing/conversation-rows';
import { reviewWithEverything } from '../testing/frozen-review';
import { callers, isolationTable, type Caller } from '../testing/isolation-table';
import {
  noIds,
  sampleBody,
  sampleParameter,
  words,
  type SampleIds,
} from '../testing/route-samples';
import { TestApi } from '../testing/test-api';

/** Routes that write something that is not there yet in the world of this spec. */
const startsAtNothing = new Set(['recordLastingPlace', 'recordConfirmation', 'recordRating']);

type Cookies = Readonly<Record<Caller, string | undefined>>;

describe('every route', () => {
  let api: TestApi;
  let ids: SampleIds;
  let cookies: Cookies;

  beforeAll(async () => {
    api = await TestApi.start();
    ({ ids, cookies } = await aSchoolWithEverything(api));
  });
  afterAll(() => api.stop());

  function send(
    route: Route,
    cookie: string | undefined,
    parts: { body?: unknown; ids?: SampleIds } = {},
  ) {
    return api.send<unknown>(route.method, urlFor(route, parts.ids ?? ids), {
      body: 'body' in parts ? parts.body : route.upload ? undefined : sampleBody(route.name, ids),
      headers: {
        ...(route.versioned && { 'if-match': startsAtNothing.has(route.name) ? '"0"' : '"1"' }),
        ...(route.idempotent && { 'idempotency-key': randomUUID() }),
      },
      ...(cookie && { cookie: `verankerd_session=${cookie}` }),
    });
  }

  it('stands in a document that OpenAPI 3.1 accepts', async () => {
    const { answer } = await api.send<object>('GET', '/api/openapi.json');
    expect(await new Validator().validate(answer as Record<string, unknown>)).toMatchObject({
      valid: true,
    });
    expect(answer).toEqual(JSON.parse(JSON.stringify(describeApi(routes, '0.1.0'))));
  });

  it('is served', () => {
    const server = api.app.getHttpAdapter().getInstance();
    const missing = routes.filter(({ method, path: url }) => !server.hasRoute({ method, url }));
    expect(missing.map((route) => route.name)).toEqual([]);
  });

  it('has a row in the table of who may call what', () => {
    expect(routes.map((route) => route.name).filter((name) => !isolationTable[name])).toEqual([]);
    expect(new Set(routes.map((route) => route.name)).size).toBe(routes.length);
  });

  // The school's own calls come last: they change what the others must not even see.
  const order = [...callers.filter((caller) => caller !== 'OWN'), 'OWN'] as const;
  // What takes away comes after what must find it.
  const ordered = [...routes].sort(
    (a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'),
  );
  const cases = order.flatMap((caller) =>
    ordered.map((route) => [caller, route.name, route] as const),
  );

  it.each(cases.filter(([, name]) => name !== 'signOut'))(
    'answers %s on %s as the table says',
    async (caller, name, route) => {
      const { status } = await send(route, cookies[caller]);
      const expected = isolationTable[name]?.[caller];
      if (expected === 'ALLOWED') {
        // Signing in with nonsense is refused with 401 whoever asks.
        if (name !== 'signIn') expect([401, 403, 404]).not.toContain(status);
        expect(status).toBeLessThan(500);
      } else expect(status).toBe(expected);
    },
  );

  const withBody = routes.filter((route) => route.body && !route.upload);

  it.each(withBody.map((route) => [route.name, route] as const))(
    'refuses hostile bodies of %s, and never fails',
    async (_, route) => {
      const deep = JSON.parse('['.repeat(2000) + ']'.repeat(2000)) as unknown;
      const bodies: readonly unknown[] = [
        null,
        [],
        'tekst',
        5,
        { toString: 1 },
        { ['__proto__']: {} },
        { a: deep },
        { tekst: 'x'.repeat(100_000) },
      ];
      for (const body of bodies) {
        const { status } = await send(route, cookies.OWN, { body: JSON.stringify(body) });
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      }
    },
  );

  it.each(withBody.map((route) => [route.name, route] as const))(
    'names problems of %s as RFC 9457 asks',
    async (_, route) => {
      const response = await api.app.inject({
        method: route.method,
        url: urlFor(route, ids),
        headers: {
          'content-type': 'application/json',
          cookie: `verankerd_session=${cookies.OWN ?? ''}`,
          'if-match': '"1"',
          'idempotency-key': randomUUID(),
        },
        payload: '{"half',
      });
      expect(response.statusCode).toBe(400);
      expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(response.json()).toMatchObject({ status: 400, code: 'request.malformed' });
    },
  );

  const withText = withBody.filter((route) =>
    JSON.stringify(sampleBody(route.name, noIds) ?? null).includes(words),
  );

  it.each(withText.map((route) => [route.name, route] as const))(
    'refuses texts in %s that no database keeps, and names the field',
    async (_, route) => {
      for (const unstorable of ['a\0b', 'half \ud800']) {
        const body = JSON.stringify(sampleBody(route.name, ids)).replaceAll(
          words,
          JSON.stringify(unstorable).slice(1, -1),
        );
        const { status, problem } = await send(route, cookies.OWN, { body });
        expect(status).toBe(422);
        expect(problem.errors?.[0]?.code).toBe('wrong-format');
      }
    },
  );

  const withId = routes.filter((route) => route.path.includes(':') && route.access === 'SIGNED_IN');

  it.each(withId.map((route) => [route.name, route] as const))(
    'answers 404 on %s for ids that do not exist or are no ids',
    async (_, route) => {
      const unknown = Object.fromEntries(
        Object.keys(ids).map((key) => [key, randomUUID()]),
      ) as SampleIds;
      const wrong = Object.fromEntries(
        Object.keys(ids).map((key) => [key, "1' OR '1'='1"]),
      ) as SampleIds;
      expect((await send(route, cookies.OWN, { ids: unknown })).status).toBe(404);
      expect((await send(route, cookies.OWN, { ids: wrong })).status).toBe(404);
    },
  );
});

async function aSchoolWithEverything(api: TestApi): Promise<{ ids: SampleIds; cookies: Cookies }> {
  const { world } = api;
  const [boardId, partnershipId, revokedId] = [
    await world.board(),
    await world.partnership(),
    await world.partnership(),
  ];
  const schoolId = await world.school({ boardId });
  await world.relate('PARTNERSHIP', schoolId, partnershipId);
  const choiceId = await world.choice(schoolId);
  const guest = await world.guest(schoolId, choiceId);
  const ids: SampleIds = {
    schoolId,
    choiceId,
    boardId,
    partnershipId,
    deskId: await world.nationalDesk(),
    interventionId: await world.intervention(),
    milestoneId: await world.milestone(schoolId, choiceId),
    evidenceId: await world.evidence(schoolId, choiceId),
    grantId: await world.grant(schoolId, partnershipId),
    guestId: guest.guestId,
    voteId: '',
    annotationId: await world.annotation(schoolId, choiceId),
    ...(await world.deliveryGroup(schoolId, choiceId)),
    exportId: await world.exportFile(schoolId),
    indicatorId: await world.handedInMeasurement(schoolId),
    conversationId: '',
    practiceId: '',
    savedViewId: '',
  };
  await world.grant(schoolId, revokedId, { revoked: true });
  await world.grant(schoolId, partnershipId, { block: 'ANNUAL_REVIEW' });
  await world.grant(schoolId, revokedId, { block: 'ANNUAL_REVIEW', revoked: true });
  await world.grant(schoolId, ids.deskId);
  const own = await world.signedIn('CORE_TEAM_MEMBER', schoolId);
  await api.send('POST', urlOfSubmission(ids), {
    body: {},
    headers: { 'idempotency-key': randomUUID() },
    cookie: `verankerd_session=${own}`,
  });
  const board = await world.signedIn('BOARD_OFFICER', boardId);
  await reviewWithEverything(
    api,
    { schoolId, choiceId, schoolYear: schoolYear('2026-2027') },
    {
      leader: await world.signedIn('SCHOOL_LEADER', schoolId),
      board: { id: boardId, cookie: board },
    },
  );
  const vote = await api.call(
    openTeamVote,
    {
      params: { schoolId, choiceId, schoolYear: schoolYear('2026-2027') },
      body: { aspects: ['TIME'] },
    },
    own,
  );
  const view = await api.call(
    saveView,
    { params: { overseerId: boardId }, body: { name: 'Aandacht', query: { attention: 'true' } } },
    board,
  );
  const year = { schoolId, choiceId, schoolYear: '2026-2027' };
  const { userId } = await world.person('BOARD_OFFICER', boardId);
  const conversationId = await fillConversations(api.database.owner, year, {
    boardId,
    partnershipId,
    officerId: userId,
  });
  const practiceId = await fillGoodPractice(api.database.owner, year, userId);
  return {
    ids: {
      ...ids,
      voteId: vote.answer.id,
      conversationId,
      practiceId,
      savedViewId: view.answer.id,
    },
    cookies: {
      OWN: own,
      OTHER_SCHOOL: await world.signedIn('CORE_TEAM_MEMBER', await world.school({ boardId })),
      BOARD: board,
      OTHER_BOARD: await world.signedIn('BOARD_OFFICER', await world.board()),
      SHARED: await world.signedIn('PARTNERSHIP_OFFICER', partnershipId),
      REVOKED: await world.signedIn('PARTNERSHIP_OFFICER', revokedId),
      NATIONAL_DESK: await world.signedIn('NATIONAL_DESK_OFFICER', ids.deskId),
      EXPIRED: await world.signedIn('CORE_TEAM_MEMBER', schoolId, { validTo: '2024-08-01' }),
      GUEST: guest.cookie,
      EXPIRED_GUEST: (await world.guest(schoolId, choiceId, { state: 'EXPIRED' })).cookie,
      REVOKED_GUEST: (await world.guest(schoolId, choiceId, { state: 'REVOKED' })).cookie,
      ADMINISTRATOR: await world.signedIn('ADMINISTRATOR'),
      NOBODY: undefined,
    },
  };
}

function urlOfSubmission(ids: SampleIds): string {
  return `/api/schools/${ids.schoolId}/choices/${ids.choiceId}/school-years/2026-2027/submissions`;
}

function urlFor(route: Route, ids: SampleIds): string {
  return route.path.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const value = sampleParameter(name, ids);
    if (value === undefined) throw new Error(`route-samples.ts has no value for ${name}`);
    return encodeURIComponent(value);
  });
}
