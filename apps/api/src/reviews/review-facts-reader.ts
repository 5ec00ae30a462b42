import type { Choice, DeliveryYear, ReviewFacts } from '@verankerd/contract';
import {
  aspectsOf,
  firstDayOf,
  isOverdue,
  lastDayOf,
  milestonesOverTime,
  percentageOf,
  questionKeys,
  questionState,
  summariseChoiceYear,
  type AspectKey,
  type AspectRating,
  type AspectStanding,
  type PlainDate,
  type QuestionProgress,
  type SchoolYear,
} from '@verankerd/domain';
import { readSeries } from '../anchoring/anchoring-door';
import { readChoiceOf, type ChoiceYearKey } from '../choices/choices-door';
import { readDeliveryYear } from '../delivery/delivery-door';
import { readHandedInSeries, type RulesBySubject } from '../evaluations/evaluations-door';
import { readMilestonesOfYear } from '../milestones/milestones-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { readRatingsOfYear } from '../ratings/ratings-door';
import { measuredFacts } from './measured-facts';

type Ratings = Awaited<ReturnType<typeof readRatingsOfYear>>;
type Rating = Ratings['ratings'][number];
type Milestones = Awaited<ReturnType<typeof readMilestonesOfYear>>['milestones'];
type Series = Awaited<ReturnType<typeof readSeries>>;
type ReviewedQuestion = ReviewFacts['questions'][number];

/** The facts of a school year, and the choice that they are about. */
export type FactsOfChoice = { readonly facts: ReviewFacts; readonly choice: Choice };

/** The day of reading, and what may be told of measurements. */
export type FactsContext = { readonly today: PlainDate; readonly rules: RulesBySubject };

/**
 * Reads what a review looks back on, through the doors of the features that keep it. Of a school year that is over,
 * figures are those of 31 July.
 */
export async function readReviewFacts(
  transaction: Transaction,
  key: ChoiceYearKey,
  { today, rules }: FactsContext,
): Promise<FactsOfChoice> {
  const choice = await readChoiceOf(transaction, key, today);
  const ratings = await readRatingsOfYear(transaction, key);
  const { milestones } = await readMilestonesOfYear(transaction, key, today);
  const series = await readSeries(transaction, key, today);
  const asOf = earliest(lastDayOf(key.schoolYear), today);
  const questions = questionsOf(ratings, milestones, standingsIn(series, key.schoolYear), asOf);
  return {
    choice,
    facts: {
      asOf,
      goal: choice.goal,
      milestones: milestonesIn(milestones, key.schoolYear, asOf),
      questions,
      ratings: {
        applicable: sumOf(questions, 'applicable'),
        rated: sumOf(questions, 'rated'),
        inPlace: sumOf(questions, 'inPlace'),
      },
      confirmations: confirmationsIn(questions),
      anchoring: anchoringIn(series, key.schoolYear),
      measurements: measuredFacts(
        await readHandedInSeries(transaction, key, rules, today),
        key.schoolYear,
      ),
      delivery: deliveryIn(await readDeliveryYear(transaction, key, today)),
    },
  };
}

function milestonesIn(
  milestones: Milestones,
  year: SchoolYear,
  asOf: PlainDate,
): ReviewFacts['milestones'] {
  const count = (status: string): number =>
    milestones.filter((milestone) => milestone.status === status).length;
  const [done, dropped] = [count('DONE'), count('DROPPED')];
  return {
    active: milestones.length - dropped,
    done,
    dropped,
    overdue: milestones.filter((milestone) => isOverdue(milestone, asOf)).length,
    list: milestones.map(({ question, title, status, plannedOn, doneOn, ownerRole, reason }) => ({
      question,
      title,
      status,
      plannedOn,
      doneOn,
      ownerRole,
      reason,
    })),
    months: [...milestonesOverTime(milestones, firstDayOf(year), lastDayOf(year), asOf)],
  };
}

function questionsOf(
  { ratings, answers }: Ratings,
  milestones: Milestones,
  standings: ReadonlyMap<AspectKey, AspectStanding>,
  asOf: PlainDate,
): ReviewFacts['questions'] {
  const summary = summariseChoiceYear(
    new Map(ratings.map((rating) => [rating.aspect, ratingOf(rating)])),
    milestones,
  ).questions;
  return questionKeys.flatMap((question, index) => {
    const progress = summary[index];
    if (!progress) return [];
    const aspects = aspectsOf(question).flatMap((aspect) =>
      ratings
        .filter((rating) => rating.aspect === aspect)
        .map((rating) => aspectWith(rating, standings.get(aspect))),
    );
    const answer = answers.find((one) => one.question === question)?.answer ?? '';
    return {
      question,
      ...countsOf(progress, asOf),
      inPlace: aspects.filter(({ level }) => level === 2).length,
      aspects,
      answer: answer === '' ? null : answer,
    };
  });
}

function countsOf(progress: QuestionProgress, asOf: PlainDate) {
  const { applicable, rated, points, milestonesActive, milestonesDone } = progress;
  const state = questionState(progress, asOf);
  const share = rated === 0 ? null : percentageOf(points, 2 * rated);
  return { state, applicable, rated, share, milestonesActive, milestonesDone };
}

function aspectWith(
  { aspect, state, level, reason, evidence }: Rating,
  standing: AspectStanding | undefined,
): ReviewedQuestion['aspects'][number] {
  return {
    aspect,
    state,
    level,
    reason,
    earnedLevel: standing?.state === 'RATED' ? standing.earnedLevel : null,
    confirmation: standing && standing.state !== 'NOT_RATED' ? standing.confirmation : null,
    evidence: evidence.map(({ kind, content, datedOn }) => ({
      kind,
      title: kind === 'LINK' ? content : firstLineOf(content),
      datedOn,
    })),
  };
}

function anchoringIn({ points }: Series, year: SchoolYear): ReviewFacts['anchoring'] {
  const past = points.filter(({ schoolYear }) => schoolYear <= year);
  return {
    result: past.find(({ schoolYear }) => schoolYear === year)?.result ?? null,
    years: past.map(({ schoolYear, on, result }) => ({
      schoolYear,
      on,
      definitionId: result.definitionId,
      index: result.index.state === 'COMPUTED' ? result.index.figure : null,
      label: result.label,
      ceiling: result.ceiling,
    })),
  };
}

/** Nothing when the school did not plan its lessons: a plan that is not there is no plan of none. */
function deliveryIn({
  reach,
  dose,
  lessonsBeyondPlan,
  months,
}: DeliveryYear): ReviewFacts['delivery'] {
  return reach === null || dose === null ? null : { reach, dose, lessonsBeyondPlan, months };
}

function standingsIn(
  { heatMap }: Series,
  year: SchoolYear,
): ReadonlyMap<AspectKey, AspectStanding> {
  const questions = heatMap.find(({ schoolYear }) => schoolYear === year)?.questions ?? [];
  return new Map(
    questions
      .flatMap(({ aspects }) => aspects)
      .map(({ aspect, standing }) => [aspect, standing] as const),
  );
}

function confirmationsIn(questions: ReviewFacts['questions']): ReviewFacts['confirmations'] {
  const states = questions.flatMap(({ aspects }) =>
    aspects.map(({ confirmation }) => confirmation),
  );
  const count = (asked: string): number => states.filter((state) => state === asked).length;
  return {
    confirmed: count('CONFIRMED'),
    awaiting: count('AWAITING'),
    lapsed: count('LAPSED'),
    ratedAfterwards: count('RATED_AFTERWARDS'),
  };
}

function ratingOf({ state, level, reason }: Rating): AspectRating {
  if (state === 'RATED' && level !== null) return { state, level };
  if (state === 'NOT_APPLICABLE') return { state, reason: reason ?? '' };
  return { state: 'NOT_RATED' };
}

// Of a text only its first line is told: what a team wrote for itself stays in the school.
function firstLineOf(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 200);
}

function sumOf(
  questions: readonly ReviewedQuestion[],
  figure: 'applicable' | 'rated' | 'inPlace',
): number {
  return questions.reduce((sum, question) => sum + question[figure], 0);
}

function earliest(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? one : other;
}
