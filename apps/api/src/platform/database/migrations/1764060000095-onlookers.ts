import type { MigrationInterface, QueryRunner } from 'typeorm';

const isOfToday = (row: string) =>
  `${row}.valid_from <= current_date AND (${row}.valid_to IS NULL OR ${row}.valid_to > current_date)`;

const ownRoles = `
  SELECT m.organisation_id FROM memberships m
  WHERE m.user_id = acting_user_id() AND m.role = ANY (roles) AND ${isOfToday('m')}`;

/** For whom somebody acts who looks at the own school as an overseer does: for that overseer, and nobody else. */
const roleOfOnlooker = `
  SELECT o.id FROM organisations o
  WHERE o.id = onlooker_id() AND seen_school_id() IS NOT NULL
    AND o.kind || '_OFFICER' = ANY (roles) AND o.kind IN ('BOARD', 'PARTNERSHIP', 'NATIONAL_DESK')
    AND EXISTS (
      SELECT FROM memberships m
      WHERE m.user_id = acting_user_id() AND m.organisation_id = seen_school_id()
        AND m.role IN ('CORE_TEAM_MEMBER', 'SCHOOL_LEADER') AND ${isOfToday('m')})`;

const actingFor = (rows: string) => `
  CREATE OR REPLACE FUNCTION acting_organisation_ids(roles text[]) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 2
  SECURITY DEFINER SET search_path = public, pg_temp AS $$ ${rows} $$`;

const setting = (name: string) => `
  CREATE FUNCTION ${name}() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('verankerd.${name}', true), '')::uuid`;

/** Every table of which an overseer sees rows of several schools. What follows from them is narrowed with them. */
const seenByOverseers = [
  'sharing_grants',
  'submissions',
  'oversight_summaries',
  'superseded_summaries',
  'measurements',
  'review_hand_ins',
  'conversations',
  'good_practices',
] as const;

/** What overseers keep for themselves. */
const keptByOverseers = ['overseer_notes', 'export_orders'] as const;

/** As a CASE, and not with OR: the planner would take a narrowing that hardly ever happens for one that always does. */
const isNotNarrowedAway = `CASE WHEN (SELECT seen_school_id()) IS NULL THEN true
  ELSE school_id = (SELECT seen_school_id()) END`;

const guestOfChoice =
  '(school_id, choice_id) IN (SELECT g.school_id, g.choice_id FROM acting_guest_choices() g)';

const guestSees = (condition: string) => `ALTER POLICY guest ON submissions USING (${condition})`;

const narrowed = (table: string, condition: string) =>
  `CREATE POLICY narrowed_to_seen_school ON ${table} AS RESTRICTIVE FOR SELECT USING (${condition})`;

/**
 * Lets people of a school see their school as a board, a partnership or the national desk sees it, by the policies that
 * hold for that overseer. Such a transaction is narrowed to the one school: of no other a row is left, and neither is
 * what overseers keep for themselves.
 */
export class Onlookers1764060000095 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(setting('seen_school_id'));
    await runner.query(setting('onlooker_id'));
    await runner.query(`
      COMMENT ON FUNCTION seen_school_id IS 'The one school that a transaction sees in which somebody of it looks as an overseer does';
      COMMENT ON FUNCTION onlooker_id IS 'The overseer as whom somebody looks at the own school'`);
    await runner.query(
      actingFor(`${ownRoles} AND seen_school_id() IS NULL UNION ALL ${roleOfOnlooker}`),
    );
    for (const table of seenByOverseers) await runner.query(narrowed(table, isNotNarrowedAway));
    for (const table of keptByOverseers)
      await runner.query(narrowed(table, '(SELECT seen_school_id()) IS NULL'));
    // Who looks as an overseer does looks as nobody else, not even as a guest of the own school.
    await runner.query(guestSees(`(SELECT seen_school_id()) IS NULL AND ${guestOfChoice}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(guestSees(guestOfChoice));
    for (const table of [...seenByOverseers, ...keptByOverseers])
      await runner.query(`DROP POLICY narrowed_to_seen_school ON ${table}`);
    await runner.query(actingFor(ownRoles));
    await runner.query('DROP FUNCTION onlooker_id, seen_school_id');
  }
}
