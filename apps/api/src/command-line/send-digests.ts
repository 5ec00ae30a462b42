import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app-module';
import {
  ConfigurationError,
  readConfiguration,
  type Configuration,
} from '../platform/configuration';
import { DigestSender } from '../reminders/reminders-door';
import { PlainProblem } from './console/database-problem';
import { runCommand } from './console/run-command';

const usage = `Usage: npm run send:digests
Sends the weekly summaries that are due now. SMTP_URL, MAIL_FROM and PUBLIC_URL say how (docs/operations.md).`;

/** Sends the weekly summaries that are due, as the server does by itself; safe beside it. */
await runCommand(async () => {
  if (process.argv.length > 2) throw new PlainProblem(usage);
  const configuration = configurationForMail();
  const app = await NestFactory.createApplicationContext(AppModule.with(configuration), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    const { sent, silent, waiting, failed, refused } = await app.get(DigestSender).sendDue();
    process.stdout.write(
      `${sent} sent, ${silent} with nothing to say, ${waiting} wait for a school day, ` +
        `${failed} to be tried again, ${refused} refused by the mail server.\n`,
    );
    if (failed + refused > 0) process.exitCode = 1;
  } finally {
    await app.close();
  }
}, process.env['DATABASE_URL']);

function configurationForMail(): Configuration {
  try {
    const configuration = readConfiguration(process.env);
    if (configuration.mail) return configuration;
  } catch (error) {
    if (error instanceof ConfigurationError) throw new PlainProblem(error.message);
    throw error;
  }
  throw new PlainProblem(`SMTP_URL is not set: this installation sends no mail.\n${usage}`);
}
