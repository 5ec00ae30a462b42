import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people want to be reminded, which notices they read, and the weekly summaries that were sent. */
export class Reminders1764060000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(rights);
    await runner.query(wrongTokens);
    await runner.query(openLinks);
    await runner.query(digests);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION settle_digest, claim_digest, stop_digest, calendar_reader_of, own_email, memberships_of,
        note_wrong_token, has_too_many_wrong_tokens;
      DROP INDEX audit_events_noticed;
      DROP TABLE wrong_tokens, notice_reads, digest_mails, digest_stop_tokens, reminder_settings CASCADE;
    `);
  }
}

const tables = `
  CREATE TABLE reminder_settings (
    user_id uuid PRIMARY KEY REFERENCES users (id),
    digest boolean NOT NULL DEFAULT false,
    calendar_token_hash bytea UNIQUE CHECK (octet_length(calendar_token_hash) = 32),
    calendar_made_at timestamptz,
    updated_at timestamptz NOT NULL,
    CHECK ((calendar_token_hash IS NULL) = (calendar_made_at IS NULL))
  );
  COMMENT ON TABLE reminder_settings IS 'How a person wants to be reminded; nobody without a row is. Of the secret address only the SHA-256 is kept';

  CREATE TABLE digest_stop_tokens (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    user_id uuid NOT NULL REFERENCES users (id),
    made_at timestamptz NOT NULL
  );
  CREATE INDEX digest_stop_tokens_by_user ON digest_stop_tokens (user_id, made_at);
  COMMENT ON TABLE digest_stop_tokens IS 'Secrets in the links that stop the weekly summary, one a mail. They end when the summary is turned on anew';

  CREATE TABLE digest_mails (
    user_id uuid NOT NULL REFERENCES users (id),
    week text NOT NULL CHECK (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    state text NOT NULL CHECK (state IN ('OPEN', 'SENT', 'SILENT', 'REFUSED')),
    attempts smallint NOT NULL,
    not_before timestamptz NOT NULL,
    settled_at timestamptz,
    PRIMARY KEY (user_id, week),
    CHECK ((state = 'OPEN') = (settled_at IS NULL))
  );
  COMMENT ON TABLE digest_mails IS 'The summary of a person in a week. Whoever claims it moves not_before ahead: when that process dies, another takes over after it';
  COMMENT ON COLUMN digest_mails.state IS 'SILENT: nothing asked. REFUSED: the mail server will never take it';

  CREATE TABLE notice_reads (
    user_id uuid NOT NULL REFERENCES users (id),
    notice_key text NOT NULL CHECK (char_length(notice_key) BETWEEN 1 AND 200),
    read_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, notice_key)
  );
  COMMENT ON TABLE notice_reads IS 'Which notices a person read. The notices themselves follow from history';
  CREATE INDEX audit_events_noticed ON audit_events (school_id, occurred_at)
    WHERE kind IN ('submission.made', 'milestone.moved', 'milestone.dropped', 'milestone.reopened', 'choice.made',
      'choice.paused', 'choice.resumed', 'choice.stopped', 'choice.replaced', 'sharing.granted', 'sharing.revoked', 'review.frozen',
      'review.handed-in', 'review.questioned', 'review.acknowledged');

  CREATE TABLE wrong_tokens (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    purpose text NOT NULL CHECK (purpose IN ('CALENDAR', 'DIGEST_STOP')),
    client_hash bytea NOT NULL,
    tried_at timestamptz NOT NULL
  );
  CREATE INDEX wrong_tokens_by_time ON wrong_tokens (tried_at, client_hash);
  COMMENT ON TABLE wrong_tokens IS 'Secret links of the last ten minutes that were none, by a hash of the address they came from';
`;

const rights = `
  ALTER TABLE reminder_settings ENABLE ROW LEVEL SECURITY;
  ALTER TABLE digest_stop_tokens ENABLE ROW LEVEL SECURITY;
  ALTER TABLE digest_mails ENABLE ROW LEVEL SECURITY;
  ALTER TABLE notice_reads ENABLE ROW LEVEL SECURITY;
  ALTER TABLE wrong_tokens ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_settings ON reminder_settings USING (user_id = acting_user_id());
  CREATE POLICY own_tokens ON digest_stop_tokens USING (user_id = acting_user_id());
  CREATE POLICY own_reads ON notice_reads USING (user_id = acting_user_id());
  GRANT SELECT, INSERT, UPDATE ON reminder_settings TO verankerd_app;
  GRANT SELECT, INSERT, DELETE ON digest_stop_tokens TO verankerd_app;
  GRANT SELECT, INSERT ON notice_reads TO verankerd_app;

  CREATE FUNCTION own_email() RETURNS text LANGUAGE sql STABLE
    SECURITY DEFINER SET search_path = public, pg_temp
    RETURN (SELECT email FROM users WHERE id = acting_user_id());
  CREATE FUNCTION memberships_of(person uuid) RETURNS jsonb LANGUAGE sql STABLE
    SECURITY DEFINER SET search_path = public, pg_temp
    RETURN (
      SELECT coalesce(
        jsonb_agg(jsonb_build_object('role', role, 'organisationId', organisation_id) ORDER BY role), '[]')
      FROM memberships
      WHERE user_id = person AND valid_from <= current_date AND (valid_to IS NULL OR valid_to > current_date)
    );
`;

const wrongTokens = `
  CREATE FUNCTION has_too_many_wrong_tokens(asked_purpose text, client bytea, moment timestamptz) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      DELETE FROM wrong_tokens WHERE tried_at < moment - interval '10 minutes';
      RETURN (SELECT count(*) FILTER (WHERE client_hash = client) >= 20 OR count(*) >= 5000
        FROM wrong_tokens WHERE purpose = asked_purpose);
    END $$;
  CREATE FUNCTION note_wrong_token(asked_purpose text, client bytea, moment timestamptz) RETURNS void LANGUAGE sql
    VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      INSERT INTO wrong_tokens (purpose, client_hash, tried_at) VALUES (asked_purpose, client, moment)
    $$;
`;

/** What a secret link may do. It has no account, so that these functions are its only way in. */
const openLinks = `
  CREATE FUNCTION calendar_reader_of(token bytea, client bytea, moment timestamptz)
    RETURNS TABLE (outcome text, user_id uuid, display_name text, language text, memberships jsonb)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      IF has_too_many_wrong_tokens('CALENDAR', client, moment) THEN
        RETURN QUERY SELECT 'TOO_MANY_ATTEMPTS', NULL::uuid, NULL, NULL, NULL::jsonb;
        RETURN;
      END IF;
      RETURN QUERY SELECT 'FOUND', u.id, u.display_name, u.language, memberships_of(u.id)
        FROM reminder_settings s JOIN users u ON u.id = s.user_id
        WHERE s.calendar_token_hash = token AND u.closed_at IS NULL;
      IF NOT FOUND THEN PERFORM note_wrong_token('CALENDAR', client, moment); END IF;
    END $$;
  COMMENT ON FUNCTION calendar_reader_of IS 'Whose calendar a secret address is; no row when it is nobody''s';

  CREATE FUNCTION stop_digest(token bytea, client bytea, moment timestamptz) RETURNS text
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE person uuid;
    BEGIN
      IF has_too_many_wrong_tokens('DIGEST_STOP', client, moment) THEN RETURN 'TOO_MANY_ATTEMPTS'; END IF;
      SELECT t.user_id INTO person FROM digest_stop_tokens t WHERE t.token_hash = token;
      IF person IS NULL THEN
        PERFORM note_wrong_token('DIGEST_STOP', client, moment);
        RETURN 'UNKNOWN';
      END IF;
      UPDATE reminder_settings SET digest = false, updated_at = moment WHERE user_id = person;
      RETURN 'STOPPED';
    END $$;
`;

/** How the sender gets at the people who asked for the summary, one at a time and each for one process only. */
const digests = `
  CREATE FUNCTION claim_digest(asked_week text, moment timestamptz, lease interval)
    RETURNS TABLE (user_id uuid, email text, display_name text, language text, memberships jsonb, attempts integer)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE person uuid;
    BEGIN
      SELECT s.user_id INTO person FROM reminder_settings s JOIN users u ON u.id = s.user_id
        LEFT JOIN digest_mails m ON m.user_id = s.user_id AND m.week = asked_week
        WHERE s.digest AND u.closed_at IS NULL
          AND (m.user_id IS NULL OR (m.state = 'OPEN' AND m.not_before <= moment))
        ORDER BY s.user_id LIMIT 1 FOR UPDATE OF s SKIP LOCKED;
      IF person IS NULL THEN RETURN; END IF;
      RETURN QUERY WITH claimed AS (
        INSERT INTO digest_mails AS kept (user_id, week, state, attempts, not_before)
        VALUES (person, asked_week, 'OPEN', 1, moment + lease)
        ON CONFLICT ON CONSTRAINT digest_mails_pkey DO UPDATE
          SET attempts = kept.attempts + 1, not_before = moment + lease
          WHERE kept.state = 'OPEN' AND kept.not_before <= moment
        RETURNING kept.attempts)
      SELECT u.id, u.email, u.display_name, u.language, memberships_of(u.id), claimed.attempts::integer
      FROM claimed CROSS JOIN users u WHERE u.id = person;
    END $$;
  COMMENT ON FUNCTION claim_digest IS 'Takes one person whose summary of the week is still to be made; no row when there is none';

  CREATE FUNCTION settle_digest(person uuid, asked_week text, outcome text, later timestamptz, moment timestamptz)
    RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      UPDATE digest_mails SET state = outcome, not_before = coalesce(later, not_before),
        settled_at = CASE WHEN outcome <> 'OPEN' THEN moment END
      WHERE user_id = person AND week = asked_week AND state = 'OPEN'
    $$;
`;
