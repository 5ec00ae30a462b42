import { anchoringLabels, type AnchoringLabel } from '../anchoring/anchoring-definition';
import { anchoringLabelOf } from '../anchoring/anchoring-result';
import { borgingIndex100 } from '../anchoring/borging-index-1.0.0';
import { percentageOf } from '../anchoring/exact-figure';
import { quartilesOf, type Quartiles } from '../statistics/quartiles';

/** How many choices have the same figure of anchoring. */
export type AnchoringTally = {
  /** Index = 100 x part / whole; nothing when too little is rated to compute it. */
  readonly part: number | null;
  readonly whole: number | null;
  /** Lowest level of the rated components, 0 to 3; nothing when none is rated. */
  readonly lowestLevel: number | null;
  readonly choices: number;
};

/** How firmly many choices are anchored. */
export type AnchoringDistribution = {
  /** Choices with an index: the n of labels and spread. */
  readonly computed: number;
  /** Choices of which too little is rated. They are told beside the figures, and never count as 0. */
  readonly notComputed: number;
  readonly labels: Readonly<Record<AnchoringLabel, number>>;
  /** Choices by the level of their weakest component, 0 to 3, of those with an index. */
  readonly weakest: readonly [number, number, number, number];
  /** Median and quartiles of the index; nothing without one. Definition 7 of Hyndman and Fan (1996), see `quartilesOf`. */
  readonly spread: Quartiles | null;
};

/**
 * The spread of anchoring over choices: counts, median and quartiles, never a mean and never a rank. The median is that
 * of the index as it is shown, with one decimal. Source: reference 3.3, 3.7, 5.F row 59.
 * @throws RangeError when an index is no fraction of whole numbers.
 */
export function anchoringDistribution(tallies: readonly AnchoringTally[]): AnchoringDistribution {
  const labels: Record<AnchoringLabel, number> = { ...noLabels };
  const weakest: [number, number, number, number] = [0, 0, 0, 0];
  const indices: number[] = [];
  let notComputed = 0;
  for (const { part, whole, lowestLevel, choices } of tallies) {
    if (part === null || whole === null) {
      notComputed += choices;
      continue;
    }
    const index = percentageOf(part, whole);
    labels[anchoringLabelOf(index, borgingIndex100)] += choices;
    const level = levels.find((each) => each === lowestLevel);
    if (level !== undefined) weakest[level] += choices;
    for (let choice = 0; choice < choices; choice += 1) indices.push(index.shown);
  }
  return { computed: indices.length, notComputed, labels, weakest, spread: quartilesOf(indices) };
}

const levels = [0, 1, 2, 3] as const;

const noLabels = Object.fromEntries(anchoringLabels.map((label) => [label, 0])) as Readonly<
  Record<AnchoringLabel, number>
>;
