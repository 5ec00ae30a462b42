import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What overseers write to schools and for themselves, what schools say to it, and what schools let others learn from.
 * Notes stand apart from what a school reads, so that no list, archive or export of a school can hold one.
 */
export class Conversations1764060000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(conversationTables);
    await runner.query(conversationPolicies);
    await runner.query(goodPractices);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY own_conversation ON audit_events;
      DROP TABLE good_practices, conversation_replies, conversations, overseer_notes CASCADE;
      DROP FUNCTION acting_near_school_ids;
    `);
  }
}

/** Where an overseer writes, and about what; the choice was handed in, for drafts stay in the school. */
const about = `
  school_id uuid NOT NULL,
  id uuid NOT NULL,
  choice_id uuid NOT NULL,
  school_year school_year NOT NULL,
  question question_key,
  overseer_id uuid NOT NULL REFERENCES organisations (id),
  content text NOT NULL CHECK (char_length(content) BETWEEN 1 AND 5000),
  written_at timestamptz NOT NULL,
  written_by uuid NOT NULL REFERENCES users (id),
  PRIMARY KEY (school_id, id),
  FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id)`;

const conversationTables = `
  CREATE TABLE overseer_notes (${about});
  CREATE INDEX overseer_notes_by_overseer ON overseer_notes (overseer_id, written_at);
  COMMENT ON TABLE overseer_notes IS 'Notes of a board or partnership about a choice. Never for the eyes of the school';

  CREATE TABLE conversations (
    kind text NOT NULL CHECK (kind IN ('QUESTION', 'SUPPORT_OFFER')),
    offered_until date,
    CHECK ((kind = 'SUPPORT_OFFER') = (offered_until IS NOT NULL)),
    ${about}
  );
  CREATE INDEX conversations_by_overseer ON conversations (overseer_id, written_at);
  COMMENT ON TABLE conversations IS 'What a board or partnership asks a school about a choice, or offers it';
  COMMENT ON COLUMN conversations.offered_until IS 'Last day on which support can be taken up';

  CREATE TABLE conversation_replies (
    school_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    sequence integer NOT NULL CHECK (sequence >= 1),
    kind text NOT NULL CHECK (kind IN ('ANSWER', 'FOLLOW_UP', 'TAKEN_UP', 'DECLINED', 'CLOSED')),
    content text CHECK (char_length(content) BETWEEN 1 AND 5000),
    said_at timestamptz NOT NULL,
    said_by uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (school_id, conversation_id, sequence),
    FOREIGN KEY (school_id, conversation_id) REFERENCES conversations (school_id, id),
    CHECK (CASE kind WHEN 'CLOSED' THEN content IS NULL WHEN 'TAKEN_UP' THEN true ELSE content IS NOT NULL END)
  );
  COMMENT ON TABLE conversation_replies IS 'What school and overseer said after it. How it stands follows from the last one';

  ${['overseer_notes', 'conversations', 'conversation_replies']
    .map(
      (table) => `
  CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  GRANT SELECT, INSERT ON ${table} TO verankerd_app;`,
    )
    .join('')}
`;

const partnershipIds = `SELECT acting_organisation_ids(ARRAY['PARTNERSHIP_OFFICER'])`;
const overseerIds = `SELECT acting_organisation_ids(ARRAY['BOARD_OFFICER', 'PARTNERSHIP_OFFICER'])`;

/** Whether a partnership that wrote a row may see the school now: without a grant that holds, all of it is gone. */
const sharesStill = (table: string) => `${table}.overseer_id IN (${partnershipIds}) AND EXISTS (
  SELECT FROM sharing_grants g
  WHERE g.school_id = ${table}.school_id AND g.partnership_id = ${table}.overseer_id
    AND g.block = 'SEVEN_QUESTIONS' AND g.revoked_at IS NULL)`;

/** An overseer writes about what it sees: what the school handed in, of a year in which it was the school's board. */
const ofOverseer = (table: string) => `
  CREATE POLICY own_board ON ${table} FOR SELECT USING (overseer_id IN (SELECT acting_board_ids()));
  CREATE POLICY own_partnership ON ${table} FOR SELECT USING (${sharesStill(table)});
  CREATE POLICY written_by_overseer ON ${table} FOR INSERT WITH CHECK (
    written_by = acting_user_id() AND EXISTS (
      SELECT FROM oversight_summaries o
      WHERE o.school_id = ${table}.school_id AND o.choice_id = ${table}.choice_id
        AND o.school_year = ${table}.school_year AND o.edition = 'SUBMITTED'
        AND ((${table}.overseer_id = o.board_id AND o.board_id IN (SELECT acting_board_ids()))
          OR (${sharesStill(table)}))));`;

/** The conversation of a reply, when the reader may see it: its own policies decide. */
const visibleConversation = `
  SELECT FROM conversations c
  WHERE c.school_id = conversation_replies.school_id AND c.id = conversation_replies.conversation_id`;

const conversationPolicies = `
  ${ofOverseer('overseer_notes')}
  ${ofOverseer('conversations')}
  CREATE POLICY own_school ON conversations FOR SELECT USING (school_id IN (SELECT acting_school_ids()));

  CREATE POLICY of_conversation ON conversation_replies FOR SELECT USING (EXISTS (${visibleConversation}));
  CREATE POLICY said_by_school ON conversation_replies FOR INSERT WITH CHECK (
    said_by = acting_user_id() AND kind IN ('ANSWER', 'TAKEN_UP', 'DECLINED')
    AND school_id IN (SELECT acting_school_ids()));
  CREATE POLICY said_by_overseer ON conversation_replies FOR INSERT WITH CHECK (
    said_by = acting_user_id() AND kind IN ('FOLLOW_UP', 'CLOSED')
    AND EXISTS (${visibleConversation} AND c.overseer_id IN (${overseerIds})));

  -- The history of a school holds no note; that one was written is kept without the school.
  CREATE POLICY own_conversation ON audit_events FOR INSERT WITH CHECK (
    actor_id = acting_user_id() AND (
      (kind IN ('conversation.asked', 'conversation.offered', 'conversation.followed-up', 'conversation.closed')
        AND EXISTS (
          SELECT FROM conversations c
          WHERE c.school_id = audit_events.school_id AND c.choice_id = audit_events.choice_id
            AND c.id::text = audit_events.subject AND c.overseer_id IN (${overseerIds})))
      OR (kind = 'conversation.noted' AND school_id IS NULL AND EXISTS (
        SELECT FROM overseer_notes n
        WHERE n.id::text = audit_events.subject AND n.overseer_id IN (${overseerIds})))));
`;

const goodPractices = `
  CREATE TABLE good_practices (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    choice_id uuid NOT NULL,
    question question_key NOT NULL,
    intervention_name text NOT NULL,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 120),
    content text NOT NULL CHECK (char_length(content) BETWEEN 1 AND 2000),
    contact_role text NOT NULL CHECK (char_length(contact_role) BETWEEN 1 AND 60),
    marked_at timestamptz NOT NULL,
    marked_by uuid NOT NULL REFERENCES users (id),
    withdrawn_at timestamptz CHECK (withdrawn_at >= marked_at),
    withdrawn_by uuid REFERENCES users (id),
    PRIMARY KEY (school_id, id),
    FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
  );
  CREATE UNIQUE INDEX good_practices_one_a_question ON good_practices (school_id, choice_id, question)
    WHERE withdrawn_at IS NULL;
  COMMENT ON TABLE good_practices IS 'What works at a school, offered by its leader to schools under the same board or partnership';
  COMMENT ON COLUMN good_practices.intervention_name IS 'As it was when marked: others cannot see the choice itself';

  CREATE FUNCTION acting_near_school_ids() RETURNS SETOF uuid LANGUAGE sql STABLE
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT other.school_id FROM organisation_relations own
      JOIN organisation_relations other ON other.parent_id = own.parent_id AND other.kind = own.kind
      WHERE own.school_id IN (SELECT acting_school_ids())
        AND own.valid_from <= current_date AND (own.valid_to IS NULL OR own.valid_to > current_date)
        AND other.valid_from <= current_date AND (other.valid_to IS NULL OR other.valid_to > current_date)
    $$;
  COMMENT ON FUNCTION acting_near_school_ids IS 'Schools that have the board or a partnership in common with a school of whoever acts';

  ALTER TABLE good_practices ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_school ON good_practices FOR SELECT USING (school_id IN (SELECT acting_school_ids()));
  CREATE POLICY near_school ON good_practices FOR SELECT
    USING (withdrawn_at IS NULL AND school_id IN (SELECT acting_near_school_ids()));
  CREATE POLICY marked_by_leader ON good_practices FOR INSERT WITH CHECK (
    marked_by = acting_user_id() AND school_id IN (SELECT acting_organisation_ids(ARRAY['SCHOOL_LEADER'])));
  CREATE POLICY withdrawn_by_leader ON good_practices FOR UPDATE
    USING (school_id IN (SELECT acting_organisation_ids(ARRAY['SCHOOL_LEADER'])))
    WITH CHECK (withdrawn_by = acting_user_id());
  GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by) ON good_practices TO verankerd_app;
`;
