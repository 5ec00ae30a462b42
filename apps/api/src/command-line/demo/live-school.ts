import { addDays, dateInSchoolYear, firstDayOf } from '@verankerd/domain';
import type { Actor } from '../../platform/http/actor';
import { momentOn, schoolDay } from './demo-calendar';
import { demoId } from './demo-ids';
import { demoPartnership } from './demo-organisations';
import { actorOf, demoAdviser, type DemoPerson, type SchoolPeople } from './demo-people';
import type { DemoWorld } from './demo-world';
import { choiceBody } from './choice-body';
import { liveChoice, type StartedChoice } from './live-choice';
import type { ChoiceStory, SchoolStory } from './school-story';
import { SeededRandom } from './seeded-random';

/** Lets a school live through its years: share, choose, work, hand in, and end what ends. Answers with its choices. */
export async function liveSchool(
  world: DemoWorld,
  story: SchoolStory,
  [coreTeam, leader]: readonly [DemoPerson, DemoPerson],
): Promise<readonly StartedChoice[]> {
  const schoolId = demoId(story.code);
  const people = { coreTeam: actorOf(coreTeam), leader: actorOf(leader) };
  await share(world, story, schoolId, people.leader);
  const started: StartedChoice[] = [];
  for (const [index, choice] of story.choices.entries())
    started.push(
      await start(
        world,
        { schoolId, sector: story.sector, pupils: story.pupils, seed: `${story.code} ${index}` },
        choice,
        people,
      ),
    );
  for (const [index, choice] of started.entries()) {
    await liveChoice(world, choice, people, started[index + 1]?.choiceId);
    if (choice.story.hasGuest) await letGuestIn(world, choice, people.leader);
  }
  return started;
}

/** Lets the adviser of the demo read along: since yesterday, for more than half a year. */
async function letGuestIn(
  { clock, calendar, useCases }: DemoWorld,
  { schoolId, choiceId }: StartedChoice,
  leader: Actor,
): Promise<void> {
  clock.turnTo(momentOn(calendar.horizon, 540));
  await useCases.inviteGuest.execute(leader, {
    params: { schoolId },
    body: { choiceId, email: demoAdviser.email, validUntil: addDays(calendar.today, 200) },
    query: undefined,
    version: 0,
  });
}

async function share(
  { clock, calendar, useCases }: DemoWorld,
  { sharing, sharesReviews }: SchoolStory,
  schoolId: string,
  leader: Actor,
): Promise<void> {
  if (sharing !== 'SHARED' && sharing !== 'REVOKED') return;
  clock.turnTo(momentOn(schoolDay(addDays(firstDayOf(calendar.yearsAgo(3)), 40)), 60));
  const grant = await useCases.grantSharing.execute(leader, {
    params: { schoolId },
    body: { partnershipId: demoId(demoPartnership.code), block: 'SEVEN_QUESTIONS' },
    query: undefined,
    version: 0,
  });
  if (sharesReviews)
    await useCases.grantSharing.execute(leader, {
      params: { schoolId },
      body: { partnershipId: demoId(demoPartnership.code), block: 'ANNUAL_REVIEW' },
      query: undefined,
      version: 0,
    });
  if (sharing !== 'REVOKED') return;
  clock.turnTo(momentOn(dateInSchoolYear(calendar.yearsAgo(1), { month: 3, day: 12 }), 60));
  await useCases.revokeSharing.execute(leader, {
    params: { schoolId, grantId: grant.id },
    body: undefined,
    query: undefined,
    version: 0,
  });
}

/** Records a choice in June, before the school year in which it starts. */
async function start(
  { clock, calendar, useCases }: DemoWorld,
  {
    schoolId,
    sector,
    pupils,
    seed,
  }: Pick<StartedChoice, 'schoolId' | 'sector' | 'pupils' | 'seed'>,
  story: ChoiceStory,
  { coreTeam }: SchoolPeople,
): Promise<StartedChoice> {
  const random = new SeededRandom(`${seed} start`);
  const startYear = calendar.yearsAgo(story.since);
  const madeOn = schoolDay(addDays(firstDayOf(startYear), -random.between(36, 52)));
  clock.turnTo(momentOn(madeOn, 200));
  const decidedOn = schoolDay(addDays(madeOn, -random.between(3, 12)));
  const { id } = await useCases.createChoice.execute(coreTeam, {
    params: { schoolId },
    body: choiceBody(story, startYear, decidedOn),
    query: undefined,
    version: 0,
  });
  return { schoolId, choiceId: id, startYear, story, sector, pupils, seed };
}
