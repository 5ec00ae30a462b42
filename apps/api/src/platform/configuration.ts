import type { DisclosureWishes } from '@verankerd/domain';
import * as z from 'zod/mini';
import { askedThresholds } from './disclosure-wishes';

const environment = z.object({
  DATABASE_URL: z.string().check(z.regex(/^postgres(ql)?:\/\//)),
  PORT: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(65535)), 3000),
  HOST: z._default(z.string(), '127.0.0.1'),
  PUBLIC_URL: z.optional(z.url()),
  LOG_LEVEL: z._default(z.enum(['silent', 'error', 'warn', 'info', 'debug']), 'info'),
  SESSION_HOURS: z._default(z.coerce.number().check(z.minimum(1), z.maximum(720)), 12),
  DATABASE_POOL: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 10),
  UPLOAD_MEGABYTES: z._default(z.coerce.number().check(z.minimum(1), z.maximum(200)), 25),
  EXPORT_THREADS: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(16)), 1),
  WEB_ROOT: z.optional(z.string()),
  SMTP_URL: z.optional(z.string().check(z.regex(/^(smtps?:\/\/\S+)?$/))),
  MAIL_FROM: z.optional(z.string().check(z.regex(/^([^\r\n]*@[^\r\n]*)?$/))),
});

/** Settings of the server, read once at start. The table in README.md says what each of them means. */
export type Configuration = {
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly port: number;
  readonly host: string;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly sessionHours: number;
  /** Whether browsers reach the server by https, so that the session cookie is marked secure. */
  readonly secureCookie: boolean;
  /** Largest file that can be sent, in bytes. */
  readonly largestUpload: number;
  /** Threads that make files that were ordered; 0 leaves them to other servers on the same database. */
  readonly exportThreads: number;
  /** Folder of the built web app; without it only the API is served. */
  readonly webRoot: string | undefined;
  /** Address of the installation for readers, when it is set: links outside a page begin with it. */
  readonly publicUrl: string | undefined;
  /** How mail leaves; nothing when this installation sends none. */
  readonly mail: MailSettings | undefined;
  /** Thresholds for what is shown of people, where this installation is stricter than the rule. */
  readonly disclosure: DisclosureWishes;
};

/** How mail leaves. */
export type MailSettings = {
  /** `smtp://` or `smtps://`, with user and password in it when the server asks for them. */
  readonly smtpUrl: string;
  readonly from: string;
  readonly publicUrl: string;
};

/** The settings cannot be used; the message names the variable and what would be right. */
export class ConfigurationError extends Error {}

/**
 * Reads the settings from the environment.
 * @throws ConfigurationError that names each wrong variable.
 */
export function readConfiguration(variables: NodeJS.ProcessEnv): Configuration {
  const read = environment.safeParse(variables);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`);
    throw new ConfigurationError(`These settings are missing or wrong: ${wrong.join(', ')}.`);
  }
  const settings = read.data;
  const { wishes, refused } = askedThresholds(variables);
  if (refused.length > 0) throw new ConfigurationError(`${refused.join('. ')}.`);
  return Object.freeze({
    databaseUrl: settings.DATABASE_URL,
    databasePool: settings.DATABASE_POOL,
    port: settings.PORT,
    host: settings.HOST,
    logLevel: settings.LOG_LEVEL,
    sessionHours: settings.SESSION_HOURS,
    secureCookie: settings.PUBLIC_URL?.startsWith('https:') ?? false,
    largestUpload: settings.UPLOAD_MEGABYTES * 1_048_576,
    exportThreads: settings.EXPORT_THREADS,
    webRoot: settings.WEB_ROOT,
    publicUrl: settings.PUBLIC_URL?.replace(/\/+$/, ''),
    mail: mailSettingsOf(settings),
    disclosure: wishes,
  });
}

function mailSettingsOf(settings: z.infer<typeof environment>): MailSettings | undefined {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, PUBLIC_URL: publicUrl } = settings;
  if (!smtpUrl) return undefined;
  if (!from || !publicUrl)
    throw new ConfigurationError('SMTP_URL needs MAIL_FROM and PUBLIC_URL beside it.');
  return { smtpUrl, from, publicUrl: publicUrl.replace(/\/+$/, '') };
}
