import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The yearly confirmation, lasting places, carriers, goals and notes; the derived rows of anchoring, and the words of
 * the history from which they follow.
 */
export class Anchoring1764060000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(schoolWords);
    await runner.query(derivedRows);
    await runner.query(historyWords);
    for (const table of schoolTables) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY own_school ON ${table} USING (school_id IN (SELECT acting_school_ids()));
        GRANT SELECT, INSERT, UPDATE ON ${table} TO verankerd_app;
      `);
    }
    await runner.query(`
      GRANT DELETE ON choice_annotations, anchoring_results TO verankerd_app;
      ALTER TABLE anchoring_rebuild_batches ENABLE ROW LEVEL SECURITY;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX audit_events_anchoring;
      ALTER TABLE audit_events DROP COLUMN anchoring_code;
      DROP FUNCTION anchoring_code_of;
      ALTER TABLE oversight_summaries
        DROP COLUMN index_part, DROP COLUMN index_whole, DROP COLUMN index_rated, DROP COLUMN index_applicable,
        DROP COLUMN lowest_level, DROP COLUMN badge, DROP COLUMN lapses_after, DROP COLUMN later_index_part,
        DROP COLUMN later_lowest_level, DROP COLUMN later_badge, DROP COLUMN confirmed, DROP COLUMN confirmable;
      DROP TABLE ${[...schoolTables].reverse().join(', ')}, anchoring_rebuild_batches CASCADE;
    `);
  }
}

const schoolTables = [
  'confirmations',
  'lasting_places',
  'aspect_carriers',
  'anchoring_goals',
  'choice_annotations',
  'anchoring_results',
] as const;

const schoolWords = `
  CREATE TABLE confirmations (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    school_year school_year NOT NULL,
    aspect aspect_key NOT NULL,
    answer text CHECK (answer IN ('YES', 'PARTLY', 'NO', 'NOT_APPLICABLE')),
    reason text CHECK (char_length(reason) BETWEEN 1 AND 500),
    evidence_checked boolean NOT NULL DEFAULT false,
    version integer NOT NULL DEFAULT 1,
    answered_at timestamptz NOT NULL,
    answered_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, choice_id, school_year, aspect),
    FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id),
    CHECK (answer <> 'NOT_APPLICABLE' OR reason IS NOT NULL)
  );
  COMMENT ON TABLE confirmations IS 'Answers to the yearly question "klopt dit nog?" about an aspect';
  COMMENT ON COLUMN confirmations.answer IS 'Empty when the answer was taken back';

  CREATE TABLE lasting_places (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    aspect aspect_key NOT NULL,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    link text CHECK (link ~ '^https?://' AND char_length(link) <= 2000),
    dated_on date NOT NULL,
    owner_role text NOT NULL CHECK (owner_role ~ '^[A-Z_]{2,40}$'),
    details jsonb NOT NULL CHECK (details ->> 'kind' IN
      ('DOCUMENT', 'PLAN', 'TIMETABLE', 'INDUCTION', 'TASK_HOURS', 'COMMITMENT')),
    version integer NOT NULL DEFAULT 1,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES users (id),
    withdrawn_at timestamptz,
    PRIMARY KEY (school_id, choice_id, aspect),
    FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id)
  );
  COMMENT ON TABLE lasting_places IS 'Where an aspect stands so that it stays when people leave; holds over school years';

  CREATE TABLE aspect_carriers (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    aspect aspect_key NOT NULL,
    carriers jsonb NOT NULL CHECK (jsonb_typeof(carriers) = 'array'),
    version integer NOT NULL DEFAULT 1,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, choice_id, aspect),
    FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id)
  );
  COMMENT ON TABLE aspect_carriers IS 'Roles that carry an aspect, each by one person or several. Never names';

  CREATE TABLE anchoring_goals (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    goal smallint CHECK (goal BETWEEN 0 AND 100),
    version integer NOT NULL DEFAULT 1,
    set_at timestamptz NOT NULL,
    set_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, choice_id),
    FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id)
  );
  COMMENT ON TABLE anchoring_goals IS 'The index that a school wants to reach for a choice; empty when it was taken back';

  CREATE TABLE choice_annotations (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    id uuid NOT NULL,
    happened_on date NOT NULL,
    content text NOT NULL CHECK (char_length(content) BETWEEN 1 AND 80),
    added_at timestamptz NOT NULL,
    added_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, choice_id, id),
    FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id)
  );
  COMMENT ON TABLE choice_annotations IS 'Notes on the time line of a choice: new head teacher. Never names';
`;

const derivedRows = `
  CREATE TABLE anchoring_results (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    school_year school_year NOT NULL,
    definition_id text NOT NULL,
    levels text NOT NULL,
    index_part smallint,
    index_whole smallint,
    label text,
    badge boolean NOT NULL,
    index_rated smallint NOT NULL,
    index_applicable smallint NOT NULL,
    supported smallint NOT NULL,
    years_confirmed smallint NOT NULL,
    ceiling smallint NOT NULL,
    confirmed smallint NOT NULL,
    confirmable smallint NOT NULL,
    lapses_after date,
    later_levels text NOT NULL,
    later_index_part smallint,
    later_label text,
    later_badge boolean NOT NULL,
    PRIMARY KEY (school_id, choice_id, school_year)
  );
  COMMENT ON TABLE anchoring_results IS
    'How firmly a choice is anchored in a school year. Derived from audit_events alone, never edited: rebuild-anchoring makes it again. No constraints: a rebuild writes hundreds of thousands of rows, and its check is stronger';
  COMMENT ON COLUMN anchoring_results.levels IS 'One character a component, A first: its level, ? not rated, - not applicable';
  COMMENT ON COLUMN anchoring_results.index_part IS 'The index is index_part of index_whole; empty when too little is rated';
  COMMENT ON COLUMN anchoring_results.ceiling IS 'Highest level within reach: 2 in a first school year';
  COMMENT ON COLUMN anchoring_results.confirmed IS 'Aspects of the 21 that were judged in this school year';
  COMMENT ON COLUMN anchoring_results.confirmable IS 'Aspects of the 21 about which anything is agreed';
  COMMENT ON COLUMN anchoring_results.lapses_after IS
    '31 October when something falls then; from the next day the columns later_ hold. Empty when nothing falls, or when the history goes on beyond it';

  ALTER TABLE oversight_summaries
    ADD COLUMN index_part smallint,
    ADD COLUMN index_whole smallint,
    ADD COLUMN index_rated smallint,
    ADD COLUMN index_applicable smallint,
    ADD COLUMN lowest_level smallint,
    ADD COLUMN badge boolean,
    ADD COLUMN confirmed smallint,
    ADD COLUMN confirmable smallint,
    ADD COLUMN lapses_after date,
    ADD COLUMN later_index_part smallint,
    ADD COLUMN later_lowest_level smallint,
    ADD COLUMN later_badge boolean;
  COMMENT ON COLUMN oversight_summaries.index_part IS 'Anchoring, as in anchoring_results; empty when nothing was ever said';
  COMMENT ON COLUMN oversight_summaries.lowest_level IS 'Lowest level of the rated components A to F';
  COMMENT ON COLUMN oversight_summaries.lapses_after IS 'After this day the columns later_ hold';

  CREATE TABLE anchoring_rebuild_batches (
    rebuild text NOT NULL,
    number integer NOT NULL CHECK (number >= 1),
    first_school uuid NOT NULL,
    last_school uuid NOT NULL,
    done_at timestamptz,
    rows_seen integer NOT NULL DEFAULT 0,
    differences integer NOT NULL DEFAULT 0,
    named jsonb NOT NULL DEFAULT '[]',
    PRIMARY KEY (rebuild, number)
  );
  COMMENT ON TABLE anchoring_rebuild_batches IS 'How far a rebuild of anchoring_results is, so that it can stop and go on';
  COMMENT ON COLUMN anchoring_rebuild_batches.named IS 'The first rows that were found to differ, by their keys';
`;

/**
 * What an event says about anchoring, as a number beside the event itself, so that a replay reads an index and not the
 * whole history. The other half of it is `recorded-word.ts`; a spec holds both against each other.
 */
const historyWords = `
  CREATE FUNCTION anchoring_code_of(kind text, subject text, year text, after jsonb) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN kind NOT IN ('rating.recorded', 'confirmation.recorded', 'evidence.added', 'evidence.withdrawn',
        'lasting-place.recorded', 'lasting-place.withdrawn', 'anchoring.goal-set', 'submission.made') THEN NULL
      ELSE (coalesce(left(year, 4)::integer - 1900, 0) * 32 + CASE kind
          WHEN 'anchoring.goal-set' THEN 31
          WHEN 'submission.made' THEN 30
          ELSE array_position(ARRAY['VISION_LINK', 'PILLAR_IDENTIFICATION', 'PILLAR_ENVIRONMENT', 'PILLAR_POLICY',
            'KNOWLEDGE', 'SKILLS', 'TRAINING', 'ROLES', 'RESPONSIBILITIES', 'TASK_DIVISION', 'PLANNING',
            'PARENTS_INFORMED', 'PARENTS_REINFORCE', 'INTERIM_EVALUATION', 'IMPACT_MONITORING', 'AGREEMENTS_RECORDED',
            'SCHOOL_PLAN', 'ANNUAL_TIMETABLE', 'INDUCTION', 'TIME', 'COMMITMENT'], subject) - 1
        END) * 256 + CASE kind
          WHEN 'rating.recorded' THEN CASE after ->> 'state'
            WHEN 'RATED' THEN 1 + (after ->> 'level')::integer
            WHEN 'NOT_APPLICABLE' THEN 4
            WHEN 'NOT_RATED' THEN 9 END
          WHEN 'confirmation.recorded' THEN CASE after ->> 'answer'
            WHEN 'YES' THEN 17 WHEN 'PARTLY' THEN 18 WHEN 'NO' THEN 19 WHEN 'NOT_APPLICABLE' THEN 20 ELSE 25 END
          WHEN 'evidence.added' THEN 33
          WHEN 'evidence.withdrawn' THEN 34
          WHEN 'lasting-place.recorded' THEN CASE WHEN (after ->> 'counts')::boolean THEN 35 ELSE 36 END
          WHEN 'lasting-place.withdrawn' THEN 37
          WHEN 'submission.made' THEN 48
          WHEN 'anchoring.goal-set' THEN coalesce(100 + (after ->> 'goal')::integer, 99)
        END
      END;
  ALTER TABLE audit_events ADD COLUMN anchoring_code integer
    GENERATED ALWAYS AS (anchoring_code_of(kind, subject, school_year::text, after)) STORED;
  COMMENT ON COLUMN audit_events.anchoring_code IS
    'What the event says about anchoring: (years since 1900 x 32 + aspect) x 256 + word; empty for other events';
  CREATE INDEX audit_events_anchoring ON audit_events (school_id, choice_id, id)
    INCLUDE (anchoring_code, occurred_at) WHERE anchoring_code IS NOT NULL;
`;
