import { milestoneTemplates1, type SuggestedMilestone } from '@verankerd/content';
import {
  addDays,
  dateInSchoolYear,
  daysBetween,
  lastDayOf,
  milestoneOwners,
  milestonePhasesIn,
  questionKeys,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';
import { doneNotes, dropReasons, moveReasons } from './answer-texts';
import { momentOn, schoolDay, type YearRhythm } from './demo-calendar';
import type { Path } from './school-story';
import type { SeededRandom } from './seeded-random';
import type { PlannedMilestone, WorkEvent } from './work-event';

/** How many of its promises a school keeps. */
const kept: Readonly<Record<Path, number>> = {
  STEADY: 0.93,
  SLOW: 0.78,
  STALLED: 0.5,
  FADING: 0.55,
};

const perYear = [12, 9, 8] as const;

/** What the milestones of one year are decided by. */
export type MilestoneYear = {
  readonly year: SchoolYear;
  readonly startYear: SchoolYear;
  readonly yearsOn: number;
  readonly path: Path;
  readonly rhythm: YearRhythm;
  /** How many are overdue; only for the year that runs. */
  readonly overdue: number;
  /** How many come up in the next weeks; only for the year that runs. */
  readonly upcoming: number;
  /** The last day of the year that has been. */
  readonly until: PlainDate;
};

/** The milestones of one year and what became of them; and those that stayed open when the year was over. */
export function milestoneScript(
  of: MilestoneYear,
  random: SeededRandom,
): { readonly events: readonly WorkEvent[]; readonly leftOpen: readonly string[] } {
  const planned = choose(of, random).map((template) => plan(of, template, random));
  const drawn = random.shuffled(planned);
  const open = new Map([
    ...lateOnes(of, drawn.slice(0, of.overdue), random),
    ...comingOnes(of, drawn.slice(of.overdue, of.overdue + of.upcoming), random),
  ]);
  const events: WorkEvent[] = [];
  const leftOpen: string[] = [];
  for (const [index, first] of planned.entries()) {
    const openOn = open.get(first.templateKey);
    const milestone = openOn ? { ...first, plannedOn: openOn } : first;
    const on = of.rhythm.planOn;
    events.push({ kind: 'PLANNED', at: momentOn(on, 90 + index), on, milestone });
    if (openOn) continue;
    const fate = fateOf(of, milestone, random);
    events.push(...fate);
    if (fate.every(({ kind }) => kind === 'MOVED')) leftOpen.push(milestone.templateKey);
  }
  return { events, leftOpen };
}

/** Some of the suggestions, at least one for each question that has any. */
function choose(of: MilestoneYear, random: SeededRandom): readonly SuggestedMilestone[] {
  const offered = random.shuffled(
    milestonePhasesIn(of.year, of.startYear).flatMap(
      (phase) => milestoneTemplates1.phases[phase].templates,
    ),
  );
  const first = questionKeys.flatMap(
    (question) => offered.find((template) => template.question === question) ?? [],
  );
  const others = offered.filter((template) => !first.includes(template));
  const count = perYear[Math.min(of.yearsOn, 2)] ?? 8;
  return [...first, ...others.slice(0, Math.max(count - first.length, 0))];
}

function plan(
  { year, rhythm }: MilestoneYear,
  { key, question, title, ownerRole, day }: SuggestedMilestone,
  random: SeededRandom,
): PlannedMilestone {
  const suggested = addDays(dateInSchoolYear(year, day), random.between(-3, 6));
  const plannedOn = schoolDay(later(suggested, addDays(rhythm.planOn, 3)));
  const owner = milestoneOwners.find((role) => role === ownerRole) ?? 'CORE_TEAM_MEMBER';
  return { templateKey: key, question, title: title.nl, ownerRole: owner, plannedOn };
}

/** Since when milestones are overdue. */
function lateOnes(
  { rhythm, until }: MilestoneYear,
  late: readonly PlannedMilestone[],
  random: SeededRandom,
): readonly (readonly [string, PlainDate])[] {
  const room = daysBetween(rhythm.planOn, until) - 6;
  if (room < 1) return [];
  const longest = Math.min(48, room);
  return late.map(({ templateKey }) => [
    templateKey,
    schoolDay(addDays(until, -random.between(Math.min(3, room), longest))),
  ]);
}

/** When milestones come up that are planned for the next weeks, as far as the school year goes. */
function comingOnes(
  { year, until }: MilestoneYear,
  coming: readonly PlannedMilestone[],
  random: SeededRandom,
): readonly (readonly [string, PlainDate])[] {
  const room = Math.min(26, daysBetween(until, lastDayOf(year)));
  if (room < 5) return [];
  return coming.map(({ templateKey }) => [
    templateKey,
    schoolDay(addDays(until, random.between(5, room))),
  ]);
}

function fateOf(
  of: MilestoneYear,
  { templateKey, plannedOn }: PlannedMilestone,
  random: SeededRandom,
): readonly WorkEvent[] {
  const events: WorkEvent[] = [];
  let promisedOn = plannedOn;
  const moveOn = schoolDay(addDays(plannedOn, -random.between(2, 6)));
  const movedTo = schoolDay(addDays(plannedOn, random.between(14, 42)));
  if (
    random.happens(0.14) &&
    moveOn > of.rhythm.planOn &&
    movedTo < addDays(lastDayOf(of.year), -14)
  ) {
    const reason = random.oneOf(moveReasons);
    const move = { kind: 'MOVED', templateKey, plannedOn: movedTo, reason } as const;
    events.push({ ...move, at: momentOn(moveOn, 30), on: moveOn });
    promisedOn = movedTo;
  }
  const isKept = random.happens(kept[of.path]);
  const delay = of.path === 'STEADY' ? random.between(-5, 7) : random.between(-3, 20);
  const wanted = later(schoolDay(addDays(promisedOn, delay)), addDays(of.rhythm.planOn, 2));
  const note = random.happens(0.3) ? random.oneOf(doneNotes) : null;
  // In the year that runs nobody is late but by the story.
  const isRunning = of.until < lastDayOf(of.year);
  if (isKept || (isRunning && promisedOn <= of.until)) {
    const last = promisedOn <= of.until ? of.until : lastDayOf(of.year);
    const doneOn = wanted > last ? last : wanted;
    return [
      ...events,
      { kind: 'FINISHED', templateKey, doneOn, note, at: momentOn(doneOn, 400), on: doneOn },
    ];
  }
  if (random.happens(of.path === 'STALLED' ? 0.5 : 0.25)) return events;
  const on = of.rhythm.reviewOn;
  return [
    ...events,
    { kind: 'DROPPED', templateKey, reason: random.oneOf(dropReasons), at: momentOn(on, 300), on },
  ];
}

function later(first: PlainDate, second: PlainDate): PlainDate {
  return first > second ? first : second;
}
