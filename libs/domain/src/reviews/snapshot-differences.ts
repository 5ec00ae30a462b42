import type { PlainDate } from '../school-year/plain-date';
import { paragraphsOf, sharedParagraphs } from './paragraphs';
import type { ReviewDecision } from './review-decision';
import { reviewSections, type ReviewSection } from './review-section';

/** What is compared of two snapshots of one review. */
export type ComparedSnapshot = {
  readonly sections: readonly {
    readonly section: ReviewSection;
    readonly text: string;
    readonly on: PlainDate | null;
  }[];
  readonly decision: {
    readonly decision: ReviewDecision;
    readonly reason: string;
    readonly nextReviewOn: PlainDate;
  };
  readonly facts: {
    readonly milestones: { readonly done: number; readonly active: number };
    readonly ratings: {
      readonly inPlace: number;
      readonly rated: number;
      readonly applicable: number;
    };
    readonly confirmations: { readonly confirmed: number };
    readonly anchoring: {
      readonly result: {
        readonly index:
          | { readonly state: 'COMPUTED'; readonly figure: { readonly shown: number } }
          | { readonly state: 'NOT_COMPUTABLE' };
      } | null;
    };
  };
};

/** A paragraph that stayed, went or came. */
export type ParagraphChange = {
  readonly kind: 'KEPT' | 'REMOVED' | 'ADDED';
  readonly text: string;
};

/** Figures that a reader of two snapshots wants to see side by side. */
export const comparedFigures = [
  'MILESTONES_DONE',
  'MILESTONES_ACTIVE',
  'ASPECTS_IN_PLACE',
  'ASPECTS_RATED',
  'CONFIRMED',
  'ANCHORING_INDEX',
] as const;

/** One of `comparedFigures`. */
export type ComparedFigure = (typeof comparedFigures)[number];

/** What differs between two snapshots of one review. Nothing that is the same is in it. */
export type SnapshotDifferences = {
  readonly sections: readonly {
    readonly section: ReviewSection;
    readonly paragraphs: readonly ParagraphChange[];
    readonly on: Change<PlainDate | null> | null;
  }[];
  readonly decision: Change<ReviewDecision> | null;
  readonly reason: readonly ParagraphChange[] | null;
  readonly nextReviewOn: Change<PlainDate> | null;
  readonly figures: readonly ({ readonly figure: ComparedFigure } & Change<number | null>)[];
};

/** How something was and became. */
export type Change<T> = { readonly before: T; readonly after: T };

/** What was changed between two snapshots: texts by paragraph, the decision, and the figures. */
export function snapshotDifferences(
  before: ComparedSnapshot,
  after: ComparedSnapshot,
): SnapshotDifferences {
  return {
    sections: reviewSections.flatMap((section) => sectionDifference(section, before, after)),
    decision: changeOf(before.decision.decision, after.decision.decision),
    reason: textDifference(before.decision.reason, after.decision.reason),
    nextReviewOn: changeOf(before.decision.nextReviewOn, after.decision.nextReviewOn),
    figures: comparedFigures.flatMap((figure) => {
      const change = changeOf(figureOf(before, figure), figureOf(after, figure));
      return change === null ? [] : [{ figure, ...change }];
    }),
  };
}

/** Whether two snapshots say the same, whatever their numbers and dates. */
export function hasDifferences(differences: SnapshotDifferences): boolean {
  const { sections, figures, decision, reason, nextReviewOn } = differences;
  return (
    sections.length > 0 ||
    figures.length > 0 ||
    [decision, reason, nextReviewOn].some((change) => change !== null)
  );
}

/** The paragraphs of two texts in reading order: what stayed, went and came. Null when nothing changed. */
export function textDifference(before: string, after: string): readonly ParagraphChange[] | null {
  const [old, fresh] = [paragraphsOf(before), paragraphsOf(after)];
  const changes: ParagraphChange[] = [];
  let [oldPlace, freshPlace] = [0, 0];
  const tellUpTo = (oldEnd: number, freshEnd: number): void => {
    for (; oldPlace < oldEnd; oldPlace += 1)
      changes.push({ kind: 'REMOVED', text: old[oldPlace] ?? '' });
    for (; freshPlace < freshEnd; freshPlace += 1)
      changes.push({ kind: 'ADDED', text: fresh[freshPlace] ?? '' });
  };
  for (const match of sharedParagraphs(old, fresh)) {
    tellUpTo(match.before, match.after);
    changes.push({ kind: 'KEPT', text: old[match.before] ?? '' });
    oldPlace = match.before + 1;
    freshPlace = match.after + 1;
  }
  tellUpTo(old.length, fresh.length);
  return changes.every(({ kind }) => kind === 'KEPT') ? null : changes;
}

function sectionDifference(
  section: ReviewSection,
  before: ComparedSnapshot,
  after: ComparedSnapshot,
): SnapshotDifferences['sections'] {
  const [old, fresh] = [before, after].map(({ sections }) =>
    sections.find((one) => one.section === section),
  );
  const paragraphs = textDifference(old?.text ?? '', fresh?.text ?? '');
  const on = changeOf(old?.on ?? null, fresh?.on ?? null);
  if (paragraphs === null && on === null) return [];
  return [{ section, paragraphs: paragraphs ?? [], on }];
}

function changeOf<T>(before: T, after: T): Change<T> | null {
  return before === after ? null : { before, after };
}

function figureOf({ facts }: ComparedSnapshot, figure: ComparedFigure): number | null {
  const index = facts.anchoring.result?.index;
  switch (figure) {
    case 'MILESTONES_DONE':
      return facts.milestones.done;
    case 'MILESTONES_ACTIVE':
      return facts.milestones.active;
    case 'ASPECTS_IN_PLACE':
      return facts.ratings.inPlace;
    case 'ASPECTS_RATED':
      return facts.ratings.rated;
    case 'CONFIRMED':
      return facts.confirmations.confirmed;
    case 'ANCHORING_INDEX':
      return index?.state === 'COMPUTED' ? index.figure.shown : null;
  }
}
