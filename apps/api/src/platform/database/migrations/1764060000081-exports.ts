import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders of files, worked on by any process of the API, and the files until they are cleared away. */
export class Exports1764060000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(queue);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION take_export_order, clear_expired_exports;
      DROP TABLE export_files, export_orders CASCADE;
    `);
  }
}

const tables = `
  CREATE TABLE export_orders (
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    id uuid NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind IN ('REVIEW', 'SCHOOL_YEAR', 'BOARD_YEAR')),
    subject jsonb NOT NULL,
    language text NOT NULL CHECK (language IN ('nl', 'en')),
    total smallint NOT NULL CHECK (total BETWEEN 1 AND 20),
    state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'WORKING', 'DONE', 'FAILED')),
    attempts smallint NOT NULL DEFAULT 0,
    lease uuid,
    leased_until timestamptz,
    ordered_at timestamptz NOT NULL,
    ordered_by uuid NOT NULL REFERENCES users (id),
    kept_until timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    CHECK (state <> 'WORKING' OR (lease IS NOT NULL AND leased_until IS NOT NULL))
  );
  COMMENT ON TABLE export_orders IS 'Files that a school or board ordered. A queue: whoever works on one holds a lease, and one that runs out is taken over';
  COMMENT ON COLUMN export_orders.organisation_id IS 'The school or board that the files are of';
  COMMENT ON COLUMN export_orders.subject IS 'What they are made of: keys of frozen reviews, or a school year';
  COMMENT ON COLUMN export_orders.ordered_by IS 'Rights of this person decide what goes into the files';
  COMMENT ON COLUMN export_orders.kept_until IS 'The order and its files are cleared away then; ordering again makes the same';
  CREATE UNIQUE INDEX export_orders_one_under_way ON export_orders (organisation_id, kind, subject, language)
    WHERE state IN ('WAITING', 'WORKING');
  CREATE INDEX export_orders_queue ON export_orders (ordered_at) WHERE state IN ('WAITING', 'WORKING');

  CREATE TABLE export_files (
    organisation_id uuid NOT NULL,
    order_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind ~ '^[A-Z_]{2,40}$'),
    file_name text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
    format text NOT NULL CHECK (format IN ('pdf', 'docx', 'pptx', 'xlsx', 'zip')),
    content bytea NOT NULL,
    checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (organisation_id, order_id, kind),
    FOREIGN KEY (organisation_id, order_id) REFERENCES export_orders (organisation_id, id) ON DELETE CASCADE
  );
  ALTER TABLE export_files ALTER COLUMN content SET STORAGE EXTERNAL;
  COMMENT ON TABLE export_files IS 'Files of an order, each kept as soon as it is made, so that nobody makes it twice';
`;

const queue = `
  CREATE FUNCTION take_export_order(new_lease uuid, lease_time interval, most_attempts integer)
    RETURNS TABLE (organisation_id uuid, id uuid, kind text, subject jsonb, language text, ordered_by uuid)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      UPDATE export_orders o SET state = 'FAILED', lease = NULL, leased_until = NULL
      WHERE o.state = 'WORKING' AND o.leased_until < now() AND o.attempts >= most_attempts;
      RETURN QUERY
        UPDATE export_orders o
        SET state = 'WORKING', attempts = o.attempts + 1, lease = new_lease, leased_until = now() + lease_time
        WHERE (o.organisation_id, o.id) = (
          SELECT q.organisation_id, q.id FROM export_orders q
          WHERE q.state = 'WAITING' OR (q.state = 'WORKING' AND q.leased_until < now())
          ORDER BY q.ordered_at FOR UPDATE SKIP LOCKED LIMIT 1)
        RETURNING o.organisation_id, o.id, o.kind, o.subject, o.language, o.ordered_by;
    END $$;
  COMMENT ON FUNCTION take_export_order IS
    'Takes the order that waits longest, or one whose worker went away, and holds it for a while. Several workers take different ones. Tells whose rights decide what goes in; the files themselves are read and written as that person';

  CREATE FUNCTION clear_expired_exports() RETURNS bigint LANGUAGE sql VOLATILE
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
      WITH cleared AS (DELETE FROM export_orders WHERE kept_until < now() AND state IN ('DONE', 'FAILED') RETURNING 1)
      SELECT count(*) FROM cleared
    $$;
`;

const policies = `
  ALTER TABLE export_orders ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON export_orders USING (
    (kind <> 'BOARD_YEAR' AND organisation_id IN (SELECT acting_school_ids()))
    OR (kind = 'BOARD_YEAR' AND organisation_id IN (SELECT acting_board_ids())));
  GRANT SELECT, INSERT, UPDATE ON export_orders TO verankerd_app;
  ALTER TABLE export_files ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON export_files USING (
    (organisation_id, order_id) IN (SELECT o.organisation_id, o.id FROM export_orders o));
  GRANT SELECT, INSERT ON export_files TO verankerd_app;
`;
