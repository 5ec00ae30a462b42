import type { AnchoringOnDay, AnswerOf, readAnchoringForecast } from '@verankerd/contract';
import {
  AnchoringLedger,
  anchoringForecast,
  anchoringResult,
  anchoringRobustness,
  definitionInForce,
  replayAnchoring,
  schoolYearOf,
  type PlainDate,
} from '@verankerd/domain';
import type { ChoiceKey } from '../choices/choices-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { Refusal } from '../platform/http/refusal';
import { readChoiceHead } from './choice-head-reader';
import { readGoal } from './goal-reader';
import { presentResult, presentRobustness, presentStandings } from './present-anchoring';
import { goalOn } from './recorded-history';
import { readRecordedHistory } from './recorded-history-reader';

/**
 * Reads how firmly a choice is anchored on a day, from its history up to that day.
 * @throws Refusal `anchoring.day-in-future` for a day that has yet to come.
 */
export async function readAnchoringOnDay(
  transaction: Transaction,
  key: ChoiceKey,
  today: PlainDate,
  asOf: PlainDate = today,
): Promise<AnchoringOnDay> {
  const head = await readChoiceHead(transaction, key);
  if (asOf > today)
    throw new Refusal('anchoring.day-in-future', [
      { pointer: '/query/asOf', code: 'anchoring.day-in-future' },
    ]);
  const { events, goals } = await readRecordedHistory(transaction, key);
  const schoolYear = schoolYearOf(asOf);
  const definition = definitionInForce(schoolYear);
  const { standings, lapses } = replayAnchoring(events, asOf, definition.rules).current;
  const goal = goalOn(goals, asOf);
  const result = anchoringResult(standings, definition, goal);
  return {
    ...head,
    today,
    on: asOf,
    schoolYear,
    result: presentResult(result),
    standings: presentStandings(standings),
    lapses: [...lapses],
    robustness: presentRobustness(anchoringRobustness(result, definition)),
    goal: { ...(await readGoal(transaction, key)), goal },
  };
}

/** Reads what lapses on the next 31 October if nobody acts. */
export async function readForecast(
  transaction: Transaction,
  key: ChoiceKey,
  today: PlainDate,
): Promise<AnswerOf<typeof readAnchoringForecast>> {
  await readChoiceHead(transaction, key);
  const { events, goals } = await readRecordedHistory(transaction, key);
  const definition = definitionInForce(schoolYearOf(today));
  const ledger = new AnchoringLedger(today, definition.rules).recordAll(events);
  const forecast = anchoringForecast(ledger, definition, goalOn(goals));
  return {
    today,
    deadline: forecast.deadline,
    lapses: [...forecast.lapses],
    now: presentResult(forecast.now),
    afterDeadline: presentResult(forecast.afterDeadline),
  };
}
