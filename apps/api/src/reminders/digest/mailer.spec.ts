import { MailServer } from '../testing/mail-server';
import { MailNotSent, sendDigestMail } from './mailer';

const mail = {
  to: 'niemand@voorbeeld.test',
  language: 'nl',
  subject: 'Proef',
  text: 'Proef',
  html: '<p>Proef</p>',
  messageId: '<proef@voorbeeld.test>',
  stopUrl: 'https://verankerd.voorbeeld.test/samenvatting/stoppen/x',
} as const;

/** Why a mail did not leave. */
async function refusedBy(smtpUrl: string): Promise<MailNotSent> {
  const settings = {
    smtpUrl,
    from: 'verankerd@voorbeeld.test',
    publicUrl: 'https://voorbeeld.test',
  };
  const outcome = await sendDigestMail(settings, mail).catch((error: unknown) => error);
  if (outcome instanceof MailNotSent) return outcome;
  throw new Error('The mail was sent');
}

describe('sendDigestMail', () => {
  let server: MailServer | undefined;
  afterEach(() => server?.stop());

  it('tells that nobody answers', async () => {
    expect((await refusedBy('smtp://127.0.0.1:9')).reason).toBe('ECONNREFUSED');
  });

  it('sends nothing to a server with a certificate that nobody vouches for', async () => {
    const warned = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    server = await MailServer.start({ secure: true });
    expect((await refusedBy(`smtps://127.0.0.1:${server.port}`)).reason).toBe('wrong certificate');
    expect(server.received).toEqual([]);
    warned.mockRestore();
  });

  it('does not wait for a server that hangs', async () => {
    server = await MailServer.start({ onConnect: () => undefined });
    const url = `smtp://127.0.0.1:${server.port}?greetingTimeout=100`;
    expect((await refusedBy(url)).reason).toBe('ETIMEDOUT');
  });

  it('never sends a password in the open', async () => {
    server = await MailServer.start();
    const { reason, isFinal } = await refusedBy(`smtp://naam:geheim@127.0.0.1:${server.port}`);
    expect([reason, isFinal, server.received]).toEqual([expect.any(String), false, []]);
  });

  it.each([
    [451, false],
    [550, true],
  ])('takes %i for final: %s', async (responseCode, expected) => {
    server = await MailServer.start({
      onRcptTo: ({ address }, _, done) => {
        done(Object.assign(new Error(`Not ${address}`), { responseCode }));
      },
    });
    const { reason, isFinal, message } = await refusedBy(`smtp://127.0.0.1:${server.port}`);
    expect([reason, isFinal]).toEqual([String(responseCode), expected]);
    expect(message).not.toContain('@');
  });
});
