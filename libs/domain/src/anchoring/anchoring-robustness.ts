import type { QuestionKey } from '../questions/questions';
import type { AnchoringAspect } from './anchoring-aspect';
import type { AnchoringDefinition, AnchoringLabel } from './anchoring-definition';
import {
  ratedEntries,
  weightedIndex,
  type AnchoringProfile,
  type ProfileEntry,
} from './anchoring-profile';
import { anchoringLabelOf, type AnchoringResult } from './anchoring-result';
import type { ExactFigure } from './exact-figure';

/** Another reasonable way to compute the same index. */
export type RobustnessVariant =
  | { readonly kind: 'EQUAL_WEIGHTS' }
  | { readonly kind: 'DOUBLED_QUESTION'; readonly question: QuestionKey }
  | { readonly kind: 'LEFT_OUT'; readonly aspect: AnchoringAspect };

/** What the index and the label would be under a variant. */
export type RobustnessOutcome = {
  readonly variant: RobustnessVariant;
  readonly index: ExactFigure;
  readonly label: AnchoringLabel;
};

/** How much the index depends on choices that could have been made otherwise. */
export type AnchoringRobustness = {
  readonly outcomes: readonly RobustnessOutcome[];
  /** Lowest and highest index when each rated component in turn is left out; null when only one is rated. */
  readonly leaveOneOut: { readonly lowest: ExactFigure; readonly highest: ExactFigure } | null;
  /** Whether any variant gives another label: "label hangt af van keuzes". */
  readonly labelDependsOnChoices: boolean;
};

/**
 * The index under equal weights, with question 6 counted twice, and with each rated component left out in turn.
 * Null when the index itself cannot be computed. Source: reference 3.3, robustness page.
 */
export function anchoringRobustness(
  result: AnchoringResult,
  definition: AnchoringDefinition,
): AnchoringRobustness | null {
  if (result.index.state !== 'COMPUTED') return null;
  const rated = ratedEntries(result.profile);
  const outcomes = [
    ...outcome({ kind: 'EQUAL_WEIGHTS' }, rated, definition, () => 1),
    ...outcome({ kind: 'DOUBLED_QUESTION', question: 'ANCHORING' }, rated, definition, doubled),
    ...leftOut(rated, definition),
  ];
  return {
    outcomes,
    leaveOneOut: rangeOf(outcomes.filter(({ variant }) => variant.kind === 'LEFT_OUT')),
    labelDependsOnChoices: outcomes.some(({ label }) => label !== result.label),
  };
}

function doubled({ question, weight }: ProfileEntry): number {
  return question === 'ANCHORING' ? 2 * weight : weight;
}

function leftOut(
  rated: AnchoringProfile,
  definition: AnchoringDefinition,
): readonly RobustnessOutcome[] {
  return rated.flatMap((entry) => {
    const others = rated.filter((other) => other !== entry);
    return outcome({ kind: 'LEFT_OUT', aspect: entry.aspect }, others, definition);
  });
}

function outcome(
  variant: RobustnessVariant,
  entries: AnchoringProfile,
  definition: AnchoringDefinition,
  weightOf?: (entry: ProfileEntry) => number,
): readonly RobustnessOutcome[] {
  const index = weightedIndex(entries, definition.highestLevel, 0, weightOf);
  return index === null ? [] : [{ variant, index, label: anchoringLabelOf(index, definition) }];
}

function rangeOf(outcomes: readonly RobustnessOutcome[]): AnchoringRobustness['leaveOneOut'] {
  const figures = outcomes.map(({ index }) => index).sort(byValue);
  const [lowest, highest] = [figures[0], figures[figures.length - 1]];
  return lowest && highest ? { lowest, highest } : null;
}

function byValue(one: ExactFigure, other: ExactFigure): number {
  return one.part * other.whole - other.part * one.whole;
}
