import type { PlainDate } from '@verankerd/domain';
import type { EntityManager } from 'typeorm';
import { DemoCalendar } from './demo-calendar';
import { demoId } from './demo-ids';
import { announcedPeople, demoPassword, peopleOf, writePeople } from './demo-people';
import { demoOtherSchools } from './demo-schools-other';
import { demoPrimarySchools } from './demo-schools-primary';
import { makeDemoWorld } from './demo-world';
import { liveSchool } from './live-school';
import { liveTogether, type LivedSchool } from './live-together';
import { writeOrganisations } from './write-organisations';

// Any number; the same in every process, so that two of them never load the demo at once.
const demoLock = 7_310_427;

const schools = [...demoPrimarySchools, ...demoOtherSchools];

/** With whom to sign in to the demo. */
export type DemoSignIns = {
  readonly password: string;
  readonly accounts: readonly {
    readonly email: string;
    readonly displayName: string;
    readonly organisation: string | null;
  }[];
};

/**
 * Loads the demo into a database that nobody uses yet: invented schools with four school years of work up to today. In a
 * database with accounts it changes nothing.
 * @param manager inside a transaction of the owner of the tables; the catalogue and the instruments have been loaded.
 */
export async function loadDemo(manager: EntityManager, today: PlainDate): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [demoLock]);
  const [used] = await manager.query<unknown[]>('SELECT 1 FROM users LIMIT 1');
  if (used) return;
  const calendar = new DemoCalendar(today);
  await writeOrganisations(manager, schools, calendar);
  const announced = announcedPeople(schools);
  const others = schools.slice(1).flatMap((school) => peopleOf(school, false));
  await writePeople(manager, [...announced, ...others], calendar);
  const world = makeDemoWorld(manager, calendar);
  await world.work.begin();
  const lived: LivedSchool[] = [];
  for (const [index, story] of schools.entries()) {
    const people = peopleOf(story, index === 0);
    lived.push({ story, people, choices: await liveSchool(world, story, people) });
  }
  await liveTogether(world, lived);
}

/** With whom to sign in; nothing when the demo is not in the database. */
export async function findDemo(manager: EntityManager): Promise<DemoSignIns | null> {
  const people = announcedPeople(schools);
  const there = await manager.query<{ id: string }[]>(
    'SELECT id FROM users WHERE id = ANY ($1) AND closed_at IS NULL',
    [people.map(({ email }) => demoId(email))],
  );
  const known = new Set(there.map(({ id }) => id));
  const accounts = people
    .filter(({ email }) => known.has(demoId(email)))
    .map(({ email, displayName, organisation }) => ({
      email,
      displayName,
      organisation: schools.find(({ code }) => code === organisation)?.name ?? null,
    }));
  return accounts.length === 0 ? null : { password: demoPassword, accounts };
}
