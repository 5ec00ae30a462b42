import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may see an indicator or an instrument is asked of the one school, not of all measurements there are; and the board
 * of a measurement is found by a statement that the database keeps ready.
 */
export class MeasurementsAtSpeed1764060000063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Every statement names the indicator as well; among many rows of one year this index led the planner astray.
    await runner.query('DROP INDEX measurements_by_year');
    // A limit keeps the question from being answered beforehand for every row of the table; an own school needs no answer.
    await runner.query(`
      ALTER POLICY with_measurements ON indicators USING (
        CASE WHEN school_id IN (SELECT acting_school_ids()) THEN true ELSE (
          SELECT true FROM measurements m
          WHERE m.school_id = indicators.school_id AND m.indicator_id = indicators.id LIMIT 1) END);
      ALTER POLICY of_measurements ON instruments USING (
        CASE WHEN key IS NOT NULL THEN false WHEN school_id IN (SELECT acting_school_ids()) THEN true ELSE (
          SELECT true FROM measurements m
          WHERE m.school_id = instruments.school_id AND m.instrument_id = instruments.id LIMIT 1) END);
      CREATE FUNCTION keep_board_of_measurement() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
          SELECT parent_id INTO NEW.board_id FROM organisation_relations
          WHERE school_id = NEW.school_id AND kind = 'BOARD'
            AND (valid_to IS NULL OR valid_to > count_date_of(NEW.school_year))
          ORDER BY valid_from LIMIT 1;
          RETURN NEW;
        END $$;
      COMMENT ON FUNCTION keep_board_of_measurement IS 'As board_of; written out, for files bring in 100,000 rows';
      CREATE OR REPLACE TRIGGER measurements_keep_board
        BEFORE INSERT OR UPDATE OF school_id, school_year, board_id ON measurements
        FOR EACH ROW EXECUTE FUNCTION keep_board_of_measurement();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX measurements_by_year ON measurements (school_id, school_year);
      CREATE OR REPLACE TRIGGER measurements_keep_board BEFORE INSERT OR UPDATE ON measurements
        FOR EACH ROW EXECUTE FUNCTION keep_board();
      DROP FUNCTION keep_board_of_measurement;
      ALTER POLICY of_measurements ON instruments
        USING (key IS NULL AND id IN (SELECT m.instrument_id FROM measurements m));
      ALTER POLICY with_measurements ON indicators USING (EXISTS (
        SELECT FROM measurements m WHERE m.school_id = indicators.school_id AND m.indicator_id = indicators.id));
    `);
  }
}
