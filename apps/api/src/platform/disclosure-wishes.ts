import {
  disclosureFloors,
  disclosureThresholdKeys,
  refusedWishes,
  type DisclosureThresholdKey,
  type DisclosureWishes,
} from '@verankerd/domain';

/** The stricter thresholds that this installation asks for (`DisclosureWishes`). */
export const disclosureWishes = Symbol('disclosureWishes');

const variableOf = {
  minimumAnswers: 'DISCLOSURE_MINIMUM_ANSWERS',
  smallCount: 'DISCLOSURE_SMALL_COUNT',
  unanimityFrom: 'DISCLOSURE_UNANIMITY_FROM',
  minimumSchools: 'DISCLOSURE_MINIMUM_SCHOOLS',
  largestSchoolShare: 'DISCLOSURE_LARGEST_SCHOOL_SHARE',
  minimumTeamForRoles: 'DISCLOSURE_MINIMUM_TEAM_FOR_ROLES',
} as const satisfies Record<DisclosureThresholdKey, string>;

/** What is asked for in the environment, and what of it cannot be. */
export type AskedThresholds = {
  readonly wishes: DisclosureWishes;
  /** A sentence for each variable that would loosen the rule, or is no number. */
  readonly refused: readonly string[];
};

/**
 * Reads thresholds that are stricter than the rule's own: for pupils, parents and team alike. One that would loosen
 * the rule of pupils is refused, and not quietly left out: who sets it believes that it holds.
 */
export function askedThresholds(variables: NodeJS.ProcessEnv): AskedThresholds {
  const asked = disclosureThresholdKeys.flatMap((key) => {
    const text = variables[variableOf[key]]?.trim();
    return text ? [[key, Number(text)] as const] : [];
  });
  const wishes: DisclosureWishes = Object.fromEntries(asked);
  return { wishes, refused: refusedWishes('PUPILS', wishes).map(({ key }) => sentenceOf(key)) };
}

function sentenceOf(key: DisclosureThresholdKey): string {
  const floor = disclosureFloors.PUPILS[key];
  return key === 'largestSchoolShare'
    ? `${variableOf[key]} can only be stricter: above 0, at most ${floor}`
    : `${variableOf[key]} can only be stricter: a whole number of at least ${floor}`;
}
