import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a school hands in, what it shares, and the narrow summary that boards and partnerships read. */
export class Oversight1764060000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE submissions (
        school_id uuid NOT NULL,
        choice_id uuid NOT NULL,
        school_year school_year NOT NULL,
        number integer NOT NULL CHECK (number >= 1),
        board_id uuid REFERENCES organisations (id),
        content jsonb NOT NULL,
        submitted_at timestamptz NOT NULL,
        submitted_by uuid NOT NULL REFERENCES users (id),
        PRIMARY KEY (school_id, choice_id, school_year, number),
        FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id)
      );
      COMMENT ON TABLE submissions IS 'The seven questions as a school handed them in; what others see. Drafts stay in the school';
      COMMENT ON COLUMN submissions.board_id IS 'The board on 1 October of the school year, kept by trigger';

      CREATE TABLE sharing_grants (
        school_id uuid NOT NULL REFERENCES organisations (id),
        id uuid NOT NULL,
        partnership_id uuid NOT NULL REFERENCES organisations (id),
        block text NOT NULL CHECK (block IN ('SEVEN_QUESTIONS')),
        granted_at timestamptz NOT NULL,
        granted_by uuid NOT NULL REFERENCES users (id),
        revoked_at timestamptz CHECK (revoked_at >= granted_at),
        revoked_by uuid REFERENCES users (id),
        PRIMARY KEY (school_id, id)
      );
      CREATE UNIQUE INDEX sharing_grants_one_open ON sharing_grants (school_id, partnership_id, block)
        WHERE revoked_at IS NULL;
      CREATE INDEX sharing_grants_by_partnership ON sharing_grants (partnership_id) WHERE revoked_at IS NULL;
      COMMENT ON TABLE sharing_grants IS 'What a school lets a partnership see. Revocable; history stays';

      CREATE TABLE oversight_summaries (
        school_id uuid NOT NULL,
        choice_id uuid NOT NULL,
        school_year school_year NOT NULL,
        edition text NOT NULL CHECK (edition IN ('CURRENT', 'SUBMITTED')),
        board_id uuid REFERENCES organisations (id),
        intervention_id uuid NOT NULL REFERENCES interventions (id),
        choice_status text NOT NULL,
        applicable smallint[] NOT NULL CHECK (cardinality(applicable) = 7),
        rated smallint[] NOT NULL CHECK (cardinality(rated) = 7),
        points smallint[] NOT NULL CHECK (cardinality(points) = 7),
        zeros smallint[] NOT NULL CHECK (cardinality(zeros) = 7),
        milestones_active smallint[] NOT NULL CHECK (cardinality(milestones_active) = 7),
        milestones_done smallint[] NOT NULL CHECK (cardinality(milestones_done) = 7),
        earliest_open_on date[] NOT NULL CHECK (cardinality(earliest_open_on) = 7),
        open_planned_on date[] NOT NULL,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (school_id, choice_id, school_year, edition),
        FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id)
      );
      CREATE INDEX oversight_summaries_by_board ON oversight_summaries (board_id, school_year)
        WHERE edition = 'SUBMITTED';
      CREATE INDEX oversight_summaries_by_year ON oversight_summaries (school_year, school_id)
        WHERE edition = 'SUBMITTED';
      COMMENT ON TABLE oversight_summaries IS
        'One narrow row a choice, school year and edition, kept in the writing transaction. Arrays follow the order of the seven questions';
      COMMENT ON COLUMN oversight_summaries.open_planned_on IS 'Planned dates of open milestones; overdue is counted when read';

      CREATE FUNCTION keep_board() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = public, pg_temp AS
        $$ BEGIN NEW.board_id := board_of(NEW.school_id, NEW.school_year); RETURN NEW; END $$;
      CREATE TRIGGER submissions_keep_board BEFORE INSERT OR UPDATE ON submissions
        FOR EACH ROW EXECUTE FUNCTION keep_board();
      CREATE TRIGGER oversight_summaries_keep_board BEFORE INSERT OR UPDATE ON oversight_summaries
        FOR EACH ROW EXECUTE FUNCTION keep_board();
      CREATE FUNCTION move_to_board() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = public, pg_temp AS $$
        DECLARE moved uuid := coalesce(NEW.school_id, OLD.school_id);
        BEGIN
          UPDATE submissions SET board_id = board_id WHERE school_id = moved;
          UPDATE oversight_summaries SET board_id = board_id WHERE school_id = moved;
          RETURN NULL;
        END $$;
      CREATE TRIGGER organisation_relations_move AFTER INSERT OR UPDATE OR DELETE ON organisation_relations
        FOR EACH ROW EXECUTE FUNCTION move_to_board();

      CREATE FUNCTION acting_shared_school_ids() RETURNS SETOF uuid LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = public, pg_temp AS $$
          SELECT school_id FROM sharing_grants
          WHERE revoked_at IS NULL AND block = 'SEVEN_QUESTIONS'
            AND partnership_id IN (SELECT acting_partnership_ids())
        $$;

      ALTER TABLE submissions ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_school ON submissions USING (school_id IN (SELECT acting_school_ids()));
      CREATE POLICY own_board ON submissions FOR SELECT USING (board_id IN (SELECT acting_board_ids()));
      CREATE POLICY shared ON submissions FOR SELECT USING (school_id IN (SELECT acting_shared_school_ids()));
      GRANT SELECT, INSERT ON submissions TO verankerd_app;

      ALTER TABLE oversight_summaries ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_school ON oversight_summaries USING (school_id IN (SELECT acting_school_ids()));
      CREATE POLICY own_board ON oversight_summaries FOR SELECT
        USING (edition = 'SUBMITTED' AND board_id IN (SELECT acting_board_ids()));
      CREATE POLICY shared ON oversight_summaries FOR SELECT
        USING (edition = 'SUBMITTED' AND school_id IN (SELECT acting_shared_school_ids()));
      GRANT SELECT, INSERT, UPDATE ON oversight_summaries TO verankerd_app;

      ALTER TABLE sharing_grants ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_school ON sharing_grants USING (school_id IN (SELECT acting_school_ids()));
      CREATE POLICY own_partnership ON sharing_grants FOR SELECT
        USING (partnership_id IN (SELECT acting_partnership_ids()));
      GRANT SELECT, INSERT, UPDATE ON sharing_grants TO verankerd_app;

      CREATE POLICY own_of_overseen_schools ON interventions FOR SELECT
        USING (school_id IN (SELECT s.school_id FROM oversight_summaries s));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY own_of_overseen_schools ON interventions;
      DROP TABLE oversight_summaries, sharing_grants, submissions CASCADE;
      DROP FUNCTION acting_shared_school_ids CASCADE;
      DROP FUNCTION move_to_board, keep_board CASCADE;
    `);
  }
}
