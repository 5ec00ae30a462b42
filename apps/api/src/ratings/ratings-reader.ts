import { aspectKeys, howQuestions, type AspectKey, type QuestionKey } from '@verankerd/domain';
import type { AnswerOf, readRatings, recordAnswer, recordRating } from '@verankerd/contract';
import { findChoice, type ChoiceYearKey } from '../choices/choices-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';

type RatingsOfYear = AnswerOf<typeof readRatings>;
type Rating = AnswerOf<typeof recordRating>;
type QuestionAnswer = AnswerOf<typeof recordAnswer>;

const selectRatings = `
  SELECT r.aspect, r.state, r.level, r.reason, r.version,
    json_build_object('by', display_name_of(r.rated_by), 'at', ${instantOf('r.rated_at')}) AS saved
  FROM aspect_ratings r
  WHERE r.school_id = $1 AND r.choice_id = $2 AND r.school_year = $3`;

const selectEvidence = `
  SELECT id, aspect, kind, content, dated_on AS "datedOn" FROM aspect_evidence
  WHERE school_id = $1 AND choice_id = $2 AND school_year = $3 AND withdrawn_at IS NULL`;

const selectAnswers = `
  SELECT question, answer, version,
    json_build_object('by', display_name_of(answered_by), 'at', ${instantOf('answered_at')}) AS saved
  FROM question_answers
  WHERE school_id = $1 AND choice_id = $2 AND school_year = $3`;

const selectSubmission = `
  SELECT max(s.submitted_at) AS "submittedAt", max(s.submitted_at) < max(o.changed_at) AS "changedSince"
  FROM submissions s
  LEFT JOIN oversight_summaries o USING (school_id, choice_id, school_year)
  WHERE s.school_id = $1 AND s.choice_id = $2 AND s.school_year = $3
    AND (o.edition IS NULL OR o.edition = 'CURRENT')`;

/** Reads all that a team said about one choice in one school year, in the order of the guide. */
export async function readRatingsOfYear(
  transaction: Transaction,
  key: ChoiceYearKey,
): Promise<RatingsOfYear> {
  await findChoice(transaction, key);
  const parameters = parametersOf(key);
  const ratings = await transaction.query<Omit<Rating, 'evidence'>[]>(selectRatings, parameters);
  const evidence = await transaction.query<EvidenceRow[]>(
    `${selectEvidence} ORDER BY dated_on, id`,
    parameters,
  );
  const answers = await transaction.query<QuestionAnswer[]>(selectAnswers, parameters);
  const [submission] = await transaction.query<SubmissionRow[]>(selectSubmission, parameters);
  return {
    schoolYear: key.schoolYear,
    ratings: aspectKeys.map((aspect) => ({
      ...(ratings.find((rating) => rating.aspect === aspect) ?? neverRated(aspect)),
      evidence: evidence.filter((item) => item.aspect === aspect),
    })),
    answers: howQuestions.map(
      (question) =>
        answers.find((answer) => answer.question === question) ?? neverAnswered(question),
    ),
    submittedAt: submission?.submittedAt?.toISOString() ?? null,
    changedSinceSubmission: submission?.changedSince ?? false,
  };
}

/** Reads one aspect; one that was never rated is at version 0. */
export async function readAspect(
  transaction: Transaction,
  key: ChoiceYearKey & { readonly aspect: AspectKey },
): Promise<Rating> {
  const parameters = [...parametersOf(key), key.aspect];
  const [row] = await transaction.query<Omit<Rating, 'evidence'>[]>(
    `${selectRatings} AND r.aspect = $4`,
    parameters,
  );
  const evidence = await transaction.query<EvidenceRow[]>(
    `${selectEvidence} AND aspect = $4 ORDER BY dated_on, id`,
    parameters,
  );
  return { ...(row ?? neverRated(key.aspect)), evidence };
}

/** Reads the short answer to one question; one that was never given is at version 0. */
export async function readAnswer(
  transaction: Transaction,
  key: ChoiceYearKey & { readonly question: QuestionKey },
): Promise<QuestionAnswer> {
  const [row] = await transaction.query<QuestionAnswer[]>(`${selectAnswers} AND question = $4`, [
    ...parametersOf(key),
    key.question,
  ]);
  return row ?? neverAnswered(key.question);
}

type EvidenceRow = Rating['evidence'][number] & { readonly aspect: AspectKey };
type SubmissionRow = { readonly submittedAt: Date | null; readonly changedSince: boolean | null };

function parametersOf(key: ChoiceYearKey): unknown[] {
  return [key.schoolId, key.choiceId, key.schoolYear];
}

function neverRated(aspect: AspectKey): Omit<Rating, 'evidence'> {
  return { aspect, state: 'NOT_RATED', level: null, reason: null, version: 0, saved: null };
}

function neverAnswered(question: QuestionKey): QuestionAnswer {
  return { question, answer: '', version: 0, saved: null };
}
