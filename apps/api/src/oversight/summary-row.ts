import {
  questionColumnsOf,
  standingTimeline,
  summariseChoiceYear,
  type AspectKey,
  type AspectRating,
  type PlainDate,
  type RatedLevel,
  type RatingState,
  type SummarisedMilestone,
} from '@verankerd/domain';

/** A rating as the tables, and what was handed in, hold it. */
export type SummarisedRating = {
  readonly aspect: AspectKey;
  readonly state: RatingState;
  readonly level: RatedLevel | null;
  readonly reason: string | null;
};

/** What a team said and planned for a choice in a school year: that from which its summary follows. */
export type SummaryFacts = {
  readonly ratings: readonly SummarisedRating[];
  readonly milestones: readonly SummarisedMilestone[];
};

/** What a summary says of the seven questions, by the names of the columns. */
export type SummaryFigures = {
  readonly applicable: readonly number[];
  readonly rated: readonly number[];
  readonly points: readonly number[];
  readonly zeros: readonly number[];
  readonly milestones_active: readonly number[];
  readonly milestones_done: readonly number[];
  readonly earliest_open_on: readonly (PlainDate | null)[];
  readonly open_planned_on: readonly PlainDate[];
  readonly standing_changes_on: readonly PlainDate[];
  readonly standings: readonly string[];
};

/** The columns of the figures with their types, in the order in which statements name them. */
export const figureColumns = {
  applicable: 'smallint[]',
  rated: 'smallint[]',
  points: 'smallint[]',
  zeros: 'smallint[]',
  milestones_active: 'smallint[]',
  milestones_done: 'smallint[]',
  earliest_open_on: 'date[]',
  open_planned_on: 'date[]',
  standing_changes_on: 'date[]',
  standings: 'text[]',
} as const satisfies Readonly<Record<keyof SummaryFigures, string>>;

/** The names of those columns. */
export const figureNames = Object.keys(figureColumns) as readonly (keyof SummaryFigures)[];

/** Sums up a choice in a school year. */
export function summaryFigures({ ratings, milestones }: SummaryFacts): SummaryFigures {
  const { questions, openPlannedOn } = summariseChoiceYear(
    new Map(ratings.map((rating) => [rating.aspect, ratingOf(rating)])),
    milestones,
  );
  const columns = questionColumnsOf(questions);
  const timeline = standingTimeline(questions);
  return {
    applicable: columns.applicable,
    rated: columns.rated,
    points: columns.points,
    zeros: columns.zeros,
    milestones_active: columns.milestonesActive,
    milestones_done: columns.milestonesDone,
    earliest_open_on: columns.earliestOpenOn,
    open_planned_on: openPlannedOn,
    standing_changes_on: timeline.changesOn,
    standings: timeline.letters,
  };
}

function ratingOf({ state, level, reason }: SummarisedRating): AspectRating {
  if (state === 'RATED' && level !== null) return { state, level };
  if (state === 'NOT_APPLICABLE') return { state, reason: reason ?? '' };
  return { state: 'NOT_RATED' };
}
