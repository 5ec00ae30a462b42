import { Clock } from '../../platform/clock';

/** A clock that stands at the moment at which something in the demo happened. */
export class DemoClock extends Clock {
  private moment = new Date(0);

  /** Puts the clock at a moment. */
  turnTo(moment: Date): void {
    this.moment = moment;
  }

  override now(): Date {
    return this.moment;
  }
}
