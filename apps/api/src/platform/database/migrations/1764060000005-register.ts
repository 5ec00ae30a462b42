import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an import needs to know of a school: its part of the register, and which file listed it last. */
export class Register1764060000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisations
        ADD COLUMN part text CHECK (part IN ('BO', 'SBO', 'SO_VSO', 'VO')),
        ADD COLUMN last_seen_on date;
      COMMENT ON COLUMN organisations.part IS
        'Part of the register that lists the school: primary, special primary, (secondary) special, secondary';
      COMMENT ON COLUMN organisations.last_seen_on IS
        'Reference date of the newest register that listed the school; null when it was entered by hand';

      ALTER TABLE pupil_counts
        ALTER COLUMN pupils DROP NOT NULL,
        ADD COLUMN suppressed_below smallint CHECK (suppressed_below > 0),
        ADD CHECK (pupils IS NULL OR suppressed_below IS NULL);
      COMMENT ON COLUMN pupil_counts.pupils IS 'Null when the source hides a small number; a year that it leaves blank has no row';
      COMMENT ON COLUMN pupil_counts.suppressed_below IS 'Bound that the source tells with a hidden number: 5 for <5';

      ALTER TABLE register_imports
        ADD COLUMN kind text NOT NULL CHECK (kind IN ('REGISTER', 'PUPIL_COUNTS', 'BOARD_NAMES')),
        ADD COLUMN applied_by uuid REFERENCES users (id);
      COMMENT ON TABLE register_imports IS 'Each file of DUO that was carried out, with its counts';
      COMMENT ON COLUMN register_imports.applied_by IS 'Null when it was done from the command line';
      CREATE INDEX register_imports_by_time ON register_imports (applied_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX register_imports_by_time;
      ALTER TABLE register_imports DROP COLUMN kind, DROP COLUMN applied_by;
      DELETE FROM pupil_counts WHERE pupils IS NULL;
      ALTER TABLE pupil_counts DROP COLUMN suppressed_below, ALTER COLUMN pupils SET NOT NULL;
      ALTER TABLE organisations DROP COLUMN part, DROP COLUMN last_seen_on;
    `);
  }
}
