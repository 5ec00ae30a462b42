import type { SchoolYear } from '@verankerd/domain';

/** Who oversees schools: a board what they handed in, a partnership what they share of it besides. */
export const overseers = {
  BOARD: {
    relation: 'BOARD',
    actingIds: 'acting_board_ids()',
    /** Whether a summary or submission is for the eyes of this board: it was the school's board that year. */
    maySee: (row: string) => `${row}.board_id = $1`,
  },
  PARTNERSHIP: {
    relation: 'PARTNERSHIP',
    actingIds: 'acting_partnership_ids()',
    /** Whether a summary or submission is for the eyes of this partnership: the school shares with it today. */
    maySee: (row: string) => `${row}.school_id IN (
      SELECT g.school_id FROM sharing_grants g
      WHERE g.partnership_id = $1 AND g.block = 'SEVEN_QUESTIONS' AND g.revoked_at IS NULL)`,
  },
} as const;

/** A kind of organisation that oversees schools. */
export type Overseer = keyof typeof overseers;

/** An organisation that oversees schools. */
export type OverseerKey = { readonly kind: Overseer; readonly id: string };

/** What an overseer asks for. */
export type OverseerYear = OverseerKey & { readonly schoolYear: SchoolYear };

/**
 * SQL for the schools of overseer `$1` in school year `$2`: those of 1 October, or for years before the register
 * begins, those of the first day that is known. The same rule as `board_of`.
 */
export function schoolsOf(kind: Overseer): string {
  return `
    SELECT r.school_id FROM organisation_relations r
    WHERE r.parent_id = $1 AND r.kind = '${overseers[kind].relation}'
      AND (r.valid_to IS NULL OR r.valid_to > count_date_of($2))
      AND (r.valid_from <= count_date_of($2) OR NOT EXISTS (
        SELECT FROM organisation_relations e
        WHERE e.school_id = r.school_id AND e.kind = r.kind AND e.valid_from < r.valid_from
          AND (e.valid_to IS NULL OR e.valid_to > count_date_of($2))))`;
}
