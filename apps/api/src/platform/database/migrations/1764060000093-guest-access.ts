import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Access of an adviser from outside to one choice of a school: to what the school handed in, until a day. It waits for
 * whoever signs in with the address, so that nobody learns from it whether the address has an account.
 */
export class GuestAccess1764060000093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(guestAccesses);
    await runner.query(whoIsGuest);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY guest ON submissions;
      DROP FUNCTION acting_guest_choices;
      DROP TABLE guest_accesses;
      DROP FUNCTION acting_email;
    `);
  }
}

const guestAccesses = `
  CREATE TABLE guest_accesses (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    choice_id uuid NOT NULL,
    email text NOT NULL CHECK (char_length(email) <= 254 AND email = lower(email)),
    granted_on date NOT NULL,
    valid_until date NOT NULL,
    granted_at timestamptz NOT NULL,
    granted_by uuid NOT NULL REFERENCES users (id),
    revoked_at timestamptz,
    revoked_by uuid REFERENCES users (id),
    PRIMARY KEY (school_id, id),
    FOREIGN KEY (school_id, choice_id) REFERENCES intervention_choices (school_id, id),
    CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
    CONSTRAINT guest_accesses_at_most_a_year
      CHECK (valid_until >= granted_on AND valid_until <= granted_on + interval '1 year'),
    CONSTRAINT guest_accesses_one_at_a_time EXCLUDE USING gist (
      school_id WITH =, choice_id WITH =, email WITH =, daterange(granted_on, valid_until, '[]') WITH &&)
      WHERE (revoked_at IS NULL)
  );
  CREATE INDEX guest_accesses_by_email ON guest_accesses (email);
  COMMENT ON TABLE guest_accesses IS
    'Advisers who may see what a school handed in for one choice, until a day. Revoked, never removed. Personal data: work e-mail address';
  COMMENT ON COLUMN guest_accesses.email IS 'Address of the account that may see it; there need be none yet';
  COMMENT ON COLUMN guest_accesses.valid_until IS 'Last day on which it holds';
`;

const whoIsGuest = `
  CREATE FUNCTION acting_email() RETURNS text LANGUAGE sql STABLE
    SECURITY DEFINER SET search_path = public, pg_temp
    RETURN (SELECT email FROM users WHERE id = acting_user_id() AND closed_at IS NULL);
  COMMENT ON FUNCTION acting_email IS 'Address of whoever acts, as long as the account is open';

  CREATE FUNCTION acting_guest_choices()
    RETURNS TABLE (school_id uuid, choice_id uuid, intervention_name text) LANGUAGE sql STABLE ROWS 2
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT g.school_id, g.choice_id, i.name
      FROM guest_accesses g
      JOIN intervention_choices c ON c.school_id = g.school_id AND c.id = g.choice_id
      JOIN interventions i ON i.id = c.intervention_id
      WHERE g.email = acting_email() AND g.revoked_at IS NULL AND g.valid_until >= current_date
    $$;
  COMMENT ON FUNCTION acting_guest_choices IS
    'Choices of which somebody is a guest today, with the name of the intervention: of the choice itself a guest sees nothing';
`;

const policies = `
  ALTER TABLE guest_accesses ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_school ON guest_accesses USING (school_id IN (SELECT acting_school_ids()));
  CREATE POLICY guest ON guest_accesses FOR SELECT USING (email = (SELECT acting_email()));
  GRANT SELECT, INSERT, UPDATE (revoked_at, revoked_by) ON guest_accesses TO verankerd_app;

  CREATE POLICY guest ON submissions FOR SELECT
    USING ((school_id, choice_id) IN (SELECT g.school_id, g.choice_id FROM acting_guest_choices() g));
`;
