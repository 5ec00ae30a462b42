import type { GuestChoice } from '@verankerd/contract';
import type { PlainDate } from '@verankerd/domain';
import type { ChoiceKey } from '../choices/choices-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';

/** The school years of a choice that can be read, last first. */
export type GuestView = GuestChoice['schoolYears'];

const selectYears = `
  SELECT s.school_year AS "schoolYear", max(s.number) AS number,
    ${instantOf('max(s.submitted_at)')} AS "submittedAt"
  FROM submissions s WHERE s.school_id = $1 AND s.choice_id = $2
  GROUP BY s.school_year ORDER BY s.school_year DESC`;

/**
 * Reads what there is to see of a choice for its guests. It answers a guest and the people of the school alike: to
 * anybody else row-level security shows nothing. What stands in a year, `readHandedIn` of oversight tells.
 */
export function readGuestView(
  transaction: Transaction,
  { schoolId, choiceId }: ChoiceKey,
): Promise<GuestView> {
  return transaction.query<GuestView>(selectYears, [schoolId, choiceId]);
}

/**
 * Makes sure that the actor is a guest of a choice today. The day is that of the Netherlands, so that access ends there
 * at midnight, though the database counts its days by UTC.
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
