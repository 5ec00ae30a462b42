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

/** SQL for what a school handed in last; which parameter holds what is the caller's to say. */
const selectLast = (
  {
    year,
    school,
    choice,
  }: { readonly year: string; readonly school: string; readonly choice: string },
  condition = 'true',
) => `
  SELECT s.school_id AS "schoolId", s.school_year AS "schoolYear", s.number, s.content,
    ${instantOf('s.submitted_at')} AS "submittedAt",
    ${nameOn('s.school_id', `count_date_of(${year})`)} AS school
  FROM submissions s
  WHERE s.school_id = ${school} AND s.choice_id = ${choice} AND s.school_year = ${year} AND ${condition}
  ORDER BY s.number DESC LIMIT 1`;

const selectHandedIn = selectLast({ school: '$1', choice: '$2', year: '$3' });

const statements: Readonly<Record<Overseer, string>> = {
  BOARD: statementFor('BOARD'),
  PARTNERSHIP: statementFor('PARTNERSHIP'),
  NATIONAL_DESK: statementFor('NATIONAL_DESK'),
};

function statementFor(kind: Overseer): string {
  const { actingIds, maySee } = overseers[kind];
  return selectLast(
    { school: '$3', choice: '$4', year: '$2' },
    `$1::uuid IN (SELECT ${actingIds}) AND ${maySee('s')} AND s.school_id IN (${schoolsOf(kind)})`,
  );
}

/**
 * Reads what a school handed in last for a choice and school year, as its board or a partnership sees it.
 * @throws Refusal `resource.not-found` when nothing was handed in, or it is not for the actor's eyes.
 */
export async function readSubmission(
  transaction: Transaction,
  { kind, id }: OverseerKey,
  { schoolId, choiceId, schoolYear }: ChoiceYearKey,
  today: PlainDate,
): Promise<Submission> {
  const parameters = [id, schoolYear, schoolId, choiceId];
  return described(await transaction.query<Row[]>(statements[kind], parameters), today);
}

/**
 * Reads what a school handed in last for a choice and school year, for anybody to whom row-level security shows it.
 * @throws Refusal `resource.not-found` when nothing was handed in, or it is not for the actor's eyes.
 */
export async function readHandedIn(
  transaction: Transaction,
  { schoolId, choiceId, schoolYear }: ChoiceYearKey,
  today: PlainDate,
): Promise<Submission> {
  const parameters = [schoolId, choiceId, schoolYear];
  return described(await transaction.query<Row[]>(selectHandedIn, parameters), today);
}

function described([row]: readonly Row[], today: PlainDate): Submission {
  if (!row) throw notFound();
  const { school, ...submission } = row;
  return { ...submission, today, schoolName: school.name, schoolPlace: school.place };
}
