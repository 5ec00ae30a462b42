import {
  disclosureFloors,
  quartilesOf,
  questionKeys,
  questionStates,
  reviewDecisions,
  verdicts,
  type Quartiles,
  type QuestionKey,
  type QuestionState,
  type ReviewDecision,
  type Verdict,
} from '@verankerd/domain';
import type { FrozenSnapshot } from '../review/telling';

/** How many there are of each. */
export type Counts<K extends string> = Readonly<Record<K, number>>;

/** What a measurement did at the schools that did it. */
export type ChangeCounts = { readonly name: string; readonly counts: Counts<Verdict> };

/** Frozen figures of several schools together. Made of what stands in the snapshots, never of anything newer. */
export type BoardFigures = {
  readonly schools: number;
  readonly decisions: Counts<ReviewDecision>;
  readonly states: Readonly<Record<QuestionKey, Counts<QuestionState>>>;
  /** The spread of the index; null with too few schools that have one. */
  readonly spread: (Quartiles & { readonly count: number }) | null;
  /** Per measurement that enough schools did: at how many it went up, down, stayed. */
  readonly changes: readonly ChangeCounts[];
};

/** Figures of schools together are made from so many schools. Source: reference 3.4, rule 5. */
export const fewestSchools = disclosureFloors.PUPILS.minimumSchools;

/** Puts the figures of reviews together. */
export function boardFigures(reviews: readonly FrozenSnapshot[]): BoardFigures {
  const snapshots = reviews.map(({ snapshot }) => snapshot);
  return {
    schools: new Set(snapshots.map(({ school }) => school.id)).size,
    decisions: countOf(
      reviewDecisions,
      snapshots.map(({ decision }) => decision.decision),
    ),
    states: Object.fromEntries(
      questionKeys.map((key) => [
        key,
        countOf(
          questionStates,
          snapshots.flatMap(({ facts }) =>
            facts.questions.filter(({ question }) => question === key).map(({ state }) => state),
          ),
        ),
      ]),
    ) as BoardFigures['states'],
    spread: spreadOf(reviews),
    changes: changesOf(reviews),
  };
}

/** The index of the year of a review; null when it could not be computed. */
export function indexOfYear({ snapshot }: FrozenSnapshot): number | null {
  const { years } = snapshot.facts.anchoring;
  return years.find(({ schoolYear }) => schoolYear === snapshot.schoolYear)?.index?.shown ?? null;
}

function spreadOf(reviews: readonly FrozenSnapshot[]): BoardFigures['spread'] {
  const known = reviews.flatMap((review) => {
    const index = indexOfYear(review);
    return index === null ? [] : [{ index, schoolId: review.snapshot.school.id }];
  });
  if (new Set(known.map(({ schoolId }) => schoolId)).size < fewestSchools) return null;
  const quartiles = quartilesOf(known.map(({ index }) => index));
  return quartiles && { ...quartiles, count: known.length };
}

/** One word a school: a school that says several things about one measurement says nothing about it as a whole. */
function changesOf(reviews: readonly FrozenSnapshot[]): readonly ChangeCounts[] {
  const said = new Map<string, Map<string, Set<Verdict>>>();
  for (const { snapshot } of reviews) {
    for (const { name, group, verdict } of snapshot.facts.measurements) {
      if (group !== null || verdict === null) continue;
      const schools = said.get(name) ?? new Map<string, Set<Verdict>>();
      const words = schools.get(snapshot.school.id) ?? new Set<Verdict>();
      said.set(name, schools.set(snapshot.school.id, words.add(verdict.verdict)));
    }
  }
  return [...said]
    .map(([name, schools]) => ({
      name,
      words: [...schools.values()].map((words) =>
        words.size === 1 ? ([...words][0] ?? 'CANNOT_SAY') : 'CANNOT_SAY',
      ),
    }))
    .filter(({ words }) => words.length >= fewestSchools)
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
    .map(({ name, words }) => ({ name, counts: countOf(verdicts, words) }));
}

function countOf<K extends string>(keys: readonly K[], values: readonly K[]): Counts<K> {
  return Object.fromEntries(
    keys.map((key) => [key, values.filter((value) => value === key).length]),
  ) as Counts<K>;
}
