import type { Role } from '@verankerd/contract';
import { parseArgs } from 'node:util';
import { AccountRefused, addAccount } from '../identity/identity-door';
import { ownerDataSource } from '../platform/database/data-source';
import { PlainProblem, readDatabaseUrl } from './console/database-problem';
import { runCommand } from './console/run-command';

const usage = `Usage: npm run add:account -- --email NAME@SCHOOL.NL --name "NAME" --role SCHOOL_LEADER --organisation 11ZZ03
An adviser from outside, who is a guest of schools, has no role: npm run add:account -- --email NAME@GGD.NL --name "NAME"`;

/** Makes an account with a role, and prints its first password. */
await runCommand(async () => {
  const { email, name, role, organisation } = readArguments();
  if (!email || (!role && organisation)) throw new PlainProblem(usage);
  const dataSource = await ownerDataSource(
    readDatabaseUrl(process.env['DATABASE_URL']),
  ).initialize();
  try {
    const { password } = await dataSource.transaction((owner) =>
      addAccount(owner, {
        email,
        displayName: name ?? email,
        ...(role !== undefined && { role: role as Role }),
        organisationCode: organisation,
      }),
    );
    const known = role === undefined ? 'The account was there already.' : 'The role was added.';
    const words = password === undefined ? known : `First password: ${password}`;
    process.stdout.write(`${email}: ${words}\n`);
  } catch (error) {
    throw error instanceof AccountRefused ? new PlainProblem(error.message) : error;
  } finally {
    await dataSource.destroy();
  }
}, process.env['DATABASE_URL']);

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { email: text, name: text, role: text, organisation: text } })
      .values;
  } catch {
    throw new PlainProblem(usage);
  }
}
