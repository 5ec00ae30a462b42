import { dateInSchoolYear, firstDayOf, type PlainDate } from '@verankerd/domain';
import type { EntityManager } from 'typeorm';
import type { DemoCalendar } from './demo-calendar';
import { demoId } from './demo-ids';
import { demoBoards, demoPartnership } from './demo-organisations';
import type { SchoolStory } from './school-story';

// Before all that the demo tells of.
const yearsKnown = 6;

type Span = { readonly from: PlainDate; readonly to: PlainDate | null };

/** Writes boards, the partnership and schools with their names and boards in time, as somebody would by hand. */
export async function writeOrganisations(
  owner: EntityManager,
  schools: readonly SchoolStory[],
  calendar: DemoCalendar,
): Promise<void> {
  const always: Span = { from: firstDayOf(calendar.yearsAgo(yearsKnown)), to: null };
  for (const [number, name] of Object.entries(demoBoards)) {
    await insert(owner, 'board_number', number, 'BOARD', null);
    await nameIt(owner, number, name, null, always);
  }
  await insert(owner, 'partnership_code', demoPartnership.code, 'PARTNERSHIP', null);
  await nameIt(owner, demoPartnership.code, demoPartnership.name, null, always);
  for (const school of schools) await writeSchool(owner, school, calendar, always);
}

async function writeSchool(
  owner: EntityManager,
  school: SchoolStory,
  calendar: DemoCalendar,
  always: Span,
): Promise<void> {
  const { code, name, place, earlierName, earlierBoard } = school;
  await insert(owner, 'establishment_code', code, 'SCHOOL', school.sector);
  const [namedBefore, named] = splitAt(always, earlierName && calendar.yearsAgo(earlierName.until));
  if (earlierName && namedBefore) await nameIt(owner, code, earlierName.name, place, namedBefore);
  await nameIt(owner, code, name, place, named);
  const [boardBefore, board] = splitAt(
    always,
    earlierBoard && calendar.yearsAgo(earlierBoard.until),
  );
  if (earlierBoard && boardBefore)
    await relate(owner, 'BOARD', code, earlierBoard.board, boardBefore);
  await relate(owner, 'BOARD', code, school.board, board);
  await owner.query(
    `INSERT INTO pupil_counts (school_id, counted_on, pupils)
     SELECT $1, counted_on, $3 FROM unnest($2::date[]) AS counted_on`,
    [demoId(code), countDays(calendar), school.pupils],
  );
  if (school.sharing !== 'NO_PARTNERSHIP')
    await relate(owner, 'PARTNERSHIP', code, demoPartnership.code, always);
}

/** Each 1 October of the demo that has been. */
function countDays(calendar: DemoCalendar): readonly PlainDate[] {
  return Array.from({ length: yearsKnown }, (_, years) =>
    dateInSchoolYear(calendar.yearsAgo(years), { month: 10, day: 1 }),
  ).filter((day) => day <= calendar.horizon);
}

/** What came before a school year, and what holds since. */
function splitAt(
  always: Span,
  year: ReturnType<DemoCalendar['yearsAgo']> | undefined,
): readonly [Span | undefined, Span] {
  if (!year) return [undefined, always];
  const turn = firstDayOf(year);
  return [
    { from: always.from, to: turn },
    { from: turn, to: always.to },
  ];
}

async function insert(
  owner: EntityManager,
  column: 'board_number' | 'partnership_code' | 'establishment_code',
  code: string,
  kind: string,
  sector: string | null,
): Promise<void> {
  await owner.query(
    `INSERT INTO organisations (id, kind, ${column}, sector) VALUES ($1, $2, $3, $4)`,
    [demoId(code), kind, code, sector],
  );
}

async function nameIt(
  owner: EntityManager,
  code: string,
  name: string,
  place: string | null,
  { from, to }: Span,
): Promise<void> {
  await owner.query(
    `INSERT INTO organisation_names (organisation_id, valid_from, valid_to, name, place)
     VALUES ($1, $2, $3, $4, $5)`,
    [demoId(code), from, to, name, place],
  );
}

async function relate(
  owner: EntityManager,
  kind: 'BOARD' | 'PARTNERSHIP',
  school: string,
  parent: string,
  { from, to }: Span,
): Promise<void> {
  await owner.query(
    `INSERT INTO organisation_relations (id, kind, school_id, parent_id, valid_from, valid_to)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [demoId(`${school} in ${parent} from ${from}`), kind, demoId(school), demoId(parent), from, to],
  );
}
