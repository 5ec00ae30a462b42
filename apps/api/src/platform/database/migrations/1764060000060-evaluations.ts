import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What schools measure: instruments, indicators, rounds and measurements. The tables themselves refuse small numbers. */
export class Evaluations1764060000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(whatIsMeasured);
    await runner.query(measurements);
    await runner.query(sharing);
    await runner.query(policies);
    await runner.query(peers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER organisation_relations_move_measurements ON organisation_relations;
      DROP FUNCTION board_peers, move_measurements_to_board;
      DROP TABLE measurements, measurement_rounds, indicators, instruments CASCADE;
      DROP FUNCTION sum_of_counts, acting_evaluation_school_ids;
      DELETE FROM sharing_grants WHERE block = 'EVALUATIONS';
      ALTER TABLE sharing_grants DROP CONSTRAINT sharing_grants_block_check;
      ALTER TABLE sharing_grants ADD CONSTRAINT sharing_grants_block_check CHECK (block IN ('SEVEN_QUESTIONS'));
    `);
  }
}

const kinds = `('PROPORTION', 'MEAN', 'COUNTS', 'AMOUNT')`;

const whatIsMeasured = `
  CREATE TABLE instruments (
    id uuid PRIMARY KEY,
    key text UNIQUE,
    school_id uuid REFERENCES organisations (id),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
    CHECK ((key IS NULL) <> (school_id IS NULL))
  );
  CREATE UNIQUE INDEX instruments_own_once ON instruments (school_id, lower(name)) WHERE school_id IS NOT NULL;
  COMMENT ON TABLE instruments IS 'Names of what schools measure with: known ones (key) and those of a school. Never items';

  CREATE TABLE indicators (
    school_id uuid NOT NULL REFERENCES organisations (id),
    id uuid NOT NULL,
    choice_id uuid,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 150),
    explanation text CHECK (char_length(explanation) <= 1000),
    family text NOT NULL CHECK (char_length(family) <= 40),
    subject text NOT NULL CHECK (subject IN ('PUPILS', 'PARENTS', 'TEAM', 'NOT_PEOPLE')),
    direction text NOT NULL CHECK (direction IN ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEITHER')),
    kind text NOT NULL CHECK (kind IN ${kinds}),
    scale_min double precision,
    scale_max double precision,
    answer_step double precision,
    categories text[] CHECK (cardinality(categories) BETWEEN 2 AND 11),
    unit text CHECK (char_length(unit) BETWEEN 1 AND 30),
    target double precision,
    instrument_id uuid REFERENCES instruments (id),
    instrument_version text CHECK (char_length(instrument_version) BETWEEN 1 AND 40),
    template text CHECK (char_length(template) <= 60),
    stopped_on date,
    version integer NOT NULL DEFAULT 1,
    updated_at timestamptz NOT NULL,
    updated_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, id),
    UNIQUE (school_id, id, kind, subject),
    FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id),
    CHECK (kind <> 'AMOUNT' OR subject = 'NOT_PEOPLE'),
    CHECK ((kind = 'MEAN') = (num_nonnulls(scale_min, scale_max, answer_step) = 3)),
    CHECK ((kind = 'COUNTS') = (categories IS NOT NULL)),
    CHECK ((kind = 'AMOUNT') = (unit IS NOT NULL)),
    CHECK (instrument_id IS NOT NULL OR instrument_version IS NULL)
  );
  CREATE UNIQUE INDEX indicators_template_once ON indicators (school_id, choice_id, template)
    WHERE template IS NOT NULL;
  COMMENT ON TABLE indicators IS 'What a school measures over the years, of a choice or of the school as a whole';
  COMMENT ON COLUMN indicators.template IS 'Key in the recommended set; the same question at every school';

  CREATE TABLE measurement_rounds (
    school_id uuid NOT NULL REFERENCES organisations (id),
    school_year school_year NOT NULL,
    round text NOT NULL CHECK (round IN ('BASELINE', 'AUTUMN', 'SPRING', 'YEAR')),
    opens_on date NOT NULL,
    closes_on date NOT NULL CHECK (closes_on >= opens_on),
    version integer NOT NULL DEFAULT 1,
    updated_at timestamptz NOT NULL,
    updated_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, school_year, round),
    CHECK (opens_on >= first_day_of(school_year) AND closes_on <= last_day_of(school_year))
  );
  COMMENT ON TABLE measurement_rounds IS 'When a school measures in a school year';
`;

const measurements = `
  CREATE FUNCTION sum_of_counts(counts integer[]) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT coalesce(sum(one), 0) FROM unnest(counts) AS one);

  CREATE TABLE measurements (
    school_id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    school_year school_year NOT NULL,
    round text NOT NULL CHECK (round IN ('BASELINE', 'AUTUMN', 'SPRING', 'YEAR')),
    measured_group text NOT NULL CHECK (measured_group IN ('SCHOOL', 'LOWER', 'MIDDLE', 'UPPER')),
    first_school_year school_year NOT NULL,
    board_id uuid REFERENCES organisations (id),
    kind text NOT NULL,
    subject text NOT NULL,
    state text NOT NULL CHECK (state IN ('REPORTED', 'SUPPRESSED', 'MISSING', 'NOT_APPLICABLE', 'NOT_COLLECTED')),
    numerator integer CHECK (numerator BETWEEN 0 AND denominator),
    denominator integer CHECK (denominator BETWEEN 1 AND 1000000),
    mean double precision CHECK (mean BETWEEN scale_min AND scale_max),
    sd double precision CHECK (sd >= 0),
    n integer CHECK (n BETWEEN 1 AND 1000000),
    scale_min double precision,
    scale_max double precision,
    answer_step double precision,
    counts integer[] CHECK (cardinality(counts) BETWEEN 2 AND 11 AND 0 <= ALL (counts)),
    amount double precision CHECK (amount >= 0),
    invited integer CHECK (invited BETWEEN 0 AND 1000000),
    responded integer CHECK (responded BETWEEN 0 AND 1000000),
    answers_below integer CHECK (answers_below >= 5),
    not_applicable_reason text CHECK (char_length(not_applicable_reason) BETWEEN 1 AND 300),
    measured_on date,
    instrument_id uuid REFERENCES instruments (id),
    instrument_version text CHECK (char_length(instrument_version) BETWEEN 1 AND 40),
    source text CHECK (char_length(source) <= 200),
    explanation text CHECK (char_length(explanation) <= 2000),
    break_reason text CHECK (char_length(break_reason) <= 300),
    entry text NOT NULL DEFAULT 'DRAFT' CHECK (entry IN ('DRAFT', 'SUBMITTED')),
    submitted_at timestamptz,
    submitted_by uuid REFERENCES users (id),
    version integer NOT NULL DEFAULT 1,
    entered_at timestamptz NOT NULL,
    entered_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, indicator_id, school_year, round, measured_group),
    FOREIGN KEY (school_id, indicator_id, kind, subject)
      REFERENCES indicators (school_id, id, kind, subject) ON UPDATE CASCADE,
    CONSTRAINT measurements_keep_parts_of_reported_values_only CHECK (
      CASE WHEN state = 'REPORTED' THEN
        (kind = 'PROPORTION') = (num_nonnulls(numerator, denominator) = 2)
        AND (kind = 'MEAN') = (num_nonnulls(mean, n, scale_min, scale_max, answer_step) = 5)
        AND (kind = 'COUNTS') = (counts IS NOT NULL)
        AND (kind = 'AMOUNT') = (amount IS NOT NULL)
        AND (kind = 'PROPORTION' OR num_nonnulls(numerator, denominator) = 0)
        AND (kind = 'MEAN' OR num_nonnulls(mean, sd, n, scale_min, scale_max, answer_step) = 0)
      ELSE num_nonnulls(numerator, denominator, mean, sd, n, scale_min, scale_max, answer_step, counts, amount,
        invited, responded) = 0 END),
    CONSTRAINT measurements_keep_no_small_numbers_of_people CHECK (
      state <> 'REPORTED' OR subject = 'NOT_PEOPLE'
      OR CASE kind WHEN 'PROPORTION' THEN denominator WHEN 'MEAN' THEN n WHEN 'COUNTS' THEN sum_of_counts(counts) END
        >= CASE subject WHEN 'TEAM' THEN 5 ELSE 10 END),
    CONSTRAINT measurements_answer_within_response CHECK (
      coalesce(responded <= invited, true)
      AND coalesce(CASE kind WHEN 'PROPORTION' THEN denominator WHEN 'MEAN' THEN n WHEN 'COUNTS' THEN
        sum_of_counts(counts) END <= coalesce(responded, invited), true)),
    CHECK ((state = 'SUPPRESSED') = (answers_below IS NOT NULL)),
    CHECK ((state = 'NOT_APPLICABLE') = (not_applicable_reason IS NOT NULL)),
    CHECK ((entry = 'SUBMITTED') = (submitted_at IS NOT NULL)),
    CHECK (first_school_year = school_year
      OR (measured_group = 'SCHOOL' AND right(first_school_year, 4) = left(school_year, 4)))
  );
  COMMENT ON TABLE measurements IS 'What was measured, in raw parts, of a whole school or a phase group. Never of a pupil or class; raw parts leave the evaluations feature only as figures that may be shown';
  COMMENT ON COLUMN measurements.first_school_year IS 'The year before, where two school years are taken together';
  COMMENT ON COLUMN measurements.answers_below IS 'All that is kept of a value with too few answers';
  COMMENT ON COLUMN measurements.board_id IS 'The board on 1 October of the school year, kept by trigger';
  CREATE INDEX measurements_by_year ON measurements (school_id, school_year);
  CREATE INDEX measurements_by_board ON measurements (board_id, school_year) WHERE entry = 'SUBMITTED';

  CREATE TRIGGER measurements_keep_board BEFORE INSERT OR UPDATE ON measurements
    FOR EACH ROW EXECUTE FUNCTION keep_board();
  CREATE FUNCTION move_measurements_to_board() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      UPDATE measurements SET board_id = board_id WHERE school_id = coalesce(NEW.school_id, OLD.school_id);
      RETURN NULL;
    END $$;
  CREATE TRIGGER organisation_relations_move_measurements AFTER INSERT OR UPDATE OR DELETE ON organisation_relations
    FOR EACH ROW EXECUTE FUNCTION move_measurements_to_board();
`;

const sharing = `
  ALTER TABLE sharing_grants DROP CONSTRAINT sharing_grants_block_check;
  ALTER TABLE sharing_grants ADD CONSTRAINT sharing_grants_block_check
    CHECK (block IN ('SEVEN_QUESTIONS', 'EVALUATIONS'));
  CREATE FUNCTION acting_evaluation_school_ids() RETURNS SETOF uuid LANGUAGE sql STABLE
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT school_id FROM sharing_grants
      WHERE revoked_at IS NULL AND block = 'EVALUATIONS'
        AND partnership_id IN (SELECT acting_partnership_ids())
    $$;
`;

const policies = `
  ${['instruments', 'indicators', 'measurement_rounds', 'measurements']
    .map(
      (table) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_school ON ${table} USING (school_id IN (SELECT acting_school_ids()));
  GRANT SELECT, INSERT ON ${table} TO verankerd_app;`,
    )
    .join('')}
  GRANT UPDATE ON indicators, measurement_rounds, measurements TO verankerd_app;
  GRANT DELETE ON measurements TO verankerd_app;

  CREATE POLICY own_board ON measurements FOR SELECT
    USING (entry = 'SUBMITTED' AND board_id IN (SELECT acting_board_ids()));
  CREATE POLICY shared ON measurements FOR SELECT
    USING (entry = 'SUBMITTED' AND school_id IN (SELECT acting_evaluation_school_ids()));
  CREATE POLICY with_measurements ON indicators FOR SELECT USING (EXISTS (
    SELECT FROM measurements m WHERE m.school_id = indicators.school_id AND m.indicator_id = indicators.id));
  CREATE POLICY known ON instruments FOR SELECT USING (key IS NOT NULL AND acting_user_id() IS NOT NULL);
  CREATE POLICY of_measurements ON instruments FOR SELECT
    USING (key IS NULL AND id IN (SELECT m.instrument_id FROM measurements m));
`;

/** What makes the measurements of two schools answers to the same question. */
const isSameQuestion = `
  coalesce(peer.template, lower(peer.name)) = coalesce(own.template, lower(own.name))
  AND peer.family = own.family AND peer.subject = own.subject AND peer.kind = own.kind
  AND peer.categories IS NOT DISTINCT FROM own.categories AND peer.unit IS NOT DISTINCT FROM own.unit`;

const peers = `
  CREATE FUNCTION board_peers(school uuid, indicator uuid)
    RETURNS SETOF measurements LANGUAGE sql STABLE
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT m.*
      FROM indicators own
      JOIN indicators peer ON ${isSameQuestion}
      JOIN measurements m ON m.school_id = peer.school_id AND m.indicator_id = peer.id AND m.entry = 'SUBMITTED'
      WHERE own.school_id = school AND own.id = indicator
        AND school IN (SELECT acting_school_ids())
        AND m.board_id = board_of(school, m.school_year)
    $$;
  COMMENT ON FUNCTION board_peers IS
    'Submitted measurements of all schools of the same board that answer the same question, for one of these schools; only roll-ups of them may be shown';
`;
