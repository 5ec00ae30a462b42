import type { ChoiceKey } from '../choices/choices-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { recordedHistory, type RecordedHistory } from './recorded-history';

const selectWords = `
  SELECT coalesce(json_agg(anchoring_code ORDER BY id), '[]') AS codes,
    coalesce(json_agg(floor(extract(epoch FROM occurred_at) * 1000) ORDER BY id), '[]') AS moments,
    coalesce(json_agg(id ORDER BY id), '[]') AS sequences
  FROM audit_events
  WHERE school_id = $1 AND choice_id = $2 AND anchoring_code IS NOT NULL`;

type Words = {
  readonly codes: readonly number[];
  readonly moments: readonly number[];
  readonly sequences: readonly number[];
};

/** Reads what the history of a choice says about its anchoring; nothing for a choice that the actor may not see. */
export async function readRecordedHistory(
  transaction: Transaction,
  { schoolId, choiceId }: ChoiceKey,
): Promise<RecordedHistory> {
  const [words] = await transaction.query<Words[]>(selectWords, [schoolId, choiceId]);
  const { codes, moments, sequences } = words ?? { codes: [], moments: [], sequences: [] };
  return recordedHistory(codes, moments, sequences);
}
