import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, roles with a scope and sessions; and the functions that tell row-level security who acts. */
export class Identity1764060000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE users (
        id uuid PRIMARY KEY,
        email text NOT NULL CHECK (char_length(email) <= 254 AND email = lower(email)),
        display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 100),
        password_hash text NOT NULL,
        language text NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en')),
        failed_sign_ins integer NOT NULL DEFAULT 0,
        locked_until timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        closed_at timestamptz
      );
      CREATE UNIQUE INDEX users_by_email ON users (email);
      COMMENT ON TABLE users IS 'People who work with Verankerd. Personal data: name, work e-mail address';

      CREATE TABLE memberships (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users (id),
        role text NOT NULL CHECK (role IN
          ('CORE_TEAM_MEMBER', 'SCHOOL_LEADER', 'BOARD_OFFICER', 'PARTNERSHIP_OFFICER', 'ADMINISTRATOR')),
        organisation_id uuid REFERENCES organisations (id),
        valid_from date NOT NULL DEFAULT current_date,
        valid_to date CHECK (valid_to > valid_from),
        CHECK ((role = 'ADMINISTRATOR') = (organisation_id IS NULL)),
        UNIQUE NULLS NOT DISTINCT (user_id, role, organisation_id, valid_from)
      );
      CREATE INDEX memberships_by_organisation ON memberships (organisation_id);
      COMMENT ON TABLE memberships IS 'A role of a person, with the organisation for which it holds, in time';

      CREATE TABLE sessions (
        token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
        user_id uuid NOT NULL REFERENCES users (id),
        started_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sessions_by_user ON sessions (user_id);
      COMMENT ON TABLE sessions IS 'Signed-in browsers. Only the SHA-256 of the cookie is kept';

      CREATE TABLE idempotency_keys (
        user_id uuid NOT NULL REFERENCES users (id),
        key text NOT NULL CHECK (char_length(key) BETWEEN 8 AND 100),
        route text NOT NULL,
        request_hash text NOT NULL,
        answer jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (user_id, key)
      );
      COMMENT ON TABLE idempotency_keys IS 'Answers to creates, so that a repeated request makes nothing twice';

      CREATE FUNCTION acting_user_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('verankerd.user_id', true), '')::uuid;

      CREATE FUNCTION acting_organisation_ids(roles text[]) RETURNS SETOF uuid LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = public, pg_temp AS $$
          SELECT organisation_id FROM memberships
          WHERE user_id = acting_user_id() AND role = ANY (roles)
            AND valid_from <= current_date AND (valid_to IS NULL OR valid_to > current_date)
        $$;
      CREATE FUNCTION acting_school_ids() RETURNS SETOF uuid LANGUAGE sql STABLE AS
        $$ SELECT acting_organisation_ids(ARRAY['CORE_TEAM_MEMBER', 'SCHOOL_LEADER']) $$;
      CREATE FUNCTION acting_board_ids() RETURNS SETOF uuid LANGUAGE sql STABLE AS
        $$ SELECT acting_organisation_ids(ARRAY['BOARD_OFFICER']) $$;
      CREATE FUNCTION acting_partnership_ids() RETURNS SETOF uuid LANGUAGE sql STABLE AS
        $$ SELECT acting_organisation_ids(ARRAY['PARTNERSHIP_OFFICER']) $$;
      CREATE FUNCTION acting_is_administrator() RETURNS boolean LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = public, pg_temp
        RETURN EXISTS (
          SELECT 1 FROM memberships WHERE user_id = acting_user_id() AND role = 'ADMINISTRATOR'
            AND valid_from <= current_date AND (valid_to IS NULL OR valid_to > current_date)
        );
      CREATE FUNCTION display_name_of(person uuid) RETURNS text LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = public, pg_temp
        RETURN (SELECT display_name FROM users WHERE id = person);

      CREATE FUNCTION credentials_of(address text)
        RETURNS TABLE (id uuid, password_hash text, locked_until timestamptz) LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = public, pg_temp AS $$
          SELECT id, password_hash, locked_until FROM users
          WHERE email = lower(address) AND closed_at IS NULL
        $$;
      COMMENT ON FUNCTION credentials_of IS 'The only way to a password hash; the app role cannot read the table';

      CREATE FUNCTION note_sign_in(person uuid, succeeded boolean) RETURNS void LANGUAGE sql VOLATILE
        SECURITY DEFINER SET search_path = public, pg_temp AS $$
          UPDATE users SET
            failed_sign_ins = CASE WHEN succeeded THEN 0 ELSE failed_sign_ins + 1 END,
            locked_until = CASE WHEN NOT succeeded AND failed_sign_ins + 1 >= 10
              THEN now() + interval '15 minutes' END
          WHERE id = person
        $$;

      CREATE FUNCTION start_session(hash bytea, person uuid, lifetime interval) RETURNS void LANGUAGE sql VOLATILE
        SECURITY DEFINER SET search_path = public, pg_temp AS $$
          DELETE FROM sessions WHERE user_id = person AND expires_at < now();
          INSERT INTO sessions (token_hash, user_id, expires_at) VALUES (hash, person, now() + lifetime)
        $$;
      CREATE FUNCTION end_session(hash bytea) RETURNS void LANGUAGE sql VOLATILE
        SECURITY DEFINER SET search_path = public, pg_temp AS
        $$ DELETE FROM sessions WHERE token_hash = hash $$;
      CREATE FUNCTION open_session(hash bytea)
        RETURNS TABLE (user_id uuid, display_name text, language text, memberships jsonb) LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = public, pg_temp AS $$
          SELECT u.id, u.display_name, u.language, coalesce((
            SELECT jsonb_agg(jsonb_build_object('role', m.role, 'organisationId', m.organisation_id) ORDER BY m.role)
            FROM memberships m
            WHERE m.user_id = u.id AND m.valid_from <= current_date
              AND (m.valid_to IS NULL OR m.valid_to > current_date)), '[]')
          FROM sessions s JOIN users u ON u.id = s.user_id
          WHERE s.token_hash = hash AND s.expires_at > now() AND u.closed_at IS NULL
        $$;
      COMMENT ON FUNCTION open_session IS 'Who is signed in with this cookie, and in which roles today';
      CREATE FUNCTION choose_language(chosen text) RETURNS void LANGUAGE sql VOLATILE
        SECURITY DEFINER SET search_path = public, pg_temp AS
        $$ UPDATE users SET language = chosen WHERE id = acting_user_id() $$;

      ALTER TABLE organisations ENABLE ROW LEVEL SECURITY;
      ALTER TABLE organisation_names ENABLE ROW LEVEL SECURITY;
      ALTER TABLE organisation_relations ENABLE ROW LEVEL SECURITY;
      ALTER TABLE pupil_counts ENABLE ROW LEVEL SECURITY;
      ALTER TABLE register_imports ENABLE ROW LEVEL SECURITY;
      ALTER TABLE users ENABLE ROW LEVEL SECURITY;
      ALTER TABLE memberships ENABLE ROW LEVEL SECURITY;
      ALTER TABLE sessions ENABLE ROW LEVEL SECURITY;
      ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;

      CREATE POLICY everyone_reads ON organisations FOR SELECT USING (acting_user_id() IS NOT NULL);
      CREATE POLICY everyone_reads ON organisation_names FOR SELECT USING (acting_user_id() IS NOT NULL);
      CREATE POLICY everyone_reads ON organisation_relations FOR SELECT USING (acting_user_id() IS NOT NULL);
      CREATE POLICY everyone_reads ON pupil_counts FOR SELECT USING (acting_user_id() IS NOT NULL);
      CREATE POLICY administrators_write ON organisations USING ((SELECT acting_is_administrator()));
      CREATE POLICY administrators_write ON organisation_names USING ((SELECT acting_is_administrator()));
      CREATE POLICY administrators_write ON organisation_relations USING ((SELECT acting_is_administrator()));
      CREATE POLICY administrators_write ON pupil_counts USING ((SELECT acting_is_administrator()));
      CREATE POLICY administrators_only ON register_imports USING ((SELECT acting_is_administrator()));
      CREATE POLICY own_keys ON idempotency_keys USING (user_id = acting_user_id());
      CREATE POLICY own_memberships ON memberships FOR SELECT USING (user_id = acting_user_id());

      GRANT SELECT, INSERT, UPDATE ON organisations, organisation_names, organisation_relations, pupil_counts
        TO verankerd_app;
      GRANT DELETE ON organisation_names, organisation_relations TO verankerd_app;
      GRANT SELECT, INSERT ON register_imports, idempotency_keys TO verankerd_app;
      GRANT SELECT ON memberships TO verankerd_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE idempotency_keys, sessions, memberships, users CASCADE;
      DROP FUNCTION IF EXISTS choose_language, open_session, end_session, start_session, note_sign_in, credentials_of,
        display_name_of, acting_is_administrator, acting_partnership_ids, acting_board_ids, acting_school_ids,
        acting_organisation_ids, acting_user_id CASCADE;
    `);
  }
}
