import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a grant is to the national desk, or to a partnership that the school belongs to today. */
const holds = (grant: string) => `(
  ${grant}.partnership_id IN (SELECT id FROM organisations WHERE kind = 'NATIONAL_DESK')
  OR EXISTS (
    SELECT FROM organisation_relations r
    WHERE r.school_id = ${grant}.school_id AND r.parent_id = ${grant}.partnership_id AND r.kind = 'PARTNERSHIP'
      AND r.valid_from <= current_date AND (r.valid_to IS NULL OR r.valid_to > current_date)))`;

const sharedSchools = (block: string, condition: string) => `
  RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 200
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT g.school_id FROM sharing_grants g
    WHERE g.revoked_at IS NULL AND g.block = '${block}' AND g.partnership_id IN (SELECT acting_partnership_ids())
      ${condition}
  $$;`;

const functions = {
  acting_shared_school_ids: 'SEVEN_QUESTIONS',
  acting_evaluation_school_ids: 'EVALUATIONS',
  acting_review_school_ids: 'ANNUAL_REVIEW',
} as const;

const replaced = (condition: string) =>
  Object.entries(functions)
    .map(
      ([name, block]) => `CREATE OR REPLACE FUNCTION ${name}() ${sharedSchools(block, condition)}`,
    )
    .join('\n');

/**
 * A school shares with a partnership to which it belongs. When it leaves, the partnership sees nothing of it any more,
 * whether or not somebody thought of taking the permission back.
 */
export class SharingEndsWithLeaving1764060000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(replaced(`AND ${holds('g')}`));
    await runner.query(`
      ALTER POLICY own_partnership ON sharing_grants
        USING (partnership_id IN (SELECT acting_partnership_ids()) AND ${holds('sharing_grants')})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(replaced(''));
    await runner.query(`
      ALTER POLICY own_partnership ON sharing_grants
        USING (partnership_id IN (SELECT acting_partnership_ids()))`);
  }
}
