import { Service, computed, inject } from '@angular/core';
import type { PlainDate } from '@verankerd/domain';
import { Language } from './language';

/** Writes dates, times and numbers as the reader is used to: `24 november 2026`, `1.234,5`. */
@Service()
export class Formats {
  private readonly language = inject(Language);

  private readonly dates = computed(
    () => new Intl.DateTimeFormat(this.language.locale(), { dateStyle: 'long', timeZone: 'UTC' }),
  );
  private readonly shortDates = computed(
    () =>
      new Intl.DateTimeFormat(this.language.locale(), {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
  private readonly months = computed(
    () =>
      new Intl.DateTimeFormat(this.language.locale(), {
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
  private readonly days = computed(
    () =>
      new Intl.DateTimeFormat(this.language.locale(), {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'Europe/Amsterdam',
      }),
  );
  private readonly moments = computed(
    () =>
      new Intl.DateTimeFormat(this.language.locale(), {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone: 'Europe/Amsterdam',
      }),
  );
  private readonly times = computed(
    () =>
      new Intl.DateTimeFormat(this.language.locale(), {
        timeStyle: 'short',
        timeZone: 'Europe/Amsterdam',
      }),
  );

  /** A date in full: `24 november 2026`. */
  date(date: PlainDate): string {
    return this.dates().format(new Date(`${date}T00:00:00Z`));
  }

  /** A date for a narrow place: `24 nov 2026`. */
  shortDate(date: PlainDate): string {
    return this.shortDates().format(new Date(`${date}T00:00:00Z`));
  }

  /** The day of a moment in the Netherlands, for a narrow place: `24 nov 2026`. */
  day(instant: string): string {
    return this.days().format(new Date(instant));
  }

  /** The month of a date, for a narrow place: `nov 2026`. */
  month(date: PlainDate): string {
    return this.months().format(new Date(`${date}T00:00:00Z`));
  }

  /** A moment: `24 nov 2026, 10:42`. */
  moment(instant: string): string {
    return this.moments().format(new Date(instant));
  }

  /** The time of the day: `10:42`. */
  time(instant: string): string {
    return this.times().format(new Date(instant));
  }

  /** A number with at most the given decimals: `1.234,5`. */
  number(value: number, decimals = 0): string {
    return new Intl.NumberFormat(this.language.locale(), {
      maximumFractionDigits: decimals,
    }).format(value);
  }
}
