import { type AnswerOf, type listRegisterImports } from '@verankerd/contract';
import { instantOf } from '../platform/database/sql';
import { type Transaction } from '../platform/database/unit-of-work';

type Imports = AnswerOf<typeof listRegisterImports>;

/** The imports that were carried out, newest first. */
export async function readImports(transaction: Transaction): Promise<Imports> {
  const imports = await transaction.query<Imports['imports']>(`
    SELECT id, file_name AS "fileName", kind, reference_date AS "referenceDate", summary AS counts,
      json_build_object('by', display_name_of(applied_by), 'at', ${instantOf('applied_at')}) AS saved
    FROM register_imports ORDER BY applied_at DESC, id DESC LIMIT 100`);
  return { imports };
}
