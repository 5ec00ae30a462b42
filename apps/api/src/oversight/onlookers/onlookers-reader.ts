import { sharingBlocks, type Onlooker } from '@verankerd/contract';
import type { PlainDate } from '@verankerd/domain';
import { requireOwnSchool } from '../../organisations/organisations-door';
import type { Transaction } from '../../platform/database/unit-of-work';
import { nameOf } from '../overseer-sql';

/** Each board and partnership that a school has or had, with the day on which that ended. */
const selectOnlookers = `
  WITH parents AS (
    SELECT r.parent_id AS id, r.kind,
      CASE WHEN bool_and(coalesce(r.valid_to <= $2::date, false)) THEN max(r.valid_to) END AS until
    FROM organisation_relations r
    WHERE r.school_id = $1 AND r.valid_from <= $2::date
    GROUP BY r.parent_id, r.kind),
  open_grants AS (
    SELECT g.partnership_id AS id, g.block FROM sharing_grants g WHERE g.school_id = $1 AND g.revoked_at IS NULL),
  found AS (
    SELECT p.kind, p.id, p.until FROM parents p
    UNION ALL
    SELECT o.kind, o.id, NULL FROM organisations o
    WHERE o.kind = 'NATIONAL_DESK' AND o.id IN (SELECT id FROM open_grants))
  SELECT f.kind, f.id, n.name, f.until,
    CASE WHEN f.kind = 'BOARD' THEN $3::text[]
      WHEN f.until IS NOT NULL THEN '{}'
      ELSE ARRAY(SELECT g.block FROM open_grants g WHERE g.id = f.id ORDER BY array_position($3::text[], g.block))
    END AS blocks
  FROM found f CROSS JOIN LATERAL (${nameOf('f.id', '$2::date')}) n
  ORDER BY f.until IS NOT NULL, f.kind, n.name COLLATE "nl-x-icu", f.id`;

/**
 * Lists who sees what a school handed in, or could see it.
 * @throws Refusal `resource.not-found` when the actor does not work at the school.
 */
export async function readOnlookers(
  transaction: Transaction,
  schoolId: string,
  today: PlainDate,
): Promise<Onlooker[]> {
  await requireOwnSchool(transaction, schoolId);
  return transaction.query<Onlooker[]>(selectOnlookers, [schoolId, today, sharingBlocks]);
}
