import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as a server received it: to whom, and the whole message. */
export type ReceivedMail = { readonly to: readonly string[]; readonly message: string };

/** A real mail server on this machine, which keeps what it gets. */
export class MailServer {
  private constructor(
    private readonly server: SMTPServer,
    readonly port: number,
    private readonly kept: ReceivedMail[],
  ) {}

  /** @param port a free one when it is left out */
  static async start(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
    const received: ReceivedMail[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          received.push({ to, message: Buffer.concat(chunks).toString('latin1') });
          done();
        });
      },
      ...options,
    });
    server.on('error', () => undefined); // a client that breaks off is what some specs ask for
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const address = server.server.address();
    const bound = typeof address === 'object' && address ? address.port : port;
    return new MailServer(server, bound, received);
  }

  /** The mails that came in, first first. */
  get received(): readonly ReceivedMail[] {
    return this.kept;
  }

  /** Forgets what came in. */
  forget(): void {
    this.kept.length = 0;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

/** The headers of a message, unfolded, by their names in lower case. */
export function headersOf(message: string): ReadonlyMap<string, string> {
  const head = message.slice(0, message.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ');
  return new Map(
    head.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

/** The parts of a multipart message as text, by media type. */
export function partsOf(message: string): ReadonlyMap<string, string> {
  const boundary = /boundary="?([^";\r\n]+)"?/.exec(message)?.[1] ?? '';
  return new Map(
    message
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((part) => {
        const headers = headersOf(part.trimStart());
        const type = headers.get('content-type') ?? '';
        const body = part.slice(part.indexOf('\r\n\r\n') + 4);
        return [type, decoded(body, headers.get('content-transfer-encoding') ?? '')];
      }),
  );
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
