import { nextConfirmationDeadline } from '../confirmations/confirmation-deadline';
import { addDays, type PlainDate } from '../school-year/plain-date';
import type { AnchoringDefinition } from './anchoring-definition';
import { historyOf } from './anchoring-history';
import type { AnchoringLapse } from './anchoring-lapse';
import type { AnchoringLedger } from './anchoring-ledger';
import { anchoringResult, type AnchoringResult } from './anchoring-result';

/** What happens on the next 31 October if nobody does anything. Certain, not estimated: it follows from the dates. */
export type AnchoringForecast = {
  /** The last day to act. */
  readonly deadline: PlainDate;
  /** Every aspect that falls, in the order of the guide; those outside the index too. */
  readonly lapses: readonly AnchoringLapse[];
  readonly now: AnchoringResult;
  /** On the day after the deadline. */
  readonly afterDeadline: AnchoringResult;
};

/**
 * Which aspects lapse on the next 31 October if nobody acts, and what the index is then. Until 31 October these are
 * the aspects not yet confirmed in the running school year; after it, all rated aspects, for the next year.
 * Source: reference 5.D, row 42.
 * @param ledger the events of the choice, known on the day from which the forecast looks ahead
 * @param goal the school's own goal for the index, 0 to 100, or null
 */
export function anchoringForecast(
  ledger: AnchoringLedger,
  definition: AnchoringDefinition,
  goal: number | null = null,
): AnchoringForecast {
  const deadline = nextConfirmationDeadline(ledger.knownOn, definition.rules.deadline);
  const now = historyOf(ledger).current;
  const then = historyOf(ledger, addDays(deadline, 1)).current;
  return {
    deadline,
    lapses: then.lapses,
    now: anchoringResult(now.standings, definition, goal),
    afterDeadline: anchoringResult(then.standings, definition, goal),
  };
}
