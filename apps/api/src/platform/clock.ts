import { plainDate, type PlainDate } from '@verankerd/domain';

/** Tells the time. Rules get the time as an argument; only use cases ask for it here. */
export abstract class Clock {
  abstract now(): Date;

  /** Today in the Netherlands: deadlines and school years follow the Dutch calendar, wherever the server stands. */
  today(): PlainDate {
    return plainDate(amsterdam.format(this.now()));
  }
}

/** The clock of the machine. */
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

// sv-SE writes dates as YYYY-MM-DD.
const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
