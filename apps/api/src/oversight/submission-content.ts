import type { SubmissionContent } from '@verankerd/contract';
import { aspectKeys, howQuestions, type AspectKey } from '@verankerd/domain';
import type { ChoiceYearKey } from '../choices/choices-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';

type Rating = SubmissionContent['ratings'][number];
type Evidence = Rating['evidence'][number];
type Row = Omit<SubmissionContent, 'explanation' | 'ratings'> & {
  readonly ratings: readonly Omit<Rating, 'evidence'>[];
  readonly evidence: readonly (Evidence & { readonly aspect: AspectKey })[];
};

// Of a text only its first line is handed in: what a team wrote for itself stays in the school.
const select = `
  SELECT i.name AS "interventionName", c.status AS "choiceStatus",
    c.start_school_year AS "startSchoolYear",
    (SELECT coalesce(json_agg(json_build_object(
        'aspect', aspect, 'state', state, 'level', level, 'reason', reason)), '[]')
      FROM aspect_ratings WHERE school_id = $1 AND choice_id = $2 AND school_year = $3) AS ratings,
    (SELECT coalesce(json_agg(json_build_object(
        'aspect', aspect, 'kind', kind, 'datedOn', dated_on, 'title',
        CASE kind WHEN 'LINK' THEN content ELSE left(split_part(content, E'\\n', 1), 200) END
      ) ORDER BY dated_on, id), '[]')
      FROM aspect_evidence
      WHERE school_id = $1 AND choice_id = $2 AND school_year = $3 AND withdrawn_at IS NULL
    ) AS evidence,
    (SELECT coalesce(json_agg(json_build_object('question', question, 'answer', answer)), '[]')
      FROM question_answers
      WHERE school_id = $1 AND choice_id = $2 AND school_year = $3 AND answer <> '') AS answers,
    (SELECT coalesce(json_agg(json_build_object(
        'question', question, 'title', title, 'status', status, 'plannedOn', planned_on,
        'doneOn', done_on, 'ownerRole', owner_role, 'reason', reason) ORDER BY planned_on, id), '[]')
      FROM milestones WHERE school_id = $1 AND choice_id = $2 AND school_year = $3) AS milestones
  FROM intervention_choices c JOIN interventions i ON i.id = c.intervention_id
  WHERE c.school_id = $1 AND c.id = $2`;

/** Reads the seven questions of a choice in a school year as they will be frozen. */
export async function readSubmissionContent(
  transaction: Transaction,
  key: ChoiceYearKey,
  explanation: string | null,
): Promise<SubmissionContent> {
  const [row] = await transaction.query<Row[]>(select, [
    key.schoolId,
    key.choiceId,
    key.schoolYear,
  ]);
  if (!row) throw notFound();
  const { ratings, evidence, answers, ...rest } = row;
  return {
    ...rest,
    explanation,
    ratings: aspectKeys.map((aspect) => ({
      ...(ratings.find((rating) => rating.aspect === aspect) ?? neverRated(aspect)),
      evidence: evidence
        .filter((item) => item.aspect === aspect)
        .map(({ kind, title, datedOn }) => ({ kind, title, datedOn })),
    })),
    answers: howQuestions.flatMap(
      (question) => answers.find((answer) => answer.question === question) ?? [],
    ),
  };
}

function neverRated(aspect: AspectKey): Omit<Rating, 'evidence'> {
  return { aspect, state: 'NOT_RATED', level: null, reason: null };
}
