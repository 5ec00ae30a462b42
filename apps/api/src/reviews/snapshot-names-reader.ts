import type { ReviewSnapshot } from '@verankerd/contract';
import type { ChoiceYearKey } from '../choices/choices-door';
import { nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';

/** The school and its board as they were called in the school year. */
export type NamesOfYear = Pick<ReviewSnapshot, 'school' | 'board'>;

type Row = {
  readonly establishmentCode: string | null;
  readonly school: { readonly name: string; readonly place: string | null };
  readonly boardId: string | null;
  readonly board: { readonly name: string } | null;
};

/** Reads the names of a school and its board on 1 October of a school year. */
export async function readNamesOfYear(
  transaction: Transaction,
  { schoolId, schoolYear }: ChoiceYearKey,
): Promise<NamesOfYear> {
  const [row] = await transaction.query<Row[]>(
    `SELECT o.establishment_code AS "establishmentCode",
       ${nameOn('o.id', 'count_date_of($2)')} AS school,
       board_of(o.id, $2) AS "boardId",
       ${nameOn('board_of(o.id, $2)', 'count_date_of($2)')} AS board
     FROM organisations o WHERE o.id = $1`,
    [schoolId, schoolYear],
  );
  if (!row) throw notFound();
  const { establishmentCode, school, boardId, board } = row;
  return {
    school: { id: schoolId, name: school.name, place: school.place, establishmentCode },
    board: boardId === null ? null : { id: boardId, name: board?.name ?? '' },
  };
}
