import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The annual review: its parts, what was frozen of it, and what passes about it between a school and its board. */
export class Reviews1764060000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(workingTables);
    await runner.query(frozenTables);
    await runner.query(exchangeTables);
    await runner.query(sharing);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY own_board_reply ON audit_events;
      DROP TRIGGER organisation_relations_move_reviews ON organisation_relations;
      DROP TABLE review_replies, review_hand_ins, review_reopenings, review_snapshots, review_sections, reviews CASCADE;
      DROP FUNCTION move_reviews_to_board, refuse_frozen_change, acting_review_school_ids CASCADE;
      DELETE FROM sharing_grants WHERE block = 'ANNUAL_REVIEW';
      ALTER TABLE sharing_grants DROP CONSTRAINT sharing_grants_block_check;
      ALTER TABLE sharing_grants ADD CONSTRAINT sharing_grants_block_check CHECK (block IN ('SEVEN_QUESTIONS', 'EVALUATIONS'));
    `);
  }
}

const workingTables = `
  CREATE TABLE reviews (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    school_year school_year NOT NULL,
    state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'FROZEN')),
    version integer NOT NULL DEFAULT 1,
    decision text CHECK (decision IN ('CONTINUE', 'ADAPT', 'STOP')),
    decision_reason text NOT NULL DEFAULT '' CHECK (char_length(decision_reason) <= 5000),
    next_review_on date,
    decision_version integer NOT NULL DEFAULT 0,
    decided_at timestamptz,
    decided_by uuid REFERENCES users (id),
    started_at timestamptz NOT NULL,
    started_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, choice_id, school_year),
    FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id)
  );
  COMMENT ON TABLE reviews IS 'Looking back on a school year of a choice; what the school works on';
  COMMENT ON COLUMN reviews.version IS 'Grows with every change of a part, so that whoever freezes has read it all';

  CREATE TABLE review_sections (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    school_year school_year NOT NULL,
    section text NOT NULL CHECK (section IN ('PLANNED', 'DONE', 'SEEN', 'LEARNT', 'NEXT_YEAR', 'SAFETY_POLICY',
      'PARTICIPATION_COUNCIL', 'HEALTHY_SCHOOL')),
    content text NOT NULL CHECK (char_length(content) <= 20000),
    included boolean NOT NULL,
    happened_on date,
    version integer NOT NULL DEFAULT 1,
    saved_at timestamptz NOT NULL,
    saved_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, choice_id, school_year, section),
    FOREIGN KEY (school_id, choice_id, school_year) REFERENCES reviews (school_id, choice_id, school_year)
  );
  COMMENT ON TABLE review_sections IS 'The parts of a review, each with a version of its own: several people write at once';
  COMMENT ON COLUMN review_sections.included IS 'Whether an optional part counts; the text stays when it is taken out';
`;

const frozenTables = `
  CREATE TABLE review_snapshots (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    school_year school_year NOT NULL,
    number integer NOT NULL CHECK (number >= 1),
    content jsonb NOT NULL,
    checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
    frozen_at timestamptz NOT NULL,
    frozen_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, choice_id, school_year, number),
    FOREIGN KEY (school_id, choice_id, school_year) REFERENCES reviews (school_id, choice_id, school_year),
    CONSTRAINT review_snapshots_say_what_they_are CHECK (
      (content ->> 'number')::integer = number AND content ->> 'schoolYear' = school_year
      AND content #>> '{school,id}' = school_id::text AND content #>> '{choice,id}' = choice_id::text
      AND content ->> 'format' IS NOT NULL
    )
  );
  COMMENT ON TABLE review_snapshots IS 'Reviews as they were frozen ("vastgesteld"). Nobody changes or removes one, the owner of the table neither';
  COMMENT ON COLUMN review_snapshots.checksum IS 'SHA-256 over the canonical form (RFC 8785) of content';
  COMMENT ON COLUMN review_snapshots.frozen_by IS 'Beside the content, which names roles only: an account can be forgotten, a snapshot cannot be changed';

  CREATE TABLE review_reopenings (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    school_year school_year NOT NULL,
    number integer NOT NULL,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 1000),
    reopened_at timestamptz NOT NULL,
    reopened_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, choice_id, school_year, number),
    FOREIGN KEY (school_id, choice_id, school_year, number)
      REFERENCES review_snapshots (school_id, choice_id, school_year, number)
  );
  COMMENT ON TABLE review_reopenings IS 'Which snapshots were opened again, and why';

  CREATE FUNCTION refuse_frozen_change() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'a frozen review is never changed' USING ERRCODE = 'restrict_violation'; END $$;
  CREATE TRIGGER review_snapshots_frozen BEFORE UPDATE OR DELETE ON review_snapshots
    FOR EACH ROW EXECUTE FUNCTION refuse_frozen_change();
  CREATE TRIGGER review_snapshots_not_truncated BEFORE TRUNCATE ON review_snapshots
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_frozen_change();
  CREATE TRIGGER review_reopenings_frozen BEFORE UPDATE OR DELETE ON review_reopenings
    FOR EACH ROW EXECUTE FUNCTION refuse_frozen_change();
  CREATE TRIGGER review_reopenings_not_truncated BEFORE TRUNCATE ON review_reopenings
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_frozen_change();
`;

const exchangeTables = `
  CREATE TABLE review_hand_ins (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    school_year school_year NOT NULL,
    number integer NOT NULL,
    board_id uuid REFERENCES organisations (id),
    handed_in_at timestamptz NOT NULL,
    handed_in_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, choice_id, school_year, number),
    FOREIGN KEY (school_id, choice_id, school_year, number)
      REFERENCES review_snapshots (school_id, choice_id, school_year, number)
  );
  CREATE INDEX review_hand_ins_by_board ON review_hand_ins (board_id, school_year);
  COMMENT ON TABLE review_hand_ins IS 'Snapshots that a school handed in to its board; what others may see';
  COMMENT ON COLUMN review_hand_ins.board_id IS 'The board on 1 October of the school year, kept by trigger';
  CREATE TRIGGER review_hand_ins_keep_board BEFORE INSERT OR UPDATE ON review_hand_ins
    FOR EACH ROW EXECUTE FUNCTION keep_board();
  CREATE FUNCTION move_reviews_to_board() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      UPDATE review_hand_ins SET board_id = board_id WHERE school_id = coalesce(NEW.school_id, OLD.school_id);
      RETURN NULL;
    END $$;
  CREATE TRIGGER organisation_relations_move_reviews AFTER INSERT OR UPDATE OR DELETE ON organisation_relations
    FOR EACH ROW EXECUTE FUNCTION move_reviews_to_board();

  CREATE TABLE review_replies (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    school_year school_year NOT NULL,
    number integer NOT NULL,
    sequence integer NOT NULL CHECK (sequence >= 1),
    kind text NOT NULL CHECK (kind IN ('QUESTION', 'ANSWER', 'ACKNOWLEDGED')),
    content text CHECK (char_length(content) BETWEEN 1 AND 5000),
    said_at timestamptz NOT NULL,
    said_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, choice_id, school_year, number, sequence),
    FOREIGN KEY (school_id, choice_id, school_year, number)
      REFERENCES review_hand_ins (school_id, choice_id, school_year, number),
    CHECK ((kind = 'ACKNOWLEDGED') = (content IS NULL))
  );
  COMMENT ON TABLE review_replies IS 'What board and school say about a review that was handed in';
  CREATE TRIGGER review_replies_append_only BEFORE UPDATE OR DELETE ON review_replies
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

const sharing = `
  ALTER TABLE sharing_grants DROP CONSTRAINT sharing_grants_block_check;
  ALTER TABLE sharing_grants ADD CONSTRAINT sharing_grants_block_check
    CHECK (block IN ('SEVEN_QUESTIONS', 'EVALUATIONS', 'ANNUAL_REVIEW'));
  CREATE FUNCTION acting_review_school_ids() RETURNS SETOF uuid LANGUAGE sql STABLE
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT school_id FROM sharing_grants
      WHERE revoked_at IS NULL AND block = 'ANNUAL_REVIEW'
        AND partnership_id IN (SELECT acting_partnership_ids())
    $$;
`;

/** A hand-in of the same snapshot that the reader may see: its own policies decide. */
const isHandedIn = (table: string) => `EXISTS (
  SELECT FROM review_hand_ins h
  WHERE h.school_id = ${table}.school_id AND h.choice_id = ${table}.choice_id
    AND h.school_year = ${table}.school_year AND h.number = ${table}.number)`;

/** The same for the board that it was handed in to. */
const isHandedInToBoard = `EXISTS (
  SELECT FROM review_hand_ins h
  WHERE h.school_id = review_replies.school_id AND h.choice_id = review_replies.choice_id
    AND h.school_year = review_replies.school_year AND h.number = review_replies.number
    AND h.board_id IN (SELECT acting_board_ids()))`;

const policies = `
  ${['reviews', 'review_sections', 'review_snapshots', 'review_reopenings', 'review_hand_ins']
    .map(
      (table) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_school ON ${table} USING (school_id IN (SELECT acting_school_ids()));
  GRANT SELECT, INSERT ON ${table} TO verankerd_app;`,
    )
    .join('')}
  GRANT UPDATE ON reviews, review_sections TO verankerd_app;

  CREATE POLICY own_board ON review_hand_ins FOR SELECT USING (board_id IN (SELECT acting_board_ids()));
  CREATE POLICY shared ON review_hand_ins FOR SELECT USING (school_id IN (SELECT acting_review_school_ids()));
  CREATE POLICY handed_in ON review_snapshots FOR SELECT USING (${isHandedIn('review_snapshots')});
  CREATE POLICY handed_in ON review_reopenings FOR SELECT USING (${isHandedIn('review_reopenings')});

  ALTER TABLE review_replies ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_school ON review_replies USING (school_id IN (SELECT acting_school_ids()))
    WITH CHECK (school_id IN (SELECT acting_school_ids()) AND kind = 'ANSWER' AND said_by = acting_user_id());
  CREATE POLICY own_board ON review_replies USING (${isHandedInToBoard})
    WITH CHECK (${isHandedInToBoard} AND kind IN ('QUESTION', 'ACKNOWLEDGED') AND said_by = acting_user_id());
  GRANT SELECT, INSERT ON review_replies TO verankerd_app;

  CREATE POLICY own_board_reply ON audit_events FOR INSERT
    WITH CHECK (actor_id = acting_user_id() AND kind IN ('review.questioned', 'review.acknowledged')
      AND EXISTS (
        SELECT FROM review_hand_ins h
        WHERE h.school_id = audit_events.school_id AND h.choice_id = audit_events.choice_id
          AND h.school_year = audit_events.school_year AND h.number::text = audit_events.subject
          AND h.board_id IN (SELECT acting_board_ids())));
`;
