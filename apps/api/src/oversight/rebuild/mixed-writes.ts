import {
  addEvidence,
  carryOverMilestone,
  dropMilestone,
  finishMilestone,
  moveMilestone,
  pauseChoice,
  planMilestone,
  readChoice,
  recordAnswer,
  recordConfirmation,
  recordRating,
  resumeChoice,
  submitSchoolYear,
  type AnswerOf,
  type Problem,
  type RequestOf,
  type Route,
} from '@verankerd/contract';
import {
  addDays,
  aspectKeys,
  firstDayOf,
  laterSchoolYear,
  questionKeys,
  ratedLevels,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';

/** Sends a request of the contract, over a socket or without one. */
export type SendRequest = <R extends Route>(
  route: R,
  request: RequestOf<R>,
  cookie: string,
) => Promise<{
  readonly status: number;
  readonly answer: AnswerOf<R>;
  readonly problem: Problem;
}>;

/** A choice that somebody works on, with the session of that person. */
export type WorkedChoice = {
  readonly schoolId: string;
  readonly choiceId: string;
  readonly cookie: string;
};

/** What a run of mixed writes needs: who works on what, today, and numbers from 0 to below 1. */
export type MixedWork = {
  readonly send: SendRequest;
  readonly choices: readonly WorkedChoice[];
  readonly sessions: number;
  readonly writes: number;
  readonly schoolYear: SchoolYear;
  readonly today: PlainDate;
  readonly random: () => number;
};

/** How many writes were kept, and how many were refused because somebody else was first or the rules say no. */
export type MixedOutcome = { readonly kept: number; readonly refused: number };

const answered = ['MONITORING_EVALUATION', 'ANCHORING'] as const;

const reason = 'Een proef met veel wijzigingen tegelijk.';

/**
 * Lets several sessions write at the same time, mostly on the same few choices: ratings, answers, evidence, milestones,
 * confirmations, status, handing in.
 * @throws Error when a write fails other than by a refusal.
 */
export async function writeMixed(work: MixedWork): Promise<MixedOutcome> {
  let [left, kept, refused] = [work.writes, 0, 0];
  const session = async () => {
    while (left > 0) {
      left -= 1;
      const { status } = await writeSomething(work);
      if (status >= 500) throw new Error(`A write failed with status ${status}`);
      if (status < 300) kept += 1;
      else refused += 1;
    }
  };
  await Promise.all(Array.from({ length: work.sessions }, session));
  return { kept, refused };
}

type Answered = { readonly status: number };

function writeSomething(work: MixedWork): Promise<Answered> {
  const kinds = [
    ...often(rate),
    ...often(changeMilestone),
    answer,
    prove,
    plan,
    confirm,
    hold,
    handIn,
  ];
  return pick(work, kinds)(work, pick(work, work.choices));
}

const often = <T>(kind: T): readonly T[] => [kind, kind, kind];

function pick<T>({ random }: MixedWork, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError('Nothing to choose from');
  return chosen;
}

/** This school year, or the one before: a word about that one changes how it stands now. */
function keyOf(work: MixedWork, { schoolId, choiceId }: WorkedChoice) {
  const schoolYear = work.random() < 0.8 ? work.schoolYear : laterSchoolYear(work.schoolYear, -1);
  return { schoolId, choiceId, schoolYear };
}

/** Sends a change of a version; when somebody else was first, once more with theirs. */
async function change<R extends Route>(
  { send }: MixedWork,
  route: R,
  request: RequestOf<R>,
  cookie: string,
): Promise<Answered> {
  const first = await send(route, request, cookie);
  if (first.status !== 412) return first;
  const { version } = first.problem.current as { version: number };
  return send(route, { ...request, version }, cookie);
}

function rate(work: MixedWork, choice: WorkedChoice): Promise<Answered> {
  const params = { ...keyOf(work, choice), aspect: pick(work, aspectKeys) };
  const body = pick(work, [
    ...ratedLevels.map((level) => ({ state: 'RATED', level }) as const),
    { state: 'NOT_RATED' } as const,
    { state: 'NOT_APPLICABLE', reason } as const,
  ]);
  return change(work, recordRating, { params, body, version: 0 }, choice.cookie);
}

function answer(work: MixedWork, choice: WorkedChoice): Promise<Answered> {
  const params = { ...keyOf(work, choice), question: pick(work, answered) };
  const body = { answer: reason };
  return change(work, recordAnswer, { params, body, version: 0 }, choice.cookie);
}

function prove(work: MixedWork, choice: WorkedChoice): Promise<Answered> {
  const params = { ...keyOf(work, choice), aspect: pick(work, aspectKeys) };
  const body = { kind: 'TEXT', content: reason, datedOn: firstDayOf(work.schoolYear) } as const;
  return work.send(addEvidence, { params, body }, choice.cookie);
}

function plan(work: MixedWork, choice: WorkedChoice): Promise<Answered> {
  return planIn(work, choice, keyOf(work, choice));
}

function planIn(work: MixedWork, { cookie }: WorkedChoice, params: ReturnType<typeof keyOf>) {
  const plannedOn = dayOf(work, params.schoolYear);
  const question = pick(work, questionKeys);
  const body = { question, title: reason, plannedOn, ownerRole: 'TEACHER' } as const;
  return work.send(planMilestone, { params, body }, cookie);
}

function dayOf({ random }: MixedWork, schoolYear: SchoolYear): PlainDate {
  return addDays(firstDayOf(schoolYear), Math.floor(random() * 300));
}

async function changeMilestone(work: MixedWork, choice: WorkedChoice): Promise<Answered> {
  const key = keyOf(work, choice);
  const planned = await planIn(work, choice, key);
  if (planned.status >= 300) return planned;
  const { id: milestoneId, version } = planned.answer;
  const request = { params: { ...key, milestoneId }, version };
  const later = { plannedOn: dayOf(work, key.schoolYear), reason };
  const nextYear = { plannedOn: dayOf(work, laterSchoolYear(work.schoolYear, 1)), reason };
  const done = { doneOn: work.today };
  const { cookie } = choice;
  const changes = [
    () => change(work, finishMilestone, { ...request, body: done }, cookie),
    () => change(work, moveMilestone, { ...request, body: later }, cookie),
    () => change(work, dropMilestone, { ...request, body: { reason } }, cookie),
    () => change(work, carryOverMilestone, { ...request, body: nextYear }, cookie),
  ];
  return pick(work, changes)();
}

function confirm(work: MixedWork, choice: WorkedChoice): Promise<Answered> {
  const params = { ...keyOf(work, choice), aspect: pick(work, aspectKeys) };
  const body = { answer: pick(work, ['YES', 'PARTLY', 'NO'] as const) };
  return change(work, recordConfirmation, { params, body, version: 0 }, choice.cookie);
}

/** Pauses a choice, and soon lets it go on: while it pauses nothing else is written. */
async function hold(work: MixedWork, choice: WorkedChoice): Promise<Answered> {
  const params = { schoolId: choice.schoolId, choiceId: choice.choiceId };
  const { answer: now } = await work.send(readChoice, { params }, choice.cookie);
  const body = { reason };
  const request = { params, body, version: now.version };
  const held = await change(work, pauseChoice, request, choice.cookie);
  await change(work, resumeChoice, { ...request, version: now.version + 1 }, choice.cookie);
  return held;
}

function handIn(work: MixedWork, choice: WorkedChoice): Promise<Answered> {
  const body = work.random() < 0.5 ? {} : { explanation: reason };
  return work.send(submitSchoolYear, { params: keyOf(work, choice), body }, choice.cookie);
}
