import { aspectKeys } from '@verankerd/domain';
import type { Client } from 'pg';

/** How large an invented history is. */
export type BenchSize = {
  readonly schools: number;
  readonly choicesPerSchool: number;
  readonly schoolYears: number;
};

const firstStartYear = 2016;

const idOf = (text: string) => `md5(${text})::uuid`;
const school = idOf(`'school ' || s`);
const choice = idOf(`'choice ' || s || ' ' || c`);
const member = idOf(`'member'`);
const intervention = idOf(`'intervention'`);

const frame = `
  INSERT INTO users (id, email, display_name, password_hash)
    VALUES (${member}, 'kernteam@voorbeeld.test', 'Kernteam', 'none');
  INSERT INTO interventions (id, key, name) VALUES (${intervention}, 'bench', 'Bench');
  INSERT INTO organisations (id, kind, sector, establishment_code)
    SELECT ${school}, 'SCHOOL', 'PO', lpad((s / 67600)::text, 2, '0') || chr(65 + (s / 2600) % 26)
      || chr(65 + (s / 100) % 26) || lpad((s % 100)::text, 2, '0')
    FROM generate_series(1, $SCHOOLS) s;
  INSERT INTO intervention_choices
    (school_id, id, intervention_id, start_school_year, status_since, goal, target_group, decided_by, decided_on)
    SELECT ${school}, ${choice}, ${intervention}, '${firstStartYear}-${firstStartYear + 1}', '${firstStartYear}-06-01',
      'Prettig samen leren', 'UNIVERSAL', 'kernteam', '${firstStartYear}-06-01'
    FROM generate_series(1, $SCHOOLS) s, generate_series(1, $CHOICES) c`;

const eventColumns =
  'school_id, choice_id, school_year, kind, subject, after, actor_id, actor_role, occurred_at';

// By school year, as a history grows: the events of one choice lie far apart on disk.
const judgements = `
  INSERT INTO audit_events (${eventColumns})
  SELECT ${school}, ${choice}, y || '-' || (y + 1),
    CASE WHEN afresh THEN 'rating.recorded' ELSE 'confirmation.recorded' END,
    ($2::text[])[a],
    CASE WHEN afresh THEN jsonb_build_object('state', 'RATED', 'level', least(2, (s * 7 + a * 3 + c) % 5), 'reason', NULL)
      ELSE jsonb_build_object('answer', ($3::text[])[1 + (s * 3 + a * 5 + y) % 8], 'reason', NULL) END,
    ${member}, 'CORE_TEAM_MEMBER',
    make_timestamptz(y, 9, 1, 10, 0, 0) + ((s * 7 + a * 3 + c + y) % 90) * interval '1 day'
  FROM (SELECT $1::integer AS y) of_year, generate_series(1, $SCHOOLS) s, generate_series(1, $CHOICES) c,
    generate_series(1, ${aspectKeys.length}) a,
    LATERAL (SELECT y = ${firstStartYear} OR (s + a + y) % 9 = 0 AS afresh) l`;

const places = `
  INSERT INTO audit_events (${eventColumns})
  SELECT ${school}, ${choice}, NULL, 'lasting-place.recorded', ($1::text[])[a], '{"counts": true}', ${member},
    'CORE_TEAM_MEMBER', make_timestamptz(${firstStartYear + 1}, 3, 1, 10, 0, 0)
  FROM generate_series(1, $SCHOOLS) s, generate_series(1, $CHOICES) c, generate_series(16, 16 + s % 6) a`;

const answers = ['YES', 'YES', 'YES', 'YES', 'YES', 'YES', 'PARTLY', 'NO'];

/**
 * Fills an empty database with the history of invented schools: each aspect judged once a school year, rated in the
 * first and mostly confirmed after that, and lasting places for some. Derived rows are left to the rebuild.
 */
export async function loadBenchHistory(client: Client, size: BenchSize): Promise<void> {
  const sized = (statement: string) =>
    statement
      .replaceAll('$SCHOOLS', String(size.schools))
      .replaceAll('$CHOICES', String(size.choicesPerSchool));
  await client.query(sized(frame));
  for (let year = 0; year < size.schoolYears; year += 1)
    await client.query(sized(judgements), [firstStartYear + year, aspectKeys, answers]);
  if (size.schoolYears > 1) await client.query(sized(places), [aspectKeys]);
  // As a database that runs does by itself: statistics, and which pages can be read from an index alone.
  await client.query('VACUUM ANALYZE audit_events');
  await client.query('ANALYZE intervention_choices');
}
