import type { AnswerOf, GuestChoice, listGuestChoices } from '@verankerd/contract';
import type { PlainDate } from '@verankerd/domain';
import { instantOf, nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { readGuestView } from './guest-view-reader';

type Row = Omit<GuestChoice, 'state' | 'schoolName' | 'schoolPlace' | 'schoolYears'> & {
  readonly school: { readonly name: string; readonly place: string | null } | null;
};

// Of each choice what holds, or else what was given last. What is over tells whose it was and until when, and nothing of
// the choice.
const selectLast = `
  SELECT DISTINCT ON (g.school_id, g.choice_id)
    g.id, g.school_id AS "schoolId", ${nameOn('g.school_id', '$1::date')} AS school,
    g.choice_id AS "choiceId", held.intervention_name AS "interventionName",
    g.valid_until AS "validUntil", ${instantOf('g.revoked_at')} AS "revokedAt"
  FROM guest_accesses g
  LEFT JOIN acting_guest_choices() held ON held.school_id = g.school_id AND held.choice_id = g.choice_id
    AND g.revoked_at IS NULL AND g.valid_until >= $1
  WHERE g.email = acting_email()
  ORDER BY g.school_id, g.choice_id, held.choice_id IS NULL, g.granted_at DESC`;

const select = `
  SELECT * FROM (${selectLast}) AS last
  ORDER BY "interventionName" IS NULL, "validUntil" DESC, id`;

/** Reads of which choices the actor is a guest, and of which access is over. */
export async function readGuestChoices(
  transaction: Transaction,
  today: PlainDate,
): Promise<AnswerOf<typeof listGuestChoices>> {
  const rows = await transaction.query<Row[]>(select, [today]);
  return {
    today,
    choices: await Promise.all(rows.map((row) => describe(transaction, row))),
  };
}

async function describe(transaction: Transaction, { school, ...row }: Row): Promise<GuestChoice> {
  const holds = row.interventionName !== null;
  return {
    ...row,
    schoolName: school?.name ?? '',
    schoolPlace: school?.place ?? null,
    state: holds ? 'RUNNING' : row.revokedAt === null ? 'EXPIRED' : 'REVOKED',
    schoolYears: holds ? await readGuestView(transaction, row) : [],
  };
}

/** Whether the actor is or was a guest of any choice. */
export async function isGuest(transaction: Transaction): Promise<boolean> {
  const rows = await transaction.query<unknown[]>(
    'SELECT 1 FROM guest_accesses WHERE email = acting_email() LIMIT 1',
  );
  return rows.length > 0;
}
