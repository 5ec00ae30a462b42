import {
  aspectKeys,
  isSchoolYear,
  type AnchoringEvent,
  type AspectKey,
  type ConfirmationAnswer,
  type EvidenceStanding,
  type PlainDate,
  type RatedLevel,
  type SchoolYear,
} from '@verankerd/domain';
import { amsterdamDateOf } from './amsterdam-date';

/**
 * What the history of a choice says about its anchoring: the events of the domain, the goals that were set, and the
 * moments at which a school year was handed in.
 */
export type RecordedHistory = {
  readonly events: readonly AnchoringEvent[];
  readonly goals: readonly RecordedGoal[];
  readonly submissions: readonly RecordedSubmission[];
  /** The day of the last event; null when there is none. Goals and submissions are no word about anchoring. */
  readonly lastWord: PlainDate | null;
};

/** A goal for the index, from a day on; null when it was taken back. */
export type RecordedGoal = { readonly on: PlainDate; readonly goal: number | null };

/** A school year that was handed in, after so many events and goals. */
export type RecordedSubmission = {
  readonly schoolYear: SchoolYear;
  readonly events: number;
  readonly goals: number;
};

const wordCount = 256;
const slotCount = 32;
const baseYear = 1900;
const slots = { SUBMISSION: 30, GOAL: 31 } as const;
const words = {
  NOT_APPLICABLE: 4,
  REMOVED: 9,
  FIRST_ANSWER: 17,
  ANSWER_REMOVED: 25,
  EVIDENCE_ADDED: 33,
  EVIDENCE_WITHDRAWN: 34,
  LASTING_PLACE: 35,
  PLACE_THAT_DOES_NOT_LAST: 36,
  PLACE_WITHDRAWN: 37,
  FIRST_GOAL: 100,
} as const;
const answers: readonly ConfirmationAnswer[] = ['YES', 'PARTLY', 'NO', 'NOT_APPLICABLE'];

/**
 * Reads the words of `audit_events.anchoring_code`, in the order in which they were recorded. The migration that makes
 * that column has the other half of this code.
 * @param moments when each was said, in milliseconds since 1970
 * @param sequences number of each event in the history; its place in the list when left out, which means the same
 */
export function recordedHistory(
  codes: ArrayLike<number>,
  moments: ArrayLike<number>,
  sequences?: ArrayLike<number>,
): RecordedHistory {
  const [events, goals, submissions]: [AnchoringEvent[], RecordedGoal[], RecordedSubmission[]] = [
    [],
    [],
    [],
  ];
  const evidence = new EvidenceTally();
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index] ?? 0;
    const word = code % wordCount;
    const slot = Math.floor(code / wordCount) % slotCount;
    const date = amsterdamDateOf(moments[index] ?? 0);
    const sequence = sequences?.[index] ?? index;
    const aspect = aspectKeys[slot];
    if (slot === slots.GOAL) goals.push({ on: date, goal: goalOf(word) });
    else if (aspect === undefined)
      submissions.push({
        schoolYear: schoolYearOfCode(code),
        events: events.length,
        goals: goals.length,
      });
    else if (word < words.EVIDENCE_ADDED)
      events.push(
        judgementOf(word, { aspect, date, sequence, schoolYear: schoolYearOfCode(code) }),
      );
    else {
      const standing = evidence.after(word, slot);
      if (standing !== null)
        events.push({ kind: 'EVIDENCE_CHANGED', aspect, date, sequence, evidence: standing });
    }
  }
  return { events, goals, submissions, lastWord: lastDateOf(events) };
}

/** The history as it was when a school year was handed in. */
export function historyAtSubmission(
  { events, goals }: RecordedHistory,
  at: RecordedSubmission,
): RecordedHistory {
  const known = events.slice(0, at.events);
  return {
    events: known,
    goals: goals.slice(0, at.goals),
    submissions: [],
    lastWord: lastDateOf(known),
  };
}

/** The goal that held on a day, or the last one. */
export function goalOn(goals: readonly RecordedGoal[], day?: PlainDate): number | null {
  return goals.findLast(({ on }) => day === undefined || on <= day)?.goal ?? null;
}

/** Events are recorded as they are said, so that a clock that was set back is all that can put one out of order. */
function lastDateOf(events: readonly AnchoringEvent[]): PlainDate | null {
  let last: PlainDate | null = null;
  for (const { date } of events) {
    // Dates of a day are one and the same text: most comparisons end here.
    if (date !== last && (last === null || date > last)) last = date;
  }
  return last;
}

type AboutAspect = {
  readonly aspect: AspectKey;
  readonly date: PlainDate;
  readonly sequence: number;
  readonly schoolYear: SchoolYear;
};

function judgementOf(
  word: number,
  { aspect, date, sequence, schoolYear }: AboutAspect,
): AnchoringEvent {
  if (word < words.NOT_APPLICABLE) {
    const level = (word - 1) as RatedLevel; // words 1, 2 and 3
    return { kind: 'RATED', aspect, date, sequence, schoolYear, level };
  }
  if (word === words.NOT_APPLICABLE)
    return { kind: 'RATED_NOT_APPLICABLE', aspect, date, sequence, schoolYear };
  if (word === words.REMOVED) return { kind: 'RATING_REMOVED', aspect, date, sequence, schoolYear };
  const answer = answers[word - words.FIRST_ANSWER];
  return answer === undefined
    ? { kind: 'CONFIRMATION_REMOVED', aspect, date, sequence, schoolYear }
    : { kind: 'CONFIRMED', aspect, date, sequence, schoolYear, answer };
}

function goalOf(word: number): number | null {
  return word < words.FIRST_GOAL ? null : word - words.FIRST_GOAL;
}

const labels = new Map<number, SchoolYear>();

function schoolYearOfCode(code: number): SchoolYear {
  const start = Math.floor(code / (wordCount * slotCount)) + baseYear;
  let label = labels.get(start);
  if (label === undefined) {
    const text = `${start}-${start + 1}`;
    if (!isSchoolYear(text)) throw new RangeError(`Not the code of a school year: ${code}`);
    label = text;
    labels.set(start, label);
  }
  return label;
}

/** Counts what supports each aspect: several links and texts, and one lasting place. */
class EvidenceTally {
  private readonly pieces = new Int32Array(slotCount);
  private readonly places = new Int32Array(slotCount);
  private readonly known = new Map<number, EvidenceStanding>();

  /** The strength of all evidence of an aspect after a word; null when it stays as it was. */
  after(word: number, slot: number): EvidenceStanding | null {
    if (word === words.EVIDENCE_ADDED) this.add(slot, 1);
    else if (word === words.EVIDENCE_WITHDRAWN) this.add(slot, -1);
    else this.places[slot] = word === words.PLACE_WITHDRAWN ? 0 : word;
    const standing = this.standingOf(slot);
    if (standing === (this.known.get(slot) ?? 'NONE')) return null;
    this.known.set(slot, standing);
    return standing;
  }

  private add(slot: number, pieces: number): void {
    this.pieces[slot] = (this.pieces[slot] ?? 0) + pieces;
  }

  private standingOf(slot: number): EvidenceStanding {
    const place = this.places[slot] ?? 0;
    if (place === words.LASTING_PLACE) return 'LASTING_PLACE';
    return place > 0 || (this.pieces[slot] ?? 0) > 0 ? 'SUPPORTED' : 'NONE';
  }
}
