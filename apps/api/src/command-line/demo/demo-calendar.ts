import {
  addDays,
  dayOfWeek,
  daysBetween,
  firstDayOf,
  laterSchoolYear,
  schoolYearOf,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';

/** School years that the demo covers, this one included. */
export const demoYears = 4;

const daysOfYearWithRatings = 66;
const dayOfReview = 300;
const dayOfSubmission = 322;
const daysForHandingInThisYear = 14;

/** The days on which a school looks at its questions in a school year. */
export type YearRhythm = {
  /** The day on which the milestones of the year are planned; end of August. */
  readonly planOn: PlainDate;
  /** The first round of ratings; early October, or sooner in a school year that has just begun. */
  readonly rateOn: PlainDate;
  /** A look halfway, end of January, or halfway what has been of this school year. */
  readonly interimOn: PlainDate;
  /** The second look, end of May. */
  readonly reviewOn: PlainDate;
  /** The day of handing in; nothing when it is too early in this school year. */
  readonly submitOn: PlainDate | null;
};

/** The calendar of the demo: nothing in it happens after yesterday. */
export class DemoCalendar {
  /** Yesterday: the last day on which something happened. */
  readonly horizon: PlainDate;
  /** The school year of today. */
  readonly currentYear: SchoolYear;

  constructor(readonly today: PlainDate) {
    this.horizon = addDays(today, -1);
    this.currentYear = schoolYearOf(today);
  }

  /** The school year a number of years before this one. */
  yearsAgo(years: number): SchoolYear {
    return laterSchoolYear(this.currentYear, -years);
  }

  /** The rhythm of a school in a year, a few days off from that of others. */
  rhythmOf(year: SchoolYear, offset: number): YearRhythm {
    const first = firstDayOf(year);
    const elapsed = Math.max(daysBetween(first, this.horizon), 0);
    const isOver = year < this.currentYear || elapsed > dayOfSubmission + 10;
    const rateAfter = isOver
      ? daysOfYearWithRatings
      : Math.min(daysOfYearWithRatings, Math.floor(elapsed * 0.6));
    const rateOn = schoolDay(addDays(first, rateAfter + (isOver || elapsed > 90 ? offset : 0)));
    const rest = Math.max(daysBetween(rateOn, this.horizon), 0);
    return {
      planOn: schoolDay(addDays(first, isOver ? 26 : Math.min(26, Math.floor(elapsed * 0.4)))),
      rateOn,
      interimOn: schoolDay(addDays(rateOn, isOver ? 115 : Math.min(115, Math.floor(rest / 2)))),
      reviewOn: schoolDay(addDays(first, dayOfReview + offset)),
      submitOn: isOver
        ? schoolDay(addDays(first, dayOfSubmission + offset))
        : this.submittedThisYear(elapsed, offset),
    };
  }

  private submittedThisYear(elapsed: number, offset: number): PlainDate | null {
    if (elapsed < daysForHandingInThisYear) return null;
    return addDays(this.horizon, -Math.min(1 + Math.floor(offset / 2), Math.floor(elapsed / 4)));
  }
}

/** The last day up to a date that is no Saturday or Sunday. */
export function schoolDay(date: PlainDate): PlainDate {
  const past = dayOfWeek(date) - 5;
  return past > 0 ? addDays(date, -past) : date;
}

/** A moment in the working day of a date; later ones in the day have a higher number of minutes. */
export function momentOn(date: PlainDate, minutes: number): Date {
  const start = Date.parse(`${date}T08:00:00Z`);
  return new Date(start + minutes * 60_000);
}
