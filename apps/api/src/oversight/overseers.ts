import type { SchoolYear } from '@verankerd/domain';

/** The schools that share with `$1` today. */
const sharingSchools = `
  SELECT g.school_id FROM sharing_grants g
  WHERE g.partnership_id = $1 AND g.block = 'SEVEN_QUESTIONS' AND g.revoked_at IS NULL`;

/**
 * Whether a summary or submission is for the eyes of partnership `$1`. The schools are asked for first and by
 * themselves, so that the index is searched for just these.
 */
const isOfSharingSchools = (row: string) => `${row}.school_id = ANY (ARRAY(${sharingSchools}))`;

/** The same for very many schools, of which a list would be gone through for each row. */
const isAmongSharingSchools = (row: string) => `${row}.school_id IN (${sharingSchools})`;

/** Who oversees schools: a board what they handed in, a partnership or the national desk what they share of it besides. */
export const overseers = {
  BOARD: {
    actingIds: 'acting_board_ids()',
    /** Whether a summary or submission is for the eyes of this board: it was the school's board that year. */
    maySee: (row: string) => `${row}.board_id = $1`,
    sharing: 'true',
  },
  PARTNERSHIP: {
    actingIds: 'acting_partnership_ids()',
    maySee: isOfSharingSchools,
    sharing: isAmongSharingSchools('schools'),
  },
  NATIONAL_DESK: {
    actingIds: 'acting_partnership_ids()',
    maySee: isAmongSharingSchools,
    sharing: isAmongSharingSchools('schools'),
  },
} as const;

/** A kind of organisation that oversees schools. */
export type Overseer = keyof typeof overseers;

/** An organisation that oversees schools. */
export type OverseerKey = { readonly kind: Overseer; readonly id: string };

/** What an overseer asks for. */
export type OverseerYear = OverseerKey & { readonly schoolYear: SchoolYear };

/** SQL for the schools of overseer `$1` in school year `$2`; for the national desk all of the register. */
export function schoolsOf(kind: Overseer): string {
  if (kind === 'NATIONAL_DESK')
    return `SELECT o.id AS school_id FROM organisations o WHERE o.kind = 'SCHOOL'`;
  return `
    SELECT r.school_id FROM organisation_relations r
    WHERE r.parent_id = $1 AND r.kind = '${kind}' AND ${holdsInYear('r')}`;
}

/**
 * SQL for whether a relation of a school holds in school year `$2`: on 1 October, or for years before the register
 * begins, on the first day that is known. The same rule as `board_of`.
 */
function holdsInYear(relation: string): string {
  return `(${relation}.valid_to IS NULL OR ${relation}.valid_to > count_date_of($2))
    AND (${relation}.valid_from <= count_date_of($2) OR NOT EXISTS (
      SELECT FROM organisation_relations e
      WHERE e.school_id = ${relation}.school_id AND e.kind = ${relation}.kind
        AND e.valid_from < ${relation}.valid_from
        AND (e.valid_to IS NULL OR e.valid_to > count_date_of($2))))`;
}
