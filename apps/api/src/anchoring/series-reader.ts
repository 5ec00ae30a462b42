import type { AnchoringSeriesAnswer } from '@verankerd/contract';
import {
  anchoringSeries,
  definitionInForce,
  replayAnchoring,
  schoolYearOf,
  type PlainDate,
} from '@verankerd/domain';
import type { ChoiceKey } from '../choices/choices-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { readAnnotations } from './annotations-reader';
import { readChoiceHead } from './choice-head-reader';
import { presentHeatMapYear, presentResult } from './present-anchoring';
import { goalOn } from './recorded-history';
import { readRecordedHistory } from './recorded-history-reader';

/** Reads the anchoring of a choice over its school years: the line, the heat map and the notes. */
export async function readSeries(
  transaction: Transaction,
  key: ChoiceKey,
  today: PlainDate,
): Promise<AnchoringSeriesAnswer> {
  const { interventionName, startSchoolYear } = await readChoiceHead(transaction, key);
  const { events, goals } = await readRecordedHistory(transaction, key);
  const { points, breaks } = anchoringSeries(events, today, definitionInForce, goalOn(goals));
  const { rules } = definitionInForce(schoolYearOf(today));
  return {
    interventionName,
    startSchoolYear,
    today,
    points: points.map(({ result, steps, lapses, ...point }) => ({
      ...point,
      result: presentResult(result),
      steps: [...steps],
      lapses: [...lapses],
    })),
    breaks: [...breaks],
    heatMap: replayAnchoring(events, today, rules).years.map(presentHeatMapYear),
    annotations: await readAnnotations(transaction, key),
  };
}
