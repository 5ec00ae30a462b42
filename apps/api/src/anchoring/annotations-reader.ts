import type { AnchoringSeriesAnswer } from '@verankerd/contract';
import type { ChoiceKey } from '../choices/choices-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';

type Annotation = AnchoringSeriesAnswer['annotations'][number];

const select = `
  SELECT id, happened_on AS on, content AS text,
    json_build_object('by', display_name_of(added_by), 'at', ${instantOf('added_at')}) AS saved
  FROM choice_annotations WHERE school_id = $1 AND choice_id = $2
  ORDER BY happened_on, id`;

/** Reads the notes on the time line of a choice, by day. */
export function readAnnotations(transaction: Transaction, key: ChoiceKey): Promise<Annotation[]> {
  return transaction.query<Annotation[]>(select, [key.schoolId, key.choiceId]);
}
