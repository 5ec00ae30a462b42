import { addDays, type SchoolYear } from '@verankerd/domain';
import { conversationTexts, goodPracticeTexts } from './conversation-texts';
import { momentOn } from './demo-calendar';
import { demoId } from './demo-ids';
import { demoNationalDesk, demoPartnership, organisationIdOf } from './demo-organisations';
import { actorOf, type DemoPerson } from './demo-people';
import type { DemoWorld } from './demo-world';
import type { StartedChoice } from './live-choice';
import type { SchoolStory } from './school-story';

/** A school that lived through its years. */
export type LivedSchool = {
  readonly story: SchoolStory;
  readonly people: readonly [DemoPerson, DemoPerson];
  readonly choices: readonly StartedChoice[];
};

const [asked, example, supported] = ['99ZA00', '99ZB00', '99ZC00'] as const;

// Days that a school has to take up support.
const daysOffered = 60;

/**
 * Lets schools and those who oversee them work together, the day before today: what is shared with the national desk, a
 * question of a board with its answer, support that a partnership offers, and what one school can learn from another.
 */
export async function liveTogether(
  world: DemoWorld,
  schools: readonly LivedSchool[],
): Promise<void> {
  const { clock, calendar } = world;
  const at = (minutes: number): void => clock.turnTo(momentOn(calendar.horizon, minutes));
  const school = (code: string): LivedSchool => {
    const found = schools.find(({ story }) => story.code === code);
    if (!found) throw new RangeError(`The demo has no school ${code}`);
    return found;
  };
  at(500);
  for (const one of schools) if (one.story.sharesNationally) await shareNationally(world, one);
  at(510);
  const conversation = await ask(world, school(asked));
  at(530);
  await answer(world, school(asked), conversation);
  at(540);
  await offerSupport(world, school(supported));
  at(550);
  await markExample(world, school(example));
}

async function shareNationally(
  { useCases }: DemoWorld,
  { story, people: [, leader] }: LivedSchool,
): Promise<void> {
  await useCases.grantSharing.execute(actorOf(leader), {
    params: { schoolId: demoId(story.code) },
    body: { partnershipId: organisationIdOf(demoNationalDesk), block: 'SEVEN_QUESTIONS' },
    query: undefined,
    version: 0,
  });
}

async function ask(world: DemoWorld, { story, choices }: LivedSchool): Promise<string> {
  const { id } = await world.useCases.writeToSchool.execute(
    world.officer(story.board),
    { kind: 'BOARD', id: demoId(story.board) },
    keyOf(world, choices),
    { kind: 'QUESTION', question: 'PARENT_INVOLVEMENT', text: conversationTexts.question },
  );
  return id;
}

async function answer(
  { useCases }: DemoWorld,
  { story, people: [coreTeam] }: LivedSchool,
  conversationId: string,
): Promise<void> {
  await useCases.replyInConversation.execute(
    actorOf(coreTeam),
    { schoolId: demoId(story.code), conversationId },
    { body: { kind: 'ANSWER', text: conversationTexts.answer }, version: 0 },
  );
}

async function offerSupport(world: DemoWorld, { choices }: LivedSchool): Promise<void> {
  await world.useCases.writeToSchool.execute(
    world.officer(demoPartnership.code),
    { kind: 'PARTNERSHIP', id: demoId(demoPartnership.code) },
    keyOf(world, choices),
    {
      kind: 'SUPPORT_OFFER',
      question: 'TEAM_PREPARATION',
      text: conversationTexts.offer,
      offeredUntil: addDays(world.calendar.horizon, daysOffered),
    },
  );
}

async function markExample(
  { useCases }: DemoWorld,
  { story, people: [, leader], choices }: LivedSchool,
): Promise<void> {
  await useCases.markGoodPractice.execute(actorOf(leader), {
    params: { schoolId: demoId(story.code) },
    body: { choiceId: firstOf(choices).choiceId, ...goodPracticeTexts },
    query: undefined,
    version: 0,
  });
}

/** The first choice of a school, in the last school year that was handed in. */
function keyOf({ calendar }: DemoWorld, choices: readonly StartedChoice[]) {
  const isHandedIn = calendar.rhythmOf(calendar.currentYear, 0).submitOn !== null;
  const schoolYear: SchoolYear = isHandedIn ? calendar.currentYear : calendar.yearsAgo(1);
  const { schoolId, choiceId } = firstOf(choices);
  return { schoolId, choiceId, schoolYear };
}

function firstOf(choices: readonly StartedChoice[]): StartedChoice {
  const [first] = choices;
  if (!first) throw new RangeError('The school chose nothing');
  return first;
}
