import type { AspectKey, ReviewDecision } from '@verankerd/domain';
import type { IndicatorStory, LessonsStory } from './measuring-story';

/** How a school fares with an intervention over the years. */
export type Path = 'STEADY' | 'SLOW' | 'STALLED' | 'FADING';

/** One intervention at a school of the demo: what it is, since when, and how it goes. */
export type ChoiceStory = {
  /** Key in the catalogue, or the name of an own intervention. */
  readonly intervention: { readonly key: string } | { readonly own: string };
  readonly goal: string;
  readonly targetGroup: 'UNIVERSAL' | 'SELECTIVE' | 'INDICATED';
  /** Key of an intervention that was considered as well. */
  readonly considered?: string;
  /** School years ago in which it began: 0 is this year. */
  readonly since: number;
  readonly path: Path;
  /** Milestones that should have been done by now, this year. */
  readonly overdue?: number;
  /** Milestones of the coming weeks; one when left out. */
  readonly upcoming?: number;
  readonly submits?: 'EVERY_YEAR' | 'NOT_THIS_YEAR' | 'NEVER';
  readonly notApplicable?: { readonly aspect: AspectKey; readonly reason: string };
  readonly ending?: Ending;
  /** Whether the adviser of the demo reads along. */
  readonly hasGuest?: boolean;
  /** What is measured besides the recommended few. */
  readonly measuring?: readonly IndicatorStory[];
  /** Lessons of this school year and the one before. */
  readonly lessons?: readonly LessonsStory[];
  /** How far the school came with looking back on last school year. */
  readonly review?: ReviewStory;
};

/** A review of last school year: how far it came, and what was decided. */
export type ReviewStory = {
  readonly until: 'FROZEN' | 'HANDED_IN' | 'ACKNOWLEDGED';
  readonly decision: ReviewDecision;
  /** The board that takes note of it. */
  readonly board?: string;
};

/** How a choice ended: in February of a school year so many years ago. */
export type Ending = {
  readonly yearsAgo: number;
  readonly action: 'PAUSE' | 'STOP' | 'REPLACE';
  readonly reason: string;
};

/** A school of the demo. */
export type SchoolStory = {
  readonly code: string;
  readonly name: string;
  /** Its name in earlier years, and until how many school years ago it had that name. */
  readonly earlierName?: { readonly name: string; readonly until: number };
  readonly place: string;
  readonly sector: 'PO' | 'VO' | 'GO';
  /** On 1 October of any school year. */
  readonly pupils: number;
  readonly board: string;
  /** Its board in earlier years, and until how many school years ago it belonged there. */
  readonly earlierBoard?: { readonly board: string; readonly until: number };
  /** Whether the school shares its reviews as well. */
  readonly sharesReviews?: boolean;
  /** Whether the national desk sees its seven questions. */
  readonly sharesNationally?: boolean;
  readonly sharing: 'SHARED' | 'REVOKED' | 'NEVER' | 'NO_PARTNERSHIP';
  /** In the order in which they were chosen; one that is replaced stands before the one that comes instead. */
  readonly choices: readonly ChoiceStory[];
};
