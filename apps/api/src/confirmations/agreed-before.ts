import type {
  Agreed,
  AnchoringEvent,
  AspectKey,
  AspectStanding,
  RatedLevel,
  SchoolYear,
} from '@verankerd/domain';

/** What a standing says is agreed, whatever lapsed since. */
function agreedIn(standing: AspectStanding): Agreed {
  return standing.state === 'RATED' ? standing.agreedLevel : standing.state;
}

/**
 * What an answer to "klopt dit nog?" is about: the last rating that the team gave for the school year, or else what
 * was agreed when the year before ended. The domain's `judgementThrough` takes the same base.
 */
export function agreedBefore(
  events: readonly AnchoringEvent[],
  about: { readonly aspect: AspectKey; readonly schoolYear: SchoolYear },
  yearBefore: AspectStanding | null,
): Agreed {
  let last: RatingEvent | null = null;
  for (const event of events) {
    if (!isRating(event) || event.aspect !== about.aspect) continue;
    if (event.schoolYear !== about.schoolYear) continue;
    if (last === null || isLater(event, last)) last = event;
  }
  if (last?.kind === 'RATED') return last.level satisfies RatedLevel;
  if (last?.kind === 'RATED_NOT_APPLICABLE') return 'NOT_APPLICABLE';
  return yearBefore === null ? 'NOT_RATED' : agreedIn(yearBefore);
}

type RatingEvent = Extract<
  AnchoringEvent,
  { kind: 'RATED' | 'RATED_NOT_APPLICABLE' | 'RATING_REMOVED' }
>;

function isRating(event: AnchoringEvent): event is RatingEvent {
  return (
    event.kind === 'RATED' ||
    event.kind === 'RATED_NOT_APPLICABLE' ||
    event.kind === 'RATING_REMOVED'
  );
}

function isLater(one: AnchoringEvent, other: AnchoringEvent): boolean {
  return one.date > other.date || (one.date === other.date && one.sequence > other.sequence);
}
