import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The delivery log: lessons planned per year group, and lessons given. */
export class Delivery1764060000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE delivery_groups (
        school_id uuid NOT NULL,
        choice_id uuid NOT NULL,
        id uuid NOT NULL,
        school_year school_year NOT NULL,
        year_groups smallint[] NOT NULL CHECK (cardinality(year_groups) BETWEEN 1 AND 8),
        intended_groups smallint NOT NULL CHECK (intended_groups BETWEEN 1 AND 50),
        participating_groups smallint NOT NULL CHECK (participating_groups BETWEEN 0 AND intended_groups),
        planned_lessons smallint NOT NULL CHECK (planned_lessons BETWEEN 1 AND 2000),
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL,
        updated_by uuid NOT NULL REFERENCES users (id),
        removed_at timestamptz,
        PRIMARY KEY (school_id, choice_id, id),
        FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id)
      );
      COMMENT ON TABLE delivery_groups IS 'Lessons planned for a year group, or a combination of them, in a school year. Never names, never pupils';
      COMMENT ON COLUMN delivery_groups.year_groups IS 'Groep 1 to 8 or leerjaar 1 to 6, the lowest first';
      CREATE UNIQUE INDEX delivery_groups_once ON delivery_groups (school_id, choice_id, school_year, year_groups)
        WHERE removed_at IS NULL;

      CREATE TABLE lessons_given (
        school_id uuid NOT NULL,
        choice_id uuid NOT NULL,
        group_id uuid NOT NULL,
        id uuid NOT NULL,
        given_on date NOT NULL,
        lessons smallint NOT NULL CHECK (lessons BETWEEN 1 AND 50),
        recorded_at timestamptz NOT NULL,
        recorded_by uuid NOT NULL REFERENCES users (id),
        withdrawn_at timestamptz,
        PRIMARY KEY (school_id, choice_id, group_id, id),
        FOREIGN KEY (school_id, choice_id, group_id) REFERENCES delivery_groups (school_id, choice_id, id)
      );
      COMMENT ON TABLE lessons_given IS 'A row for each time that lessons were written down. A count is their sum, so that two people who count at once lose nothing';
    `);
    for (const table of ['delivery_groups', 'lessons_given']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY own_school ON ${table} USING (school_id IN (SELECT acting_school_ids()));
        GRANT SELECT, INSERT, UPDATE ON ${table} TO verankerd_app;
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lessons_given, delivery_groups CASCADE');
  }
}
