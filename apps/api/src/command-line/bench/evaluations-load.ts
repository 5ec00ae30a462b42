import { laterSchoolYear, type SchoolYear } from '@verankerd/domain';
import type { DataSource } from 'typeorm';
import { TestWorld } from '../../platform/testing/test-world';

/** How much a bench of measurements works with. */
export type EvaluationsSize = {
  /** Rows of the file that comes in. */
  readonly rows: number;
  /** Indicators of the school whose series are read. */
  readonly indicators: number;
  /** School years of that school. */
  readonly years: number;
};

/** A school of the bench, and the session of who works there. */
export type BenchSchool = { readonly schoolId: string; readonly cookie: string };

/** School years in the file that comes in, and the groups of each. */
export const yearsInFile = 20;
const groupWords = ['', 'onderbouw', 'middenbouw', 'bovenbouw'] as const;
const rowsPerIndicator = yearsInFile * groupWords.length;

const indicators = `
  INSERT INTO indicators (school_id, id, name, family, subject, direction, kind, updated_at, updated_by)
  SELECT $1, gen_random_uuid(), 'Indicator ' || i, 'OUTCOME_SAFETY', 'PUPILS', 'HIGHER_IS_BETTER', 'PROPORTION',
    now(), $2
  FROM generate_series(1, $3) i`;

const measurements = `
  INSERT INTO measurements (school_id, indicator_id, school_year, round, measured_group, first_school_year, kind,
    subject, state, numerator, denominator, invited, responded, entry, submitted_at, submitted_by, entered_at, entered_by)
  SELECT i.school_id, i.id, year, 'SPRING', 'SCHOOL', year, i.kind, i.subject, 'REPORTED',
    90 + (hashtext(i.name || year) & 63), 190, 210, 190, 'SUBMITTED', now(), $2, now(), $2
  FROM indicators i, unnest($3::text[]) AS year WHERE i.school_id = $1`;

/** Makes a school that has indicators, and nothing measured yet. */
export async function loadImportingSchool(
  owner: DataSource,
  { rows }: EvaluationsSize,
): Promise<BenchSchool> {
  return loadSchool(new TestWorld(owner), owner, Math.ceil(rows / rowsPerIndicator));
}

/** Makes a school that measured all its indicators in each of some school years up to one. */
export async function loadMeasuredSchool(
  owner: DataSource,
  { indicators: count, years }: EvaluationsSize,
  last: SchoolYear,
): Promise<BenchSchool> {
  const school = await loadSchool(new TestWorld(owner), owner, count);
  await owner.query(measurements, [school.schoolId, school.userId, schoolYearsUpTo(last, years)]);
  return school;
}

async function loadSchool(world: TestWorld, owner: DataSource, count: number) {
  const schoolId = await world.school({ boardId: await world.board() });
  const person = await world.person('SCHOOL_LEADER', schoolId);
  await owner.query(indicators, [schoolId, person.userId, count]);
  return { schoolId, ...person };
}

/** The file that comes in, as a school would save it: one row a measurement. */
export function measurementsFile({ rows }: EvaluationsSize, last: SchoolYear): string {
  const years = schoolYearsUpTo(last, yearsInFile);
  const lines = Array.from({ length: rows }, (_, row) => {
    const year = years[row % yearsInFile] ?? last;
    const group = groupWords[Math.floor(row / yearsInFile) % groupWords.length] ?? '';
    const indicator = 1 + Math.floor(row / rowsPerIndicator);
    const answered = 40 + ((row * 7) % 160);
    const positive = 10 + ((row * 13) % (answered - 20));
    return `Indicator ${indicator};${group};${year};${positive};${answered}`;
  });
  return ['indicator;groep;schooljaar;teller;noemer', ...lines, ''].join('\r\n');
}

function schoolYearsUpTo(last: SchoolYear, count: number): readonly SchoolYear[] {
  return Array.from({ length: count }, (_, place) => laterSchoolYear(last, place + 1 - count));
}
