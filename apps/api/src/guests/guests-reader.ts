import type { AnswerOf, GuestAccess, listGuests } from '@verankerd/contract';
import { guestAccessState, type PlainDate } from '@verankerd/domain';
import { requireOwnSchool } from '../organisations/organisations-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';

type Row = Omit<GuestAccess, 'state'> & { readonly validUntil: PlainDate };

const select = `
  SELECT g.id, g.choice_id AS "choiceId", i.name AS "interventionName", g.email,
    g.valid_until AS "validUntil",
    json_build_object('by', display_name_of(g.granted_by), 'at', ${instantOf('g.granted_at')}) AS granted,
    CASE WHEN g.revoked_at IS NOT NULL THEN
      json_build_object('by', display_name_of(g.revoked_by), 'at', ${instantOf('g.revoked_at')})
    END AS revoked
  FROM guest_accesses g
  JOIN intervention_choices c ON c.school_id = g.school_id AND c.id = g.choice_id
  JOIN interventions i ON i.id = c.intervention_id
  WHERE g.school_id = $1`;

/**
 * Reads who is or was a guest of a school, last given first.
 * @throws Refusal `resource.not-found` to whoever does not work there.
 */
export async function readGuestsOf(
  transaction: Transaction,
  schoolId: string,
  today: PlainDate,
): Promise<AnswerOf<typeof listGuests>> {
  await requireOwnSchool(transaction, schoolId);
  const rows = await transaction.query<Row[]>(`${select} ORDER BY g.granted_at DESC, g.id`, [
    schoolId,
  ]);
  return { today, guests: rows.map((row) => withState(row, today)) };
}

/**
 * Reads one access that a school gave.
 * @throws Refusal `resource.not-found` when it does not exist or is another school's.
 */
export async function readGuest(
  transaction: Transaction,
  { schoolId, guestId }: { readonly schoolId: string; readonly guestId: string },
  today: PlainDate,
): Promise<GuestAccess> {
  const [row] = await transaction.query<Row[]>(`${select} AND g.id = $2`, [schoolId, guestId]);
  if (!row) throw notFound();
  return withState(row, today);
}

function withState(row: Row, today: PlainDate): GuestAccess {
  return { ...row, state: guestAccessState({ ...row, isRevoked: row.revoked !== null }, today) };
}
