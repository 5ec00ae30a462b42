import { type AnswerOf, type listMeasurementImports } from '@verankerd/contract';
import { requireOwnSchool } from '../organisations/organisations-door';
import { instantOf } from '../platform/database/sql';
import { type Transaction } from '../platform/database/unit-of-work';

type Import = AnswerOf<typeof listMeasurementImports>['imports'][number];

/** The newest imports of a school. */
export async function readMeasurementImports(
  transaction: Transaction,
  schoolId: string,
): Promise<AnswerOf<typeof listMeasurementImports>> {
  await requireOwnSchool(transaction, schoolId);
  const imports = await transaction.query<Import[]>(
    `SELECT id, file_name AS "fileName", counts,
       json_build_object('by', display_name_of(imported_by), 'at', ${instantOf('imported_at')}) AS saved
     FROM measurement_imports WHERE school_id = $1 ORDER BY imported_at DESC LIMIT 50`,
    [schoolId],
  );
  return { imports };
}
