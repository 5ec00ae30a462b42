import type { Agreed } from '../confirmations/confirmation-answer';
import type { RatedLevel } from '../ratings/aspect-rating';
import { anchoringAspects, positionOfAspect, type AnchoringAspect } from './anchoring-aspect';
import type { EvidenceStanding } from './anchoring-event';

/** The level that an aspect has earned: what the team agreed, 3 when anchored, lower after a lapse. */
export type EarnedLevel = RatedLevel | 3;

/**
 * How an aspect stands with its yearly confirmation.
 * - `CONFIRMED`: judged in this school year; holds until 31 October of the next.
 * - `AWAITING`: not judged yet in this school year, and 31 October has not passed: the level still holds.
 * - `LAPSED`: 31 October passed without a judgement in this school year ("bevestiging verlopen").
 * - `RATED_AFTERWARDS`: only judged when the school year was over: sets the level, confirms nothing.
 */
export const confirmationStates = ['CONFIRMED', 'AWAITING', 'LAPSED', 'RATED_AFTERWARDS'] as const;

/** One of the states of a yearly confirmation. */
export type ConfirmationState = (typeof confirmationStates)[number];

/**
 * How one aspect stands on one day: what was agreed, what was earned, and why they differ.
 * Equal standings are one and the same object, so compare with `===`.
 */
export type AspectStanding =
  | { readonly state: 'NOT_RATED'; readonly evidence: EvidenceStanding }
  | {
      readonly state: 'NOT_APPLICABLE';
      readonly confirmation: ConfirmationState;
      readonly missedYears: number;
      readonly evidence: EvidenceStanding;
    }
  | {
      readonly state: 'RATED';
      /** The last word of the team. A lapse never changes it, so that history keeps both. */
      readonly agreedLevel: RatedLevel;
      readonly earnedLevel: EarnedLevel;
      readonly confirmation: ConfirmationState;
      /** Consecutive school years, up to now, in which the team judged the aspect in place (level 2). */
      readonly yearsConfirmed: number;
      /** School years since the last judgement whose 31 October passed in silence. */
      readonly missedYears: number;
      readonly evidence: EvidenceStanding;
      /** Whether level 3 is within reach in this school year: the year before was confirmed at level 2. */
      readonly canBecomeAnchored: boolean;
    };

/** The parts from which a standing follows. */
export type StandingParts = {
  readonly agreed: Agreed;
  readonly earned: EarnedLevel;
  readonly confirmation: ConfirmationState;
  readonly yearsConfirmed: number;
  readonly missedYears: number;
  readonly evidence: EvidenceStanding;
  readonly canBecomeAnchored: boolean;
};

const evidenceCodes = { NONE: 0, SUPPORTED: 1, LASTING_PLACE: 2 } as const;
const confirmationCodes = { CONFIRMED: 0, AWAITING: 1, LAPSED: 2, RATED_AFTERWARDS: 3 } as const;
const agreedCodes = { NOT_APPLICABLE: 1, 0: 2, 1: 3, 2: 4 } as const;

// A history of millions of events holds a few hundred different standings: sharing them spares memory.
const known = new Map<number, AspectStanding>();

/** The standing with these parts. Parts that say nothing about the state (a level that is not rated) are left out. */
export function aspectStanding(parts: StandingParts): AspectStanding {
  const key = keyOf(parts);
  let standing = known.get(key);
  if (standing === undefined) {
    standing = Object.freeze(compose(parts));
    known.set(key, standing);
  }
  return standing;
}

// Asked for each aspect and school year of a rebuild: it reads the parts and makes nothing.
function keyOf(parts: StandingParts): number {
  const { agreed } = parts;
  const evidence = evidenceCodes[parts.evidence];
  if (agreed === 'NOT_RATED') return evidence;
  let key = (agreedCodes[agreed] * 4 + confirmationCodes[parts.confirmation]) * 3 + evidence;
  key = key * 512 + parts.missedYears;
  if (agreed === 'NOT_APPLICABLE') return key;
  key = (key * 4 + parts.earned) * 2 + (parts.canBecomeAnchored ? 1 : 0);
  return key * 512 + parts.yearsConfirmed;
}

function compose({ agreed, earned, ...rest }: StandingParts): AspectStanding {
  const { confirmation, missedYears, evidence } = rest;
  if (agreed === 'NOT_RATED') return { state: 'NOT_RATED', evidence };
  if (agreed === 'NOT_APPLICABLE') {
    return { state: 'NOT_APPLICABLE', confirmation, missedYears, evidence };
  }
  return { state: 'RATED', agreedLevel: agreed, earnedLevel: earned, ...rest };
}

/** The standing of an aspect about which nothing was said yet. */
export const notRatedYet: AspectStanding = aspectStanding({
  agreed: 'NOT_RATED',
  earned: 0,
  confirmation: 'AWAITING',
  yearsConfirmed: 0,
  missedYears: 0,
  evidence: 'NONE',
  canBecomeAnchored: false,
});

/**
 * A standing as it comes about without lapses: for a calculator and for examples, where only the level is known.
 * Level 3 takes two confirmed school years and a lasting place; level 2 one confirmed year, unless more are given.
 */
export function standingAtLevel(
  level: EarnedLevel,
  yearsConfirmed = level === 3 ? 2 : level === 2 ? 1 : 0,
): AspectStanding {
  return aspectStanding({
    agreed: level === 3 ? 2 : level,
    earned: level,
    confirmation: 'CONFIRMED',
    yearsConfirmed,
    missedYears: 0,
    evidence: level === 3 ? 'LASTING_PLACE' : 'NONE',
    canBecomeAnchored: yearsConfirmed > 1,
  });
}

/** How all aspects stand, in the order of `anchoringAspects`. */
export type AspectStandings = readonly AspectStanding[];

/** Standings of the aspects given; the others are not rated yet. */
export function aspectStandings(
  given: Readonly<Partial<Record<AnchoringAspect, AspectStanding>>>,
): AspectStandings {
  return anchoringAspects.map((aspect) => given[aspect] ?? notRatedYet);
}

/** How one aspect stands. */
export function standingOf(standings: AspectStandings, aspect: AnchoringAspect): AspectStanding {
  return standings[positionOfAspect(aspect)] ?? notRatedYet;
}

/** The level that counts in the index, or null when the aspect is not rated or does not apply. */
export function earnedLevelOf(standing: AspectStanding): EarnedLevel | null {
  return standing.state === 'RATED' ? standing.earnedLevel : null;
}
