import type { AnswerOf, readSharing, SharingGrant } from '@verankerd/contract';
import type { PlainDate } from '@verankerd/domain';
import { requireOwnSchool } from '../organisations/organisations-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';

type Sharing = AnswerOf<typeof readSharing>;
type Partnership = Omit<Sharing['partnerships'][number], 'grants'>;

const today = (name: string) => `
  (SELECT n.name FROM organisation_names n
   WHERE n.organisation_id = ${name} AND (n.valid_to IS NULL OR n.valid_to > $2)
   ORDER BY n.valid_from LIMIT 1)`;

const selectGrants = `
  SELECT g.id, g.partnership_id AS "partnershipId", ${today('g.partnership_id')} AS "partnershipName",
    g.block,
    json_build_object('by', display_name_of(g.granted_by), 'at', ${instantOf('g.granted_at')}) AS granted,
    CASE WHEN g.revoked_at IS NOT NULL THEN
      json_build_object('by', display_name_of(g.revoked_by), 'at', ${instantOf('g.revoked_at')})
    END AS revoked
  FROM sharing_grants g WHERE g.school_id = $1`;

const selectPartnerships = `
  SELECT p.id, p.partnership_code AS code, ${today('p.id')} AS name
  FROM organisations p
  WHERE p.kind = 'NATIONAL_DESK' OR p.id IN (
    SELECT r.parent_id FROM organisation_relations r
    WHERE r.school_id = $1 AND r.kind = 'PARTNERSHIP'
      AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2))
  ORDER BY p.partnership_code NULLS LAST`;

/** Reads with which partnerships a school shares what, and with which it did. */
export async function readSharingOf(
  transaction: Transaction,
  schoolId: string,
  on: PlainDate,
): Promise<Sharing> {
  await requireOwnSchool(transaction, schoolId);
  const history = await transaction.query<SharingGrant[]>(
    `${selectGrants} ORDER BY g.granted_at DESC, g.id`,
    [schoolId, on],
  );
  const partnerships = await readPartnerships(transaction, schoolId, on);
  return {
    partnerships: partnerships.map((partnership) => ({
      ...partnership,
      grants: history.filter(
        (grant) => grant.partnershipId === partnership.id && grant.revoked === null,
      ),
    })),
    history,
  };
}

/** Reads the partnerships of a school on a date, and the national desk. */
export function readPartnerships(
  transaction: Transaction,
  schoolId: string,
  on: PlainDate,
): Promise<Partnership[]> {
  return transaction.query<Partnership[]>(selectPartnerships, [schoolId, on]);
}

/**
 * Reads one grant of a school.
 * @throws Refusal `resource.not-found` when it does not exist or is another school's.
 */
export async function readGrant(
  transaction: Transaction,
  { schoolId, grantId }: { readonly schoolId: string; readonly grantId: string },
  on: PlainDate,
): Promise<SharingGrant> {
  const [grant] = await transaction.query<SharingGrant[]>(`${selectGrants} AND g.id = $3`, [
    schoolId,
    on,
    grantId,
  ]);
  if (!grant) throw notFound();
  return grant;
}
