import {
  addDays,
  dateInSchoolYear,
  lastDayOf,
  laterSchoolYear,
  schoolYearsBetween,
  startYearOf,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';
import { carryOverReason, explanations } from './answer-texts';
import type { ChoiceYearKey } from '../../choices/choices-door';
import { momentOn, schoolDay } from './demo-calendar';
import type { SchoolPeople } from './demo-people';
import type { DemoWorld } from './demo-world';
import { LevelPath } from './level-path';
import { liveReview } from './live-review';
import { milestoneScript } from './milestone-script';
import { ratingScript } from './rating-script';
import { liveLessons } from './school-lessons';
import { SchoolMeasuring } from './school-measuring';
import type { ChoiceStory, SchoolStory } from './school-story';
import { SeededRandom } from './seeded-random';
import type { WorkEvent } from './work-event';
import { YearBook } from './year-book';

/** A choice of the demo that was recorded. */
export type StartedChoice = {
  readonly schoolId: string;
  readonly choiceId: string;
  readonly startYear: SchoolYear;
  readonly story: ChoiceStory;
  readonly sector: SchoolStory['sector'];
  /** Pupils of the school. */
  readonly pupils: number;
  /** From which chance follows. */
  readonly seed: string;
};

type CarriedOver = { readonly milestoneId: string; readonly plannedOn: PlainDate };

/** Lives a choice through its school years up to now, or up to the year in which it ended. */
export async function liveChoice(
  world: DemoWorld,
  choice: StartedChoice,
  people: SchoolPeople,
  replacementId: string | undefined,
): Promise<void> {
  const levels = new LevelPath(choice.story.path, choice.seed);
  const { ending } = choice.story;
  const last = world.calendar.yearsAgo(ending?.yearsAgo ?? 0);
  const measuring = new SchoolMeasuring(world, choice, people);
  let carriedOver: CarriedOver | undefined;
  for (const year of schoolYearsBetween(choice.startYear, last))
    carriedOver = await liveYear(world, choice, people, {
      year,
      levels,
      measuring,
      carriedOver,
      replacementId,
    });
}

type YearFacts = {
  readonly year: SchoolYear;
  readonly levels: LevelPath;
  readonly measuring: SchoolMeasuring;
  /** A milestone of the year before that is to be done in this one. */
  readonly carriedOver: CarriedOver | undefined;
  readonly replacementId: string | undefined;
};

/** One school year of a choice: the work up to handing in, the handing in, and what came after. */
async function liveYear(
  world: DemoWorld,
  choice: StartedChoice,
  people: SchoolPeople,
  { year, levels, measuring, carriedOver, replacementId }: YearFacts,
): Promise<CarriedOver | undefined> {
  const { story, seed, schoolId, choiceId } = choice;
  const { calendar, work, ids } = world;
  const random = new SeededRandom(`${seed} ${startYearOf(year) - startYearOf(choice.startYear)}`);
  const rhythm = calendar.rhythmOf(year, random.between(0, 8));
  const endsOn =
    story.ending && calendar.yearsAgo(story.ending.yearsAgo) === year
      ? schoolDay(dateInSchoolYear(year, { month: 2, day: 10 }))
      : undefined;
  const until = earliest(lastDayOf(year), calendar.horizon, endsOn);
  const yearsOn = startYearOf(year) - startYearOf(choice.startYear);
  const isCurrent = year === calendar.currentYear;
  const milestones = milestoneScript(
    {
      ...{ year, startYear: choice.startYear, yearsOn, path: story.path, rhythm, until },
      overdue: isCurrent ? (story.overdue ?? 0) : 0,
      upcoming: isCurrent ? (story.upcoming ?? 1) : 0,
    },
    random,
  );
  if (yearsOn === 0 && rhythm.planOn <= until) await measuring.start(rhythm.planOn);
  const events = [
    ...milestones.events,
    ...ratingScript(story, yearsOn, rhythm, levels, random),
    ...(await measuring.liveYear(year, { planOn: rhythm.planOn, until })),
    ...(year < calendar.yearsAgo(1)
      ? []
      : await liveLessons(world, choice, people, { year, until })),
  ]
    .filter(({ on }) => on <= until)
    .sort((first, second) => first.at.getTime() - second.at.getTime());
  const key = { schoolId, choiceId, schoolYear: year };
  const book = new YearBook(key, people.coreTeam, ids);
  const write = (part: readonly WorkEvent[]) =>
    work.write(people.coreTeam, (transaction) => book.write(transaction, part));

  const submitOn = submits(story, isCurrent) ? rhythm.submitOn : null;
  await write(events.filter(({ on }) => submitOn === null || on <= submitOn));
  if (carriedOver) await finishCarriedOver(world, key, carriedOver, people);
  if (endsOn) await end(world, choice, people, endsOn, replacementId);
  if (submitOn) {
    world.clock.turnTo(momentOn(submitOn, 480));
    const explanation = random.happens(0.5) ? random.oneOf(explanations) : undefined;
    await world.useCases.submitSchoolYear.execute(people.leader, {
      params: key,
      body: explanation === undefined ? {} : { explanation },
      query: undefined,
      version: 0,
    });
    await write(events.filter(({ on }) => on > submitOn));
  }
  if (endsOn || isCurrent) return undefined;
  const left = await carryOver(world, key, book, milestones.leftOpen, people);
  if (story.review && year === calendar.yearsAgo(1))
    await liveReview(world, key, people, story.review, {
      on: schoolDay(dateInSchoolYear(year, { month: 7, day: 7 })),
      nextReviewOn: schoolDay(dateInSchoolYear(calendar.currentYear, { month: 6, day: 22 })),
    });
  return left;
}

function submits({ submits = 'EVERY_YEAR' }: ChoiceStory, isCurrent: boolean): boolean {
  return submits === 'EVERY_YEAR' || (submits === 'NOT_THIS_YEAR' && !isCurrent);
}

/** The first milestone that nobody got to goes with the team to the next school year. */
async function carryOver(
  { clock, useCases }: DemoWorld,
  key: ChoiceYearKey,
  book: YearBook,
  leftOpen: readonly string[],
  { coreTeam }: SchoolPeople,
): Promise<CarriedOver | undefined> {
  const milestone = book.milestone(leftOpen[0] ?? '');
  if (!milestone) return undefined;
  clock.turnTo(momentOn(dateInSchoolYear(key.schoolYear, { month: 7, day: 3 }), 120));
  const next = laterSchoolYear(key.schoolYear, 1);
  const plannedOn = schoolDay(dateInSchoolYear(next, { month: 9, day: 24 }));
  const planned = await useCases.carryOverMilestone.execute(coreTeam, {
    params: { ...key, milestoneId: milestone.id },
    body: { plannedOn, reason: carryOverReason },
    query: undefined,
    version: milestone.version,
  });
  return { milestoneId: planned.id, plannedOn };
}

async function finishCarriedOver(
  { clock, calendar, useCases }: DemoWorld,
  key: ChoiceYearKey,
  { milestoneId, plannedOn }: CarriedOver,
  { coreTeam }: SchoolPeople,
): Promise<void> {
  const doneOn = schoolDay(addDays(plannedOn, -1));
  if (doneOn > calendar.horizon) return;
  clock.turnTo(momentOn(doneOn, 300));
  await useCases.finishMilestone.execute(coreTeam, {
    params: { ...key, milestoneId },
    body: { doneOn },
    query: undefined,
    version: 1,
  });
}

async function end(
  { clock, useCases }: DemoWorld,
  { schoolId, choiceId, story: { ending } }: StartedChoice,
  { leader }: SchoolPeople,
  endsOn: PlainDate,
  replacementId: string | undefined,
): Promise<void> {
  if (!ending) return;
  clock.turnTo(momentOn(endsOn, 420));
  const { action, reason } = ending;
  const request = { params: { schoolId, choiceId }, query: undefined, version: 1 };
  if (action !== 'REPLACE')
    await useCases.changeStatus.execute(leader, { ...request, body: { reason } }, action);
  else if (replacementId)
    await useCases.replaceChoice.execute(leader, {
      ...request,
      body: { reason, replacementChoiceId: replacementId },
    });
}

function earliest(first: PlainDate, ...others: readonly (PlainDate | undefined)[]): PlainDate {
  return others.reduce<PlainDate>(
    (least, date) => (date !== undefined && date < least ? date : least),
    first,
  );
}
