import { lastDayOf, type SchoolYear } from '../school-year/school-year';
import type { PlainDate } from '../school-year/plain-date';
import { anchoringAspects } from './anchoring-aspect';
import { historyOf, yearsOnPath } from './anchoring-history';
import type { AnchoringLapse } from './anchoring-lapse';
import type { AnchoringLedger } from './anchoring-ledger';
import { AspectPath } from './aspect-path';
import { notRatedYet, type AspectStanding, type AspectStandings } from './aspect-standing';

/** How all aspects of a choice stand in a school year, by its history alone and whatever the day is. */
export type YearOutlook = {
  readonly schoolYear: SchoolYear;
  readonly deadline: PlainDate;
  /**
   * In the order of `anchoringAspects`, until the deadline; null when something was said after it, so that it has
   * passed for certain.
   */
  readonly untilDeadline: AspectStandings | null;
  /** From the day after the deadline, if nothing more is said. */
  readonly afterDeadline: AspectStandings;
  /** What falls at the deadline, also when it was mended later. */
  readonly lapses: readonly AnchoringLapse[];
};

/**
 * Every school year from the first that was spoken about through the one given, each with how it stands before and
 * after its 31 October. It is what can be kept of a history: no day that passes makes it untrue. The same as
 * `historyOf` on both days of every year, in one pass.
 * @param ledger known on the day of its last word
 * @throws RangeError when the school year lies before that day.
 */
export function outlookOf(ledger: AnchoringLedger, through: SchoolYear): readonly YearOutlook[] {
  const on = lastDayOf(through);
  if (on < ledger.knownOn) throw new RangeError(`${on} lies before ${ledger.knownOn}`);
  if (ledger.rules.anchoredNeeds !== null) return outlookByDays(ledger, on);
  const calendar = yearsOnPath(ledger, on);
  const years = calendar.map(({ schoolYear, deadline }) => {
    const untilDeadline: AspectStanding[] | null = deadline >= ledger.knownOn ? [] : null;
    const [afterDeadline, lapses]: [AspectStanding[], AnchoringLapse[]] = [[], []];
    return { schoolYear, deadline, untilDeadline, afterDeadline, lapses };
  });
  anchoringAspects.forEach((_, position) => {
    const path = ledger.isSpokenOf(position) ? new AspectPath(ledger, position) : null;
    years.forEach((year, index) => {
      const onPath = calendar[index];
      if (path === null || !onPath) {
        year.untilDeadline?.push(notRatedYet);
        year.afterDeadline.push(notRatedYet);
        return;
      }
      year.untilDeadline?.push(path.peekBeforeDeadline(onPath, true));
      year.afterDeadline.push(path.pass(onPath, true));
      if (path.lapse !== null) year.lapses.push(path.lapse);
    });
  });
  return years;
}

/** With a condition on level 3 the aspects depend on each other: a replay a day keeps that in one place. */
function outlookByDays(ledger: AnchoringLedger, on: PlainDate): readonly YearOutlook[] {
  const calendar = yearsOnPath(ledger, on);
  return historyOf(ledger, on).years.map(({ schoolYear, standings, lapses }, index) => {
    const deadline = calendar[index]?.deadline ?? on; // the same years, in the same order
    const untilDeadline =
      deadline >= ledger.knownOn ? historyOf(ledger, deadline).current.standings : null;
    return { schoolYear, deadline, untilDeadline, afterDeadline: standings, lapses };
  });
}
