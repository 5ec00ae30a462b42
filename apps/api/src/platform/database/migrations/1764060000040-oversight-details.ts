import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who saved a milestone last; a history of things that belong to no school year; and a board that sees an own
 * intervention only when it was handed in.
 */
export class OversightDetails1764060000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE milestones ADD COLUMN updated_by uuid REFERENCES users (id);
      COMMENT ON COLUMN milestones.updated_by IS 'Who saved it last; nobody when it was loaded';
      COMMENT ON COLUMN milestones.reason IS 'Why it was last moved, dropped, carried over or opened again';

      ALTER DOMAIN school_year DROP CONSTRAINT school_year_check;
      ALTER DOMAIN school_year ADD CONSTRAINT school_year_check CHECK (
        CASE WHEN VALUE ~ '^[0-9]{4}-[0-9]{4}$' THEN right(VALUE, 4)::int = left(VALUE, 4)::int + 1
          ELSE VALUE IS NULL END
      );

      DROP POLICY own_of_overseen_schools ON interventions;
      CREATE POLICY submitted_by_overseen_schools ON interventions FOR SELECT
        USING (EXISTS (
          SELECT FROM oversight_summaries s
          WHERE s.school_id = interventions.school_id AND s.intervention_id = interventions.id
            AND s.edition = 'SUBMITTED'
        ));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY submitted_by_overseen_schools ON interventions;
      CREATE POLICY own_of_overseen_schools ON interventions FOR SELECT
        USING (school_id IN (SELECT s.school_id FROM oversight_summaries s));
      ALTER TABLE milestones DROP COLUMN updated_by;
    `);
  }
}
