import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Votes of a core team in a meeting: phones join by a short-lived code, without account and without name. */
export class TeamVotes1764060000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(publicSide);
    for (const table of [
      'team_votes',
      'team_vote_aspects',
      'team_vote_devices',
      'team_vote_ballots',
    ]) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY own_school ON ${table} USING (school_id IN (SELECT acting_school_ids()));
      `);
    }
    await runner.query(`
      ALTER TABLE team_vote_wrong_codes ENABLE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT, UPDATE ON team_votes, team_vote_aspects TO verankerd_app;
      GRANT SELECT, DELETE ON team_vote_devices, team_vote_ballots TO verankerd_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION cast_team_vote, ballot_paper_of, join_team_vote, forget_expired_votes;
      DROP TABLE team_vote_wrong_codes, team_vote_ballots, team_vote_devices, team_vote_aspects, team_votes CASCADE;
    `);
  }
}

const tables = `
  CREATE TABLE team_votes (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    id uuid NOT NULL UNIQUE,
    school_year school_year NOT NULL,
    code_hash bytea CHECK (octet_length(code_hash) = 32),
    places smallint NOT NULL CHECK (places BETWEEN 1 AND 200),
    opened_at timestamptz NOT NULL,
    opened_by uuid NOT NULL REFERENCES users (id),
    expires_at timestamptz NOT NULL,
    closed_at timestamptz,
    PRIMARY KEY (school_id, choice_id, id),
    FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id),
    CHECK (closed_at IS NULL OR code_hash IS NULL)
  );
  CREATE UNIQUE INDEX team_votes_one_open ON team_votes (school_id, choice_id, school_year) WHERE closed_at IS NULL;
  CREATE UNIQUE INDEX team_votes_by_code ON team_votes (code_hash) WHERE closed_at IS NULL;
  CREATE INDEX team_votes_open ON team_votes (expires_at) WHERE closed_at IS NULL;
  COMMENT ON TABLE team_votes IS 'A vote of a core team in a meeting. Of the code only its SHA-256 is kept, for two hours';
  COMMENT ON COLUMN team_votes.places IS 'How many phones may join';

  CREATE TABLE team_vote_aspects (
    school_id uuid NOT NULL,
    choice_id uuid NOT NULL,
    vote_id uuid NOT NULL,
    aspect aspect_key NOT NULL,
    position smallint NOT NULL,
    phase text NOT NULL DEFAULT 'WAITING' CHECK (phase IN ('WAITING', 'VOTING', 'SHOWN')),
    is_on boolean NOT NULL DEFAULT false,
    PRIMARY KEY (school_id, vote_id, aspect),
    FOREIGN KEY (school_id, choice_id, vote_id) REFERENCES team_votes (school_id, choice_id, id)
  );
  CREATE UNIQUE INDEX team_vote_aspects_one_on ON team_vote_aspects (school_id, vote_id) WHERE is_on;
  COMMENT ON COLUMN team_vote_aspects.is_on IS 'Whether this aspect is on the screen now';

  CREATE TABLE team_vote_devices (
    school_id uuid NOT NULL,
    vote_id uuid NOT NULL REFERENCES team_votes (id),
    device_hash bytea NOT NULL CHECK (octet_length(device_hash) = 32),
    PRIMARY KEY (school_id, vote_id, device_hash)
  );
  COMMENT ON TABLE team_vote_devices IS 'Phones in a vote, by a hash that means nothing outside it. Deleted when the vote closes';

  CREATE TABLE team_vote_ballots (
    school_id uuid NOT NULL,
    vote_id uuid NOT NULL,
    aspect aspect_key NOT NULL,
    device_hash bytea NOT NULL,
    choice text NOT NULL CHECK (choice IN ('LEVEL_0', 'LEVEL_1', 'LEVEL_2', 'NOT_APPLICABLE', 'UNSURE')),
    PRIMARY KEY (school_id, vote_id, aspect, device_hash),
    FOREIGN KEY (school_id, vote_id, device_hash) REFERENCES team_vote_devices (school_id, vote_id, device_hash)
      ON DELETE CASCADE
  );
  COMMENT ON TABLE team_vote_ballots IS 'Votes without name or time. Deleted when the vote closes';

  CREATE TABLE team_vote_wrong_codes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_hash bytea NOT NULL,
    tried_at timestamptz NOT NULL
  );
  CREATE INDEX team_vote_wrong_codes_by_time ON team_vote_wrong_codes (tried_at, client_hash);
  COMMENT ON TABLE team_vote_wrong_codes IS 'Wrong codes of the last ten minutes, by a hash of the address they came from';
`;

/** What a phone may do. It has no account, so that these functions are its only way in; each asks for what it knows. */
const publicSide = `
  CREATE FUNCTION forget_expired_votes(moment timestamptz) RETURNS void LANGUAGE sql VOLATILE
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DELETE FROM team_vote_devices WHERE vote_id IN
        (SELECT id FROM team_votes WHERE closed_at IS NULL AND expires_at <= moment);
      UPDATE team_votes SET closed_at = expires_at, code_hash = NULL
        WHERE closed_at IS NULL AND expires_at <= moment
    $$;
  COMMENT ON FUNCTION forget_expired_votes IS 'Closes the votes whose two hours are over, and deletes what was voted in them';

  CREATE FUNCTION join_team_vote(code bytea, client bytea, device_token text, moment timestamptz)
    RETURNS TABLE (outcome text, vote_id uuid) LANGUAGE plpgsql VOLATILE
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE found_vote team_votes;
    BEGIN
      PERFORM forget_expired_votes(moment);
      DELETE FROM team_vote_wrong_codes WHERE tried_at < moment - interval '10 minutes';
      IF (SELECT count(*) FILTER (WHERE client_hash = client) >= 20 OR count(*) >= 1000 FROM team_vote_wrong_codes) THEN
        RETURN QUERY SELECT 'TOO_MANY_ATTEMPTS', NULL::uuid;
        RETURN;
      END IF;
      SELECT * INTO found_vote FROM team_votes v WHERE v.code_hash = code AND v.closed_at IS NULL FOR UPDATE;
      IF found_vote.id IS NULL THEN
        INSERT INTO team_vote_wrong_codes (client_hash, tried_at) VALUES (client, moment);
        RETURN QUERY SELECT 'WRONG_CODE', NULL::uuid;
        RETURN;
      END IF;
      IF (SELECT count(*) FROM team_vote_devices d WHERE d.vote_id = found_vote.id) >= found_vote.places THEN
        RETURN QUERY SELECT 'FULL', NULL::uuid;
        RETURN;
      END IF;
      INSERT INTO team_vote_devices VALUES
        (found_vote.school_id, found_vote.id, sha256(convert_to(found_vote.id || device_token, 'UTF8')));
      RETURN QUERY SELECT 'JOINED', found_vote.id;
    END $$;

  CREATE FUNCTION ballot_paper_of(asked uuid, device bytea, moment timestamptz)
    RETURNS TABLE (intervention_name text, school_year text, phase text, aspect text, place integer, aspects integer,
      choice text, expires_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT i.name, v.school_year,
        CASE WHEN v.closed_at IS NOT NULL OR v.expires_at <= moment THEN 'CLOSED' ELSE coalesce(a.phase, 'WAITING') END,
        a.aspect, a.position::integer,
        (SELECT count(*)::integer FROM team_vote_aspects all_of
         WHERE all_of.school_id = v.school_id AND all_of.vote_id = v.id),
        (SELECT b.choice FROM team_vote_ballots b WHERE b.school_id = v.school_id AND b.vote_id = v.id
           AND b.aspect = a.aspect AND b.device_hash = device),
        v.expires_at
      FROM team_votes v
      JOIN intervention_choices c ON c.school_id = v.school_id AND c.id = v.choice_id
      JOIN interventions i ON i.id = c.intervention_id
      LEFT JOIN team_vote_aspects a ON a.school_id = v.school_id AND a.vote_id = v.id AND a.is_on
      WHERE v.id = asked AND (v.closed_at IS NOT NULL OR EXISTS
        (SELECT FROM team_vote_devices d WHERE d.school_id = v.school_id AND d.vote_id = v.id AND d.device_hash = device))
    $$;
  COMMENT ON FUNCTION ballot_paper_of IS 'What a phone in a vote shows. A closed vote tells anybody who knows its id that it is over';

  CREATE FUNCTION cast_team_vote(asked uuid, device bytea, voted_aspect text, choice text, moment timestamptz)
    RETURNS text LANGUAGE plpgsql VOLATILE
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE owner uuid;
    BEGIN
      SELECT v.school_id INTO owner FROM team_votes v
        JOIN team_vote_devices d ON d.school_id = v.school_id AND d.vote_id = v.id AND d.device_hash = device
        WHERE v.id = asked AND v.closed_at IS NULL AND v.expires_at > moment;
      IF owner IS NULL THEN
        RETURN CASE WHEN EXISTS (SELECT FROM team_votes v WHERE v.id = asked
          AND (v.closed_at IS NOT NULL OR v.expires_at <= moment)) THEN 'CLOSED' ELSE 'UNKNOWN' END;
      END IF;
      -- Holds the aspect until the vote is in: whoever shows it waits, and nobody votes after that.
      PERFORM 1 FROM team_vote_aspects a
        WHERE a.school_id = owner AND a.vote_id = asked AND a.aspect = voted_aspect AND a.phase = 'VOTING' AND a.is_on
        FOR SHARE;
      IF NOT FOUND THEN RETURN 'NOT_ON'; END IF;
      INSERT INTO team_vote_ballots AS kept VALUES (owner, asked, voted_aspect, device, choice)
        ON CONFLICT (school_id, vote_id, aspect, device_hash) DO UPDATE SET choice = excluded.choice;
      RETURN 'CAST';
    END $$;
`;
