import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue, a school's choices, the seven questions and their history. */
export class Choices1764060000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE DOMAIN localised AS jsonb CHECK (
        jsonb_typeof(VALUE -> 'nl') = 'string' AND jsonb_typeof(VALUE -> 'en') = 'string'
        AND VALUE - 'nl' - 'en' = '{}' AND char_length(VALUE ->> 'nl') <= 2000 AND char_length(VALUE ->> 'en') <= 2000
      );
      COMMENT ON DOMAIN localised IS 'A text of a content pack in Dutch and English';

      CREATE TABLE interventions (
        id uuid PRIMARY KEY,
        key text UNIQUE CHECK (key ~ '^[a-z0-9-]{2,80}$'),
        school_id uuid REFERENCES organisations (id),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        provider text CHECK (char_length(provider) <= 200),
        target_levels text[] NOT NULL DEFAULT '{}'
          CHECK (target_levels <@ ARRAY['UNIVERSAL', 'SELECTIVE', 'INDICATED']),
        sectors text[] NOT NULL DEFAULT '{}' CHECK (sectors <@ ARRAY['PO', 'VO', 'GO']),
        goals text[] NOT NULL DEFAULT '{}' CHECK (goals <@ ARRAY['SKILLS_AND_RESILIENCE', 'POSITIVE_RELATIONS',
          'GROUP_DYNAMICS_AND_BULLYING']),
        target_group localised,
        aim localised,
        executor localised,
        demands localised,
        remark localised,
        link text CHECK (link ~ '^https?://' AND char_length(link) <= 2000),
        pack_version text,
        CHECK ((key IS NULL) = (school_id IS NOT NULL))
      );
      CREATE INDEX interventions_by_school ON interventions (school_id) WHERE school_id IS NOT NULL;
      COMMENT ON TABLE interventions IS 'Catalogue entries (key, for all) and a school''s own interventions (school_id)';
      COMMENT ON COLUMN interventions.target_levels IS 'For whom; empty when the source leaves it open';
      COMMENT ON COLUMN interventions.demands IS 'Size and demands as the source states them: lessons, weeks, training';

      CREATE TABLE recognitions (
        id uuid PRIMARY KEY,
        intervention_id uuid NOT NULL REFERENCES interventions (id),
        position smallint NOT NULL CHECK (position >= 1),
        level text NOT NULL CHECK (level IN ('WELL_DESCRIBED', 'WELL_SUBSTANTIATED', 'FIRST_INDICATIONS',
          'GOOD_INDICATIONS', 'STRONG_INDICATIONS', 'NOT_RECOGNISED', 'UNKNOWN')),
        databank text NOT NULL CHECK (databank IN ('GEZONDE_SCHOOL', 'NJI', 'LOKET_GEZOND_LEVEN', 'PHAROS_NEWCOMERS',
          'WEGWIJZER_MENTAAL_KAPITAAL', 'NOT_STATED')),
        recognised_on text CHECK (recognised_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
        seen_on text CHECK (seen_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
        valid_until date,
        latest boolean NOT NULL,
        verified boolean NOT NULL DEFAULT false,
        link text CHECK (link ~ '^https?://' AND char_length(link) <= 2000),
        UNIQUE (intervention_id, position)
      );
      COMMENT ON TABLE recognitions IS 'A recognition level in one databank, with the date on which it was seen';
      COMMENT ON COLUMN recognitions.position IS 'Newest first, from 1';
      COMMENT ON COLUMN recognitions.recognised_on IS 'As the source states it: a day, a month, a year, or nothing';

      CREATE TABLE intervention_choices (
        school_id uuid NOT NULL REFERENCES organisations (id),
        id uuid NOT NULL,
        intervention_id uuid NOT NULL REFERENCES interventions (id),
        start_school_year school_year NOT NULL,
        status text NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'PAUSED', 'STOPPED', 'REPLACED')),
        status_reason text CHECK (char_length(status_reason) BETWEEN 1 AND 2000),
        status_since date NOT NULL,
        replaced_by uuid,
        goal text NOT NULL CHECK (char_length(goal) BETWEEN 1 AND 2000),
        target_group text NOT NULL CHECK (target_group IN ('UNIVERSAL', 'SELECTIVE', 'INDICATED')),
        found_in text CHECK (char_length(found_in) <= 2000),
        effectiveness text CHECK (char_length(effectiveness) <= 2000),
        recognition_level text CHECK (recognition_level IN ('WELL_DESCRIBED', 'WELL_SUBSTANTIATED',
          'FIRST_INDICATIONS', 'GOOD_INDICATIONS', 'STRONG_INDICATIONS', 'NOT_RECOGNISED', 'UNKNOWN')),
        recognition_source text CHECK (char_length(recognition_source) <= 500),
        recognition_seen_on date,
        executor text CHECK (char_length(executor) <= 2000),
        training text CHECK (char_length(training) <= 2000),
        hours text CHECK (char_length(hours) <= 2000),
        cost text CHECK (char_length(cost) <= 2000),
        decided_by text NOT NULL CHECK (char_length(decided_by) BETWEEN 1 AND 500),
        decided_on date NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (school_id, id),
        FOREIGN KEY (school_id, replaced_by) REFERENCES intervention_choices (school_id, id),
        CHECK (status = 'ACTIVE' OR status_reason IS NOT NULL),
        CHECK ((status = 'REPLACED') = (replaced_by IS NOT NULL))
      );
      COMMENT ON TABLE intervention_choices IS 'An intervention that a school chose, with the five choice questions. Never deleted';

      CREATE TABLE choice_alternatives (
        school_id uuid NOT NULL,
        choice_id uuid NOT NULL,
        position smallint NOT NULL CHECK (position BETWEEN 1 AND 20),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        reason_not text NOT NULL CHECK (char_length(reason_not) BETWEEN 1 AND 2000),
        PRIMARY KEY (school_id, choice_id, position),
        FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id)
      );
      COMMENT ON TABLE choice_alternatives IS 'Interventions that were considered, and why they were not chosen';

      CREATE DOMAIN question_key AS text CHECK (VALUE IN ('SCHOOLWIDE_APPROACH', 'TEAM_PREPARATION', 'START_PLAN',
        'PARENT_INVOLVEMENT', 'MONITORING_EVALUATION', 'ANCHORING', 'PRECONDITIONS'));
      CREATE DOMAIN aspect_key AS text CHECK (VALUE IN ('VISION_LINK', 'PILLAR_IDENTIFICATION', 'PILLAR_ENVIRONMENT',
        'PILLAR_POLICY', 'KNOWLEDGE', 'SKILLS', 'TRAINING', 'ROLES', 'RESPONSIBILITIES', 'TASK_DIVISION', 'PLANNING',
        'PARENTS_INFORMED', 'PARENTS_REINFORCE', 'INTERIM_EVALUATION', 'IMPACT_MONITORING', 'AGREEMENTS_RECORDED',
        'SCHOOL_PLAN', 'ANNUAL_TIMETABLE', 'INDUCTION', 'TIME', 'COMMITMENT'));

      CREATE TABLE milestones (
        school_id uuid NOT NULL,
        choice_id uuid NOT NULL,
        id uuid NOT NULL,
        school_year school_year NOT NULL,
        question question_key NOT NULL,
        title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
        planned_on date NOT NULL,
        owner_role text NOT NULL CHECK (owner_role ~ '^[A-Z_]{2,40}$'),
        status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'DONE', 'DROPPED')),
        done_on date,
        note text CHECK (char_length(note) <= 2000),
        reason text CHECK (char_length(reason) BETWEEN 1 AND 500),
        template_key text CHECK (char_length(template_key) <= 80),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (school_id, choice_id, id),
        FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id),
        UNIQUE (school_id, choice_id, school_year, template_key),
        CHECK (planned_on BETWEEN first_day_of(school_year) AND last_day_of(school_year)),
        CHECK ((status = 'DONE') = (done_on IS NOT NULL)),
        CHECK (status <> 'DROPPED' OR reason IS NOT NULL)
      );
      CREATE INDEX milestones_by_year ON milestones (school_id, choice_id, school_year, planned_on);
      CREATE INDEX milestones_open ON milestones (school_id, planned_on) WHERE status = 'OPEN';
      COMMENT ON TABLE milestones IS 'Dated promises under one of the seven questions';
      COMMENT ON COLUMN milestones.reason IS 'Why the date was last moved, or why the milestone was dropped';

      CREATE TABLE aspect_ratings (
        school_id uuid NOT NULL,
        choice_id uuid NOT NULL,
        school_year school_year NOT NULL,
        aspect aspect_key NOT NULL,
        state text NOT NULL CHECK (state IN ('NOT_RATED', 'NOT_APPLICABLE', 'RATED')),
        level smallint CHECK (level IN (0, 1, 2)),
        reason text CHECK (char_length(reason) BETWEEN 1 AND 500),
        version integer NOT NULL DEFAULT 1,
        rated_at timestamptz NOT NULL,
        rated_by uuid NOT NULL REFERENCES users (id),
        PRIMARY KEY (school_id, choice_id, school_year, aspect),
        FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id),
        CHECK ((state = 'RATED') = (level IS NOT NULL)),
        CHECK (state <> 'NOT_APPLICABLE' OR reason IS NOT NULL)
      );
      COMMENT ON TABLE aspect_ratings IS 'The team''s judgement of an aspect in a school year. Level 3 is never stored: it is earned';

      CREATE TABLE aspect_evidence (
        school_id uuid NOT NULL,
        choice_id uuid NOT NULL,
        id uuid NOT NULL,
        school_year school_year NOT NULL,
        aspect aspect_key NOT NULL,
        kind text NOT NULL CHECK (kind IN ('LINK', 'TEXT')),
        content text NOT NULL CHECK (char_length(content) BETWEEN 1 AND 2000),
        dated_on date NOT NULL,
        withdrawn_at timestamptz,
        PRIMARY KEY (school_id, choice_id, id),
        FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id),
        CHECK (kind <> 'LINK' OR content ~ '^https?://')
      );
      CREATE INDEX aspect_evidence_by_year ON aspect_evidence (school_id, choice_id, school_year);
      COMMENT ON TABLE aspect_evidence IS 'What shows that an aspect is as rated: a link or a short text, with its date';

      CREATE TABLE question_answers (
        school_id uuid NOT NULL,
        choice_id uuid NOT NULL,
        school_year school_year NOT NULL,
        question question_key NOT NULL CHECK (question IN ('MONITORING_EVALUATION', 'ANCHORING')),
        answer text NOT NULL CHECK (char_length(answer) <= 2000),
        version integer NOT NULL DEFAULT 1,
        answered_at timestamptz NOT NULL,
        answered_by uuid NOT NULL REFERENCES users (id),
        PRIMARY KEY (school_id, choice_id, school_year, question),
        FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id)
      );
      COMMENT ON TABLE question_answers IS 'The short answer to the two questions that begin with Hoe';

      CREATE TABLE audit_events (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        school_id uuid REFERENCES organisations (id),
        choice_id uuid,
        school_year school_year,
        kind text NOT NULL CHECK (kind ~ '^[a-z-]+\\.[a-z-]+$'),
        subject text NOT NULL CHECK (char_length(subject) <= 100),
        before jsonb,
        after jsonb,
        actor_id uuid REFERENCES users (id),
        actor_role text,
        occurred_at timestamptz NOT NULL
      );
      CREATE INDEX audit_events_by_choice ON audit_events (school_id, choice_id, id);
      COMMENT ON TABLE audit_events IS 'What was changed, by whom and when. Append-only; every derived figure can be rebuilt from it';
      COMMENT ON COLUMN audit_events.kind IS 'What happened: rating.recorded, milestone.moved';
      COMMENT ON COLUMN audit_events.subject IS 'What it happened to: the key of the aspect or question, or the id of the milestone';

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'history is append-only' USING ERRCODE = 'restrict_violation'; END $$;
      CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE ON audit_events
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_events_not_truncated BEFORE TRUNCATE ON audit_events
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
    await guardSchoolRows(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_events, question_answers, aspect_evidence, aspect_ratings, milestones, choice_alternatives,
        intervention_choices, recognitions, interventions CASCADE;
      DROP FUNCTION refuse_change;
      DROP DOMAIN aspect_key, question_key, localised;
    `);
  }
}

/** A school's working rows are for its own people only; boards and partnerships read what was submitted. */
async function guardSchoolRows(runner: QueryRunner): Promise<void> {
  const tables = [
    'intervention_choices',
    'choice_alternatives',
    'milestones',
    'aspect_ratings',
    'aspect_evidence',
    'question_answers',
  ];
  for (const table of tables) {
    await runner.query(`
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_school ON ${table} USING (school_id IN (SELECT acting_school_ids()));
      GRANT SELECT, INSERT, UPDATE ON ${table} TO verankerd_app;
    `);
  }
  await runner.query(`
    GRANT DELETE ON choice_alternatives TO verankerd_app;

    ALTER TABLE interventions ENABLE ROW LEVEL SECURITY;
    CREATE POLICY catalogue_for_all ON interventions FOR SELECT
      USING (key IS NOT NULL AND acting_user_id() IS NOT NULL);
    CREATE POLICY own_school ON interventions USING (school_id IN (SELECT acting_school_ids()));
    GRANT SELECT, INSERT, UPDATE ON interventions TO verankerd_app;

    ALTER TABLE recognitions ENABLE ROW LEVEL SECURITY;
    CREATE POLICY as_intervention ON recognitions
      USING (intervention_id IN (SELECT id FROM interventions));
    GRANT SELECT ON recognitions TO verankerd_app;

    ALTER TABLE audit_events ENABLE ROW LEVEL SECURITY;
    CREATE POLICY own_school ON audit_events FOR SELECT USING (school_id IN (SELECT acting_school_ids()));
    CREATE POLICY own_name ON audit_events FOR INSERT
      WITH CHECK (actor_id = acting_user_id()
        AND (school_id IN (SELECT acting_school_ids()) OR (school_id IS NULL AND acting_is_administrator())));
    GRANT SELECT, INSERT ON audit_events TO verankerd_app;
  `);
}
