import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schools, boards and partnerships with their names and relations in time, as DUO publishes them. */
export class Organisations1764060000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      DO $$ BEGIN
        CREATE ROLE verankerd_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$;
      DO $$ BEGIN
        EXECUTE format('GRANT verankerd_app TO %I', current_user);
      EXCEPTION WHEN unique_violation THEN NULL;
      END $$;
      GRANT USAGE ON SCHEMA public TO verankerd_app;

      CREATE DOMAIN school_year AS text CHECK (
        CASE WHEN VALUE ~ '^[0-9]{4}-[0-9]{4}$' THEN right(VALUE, 4)::int = left(VALUE, 4)::int + 1 ELSE false END
      );
      COMMENT ON DOMAIN school_year IS 'Label of a Dutch school year, 1 August to 31 July: 2026-2027';

      CREATE FUNCTION first_day_of(year school_year) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN make_date(left(year, 4)::int, 8, 1);
      CREATE FUNCTION last_day_of(year school_year) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN make_date(right(year, 4)::int, 7, 31);
      CREATE FUNCTION count_date_of(year school_year) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN make_date(left(year, 4)::int, 10, 1);
      COMMENT ON FUNCTION count_date_of IS '1 October: decides to which board a school belongs in a school year';

      CREATE TABLE organisations (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('SCHOOL', 'BOARD', 'PARTNERSHIP')),
        establishment_code text UNIQUE CHECK (establishment_code ~ '^[0-9]{2}[A-Z]{2}[0-9]{2}$'),
        board_number text UNIQUE CHECK (board_number ~ '^[0-9]{5}$'),
        partnership_code text UNIQUE CHECK (partnership_code ~ '^(PO|VO)[0-9]{4}$'),
        sector text CHECK (sector IN ('PO', 'VO', 'GO')),
        municipality text CHECK (char_length(municipality) <= 200),
        province text CHECK (char_length(province) <= 200),
        postcode text CHECK (postcode ~ '^[0-9]{4}[A-Z]{2}$'),
        denomination text CHECK (char_length(denomination) <= 200),
        holiday_region text CHECK (holiday_region IN ('NORTH', 'CENTRE', 'SOUTH')),
        closed_on date,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT organisations_code_fits_kind CHECK (
          num_nonnulls(establishment_code, board_number, partnership_code) = 1
          AND (kind = 'SCHOOL') = (establishment_code IS NOT NULL)
          AND (kind = 'BOARD') = (board_number IS NOT NULL)
          AND (kind = 'SCHOOL') = (sector IS NOT NULL)
        )
      );
      COMMENT ON TABLE organisations IS 'Schools (one row a location), school boards and partnerships. Open data, no personal data';
      COMMENT ON COLUMN organisations.establishment_code IS 'BRIN and two digits of the location: 11ZZ03';
      COMMENT ON COLUMN organisations.board_number IS 'Bevoegd gezag-nummer: 38819';
      COMMENT ON COLUMN organisations.partnership_code IS 'Samenwerkingsverband, without hyphens: PO2501';

      CREATE TABLE organisation_names (
        organisation_id uuid NOT NULL REFERENCES organisations (id),
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to > valid_from),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        place text CHECK (char_length(place) <= 200),
        PRIMARY KEY (organisation_id, valid_from),
        CONSTRAINT organisation_names_one_at_a_time
          EXCLUDE USING gist (organisation_id WITH =, daterange(valid_from, valid_to) WITH &&)
      );
      COMMENT ON TABLE organisation_names IS 'Name and place in time, half open: valid_to is the first day that it no longer holds';

      CREATE TABLE organisation_relations (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('BOARD', 'PARTNERSHIP')),
        school_id uuid NOT NULL REFERENCES organisations (id),
        parent_id uuid NOT NULL REFERENCES organisations (id),
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to > valid_from),
        CONSTRAINT organisation_relations_one_board_at_a_time
          EXCLUDE USING gist (school_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (kind = 'BOARD'),
        CONSTRAINT organisation_relations_no_overlap
          EXCLUDE USING gist (school_id WITH =, parent_id WITH =, daterange(valid_from, valid_to) WITH &&)
      );
      CREATE INDEX organisation_relations_by_parent ON organisation_relations (parent_id, kind);
      COMMENT ON TABLE organisation_relations IS 'Which board and partnerships a school belongs to, in time, half open';

      CREATE TABLE pupil_counts (
        school_id uuid NOT NULL REFERENCES organisations (id),
        counted_on date NOT NULL,
        pupils integer NOT NULL CHECK (pupils BETWEEN 0 AND 20000),
        PRIMARY KEY (school_id, counted_on)
      );
      COMMENT ON TABLE pupil_counts IS 'Number of pupils of a location on 1 October, as DUO publishes it';

      CREATE TABLE register_imports (
        id uuid PRIMARY KEY,
        file_name text NOT NULL CHECK (char_length(file_name) <= 200),
        checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
        reference_date date NOT NULL,
        applied_at timestamptz NOT NULL DEFAULT now(),
        summary jsonb NOT NULL
      );
      COMMENT ON TABLE register_imports IS 'Each register of establishments that was carried out, with its counts';

      CREATE FUNCTION board_of(school uuid, year school_year) RETURNS uuid LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = public, pg_temp
        RETURN (
          SELECT parent_id FROM organisation_relations
          WHERE school_id = school AND kind = 'BOARD'
            AND (valid_to IS NULL OR valid_to > count_date_of(year))
          ORDER BY valid_from LIMIT 1
        );
      COMMENT ON FUNCTION board_of IS
        'The board of a school in a school year: that of 1 October, or the first known one for earlier years';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE register_imports, pupil_counts, organisation_relations, organisation_names, organisations CASCADE;
      DROP FUNCTION count_date_of, last_day_of, first_day_of;
      DROP DOMAIN school_year;
    `);
  }
}
