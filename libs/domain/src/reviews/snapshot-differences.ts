import type { MeasurementRoundKind } from '../evaluations/indicator';
import type { PlainDate } from '../school-year/plain-date';
import type { SchoolYear } from '../school-year/school-year';
import { paragraphsOf, sharedParagraphs } from './paragraphs';
import type { ReviewDecision } from './review-decision';
import { reviewSections, type ReviewSection } from './review-section';
import type { WordsOfFigure } from './reviewed-year';

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
    readonly measurements: readonly {
      readonly name: string;
      readonly points: readonly {
        readonly schoolYear: SchoolYear;
        readonly round: MeasurementRoundKind;
        readonly shown: WordsOfFigure;
      }[];
    }[];
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
  readonly measurements: readonly MeasurementChange[];
};

/** A figure of a measurement that changed, came or went. Null where a snapshot does not have it. */
export type MeasurementChange = Change<WordsOfFigure | null> & {
  readonly name: string;
  readonly schoolYear: SchoolYear;
  readonly round: MeasurementRoundKind;
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
    measurements: measurementChanges(before, after),
  };
}

/** Whether two snapshots say the same, whatever their numbers and dates. */
export function hasDifferences(differences: SnapshotDifferences): boolean {
  const { sections, figures, measurements, decision, reason, nextReviewOn } = differences;
  return (
    sections.length > 0 ||
    figures.length > 0 ||
    measurements.length > 0 ||
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

function measurementChanges(
  before: ComparedSnapshot,
  after: ComparedSnapshot,
): readonly MeasurementChange[] {
  const [old, fresh] = [figuresByPlace(before), figuresByPlace(after)];
  const places = new Map([...old, ...fresh]);
  return [...places].flatMap(([place, { name, schoolYear, round }]) => {
    const was = old.get(place)?.shown ?? null;
    const became = fresh.get(place)?.shown ?? null;
    if (was?.nl === became?.nl) return [];
    return [{ name, schoolYear, round, before: was, after: became }];
  });
}

type PlacedFigure = Omit<MeasurementChange, keyof Change<unknown>> & {
  readonly shown: WordsOfFigure;
};

/** The figures of a snapshot by what they are of. The words tell all of a figure, so that they are what is compared. */
function figuresByPlace({ facts }: ComparedSnapshot): ReadonlyMap<string, PlacedFigure> {
  const figures = facts.measurements.flatMap(({ name, points }) =>
    points.map((point) => ({ name, ...point })),
  );
  return new Map(
    figures.map((figure) => [
      JSON.stringify([figure.name, figure.schoolYear, figure.round]),
      figure,
    ]),
  );
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
