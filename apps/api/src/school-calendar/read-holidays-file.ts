import {
  err,
  isPlainDate,
  isSchoolYear,
  isWithinSchoolYear,
  ok,
  type HolidayRegion,
  type Result,
  type SchoolHolidayKind,
} from '@verankerd/domain';
import { parse } from 'csv-parse/sync';
import type { PublishedHoliday } from './school-holidays-nl';

const columns = ['schooljaar', 'vakantie', 'regio', 'eerste_dag', 'laatste_dag', 'status'] as const;

const kinds: Readonly<Record<string, SchoolHolidayKind>> = {
  herfstvakantie: 'AUTUMN',
  kerstvakantie: 'CHRISTMAS',
  voorjaarsvakantie: 'SPRING',
  meivakantie: 'MAY',
  zomervakantie: 'SUMMER',
};
const regions: Readonly<Record<string, HolidayRegion | 'ALL'>> = {
  noord: 'NORTH',
  midden: 'CENTRE',
  zuid: 'SOUTH',
  'heel nederland': 'ALL',
};

type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>;

/**
 * Reads a file of school holidays: CSV with the columns schooljaar, vakantie, regio, eerste_dag, laatste_dag, status.
 * A status that begins with "vastgesteld" is fixed by government, any other is advice.
 * @returns all holidays, or every line that is wrong with what is wrong with it: half a file is never read.
 */
export function readHolidaysFile(
  text: string,
): Result<readonly PublishedHoliday[], readonly string[]> {
  const table = tableOf(text);
  if (!table.ok) return table;
  const read = table.value.map((row, position) => holidayOf(row, position + 2));
  const problems = read.flatMap((line) => (line.ok ? [] : [line.error]));
  const holidays = read.flatMap((line) => (line.ok ? [line.value] : []));
  const twice = holidays.find(
    (holiday, position) => holidays.findIndex((other) => isSame(other, holiday)) < position,
  );
  if (twice) problems.push(`${twice.schoolYear} ${twice.kind} ${twice.region} is in it twice`);
  return problems.length === 0 ? ok(holidays) : err(problems);
}

function tableOf(text: string): Result<readonly Row[], readonly string[]> {
  try {
    const rows = parse<Row>(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });
    const missing = columns.filter((column) => rows[0] === undefined || !(column in rows[0]));
    if (rows.length === 0) return err(['the file is empty']);
    return missing.length === 0 ? ok(rows) : err([`column missing: ${missing.join(', ')}`]);
  } catch (error) {
    return err([error instanceof Error ? error.message : String(error)]);
  }
}

function holidayOf(row: Row, line: number): Result<PublishedHoliday, string> {
  const { schooljaar = '', vakantie = '', regio = '', eerste_dag = '', laatste_dag = '' } = row;
  const kind = kinds[vakantie.toLowerCase()];
  const region = regions[regio.toLowerCase()];
  if (!isSchoolYear(schooljaar)) return err(`line ${line}: no school year "${schooljaar}"`);
  if (!kind) return err(`line ${line}: no holiday "${vakantie}"`);
  if (!region) return err(`line ${line}: no region "${regio}"`);
  if (!isPlainDate(eerste_dag)) return err(`line ${line}: no date "${eerste_dag}"`);
  if (!isPlainDate(laatste_dag)) return err(`line ${line}: no date "${laatste_dag}"`);
  if (!isWithinSchoolYear(eerste_dag, schooljaar) || laatste_dag < eerste_dag)
    return err(`line ${line}: ${eerste_dag} to ${laatste_dag} does not fit ${schooljaar}`);
  return ok({
    schoolYear: schooljaar,
    kind,
    region,
    firstDay: eerste_dag,
    lastDay: laatste_dag,
    fixed: (row.status ?? '').toLowerCase().startsWith('vastgesteld'),
  });
}

function isSame(one: PublishedHoliday, other: PublishedHoliday): boolean {
  return (
    one.schoolYear === other.schoolYear && one.kind === other.kind && one.region === other.region
  );
}
