import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the one national desk is known. */
const nationalDeskId = '00000000-0000-7000-8000-000000000001';

/**
 * What the matrix of overseers needs of a summary: how its questions stand from day to day, which submission it is and
 * what the school said with it; the summaries of earlier submissions; a national desk; and policies that ask once a
 * statement who acts, and not once a row.
 */
export class OversightMatrix1764060000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(summaryColumns);
    await runner.query(fillTimelines);
    await runner.query(supersededSummaries);
    await runner.query(nationalDesk);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE superseded_summaries;
      ALTER TABLE oversight_summaries
        DROP COLUMN standing_changes_on, DROP COLUMN standings, DROP COLUMN number, DROP COLUMN explanation;
      DROP INDEX organisation_relations_by_school;
      DELETE FROM memberships WHERE role = 'NATIONAL_DESK_OFFICER';
      DELETE FROM sharing_grants WHERE partnership_id = '${nationalDeskId}';
      DELETE FROM organisation_names WHERE organisation_id = '${nationalDeskId}';
      DELETE FROM organisations WHERE id = '${nationalDeskId}';
      DROP INDEX organisations_one_national_desk;
      CREATE OR REPLACE FUNCTION move_to_board() ${moveToBoard(['submissions', 'oversight_summaries'])};
    `);
  }
}

const summaryColumns = `
  ALTER TABLE oversight_summaries
    ADD COLUMN standing_changes_on date[] NOT NULL DEFAULT '{}',
    ADD COLUMN standings text[] NOT NULL DEFAULT '{NNNNNNN}',
    ADD COLUMN number integer,
    ADD COLUMN explanation text,
    ADD CHECK (cardinality(standings) = cardinality(standing_changes_on) + 1);
  COMMENT ON COLUMN oversight_summaries.standings IS
    'How the seven questions stand, a letter each: before the first day of standing_changes_on, and from each of them on';
  COMMENT ON COLUMN oversight_summaries.number IS 'Number of the submission; empty for what the school works on';
  COMMENT ON COLUMN oversight_summaries.explanation IS 'What the school said with the submission';
  ALTER TABLE oversight_summaries
    ALTER COLUMN standing_changes_on DROP DEFAULT, ALTER COLUMN standings DROP DEFAULT;
  UPDATE oversight_summaries o SET number = s.number, explanation = s.content ->> 'explanation'
  FROM (SELECT DISTINCT ON (school_id, choice_id, school_year) * FROM submissions
        ORDER BY school_id, choice_id, school_year, number DESC) s
  WHERE o.edition = 'SUBMITTED' AND s.school_id = o.school_id AND s.choice_id = o.choice_id
    AND s.school_year = o.school_year;
`;

/** Summaries that were kept before this migration get the timeline that the API writes from now on. */
const fillTimelines = `
  CREATE FUNCTION pg_temp.letters_on(o oversight_summaries, day date) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(CASE
        WHEN applicable = 0 THEN 'X'
        WHEN open_on < day - 30 THEN 'B'
        WHEN open_on < day THEN 'O'
        WHEN rated = 0 AND done = 0 THEN 'N'
        WHEN zeros > 0 AND open_on IS NULL THEN 'P'
        WHEN rated = applicable AND points = 2 * applicable AND done = active THEN 'D'
        ELSE 'T' END, '' ORDER BY question)
    FROM unnest(o.applicable, o.rated, o.points, o.zeros, o.milestones_active, o.milestones_done, o.earliest_open_on)
      WITH ORDINALITY AS q (applicable, rated, points, zeros, active, done, open_on, question)
  $$;
  UPDATE oversight_summaries o SET (standing_changes_on, standings) = (
    SELECT coalesce(array_agg(day ORDER BY day) FILTER (WHERE day > '-infinity'), '{}'),
      array_agg(pg_temp.letters_on(o, day) ORDER BY day)
    FROM (
      SELECT '-infinity'::date AS day
      UNION SELECT open_on + days FROM unnest(o.earliest_open_on) open_on, unnest(ARRAY[1, 31]) days
      WHERE open_on IS NOT NULL) d);
  DROP FUNCTION pg_temp.letters_on;
`;

const moveToBoard = (tables: readonly string[]) => `
  RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE moved uuid := coalesce(NEW.school_id, OLD.school_id);
  BEGIN
    ${tables.map((table) => `UPDATE ${table} SET board_id = board_id WHERE school_id = moved;`).join('\n    ')}
    RETURN NULL;
  END $$`;

const supersededSummaries = `
  CREATE TABLE superseded_summaries (
    LIKE oversight_summaries INCLUDING CONSTRAINTS INCLUDING COMMENTS,
    superseded_at timestamptz NOT NULL,
    PRIMARY KEY (school_id, choice_id, school_year, number),
    FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id)
  );
  CREATE INDEX superseded_summaries_by_year ON superseded_summaries (school_year, board_id);
  COMMENT ON TABLE superseded_summaries IS
    'Summaries of submissions after which the school handed in again: what overseers saw until superseded_at';
  CREATE TRIGGER superseded_summaries_keep_board BEFORE INSERT OR UPDATE ON superseded_summaries
    FOR EACH ROW EXECUTE FUNCTION keep_board();
  CREATE OR REPLACE FUNCTION move_to_board()
    ${moveToBoard(['submissions', 'oversight_summaries', 'superseded_summaries'])};

  ALTER TABLE superseded_summaries ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_school ON superseded_summaries USING (school_id IN (SELECT acting_school_ids()));
  CREATE POLICY own_board ON superseded_summaries FOR SELECT
    USING (board_id IN (SELECT acting_board_ids()));
  CREATE POLICY shared ON superseded_summaries FOR SELECT
    USING (school_id IN (SELECT acting_shared_school_ids()));
  GRANT SELECT, INSERT ON superseded_summaries TO verankerd_app;
`;

const nationalDesk = `
  ALTER TABLE organisations DROP CONSTRAINT organisations_kind_check;
  ALTER TABLE organisations ADD CONSTRAINT organisations_kind_check
    CHECK (kind IN ('SCHOOL', 'BOARD', 'PARTNERSHIP', 'NATIONAL_DESK'));
  ALTER TABLE organisations DROP CONSTRAINT organisations_code_fits_kind;
  ALTER TABLE organisations ADD CONSTRAINT organisations_code_fits_kind CHECK (
    num_nonnulls(establishment_code, board_number, partnership_code) = (kind <> 'NATIONAL_DESK')::integer
    AND (kind = 'SCHOOL') = (establishment_code IS NOT NULL)
    AND (kind = 'BOARD') = (board_number IS NOT NULL)
    AND (kind = 'SCHOOL') = (sector IS NOT NULL)
  );
  CREATE UNIQUE INDEX organisations_one_national_desk ON organisations (kind) WHERE kind = 'NATIONAL_DESK';
  INSERT INTO organisations (id, kind) VALUES ('${nationalDeskId}', 'NATIONAL_DESK');
  INSERT INTO organisation_names (organisation_id, valid_from, name)
    VALUES ('${nationalDeskId}', '1900-08-01', 'Landelijk steunpunt');
  COMMENT ON COLUMN sharing_grants.partnership_id IS 'A partnership of the school, or the national desk';

  ALTER TABLE memberships DROP CONSTRAINT memberships_role_check;
  ALTER TABLE memberships ADD CONSTRAINT memberships_role_check CHECK (role IN
    ('CORE_TEAM_MEMBER', 'SCHOOL_LEADER', 'BOARD_OFFICER', 'PARTNERSHIP_OFFICER', 'NATIONAL_DESK_OFFICER',
     'ADMINISTRATOR'));
  CREATE OR REPLACE FUNCTION acting_partnership_ids() RETURNS SETOF uuid LANGUAGE sql STABLE AS
    $$ SELECT acting_organisation_ids(ARRAY['PARTNERSHIP_OFFICER', 'NATIONAL_DESK_OFFICER']) $$;
  COMMENT ON FUNCTION acting_partnership_ids IS 'To whom schools share for whom somebody acts: partnerships, the national desk';
`;

const openTables = [
  'organisations',
  'organisation_names',
  'organisation_relations',
  'pupil_counts',
] as const;

const policies = `
  CREATE INDEX organisation_relations_by_school ON organisation_relations (school_id, kind, valid_from);
  ${openTables
    .map(
      (table) =>
        `ALTER POLICY everyone_reads ON ${table} USING ((SELECT acting_user_id()) IS NOT NULL);`,
    )
    .join('\n  ')}
  ALTER POLICY catalogue_for_all ON interventions
    USING (key IS NOT NULL AND (SELECT acting_user_id()) IS NOT NULL);
  -- Asked for interventions of schools only, and then of the one school: never of all that was ever handed in.
  ALTER POLICY submitted_by_overseen_schools ON interventions USING (key IS NULL AND (
    SELECT true FROM oversight_summaries s
    WHERE s.school_id = interventions.school_id AND s.intervention_id = interventions.id
      AND s.edition = 'SUBMITTED' LIMIT 1));
`;
