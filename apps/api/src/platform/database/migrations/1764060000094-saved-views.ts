import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views of the overview that people keep for themselves: what they narrowed it to, under a name. */
export class SavedViews1764060000094 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_views (
        account_id uuid NOT NULL REFERENCES users (id),
        id uuid NOT NULL,
        scope uuid NOT NULL REFERENCES organisations (id),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 80),
        query jsonb NOT NULL CHECK (jsonb_typeof(query) = 'object' AND octet_length(query::text) <= 4000),
        version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, id)
      );
      CREATE UNIQUE INDEX saved_views_one_a_name ON saved_views (account_id, scope, lower(name));
      COMMENT ON TABLE saved_views IS 'What a person narrowed the overview of an overseer to, under a name. For that person only';
      COMMENT ON COLUMN saved_views.scope IS 'The board, partnership or national desk whose overview it is';
      COMMENT ON COLUMN saved_views.query IS 'What is asked of the overview, by the names of the API';

      ALTER TABLE saved_views ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_views ON saved_views USING (
        account_id = (SELECT acting_user_id())
        AND scope IN (SELECT acting_organisation_ids(ARRAY['BOARD_OFFICER', 'PARTNERSHIP_OFFICER', 'NATIONAL_DESK_OFFICER'])));
      GRANT SELECT, INSERT, UPDATE, DELETE ON saved_views TO verankerd_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_views');
  }
}
