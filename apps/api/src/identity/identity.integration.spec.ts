import { readSession, signIn, signOut } from '@verankerd/contract';
import { sessionCookie } from '../platform/http/session-guard';
import { TestApi } from '../platform/testing/test-api';
import { AccountRefused, addAccount } from './add-account';

describe('signing in', () => {
  let api: TestApi;
  let sequence = 0;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  async function anAccount() {
    const boardId = await api.world.board();
    const [board] = await api.database.owner.query<{ board_number: string }[]>(
      'SELECT board_number FROM organisations WHERE id = $1',
      [boardId],
    );
    sequence += 1;
    const email = `proef-${sequence}@voorbeeld.test`;
    const { password } = await addAccount(api.database.owner.manager, {
      email,
      displayName: 'Bestuurder (proef)',
      role: 'BOARD_OFFICER',
      organisationCode: board?.board_number,
    });
    return { boardId, email, password: password ?? '' };
  }

  function cookieOf(headers: Readonly<Record<string, unknown>>): string {
    return String(headers['set-cookie']);
  }

  it('sets a cookie that scripts cannot read and other sites cannot send', async () => {
    const { boardId, email, password } = await anAccount();
    const { status, answer, headers } = await api.call(signIn, { body: { email, password } });
    expect(status).toBe(200);
    expect(answer.memberships).toMatchObject([{ role: 'BOARD_OFFICER', organisationId: boardId }]);
    expect(cookieOf(headers)).toMatch(/^verankerd_session=[\w-]{43}; .*HttpOnly; SameSite=Lax/);
  });

  it('ends the session on the server', async () => {
    const { email, password } = await anAccount();
    const { headers } = await api.call(signIn, { body: { email, password } });
    const token = /verankerd_session=([\w-]+)/.exec(cookieOf(headers))?.[1];
    expect((await api.call(readSession, {}, token)).answer.session).not.toBeNull();
    await api.call(signOut, {}, token);
    expect((await api.call(readSession, {}, token)).answer.session).toBeNull();
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const { email } = await anAccount();
    const wrong = await api.call(signIn, { body: { email, password: 'niet goed' } });
    const unknown = await api.call(signIn, {
      body: { email: 'niemand@voorbeeld.test', password: 'niet goed' },
    });
    expect([wrong.status, wrong.problem.code]).toEqual([401, 'session.wrong-credentials']);
    expect([unknown.status, unknown.problem.code]).toEqual([401, 'session.wrong-credentials']);
  });

  it('locks an account after ten wrong passwords, also for the right one', async () => {
    const { email, password } = await anAccount();
    for (let attempt = 0; attempt < 10; attempt += 1)
      await api.call(signIn, { body: { email, password: 'niet goed' } });
    const { status, problem } = await api.call(signIn, { body: { email, password } });
    expect([status, problem.code]).toEqual([429, 'session.too-many-attempts']);
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ origin: 'https://elders.example' }],
    [{ origin: 'null' }],
  ])('refuses a write that another site made: %j', async (headers) => {
    const { email, password } = await anAccount();
    const { status, problem } = await api.send('POST', '/api/session', {
      body: { email, password },
      headers,
    });
    expect([status, problem.code]).toEqual([403, 'request.foreign-origin']);
  });

  it('lets nobody in with a made-up cookie', async () => {
    const { status } = await api.send('PUT', '/api/session/language', {
      body: { language: 'en' },
      cookie: `${sessionCookie}=verzonnen`,
    });
    expect(status).toBe(401);
  });

  it('refuses a role for an organisation that does not exist', async () => {
    const account = { email: 'x@voorbeeld.test', displayName: 'X', organisationCode: '00AA00' };
    await expect(
      addAccount(api.database.owner.manager, { ...account, role: 'SCHOOL_LEADER' }),
    ).rejects.toThrow(AccountRefused);
  });
});
