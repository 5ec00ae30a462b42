import type { AnswerOf, readBoardSubmission } from '@verankerd/contract';
import type { PlainDate } from '@verankerd/domain';
import type { ChoiceYearKey } from '../choices/choices-door';
import { instantOf, nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import { overseers, schoolsOf, type Overseer, type OverseerKey } from './overseers';

type Submission = AnswerOf<typeof readBoardSubmission>;
type Row = Omit<Submission, 'today' | 'schoolName' | 'schoolPlace'> & {
  readonly school: { readonly name: string; readonly place: string | null };
};

const statements: Readonly<Record<Overseer, string>> = {
  BOARD: statementFor('BOARD'),
  PARTNERSHIP: statementFor('PARTNERSHIP'),
  NATIONAL_DESK: statementFor('NATIONAL_DESK'),
};

function statementFor(kind: Overseer): string {
  const { actingIds, maySee } = overseers[kind];
  return `
    SELECT s.school_id AS "schoolId", s.school_year AS "schoolYear", s.number, s.content,
      ${instantOf('s.submitted_at')} AS "submittedAt",
      ${nameOn('s.school_id', 'count_date_of($2)')} AS school
    FROM submissions s
    WHERE s.school_id = $3 AND s.choice_id = $4 AND s.school_year = $2
      AND $1::uuid IN (SELECT ${actingIds})
      AND ${maySee('s')} AND s.school_id IN (${schoolsOf(kind)})
    ORDER BY s.number DESC LIMIT 1`;
}

/**
 * Reads what a school handed in last for a choice and school year, as its board or a partnership sees it.
 * @throws Refusal `resource.not-found` when nothing was handed in, or it is not for the actor's eyes.
 */
export async function readSubmission(
  transaction: Transaction,
  { kind, id }: OverseerKey,
  key: ChoiceYearKey,
  today: PlainDate,
): Promise<Submission> {
  const [row] = await transaction.query<Row[]>(statements[kind], [
    id,
    key.schoolYear,
    key.schoolId,
    key.choiceId,
  ]);
  if (!row) throw notFound();
  const { school, ...submission } = row;
  return { ...submission, today, schoolName: school.name, schoolPlace: school.place };
}
