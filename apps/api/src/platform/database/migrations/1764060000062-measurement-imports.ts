import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is kept of files with measurements: that they came in, and how their columns were mapped. Never the files. */
export class MeasurementImports1764060000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE measurement_import_mappings (
        school_id uuid NOT NULL REFERENCES organisations (id),
        shape text NOT NULL CHECK (shape ~ '^[0-9a-f]{64}$'),
        settings jsonb NOT NULL,
        updated_at timestamptz NOT NULL,
        updated_by uuid NOT NULL REFERENCES users (id),
        PRIMARY KEY (school_id, shape)
      );
      COMMENT ON TABLE measurement_import_mappings IS 'How a school mapped the columns and series of its last file of a kind';
      COMMENT ON COLUMN measurement_import_mappings.shape IS 'SHA-256 of the column names, years left out';

      CREATE TABLE measurement_imports (
        school_id uuid NOT NULL REFERENCES organisations (id),
        id uuid NOT NULL,
        file_name text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
        checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
        counts jsonb NOT NULL,
        imported_at timestamptz NOT NULL,
        imported_by uuid NOT NULL REFERENCES users (id),
        PRIMARY KEY (school_id, id)
      );
      COMMENT ON TABLE measurement_imports IS 'Files with measurements that came in: their names and counts, never what is in them';
      COMMENT ON COLUMN measurement_imports.checksum IS 'SHA-256 of the preview that was carried out';
      CREATE INDEX measurement_imports_newest ON measurement_imports (school_id, imported_at DESC);
    `);
    for (const table of ['measurement_import_mappings', 'measurement_imports']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY own_school ON ${table} USING (school_id IN (SELECT acting_school_ids()));
        GRANT SELECT, INSERT ON ${table} TO verankerd_app;
      `);
    }
    await runner.query('GRANT UPDATE ON measurement_import_mappings TO verankerd_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE measurement_imports, measurement_import_mappings');
  }
}
