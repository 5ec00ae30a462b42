import { confirmationDeadlineIn } from '../confirmations/confirmation-deadline';
import type { DayInSchoolYear } from '../school-calendar/date-in-school-year';
import type { PlainDate } from '../school-year/plain-date';
import {
  lastDayOf,
  schoolYearFrom,
  schoolYearOf,
  startYearOf,
  type SchoolYear,
} from '../school-year/school-year';
import { anchoringAspects, positionOfAspect, type AnchoringAspect } from './anchoring-aspect';
import type { AnchoringRules } from './anchoring-definition';
import type { AnchoringEvent } from './anchoring-event';
import type { AnchoringLapse } from './anchoring-lapse';
import { AnchoringLedger } from './anchoring-ledger';
import { AspectPath, type YearOnPath } from './aspect-path';
import { notRatedYet, type AspectStanding, type AspectStandings } from './aspect-standing';
import { dayCodesPerYear } from './day-code';

/** How all aspects of a choice stand at the end of a school year, or today in the running one. */
export type YearStanding = {
  readonly schoolYear: SchoolYear;
  /** 31 July, or for the running school year the day of the history. */
  readonly on: PlainDate;
  readonly isRunning: boolean;
  /** In the order of `anchoringAspects`. */
  readonly standings: AspectStandings;
  /** What fell in this school year, by aspect. Kept also when it was mended later. */
  readonly lapses: readonly AnchoringLapse[];
};

/** The anchoring of one choice over its school years, as known on one day. */
export type AnchoringHistory = {
  readonly on: PlainDate;
  /** Every school year from the first that was spoken about to that of the day; never empty. */
  readonly years: readonly YearStanding[];
  /** The running school year, the last of `years`. */
  readonly current: YearStanding;
};

/**
 * The anchoring over the school years as it was known on a day: events said after it do not count. The order of
 * the events does not matter, nor does an event that comes twice. See `AspectPath` for how levels are earned.
 */
export function replayAnchoring(
  events: Iterable<AnchoringEvent>,
  on: PlainDate,
  rules: AnchoringRules,
): AnchoringHistory {
  return historyOf(new AnchoringLedger(on, rules).recordAll(events));
}

/**
 * The history that a ledger holds, on the day on which it is known, or on a later day if nothing more is said:
 * that is the forecast.
 * @throws RangeError when the day lies before the day on which the ledger is known: use a ledger of that day.
 */
export function historyOf(
  ledger: AnchoringLedger,
  on: PlainDate = ledger.knownOn,
): AnchoringHistory {
  if (on < ledger.knownOn) throw new RangeError(`${on} lies before ${ledger.knownOn}`);
  const calendar = yearsOnPath(ledger, on);
  const years = calendar.map(({ schoolYear, isRunning, lastDay }) => {
    const [standings, lapses]: [AspectStanding[], AnchoringLapse[]] = [[], []];
    return { schoolYear, on: isRunning ? on : lastDay, isRunning, standings, lapses };
  });
  const condition = ledger.rules.anchoredNeeds;
  const isMet = condition === null ? [] : yearsMet(ledger, calendar, condition);
  anchoringAspects.forEach((_, position) => {
    if (!ledger.isSpokenOf(position)) {
      for (const { standings } of years) standings.push(notRatedYet);
      return;
    }
    const path = new AspectPath(ledger, position);
    calendar.forEach((year, index) => {
      years[index]?.standings.push(path.pass(year, isMet[index] !== false));
      if (path.lapse !== null) years[index]?.lapses.push(path.lapse);
    });
  });
  return { on, years, current: years[years.length - 1] as YearStanding }; // the day's own year is there
}

/** Whether the aspect on which level 3 depends is in place, or does not apply, per school year. */
function yearsMet(
  ledger: AnchoringLedger,
  calendar: readonly YearOnPath[],
  condition: AnchoringAspect,
): readonly boolean[] {
  const path = new AspectPath(ledger, positionOfAspect(condition));
  return calendar.map((year) => {
    const standing = path.pass(year, true);
    if (standing.state === 'NOT_APPLICABLE') return true;
    return standing.state === 'RATED' && standing.earnedLevel >= 2;
  });
}

/** The school years from the first that was spoken about to that of a day, as paths pass them. */
export function yearsOnPath(ledger: AnchoringLedger, on: PlainDate): readonly YearOnPath[] {
  const last = startYearOf(schoolYearOf(on));
  const first = Math.min(ledger.firstSpokenYear ?? last, last);
  return Array.from({ length: last - first + 1 }, (_, step): YearOnPath => {
    const past = pastYear(first + step, ledger.rules.deadline);
    if (first + step < last) return past;
    return { ...past, isRunning: true, isPastDeadline: on > past.deadline };
  });
}

// A rebuild passes the same few school years for every choice; making their dates again costs a tenth of it.
const pastYears = new Map<number, YearOnPath>();

function pastYear(startYear: number, deadline: DayInSchoolYear): YearOnPath {
  const key = startYear * dayCodesPerYear + deadline.month * 31 + deadline.day;
  const known = pastYears.get(key);
  if (known) return known;
  const schoolYear = schoolYearFrom(startYear);
  const year: YearOnPath = {
    startYear,
    schoolYear,
    deadline: confirmationDeadlineIn(schoolYear, deadline),
    lastDay: lastDayOf(schoolYear),
    isRunning: false,
    isPastDeadline: true,
  };
  pastYears.set(key, year);
  return year;
}
