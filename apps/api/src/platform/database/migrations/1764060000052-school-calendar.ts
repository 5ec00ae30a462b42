import type { MigrationInterface, QueryRunner } from 'typeorm';

/** School holidays per region, and the turns of choices to a new school year. */
export class SchoolCalendar1764060000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE school_holidays (
        school_year school_year NOT NULL,
        kind text NOT NULL CHECK (kind IN ('AUTUMN', 'CHRISTMAS', 'SPRING', 'MAY', 'SUMMER')),
        region text NOT NULL CHECK (region IN ('NORTH', 'CENTRE', 'SOUTH', 'ALL')),
        first_day date NOT NULL,
        last_day date NOT NULL CHECK (last_day >= first_day AND last_day < first_day + 70),
        fixed boolean NOT NULL,
        PRIMARY KEY (school_year, kind, region),
        CHECK (first_day BETWEEN first_day_of(school_year) AND last_day_of(school_year))
      );
      COMMENT ON TABLE school_holidays IS 'Published holidays of schools. First and last day are both free. Open data';
      COMMENT ON COLUMN school_holidays.fixed IS 'Fixed by government; otherwise advice, which a school may have changed';

      ALTER TABLE school_holidays ENABLE ROW LEVEL SECURITY;
      CREATE POLICY everyone_reads ON school_holidays FOR SELECT USING (acting_user_id() IS NOT NULL);
      GRANT SELECT ON school_holidays TO verankerd_app;

      CREATE TABLE school_year_turns (
        school_id uuid NOT NULL,
        choice_id uuid NOT NULL,
        school_year school_year NOT NULL,
        carried_out_at timestamptz NOT NULL,
        carried_out_by uuid NOT NULL REFERENCES users (id),
        PRIMARY KEY (school_id, choice_id, school_year),
        FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id)
      );
      COMMENT ON TABLE school_year_turns IS 'Who carried out the turn of a choice to a school year first, and when';

      CREATE TABLE turn_milestones (
        school_id uuid NOT NULL,
        choice_id uuid NOT NULL,
        turn_key text NOT NULL CHECK (char_length(turn_key) <= 80),
        school_year school_year NOT NULL,
        PRIMARY KEY (school_id, choice_id, turn_key),
        FOREIGN KEY (school_id, choice_id, school_year)
          REFERENCES school_year_turns (school_id, choice_id, school_year)
      );
      COMMENT ON TABLE turn_milestones IS 'Suggested milestones that a turn made. The key makes each of them once, also when two people start the turn';
    `);
    for (const table of ['school_year_turns', 'turn_milestones']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY own_school ON ${table} USING (school_id IN (SELECT acting_school_ids()));
        GRANT SELECT, INSERT ON ${table} TO verankerd_app;
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE turn_milestones, school_year_turns, school_holidays CASCADE');
  }
}
