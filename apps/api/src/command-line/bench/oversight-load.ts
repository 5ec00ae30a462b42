import { aspectKeys, questionKeys, startYearOf, type SchoolYear } from '@verankerd/domain';
import type { Client } from 'pg';
import { rebuildSummaries } from '../../oversight/rebuild/rebuild-summaries';
import { hashOfToken } from '../../platform/http/session-guard';
import { placeParts, schoolNames } from './school-names';

/** How many schools and choices a bench invents. */
export type OversightSize = { readonly schools: number; readonly choicesPerSchool: number };

/** Schools of one board, and of one partnership. */
export const groupSizes = { board: 30, partnership: 150 } as const;

/** A UUID of version 4 that a text always gives. */
const idOf = (text: string) =>
  `overlay(overlay(md5(${text}) placing '4' from 13) placing '8' from 17)::uuid`;

/** A number from 0 that looks like chance and is the same each time. */
const chance = (seed: string) => `(hashint8((${seed})::bigint) & 2147483647)`;

const id = {
  school: idOf(`'school ' || s`),
  choice: idOf(`'choice ' || s || ' ' || c`),
  intervention: idOf(`'intervention ' || i`),
  board: (of: string) => idOf(`'board ' || ${of}`),
  partnership: (of: string) => idOf(`'partnership ' || ${of}`),
  person: (role: string) => idOf(`'person ${role}'`),
};

const boardOf = `(s - 1) / ${groupSizes.board}`;
const partnershipOf = `(s - 1) / ${groupSizes.partnership}`;
const interventions = 60;

// Codes from 00AA00: digits, letters, digits.
const code = `lpad((s / 67600)::text, 2, '0') || chr(65 + (s / 2600) % 26) || chr(65 + (s / 100) % 26)
  || lpad((s % 100)::text, 2, '0')`;

const organisations = `
  INSERT INTO interventions (id, key, name)
    SELECT ${id.intervention}, 'bench-' || i, 'Interventie ' || i FROM generate_series(1, ${interventions}) i;
  INSERT INTO organisations (id, kind, board_number)
    SELECT ${id.board('b')}, 'BOARD', lpad((b + 1)::text, 5, '0')
    FROM generate_series(0, ($SCHOOLS - 1) / ${groupSizes.board}) b;
  INSERT INTO organisations (id, kind, partnership_code)
    SELECT ${id.partnership('p')}, 'PARTNERSHIP', 'PO' || lpad((p + 1)::text, 4, '0')
    FROM generate_series(0, ($SCHOOLS - 1) / ${groupSizes.partnership}) p;
  INSERT INTO organisations (id, kind, sector, establishment_code)
    SELECT ${id.school}, 'SCHOOL', (ARRAY['PO', 'PO', 'PO', 'VO', 'GO'])[1 + s % 5], ${code}
    FROM generate_series(1, $SCHOOLS) s;
  INSERT INTO organisation_names (organisation_id, valid_from, name)
    SELECT ${id.board('b')}, '1950-08-01', 'Stichting onderwijsgroep ' || (b + 1)
    FROM generate_series(0, ($SCHOOLS - 1) / ${groupSizes.board}) b;
  INSERT INTO organisation_names (organisation_id, valid_from, name)
    SELECT ${id.partnership('p')}, '1950-08-01', 'Samenwerkingsverband ' || (p + 1)
    FROM generate_series(0, ($SCHOOLS - 1) / ${groupSizes.partnership}) p;
  INSERT INTO organisation_relations (id, kind, school_id, parent_id, valid_from)
    SELECT gen_random_uuid(), 'BOARD', ${id.school}, ${id.board(boardOf)}, '1950-08-01'
    FROM generate_series(1, $SCHOOLS) s;
  INSERT INTO organisation_relations (id, kind, school_id, parent_id, valid_from)
    SELECT gen_random_uuid(), 'PARTNERSHIP', ${id.school}, ${id.partnership(partnershipOf)}, '1950-08-01'
    FROM generate_series(1, $SCHOOLS) s`;

const names = `
  INSERT INTO organisation_names (organisation_id, valid_from, name, place)
  SELECT ${id.school}, '1950-08-01',
    ($1::text[])[1 + ${chance('s')} % cardinality($1)] || ' ' || ($2::text[])[1 + ${chance('s + 1000000')} % cardinality($2)],
    ($3::text[])[1 + ${chance(`${boardOf} + 77`)} % cardinality($3)]
      || ($4::text[])[1 + ${chance(`${boardOf} + 99`)} % cardinality($4)]
  FROM generate_series(1, $SCHOOLS) s`;

/** Who signs in: for a board, a partnership, the desk and a school, each with a session of that name. */
export const benchReaders = ['board', 'partnership', 'desk', 'school'] as const;

/** One of those who sign in. */
export type BenchReader = (typeof benchReaders)[number];

/** The value of the session cookie of a reader. */
export const cookieOf = (reader: BenchReader): string => `bench-session-of-the-${reader}`;

const people = `
  INSERT INTO users (id, email, display_name, password_hash)
    SELECT ${idOf(`'person ' || r`)}, r || '@voorbeeld.test', r, 'none' FROM unnest($1::text[]) r`;

const memberships = `
  INSERT INTO memberships (id, user_id, role, organisation_id, valid_from) VALUES
    (gen_random_uuid(), ${id.person('board')}, 'BOARD_OFFICER', ${id.board('0')}, '2000-01-01'),
    (gen_random_uuid(), ${id.person('partnership')}, 'PARTNERSHIP_OFFICER', ${id.partnership('0')}, '2000-01-01'),
    (gen_random_uuid(), ${id.person('desk')}, 'NATIONAL_DESK_OFFICER',
      (SELECT id FROM organisations WHERE kind = 'NATIONAL_DESK'), '2000-01-01');
  INSERT INTO memberships (id, user_id, role, organisation_id, valid_from)
    SELECT gen_random_uuid(), ${id.person('school')}, 'CORE_TEAM_MEMBER', ${id.school}, '2000-01-01'
    FROM generate_series(1, least(50, $SCHOOLS)) s`;

const choices = `
  INSERT INTO intervention_choices
    (school_id, id, intervention_id, start_school_year, status_since, goal, target_group, decided_by, decided_on)
  SELECT ${id.school}, ${id.choice},
    ${idOf(`'intervention ' || (1 + ${chance('s * 10 + c')} % ${interventions})`)}, '$FIRST', '2000-09-01',
    'Prettig samen leren', 'UNIVERSAL', 'kernteam', '2000-06-01'
  FROM generate_series(1, $SCHOOLS) s, generate_series(1, $CHOICES) c;
  INSERT INTO sharing_grants (school_id, id, partnership_id, block, granted_at, granted_by)
  SELECT ${id.school}, gen_random_uuid(), receiver, 'SEVEN_QUESTIONS', '2020-09-01', ${id.person('school')}
  FROM generate_series(1, $SCHOOLS) s, LATERAL unnest(ARRAY[${id.partnership(partnershipOf)},
    (SELECT id FROM organisations WHERE kind = 'NATIONAL_DESK')]) receiver`;

const of = `generate_series(1, $SCHOOLS) s, generate_series(1, $CHOICES) c`;

// Some choices are further than others, and further every year.
const ratings = `
  INSERT INTO aspect_ratings (school_id, choice_id, school_year, aspect, state, level, reason, rated_at, rated_by)
  SELECT ${id.school}, ${id.choice}, '$YEAR', ($1::text[])[a],
    CASE WHEN r % 100 < 4 THEN 'NOT_APPLICABLE' WHEN r % 100 < 16 THEN 'NOT_RATED' ELSE 'RATED' END,
    CASE WHEN r % 100 >= 16 THEN least(2, ((r / 128) % 4 + (s + c) % 3) / 2) END,
    CASE WHEN r % 100 < 4 THEN 'Past hier niet' END,
    '$START-10-01', ${id.person('school')}
  FROM ${of}, generate_series(1, ${aspectKeys.length}) a,
    LATERAL (SELECT ${chance(`((s::bigint * 10 + c) * 100 + a) * 10000 + $START`)} AS r) l`;

// Six a year, most of them done in time: what is open lies mostly ahead.
const milestones = `
  INSERT INTO milestones
    (school_id, choice_id, id, school_year, question, title, planned_on, owner_role, status, done_on)
  SELECT ${id.school}, ${id.choice}, gen_random_uuid(), '$YEAR', ($1::text[])[1 + r % 7], 'Mijlpaal',
    planned_on, 'TEACHER', CASE WHEN done THEN 'DONE' ELSE 'OPEN' END, CASE WHEN done THEN planned_on END
  FROM ${of}, generate_series(1, 6) m,
    LATERAL (SELECT ${chance(`((s::bigint * 10 + c) * 10 + m) * 10000 + $START`)} AS r) l,
    LATERAL (SELECT make_date($START, 8, 1) + (r / 64) % 330 AS planned_on) p,
    LATERAL (SELECT (planned_on < $2::date AND (r / 32768) % 20 > 0) AS done) d`;

const handedIn = `
  INSERT INTO oversight_summaries (school_id, choice_id, school_year, edition, board_id, intervention_id, choice_status,
    applicable, rated, points, zeros, milestones_active, milestones_done, earliest_open_on, open_planned_on,
    standing_changes_on, standings, changed_at, number, explanation,
    index_part, index_whole, index_rated, index_applicable, lowest_level, badge, confirmed, confirmable)
  SELECT school_id, choice_id, school_year, 'SUBMITTED', board_id, intervention_id, choice_status,
    applicable, rated, points, zeros, milestones_active, milestones_done, earliest_open_on, open_planned_on,
    standing_changes_on, standings, make_timestamptz($START, 9, 1, 10, 0, 0) + (r % 80) * interval '1 day', 1,
    CASE WHEN r % 11 = 0 THEN 'We wachten op de training van het team.' END,
    CASE WHEN r % 7 > 0 THEN (r / 16) % 16 END, CASE WHEN r % 7 > 0 THEN 18 END, 6 - (r % 7 = 0)::integer * 2, 6,
    (r / 256) % 3, r % 40 = 0, (r / 512) % 20, 20
  FROM oversight_summaries, LATERAL (SELECT hashtext(choice_id::text || school_year) & 2147483647 AS r) l
  WHERE school_year = '$YEAR' AND edition = 'CURRENT'`;

/** Loads schools with names, boards, a partnership, choices, and people who are signed in; nothing of any school year. */
export async function loadSchools(
  client: Client,
  size: OversightSize,
  firstYear: SchoolYear,
): Promise<void> {
  const sized = sizedBy(size, firstYear);
  await client.query(sized(organisations));
  await client.query(sized(names), [...schoolNames, ...placeParts]);
  await client.query(sized(people), [benchReaders]);
  for (const reader of benchReaders)
    await client.query(
      `INSERT INTO sessions (token_hash, user_id, expires_at)
       VALUES ($1, ${id.person(reader)}, now() + interval '1 day')`,
      [hashOfToken(cookieOf(reader))],
    );
  await client.query(sized(memberships));
  await client.query(sized(choices));
}

/** Loads what all schools said and planned in a school year, and hands it in. */
export async function loadSchoolYear(
  client: Client,
  databaseUrl: string,
  size: OversightSize,
  { schoolYear, today }: { readonly schoolYear: SchoolYear; readonly today: string },
): Promise<void> {
  const sized = sizedBy(size, schoolYear);
  await client.query(sized(ratings), [aspectKeys]);
  await client.query(sized(milestones), [questionKeys, today]);
  await client.query('ANALYZE aspect_ratings, milestones, intervention_choices');
  await rebuildSummaries(databaseUrl, {
    mode: 'write',
    schoolsPerBatch: 200,
    kinds: ['CURRENT'],
    schoolYear,
  });
  await client.query(sized(handedIn));
}

function sizedBy({ schools, choicesPerSchool }: OversightSize, schoolYear: SchoolYear) {
  return (statement: string) =>
    statement
      .replaceAll('$SCHOOLS', String(schools))
      .replaceAll('$CHOICES', String(choicesPerSchool))
      .replaceAll('$YEAR', schoolYear)
      .replaceAll('$FIRST', schoolYear)
      .replaceAll('$START', String(startYearOf(schoolYear)));
}
