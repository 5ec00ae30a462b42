import {
  addDays,
  dateInSchoolYear,
  firstDayOf,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';
import { momentOn, schoolDay } from './demo-calendar';
import { demoId } from './demo-ids';
import type { SchoolPeople } from './demo-people';
import type { DemoWorld } from './demo-world';
import type { StartedChoice } from './live-choice';
import type { Path } from './school-story';
import type { WorkEvent } from './work-event';

const monthsWithLessons = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6] as const;

/** Part of the planned lessons that is given in the end. */
const pace = {
  STEADY: 0.95,
  SLOW: 0.75,
  STALLED: 0.5,
  FADING: 0.6,
} as const satisfies Record<Path, number>;

const insertGroups = `
  INSERT INTO delivery_groups (school_id, choice_id, id, school_year, year_groups, intended_groups,
    participating_groups, planned_lessons, updated_at, updated_by)
  SELECT $1, $2, id, $3, "yearGroups", "intendedGroups", "participatingGroups", "plannedLessons", "at", $4
  FROM json_to_recordset($5) AS r (id uuid, "yearGroups" smallint[], "intendedGroups" smallint,
    "participatingGroups" smallint, "plannedLessons" smallint, "at" timestamptz)`;

const insertLessons = `
  INSERT INTO lessons_given (school_id, choice_id, group_id, id, given_on, lessons, recorded_at, recorded_by)
  SELECT $1, $2, "groupId", id, "givenOn", lessons, "at", $4
  FROM json_to_recordset($5) AS r ("groupId" uuid, id uuid, "givenOn" date, lessons smallint, "at" timestamptz)
  WHERE $3::text IS NOT NULL`;

/**
 * Plans and counts the lessons of a choice in a school year up to a day, a month at a time, and tells the history of it.
 */
export async function liveLessons(
  { work, ids }: DemoWorld,
  { schoolId, choiceId, story, seed, sector }: StartedChoice,
  { coreTeam }: SchoolPeople,
  { year, until }: { readonly year: SchoolYear; readonly until: PlainDate },
): Promise<readonly WorkEvent[]> {
  const planOn = schoolDay(addDays(firstDayOf(year), 28));
  if (!story.lessons || planOn > until) return [];
  const groups = story.lessons.map(({ yearGroups, groups: intended, participating, planned }) => ({
    ...{ id: demoId(`${seed} ${year} lessons ${yearGroups.join('+')}`), at: momentOn(planOn, 100) },
    facts: {
      ...{ yearGroups, intendedGroups: intended, participatingGroups: participating ?? intended },
      plannedLessons: planned,
    },
  }));
  const given = groups.flatMap(({ id: groupId, facts: { yearGroups, plannedLessons } }) =>
    lessonsByMonth(Math.round(plannedLessons * pace[story.path]))
      .map(({ month, lessons }) => ({
        ...{ groupId, yearGroups, lessons, id: ids.next() },
        givenOn: schoolDay(dateInSchoolYear(year, { month, day: 22 })),
      }))
      .filter(({ givenOn }) => givenOn <= until)
      .map((row) => ({ ...row, at: momentOn(row.givenOn, 400) })),
  );
  const context = [schoolId, choiceId, year, coreTeam.userId];
  await work.write(coreTeam, async (transaction) => {
    const rows = groups.map(({ facts, ...group }) => ({ ...group, ...facts }));
    await transaction.query(insertGroups, [...context, JSON.stringify(rows)]);
    await transaction.query(insertLessons, [...context, JSON.stringify(given)]);
  });
  return [
    ...groups.map(({ id, at, facts }): WorkEvent => ({
      ...{ kind: 'NOTED', at, on: planOn },
      change: { kind: 'delivery.group-saved', subject: id, after: { sector, ...facts } },
    })),
    ...given.map(({ id, at, groupId, yearGroups, givenOn, lessons }): WorkEvent => ({
      ...{ kind: 'NOTED', at, on: givenOn },
      change: {
        ...{ kind: 'delivery.lessons-recorded', subject: id },
        after: { groupId, sector, yearGroups, givenOn, lessons },
      },
    })),
  ];
}

/** Spreads lessons over the months; a month without any is left out. */
function lessonsByMonth(total: number): readonly { month: number; lessons: number }[] {
  const until = (place: number) => Math.round((total * place) / monthsWithLessons.length);
  return monthsWithLessons
    .map((month, place) => ({ month, lessons: until(place + 1) - until(place) }))
    .filter(({ lessons }) => lessons > 0);
}
