import type { InputOf, Matrix, readBoardMatrix } from '@verankerd/contract';
import { schoolYearOf, type PlainDate } from '@verankerd/domain';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import { matrixStatement } from './matrix-sql';
import { overseers, type Overseer, type OverseerKey } from './overseers';
import { withYear } from './oversight-reader';

type Asked = InputOf<typeof readBoardMatrix>['query'];
type Row = Omit<Matrix, 'today' | 'asOn' | 'schoolYear'>;

const statements = Object.fromEntries(
  Object.keys(overseers).map((kind) => [
    kind,
    {
      today: matrixStatement(kind as Overseer, false),
      past: matrixStatement(kind as Overseer, true),
    },
  ]),
) as Readonly<Record<Overseer, { readonly today: string; readonly past: string }>>;

/**
 * Reads the matrix of an overseer in columns, with one statement: the database makes the columns, and nothing else goes
 * over the rows one by one.
 * @throws Refusal `resource.not-found` when the actor does not work for the overseer.
 */
export async function readMatrix(
  transaction: Transaction,
  { kind, id }: OverseerKey,
  asked: Asked,
  today: PlainDate,
): Promise<Matrix> {
  const schoolYear = asked.schoolYear ?? schoolYearOf(today);
  const asOn = asked.asOn !== undefined && asked.asOn < today ? asked.asOn : today;
  const [row] = await transaction.query<Row[]>(
    asOn < today ? statements[kind].past : statements[kind].today,
    [id, schoolYear, asOn, asked.school ?? null, asked.board ?? null, asked.partnership ?? null],
  );
  if (!row) throw notFound();
  const schoolYears = withYear(row.schoolYears, schoolYearOf(today));
  return { ...row, today, asOn, schoolYear, schoolYears };
}
