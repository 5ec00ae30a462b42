import { type KnownSchool, type PlainDate } from '@verankerd/domain';
import { nameOn } from '../platform/database/sql';
import { type Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import { type KnownIndicator } from './resolve-series';

/** How the school that imports is known in the register. */
export async function readKnownSchool(
  transaction: Transaction,
  schoolId: string,
  today: PlainDate,
): Promise<KnownSchool> {
  const [row] = await transaction.query<KnownSchool[]>(
    `SELECT establishment_code AS "establishmentCode", ${nameOn('id', '$2')} ->> 'name' AS name
     FROM organisations WHERE id = $1`,
    [schoolId, today],
  );
  if (!row) throw notFound();
  return row;
}

/** The indicators of a school that can take figures of a file: those that run and are no answers to a scale. */
export async function readIndicatorsForImport(
  transaction: Transaction,
  schoolId: string,
): Promise<readonly KnownIndicator[]> {
  return transaction.query<KnownIndicator[]>(
    `SELECT id, name, subject, kind,
       CASE WHEN kind = 'MEAN' THEN
         jsonb_build_object('min', scale_min, 'max', scale_max, 'answerStep', answer_step) END AS scale
     FROM indicators
     WHERE school_id = $1 AND stopped_on IS NULL AND kind <> 'COUNTS'
     ORDER BY name, id`,
    [schoolId],
  );
}
