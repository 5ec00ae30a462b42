import type { ChoiceKey } from '../choices/choices-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { AnchoringReplay } from './anchoring-row';
import { keepRowsOfChoice } from './anchoring-rows-sql';
import { readRecordedHistory } from './recorded-history-reader';

export { readChoiceHead, type ChoiceHead } from './choice-head-reader';
export { readAnnotations } from './annotations-reader';
export { readSeries } from './series-reader';
export { workingYearOf } from './working-year';
export { readRecordedHistory } from './recorded-history-reader';
export { goalOn, type RecordedHistory } from './recorded-history';

/**
 * Replays the history of a choice and keeps its rows of `anchoring_results`, in the transaction that made the change.
 * Call it under the lock of the summary, and after the change was written into the history.
 */
export async function refreshAnchoring(
  transaction: Transaction,
  { schoolId, choiceId }: ChoiceKey,
): Promise<void> {
  const history = await readRecordedHistory(transaction, { schoolId, choiceId });
  const rows = new AnchoringReplay().rowsOf(history).map((row) => ({ schoolId, choiceId, ...row }));
  await transaction.query(keepRowsOfChoice, [JSON.stringify(rows), schoolId, choiceId]);
}

const lowest = (levels: string) => `CASE
  WHEN ${levels} LIKE '%0%' THEN 0 WHEN ${levels} LIKE '%1%' THEN 1
  WHEN ${levels} LIKE '%2%' THEN 2 WHEN ${levels} LIKE '%3%' THEN 3 END::smallint`;

/** The figures of anchoring that a summary for overseers holds, by the names of its columns. */
export const anchoringSummaryColumns = [
  'index_part',
  'index_whole',
  'index_rated',
  'index_applicable',
  'lowest_level',
  'badge',
  'confirmed',
  'confirmable',
  'lapses_after',
  'later_index_part',
  'later_lowest_level',
  'later_badge',
] as const;

/** SQL for those figures, one row a choice and school year, out of `anchoring_results` or rows like it. */
export function anchoringSummaries(source = 'anchoring_results'): string {
  return `
    SELECT school_id, choice_id, school_year, index_part, index_whole, index_rated, index_applicable,
      ${lowest('levels')} AS lowest_level, badge, confirmed, confirmable, lapses_after, later_index_part,
      ${lowest('later_levels')} AS later_lowest_level, later_badge
    FROM ${source}`;
}
