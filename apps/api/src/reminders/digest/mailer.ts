import { createTransport } from 'nodemailer';
import { getSystemErrorName } from 'node:util';
import type { MailSettings } from '../../platform/configuration';
import type { Digest } from './compose-digest';

/** A summary on its way to one person. */
export type DigestMail = Digest & {
  readonly to: string;
  readonly language: 'nl' | 'en';
  readonly stopUrl: string;
  /** The same for every attempt, so that a receiver shows a repeated one once. */
  readonly messageId: string;
};

/** Mail that did not leave. It says why without saying to whom. */
export class MailNotSent extends Error {
  constructor(
    /** Code of the connection or of the mail server: `ECONNREFUSED`, `550`. */
    readonly reason: string,
    /** Whether the mail server said that it will never take it. */
    readonly isFinal: boolean,
  ) {
    super(`Mail was not sent: ${reason}`);
  }
}

/** Milliseconds that a mail server has for each step; one that hangs must not hold up the others. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Sends one summary.
 * @throws MailNotSent when the server cannot be reached, has a wrong certificate, takes too long or refuses.
 */
export async function sendDigestMail(settings: MailSettings, mail: DigestMail): Promise<void> {
  const transport = createTransport({
    url: settings.smtpUrl,
    // A password never travels in the open; `?requireTLS=false` in the address allows it within a machine.
    requireTLS: new URL(settings.smtpUrl).username !== '',
    ...patience,
  });
  try {
    await transport.sendMail({
      from: settings.from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: mail.messageId,
      headers: {
        'Content-Language': mail.language,
        'Auto-Submitted': 'auto-generated',
        // One click in a mail program stops it. Source: RFC 2369 and RFC 8058.
        'List-Unsubscribe': `<${mail.stopUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
  } catch (error) {
    throw notSent(error);
  } finally {
    transport.close();
  }
}

/** What the error says of a server. Its message is left out: it may hold an address. */
function notSent(error: unknown): MailNotSent {
  const { code, responseCode, errno, message } = error as {
    code?: string;
    responseCode?: number;
    errno?: number;
    message?: string;
  };
  if (responseCode !== undefined)
    return new MailNotSent(String(responseCode), code === 'EENVELOPE' && responseCode >= 500);
  if (/certificate/i.test(message ?? '')) return new MailNotSent('wrong certificate', false);
  const reason = errno !== undefined && errno < 0 ? getSystemErrorName(errno) : code;
  return new MailNotSent(reason ?? 'unknown', false);
}
