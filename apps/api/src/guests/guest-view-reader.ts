import type { AnswerOf, GuestChoice, listGuestChoices } from '@verankerd/contract';
import { guestAccessState, type PlainDate } from '@verankerd/domain';
import type { ChoiceKey } from '../choices/choices-door';
import { instantOf, nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';

type GuestChoices = AnswerOf<typeof listGuestChoices>;

/** The school years of a choice that can be read, last first. */
export type GuestView = GuestChoice['schoolYears'];

type Row = Omit<GuestChoice, 'state' | 'schoolName' | 'schoolPlace'> & {
  readonly validUntil: PlainDate;
  readonly school: { readonly name: string; readonly place: string | null } | null;
};

/** SQL for the school years of a choice that were handed in, with how often and when last. */
const yearsOf = (schoolId: string, choiceId: string) => `
  (SELECT coalesce(json_agg(json_build_object(
      'schoolYear', y.school_year, 'number', y.number, 'submittedAt', ${instantOf('y.at')})
      ORDER BY y.school_year DESC), '[]')
    FROM (SELECT s.school_year, max(s.number) AS number, max(s.submitted_at) AS at FROM submissions s
      WHERE s.school_id = ${schoolId} AND s.choice_id = ${choiceId} GROUP BY s.school_year) y)`;

// What is over tells whose it was and until when, and nothing of the choice. Days are those of the Netherlands, so that
// access ends there at midnight, though the database counts its days by UTC.
const selectOwn = `
  SELECT g.id, g.school_id AS "schoolId", ${nameOn('g.school_id', '$1::date')} AS school,
    g.choice_id AS "choiceId", held.intervention_name AS "interventionName",
    g.valid_until AS "validUntil", ${instantOf('g.revoked_at')} AS "revokedAt",
    CASE WHEN held.choice_id IS NULL THEN '[]' ELSE ${yearsOf('g.school_id', 'g.choice_id')} END AS "schoolYears"
  FROM guest_accesses g
  LEFT JOIN acting_guest_choices() held ON held.school_id = g.school_id AND held.choice_id = g.choice_id
    AND g.revoked_at IS NULL AND g.valid_until >= $1
  WHERE g.email = acting_email()
  ORDER BY held.choice_id IS NULL, g.valid_until DESC, g.id`;

/** Reads of which choices the actor is a guest, and of which access is over. */
export async function readGuestChoices(
  transaction: Transaction,
  today: PlainDate,
): Promise<GuestChoices> {
  const rows = await transaction.query<Row[]>(selectOwn, [today]);
  return {
    today,
    choices: rows.map(({ school, ...row }) => ({
      ...row,
      schoolName: school?.name ?? '',
      schoolPlace: school?.place ?? null,
      state: guestAccessState({ ...row, isRevoked: row.revokedAt !== null }, today),
    })),
  };
}

/**
 * Reads what there is to see of a choice for its guests. It answers a guest and the people of the school alike: to
 * anybody else row-level security shows nothing.
 */
export async function readGuestView(
  transaction: Transaction,
  { schoolId, choiceId }: ChoiceKey,
): Promise<GuestView> {
  const [row] = await transaction.query<{ years: GuestView }[]>(
    `SELECT ${yearsOf('$1', '$2')} AS years`,
    [schoolId, choiceId],
  );
  return row?.years ?? [];
}

/**
 * Makes sure that the actor is a guest of a choice today.
 * @throws Refusal `resource.not-found` otherwise, also when access is over.
 */
export async function requireGuest(
  transaction: Transaction,
  { schoolId, choiceId }: ChoiceKey,
  today: PlainDate,
): Promise<void> {
  const rows = await transaction.query<unknown[]>(
    `SELECT 1 FROM guest_accesses
     WHERE school_id = $1 AND choice_id = $2 AND email = acting_email()
       AND revoked_at IS NULL AND valid_until >= $3`,
    [schoolId, choiceId, today],
  );
  if (rows.length === 0) throw notFound();
}

/** Whether the actor is or was a guest of any choice. */
export async function isGuest(transaction: Transaction): Promise<boolean> {
  const rows = await transaction.query<unknown[]>(
    'SELECT 1 FROM guest_accesses WHERE email = acting_email() LIMIT 1',
  );
  return rows.length > 0;
}
