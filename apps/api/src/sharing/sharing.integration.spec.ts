import { grantSharing, readSharing, revokeSharing } from '@verankerd/contract';
import { TestApi } from '../platform/testing/test-api';

describe('sharing with partnerships', () => {
  let api: TestApi;
  const block = 'SEVEN_QUESTIONS' as const;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  async function aSchool() {
    const schoolId = await api.world.school();
    const partnershipId = await api.world.partnership();
    await api.world.relate('PARTNERSHIP', schoolId, partnershipId);
    const cookie = await api.world.signedIn('SCHOOL_LEADER', schoolId);
    return { schoolId, partnershipId, cookie, params: { schoolId } };
  }

  it('starts with nothing shared', async () => {
    const { params, cookie, partnershipId } = await aSchool();
    const { status, answer } = await api.call(readSharing, { params }, cookie);
    expect(status).toBe(200);
    expect(answer).toEqual({
      partnerships: [
        expect.objectContaining({
          id: partnershipId,
          name: 'Samenwerkingsverband Proef',
          grants: [],
        }),
        { id: await api.world.nationalDesk(), name: 'Landelijk steunpunt', code: null, grants: [] },
      ],
      history: [],
    });
  });

  it('shares, stops, and keeps both in the history with who did it', async () => {
    const { params, cookie, partnershipId } = await aSchool();
    const granted = await api.call(
      grantSharing,
      { params, body: { partnershipId, block } },
      cookie,
    );
    expect(granted.status).toBe(201);
    expect(granted.answer).toMatchObject({ partnershipId, block, revoked: null });
    const during = await api.call(readSharing, { params }, cookie);
    expect(during.answer.partnerships[0]?.grants).toEqual([granted.answer]);

    const grant = { ...params, grantId: granted.answer.id };
    const revoked = await api.call(revokeSharing, { params: grant }, cookie);
    expect(revoked.answer.revoked?.by).toContain('Proefpersoon');
    const after = await api.call(readSharing, { params }, cookie);
    expect(after.answer.partnerships[0]?.grants).toEqual([]);
    expect(after.answer.history).toEqual([revoked.answer]);

    const twice = await api.call(revokeSharing, { params: grant }, cookie);
    expect(twice.answer).toEqual(revoked.answer);
    const events = await api.database.owner.query<{ kind: string }[]>(
      'SELECT kind FROM audit_events WHERE school_id = $1 ORDER BY id',
      [params.schoolId],
    );
    expect(events.map(({ kind }) => kind)).toEqual(['sharing.granted', 'sharing.revoked']);
  });

  it('refuses to share twice, and shares once when two ask at the same time', async () => {
    const { params, cookie, partnershipId } = await aSchool();
    const ask = () => api.call(grantSharing, { params, body: { partnershipId, block } }, cookie);
    const both = await Promise.all([ask(), ask()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await ask()).problem.code).toBe('sharing.already-shared');
  });

  it('answers a repeated request as the first time', async () => {
    const { params, cookie, partnershipId } = await aSchool();
    const body = { partnershipId, block } as const;
    const request = { params, body, idempotencyKey: 'share-only-once' };
    const first = await api.call(grantSharing, request, cookie);
    const second = await api.call(grantSharing, request, cookie);
    expect([second.status, second.answer]).toEqual([201, first.answer]);
  });

  it('shares with no partnership but its own', async () => {
    const { params, cookie } = await aSchool();
    for (const partnershipId of [await api.world.partnership(), await api.world.board()]) {
      const { status, problem } = await api.call(
        grantSharing,
        { params, body: { partnershipId, block } },
        cookie,
      );
      expect(status).toBe(422);
      expect(problem.errors?.[0]).toMatchObject({
        pointer: '/body/partnershipId',
        code: 'not-a-choice',
      });
    }
  });

  it('answers 404 to everybody outside the school, the partnership too', async () => {
    const { params, cookie, partnershipId } = await aSchool();
    const { answer } = await api.call(
      grantSharing,
      { params, body: { partnershipId, block } },
      cookie,
    );
    for (const stranger of [
      await api.world.signedIn('SCHOOL_LEADER', await api.world.school()),
      await api.world.signedIn('PARTNERSHIP_OFFICER', partnershipId),
      await api.world.signedIn('ADMINISTRATOR'),
    ]) {
      const statuses = [
        await api.call(readSharing, { params }, stranger),
        await api.call(grantSharing, { params, body: { partnershipId, block } }, stranger),
        await api.call(revokeSharing, { params: { ...params, grantId: answer.id } }, stranger),
      ].map(({ status }) => status);
      expect(statuses).toEqual([404, 404, 404]);
    }
    const { answer: untouched } = await api.call(readSharing, { params }, cookie);
    expect(untouched.history).toEqual([answer]);
  });
});
