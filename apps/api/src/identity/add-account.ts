import { roles, type Role } from '@verankerd/contract';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { hashPassword } from './password';

/** An account to make, or a role to add to one that is there. */
export type NewAccount = {
  readonly email: string;
  readonly displayName: string;
  /** Left out for an adviser from outside, who sees what schools give access to and nothing else. */
  readonly role?: Role;
  /** Code of the organisation of the role: BRIN with location, board number or partnership code. There is one desk. */
  readonly organisationCode: string | undefined;
  /** Left out, one is made up. */
  readonly password?: string;
};

/** Why an account cannot be made; the sentence names what would be right. */
export class AccountRefused extends Error {}

type OrganisationKind = 'SCHOOL' | 'BOARD' | 'PARTNERSHIP' | 'NATIONAL_DESK';

const organisationKind: Readonly<Record<Role, OrganisationKind | null>> = {
  CORE_TEAM_MEMBER: 'SCHOOL',
  SCHOOL_LEADER: 'SCHOOL',
  BOARD_OFFICER: 'BOARD',
  PARTNERSHIP_OFFICER: 'PARTNERSHIP',
  NATIONAL_DESK_OFFICER: 'NATIONAL_DESK',
  ADMINISTRATOR: null,
};

/**
 * Makes an account, or adds a role to the one with this address. Only from the command line, as the owner of the tables.
 * @returns The first password of a new account; nothing for an account that was there, which gets the role.
 * @throws AccountRefused when the role or the organisation does not exist.
 */
export async function addAccount(
  owner: EntityManager,
  account: NewAccount,
): Promise<{ readonly password: string | undefined }> {
  const organisationId = await findOrganisation(owner, account);
  const email = account.email.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new AccountRefused(`${account.email} is not an e-mail address.`);
  const [known] = await owner.query<{ id: string }[]>('SELECT id FROM users WHERE email = $1', [
    email,
  ]);
  const id = known?.id ?? v7();
  const password = known ? undefined : (account.password ?? randomBytes(12).toString('base64url'));
  if (password !== undefined)
    await owner.query(
      'INSERT INTO users (id, email, display_name, password_hash) VALUES ($1, $2, $3, $4)',
      [id, email, account.displayName, await hashPassword(password)],
    );
  if (account.role === undefined) return { password };
  await owner.query(
    `INSERT INTO memberships (id, user_id, role, organisation_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [v7(), id, account.role, organisationId],
  );
  return { password };
}

async function findOrganisation(owner: EntityManager, account: NewAccount): Promise<string | null> {
  if (account.role === undefined) return null;
  if (!roles.includes(account.role))
    throw new AccountRefused(`The role is one of ${roles.join(', ')}.`);
  const kind = organisationKind[account.role];
  if (kind === null) return null;
  const code = account.organisationCode?.toUpperCase().replaceAll('-', '');
  const [organisation] = await owner.query<{ id: string }[]>(
    `SELECT id FROM organisations
     WHERE kind = $1
       AND (kind = 'NATIONAL_DESK' OR $2 IN (establishment_code, board_number, partnership_code))`,
    [kind, code ?? ''],
  );
  if (!organisation)
    throw new AccountRefused(
      `There is no ${kind.toLowerCase()} with code ${account.organisationCode ?? '(none)'}.`,
    );
  return organisation.id;
}
