import { type CountedSubject } from '../evaluations/indicator';

/** The numbers that decide what may be shown of a group's answers. Source: reference 3.4. */
export type DisclosureThresholds = {
  /** Fewer answers than this: nothing is shown (rules 1 and 10). */
  readonly minimumAnswers: number;
  /** A count of people from 1 to one below this, or as small a rest, is not shown by itself (rule 2). */
  readonly smallCount: number;
  /** In a group below this size, "nobody" and "everybody" are hidden too (rule 3). */
  readonly unanimityFrom: number;
  /** A roll-up needs so many schools (rule 5). */
  readonly minimumSchools: number;
  /** No school may hold a larger share of the respondents of a roll-up than this, 0 to 1 (rule 5). */
  readonly largestSchoolShare: number;
  /** A team below this size is not broken down by role (rule 10). */
  readonly minimumTeamForRoles: number;
};

declare const ruleBrand: unique symbol;

/** Thresholds that are at least as strict as the floor of their group; only `disclosureRule` makes them. */
export type DisclosureRule = DisclosureThresholds & { readonly [ruleBrand]: true };

const pupilFloor: DisclosureThresholds = {
  minimumAnswers: 10,
  smallCount: 5,
  unanimityFrom: 30,
  minimumSchools: 3,
  largestSchoolShare: 0.8,
  minimumTeamForRoles: 10,
};

/**
 * The least strict thresholds there are; an installation may only go further. Staff is shown from 5 answers
 * (rule 10); the reference sets no small count for staff, and with 5 nothing of a team under 10 could ever be shown,
 * so it is 3 there: a dissenter in a team stays among at least three possibilities.
 * Source: reference 3.4 (conventions; no binding Dutch threshold was found).
 */
export const disclosureFloors: Readonly<Record<CountedSubject, DisclosureThresholds>> = {
  PUPILS: pupilFloor,
  PARENTS: pupilFloor,
  TEAM: { ...pupilFloor, minimumAnswers: 5, smallCount: 3 },
  // Of lessons and hours only the roll-ups look at thresholds, those about schools.
  NOT_PEOPLE: pupilFloor,
};

/** The names of the thresholds, in the order in which a settings page lists them. */
export const disclosureThresholdKeys = [
  'minimumAnswers',
  'smallCount',
  'unanimityFrom',
  'minimumSchools',
  'largestSchoolShare',
  'minimumTeamForRoles',
] as const;

/** The name of a threshold. */
export type DisclosureThresholdKey = (typeof disclosureThresholdKeys)[number];

/** Stricter thresholds that an installation asks for; what is left out stays at the floor. */
export type DisclosureWishes = Partial<DisclosureThresholds>;

/**
 * The rule for what is counted: per threshold the stricter of the floor and the wish. A wish that would loosen,
 * or is no number, changes nothing, so that a slip in a settings file cannot open anything.
 */
export function disclosureRule(
  subject: CountedSubject,
  wishes: DisclosureWishes = {},
): DisclosureRule {
  const floor = disclosureFloors[subject];
  const entries = disclosureThresholdKeys.map((key) => {
    const wish = wishes[key];
    return [key, wish !== undefined && isAllowed(key, wish, floor[key]) ? wish : floor[key]];
  });
  // The brand marks that each value went through the comparison above; the keys are all of them.
  return Object.fromEntries(entries) as DisclosureRule;
}

/** The wishes that loosen a floor or are no number: a settings page refuses them beside their field. */
export function refusedWishes(
  subject: CountedSubject,
  wishes: DisclosureWishes,
): readonly { readonly key: DisclosureThresholdKey; readonly floor: number }[] {
  return disclosureThresholdKeys.flatMap((key) => {
    const wish = wishes[key];
    const floor = disclosureFloors[subject][key];
    return wish === undefined || isAllowed(key, wish, floor) ? [] : [{ key, floor }];
  });
}

function isAllowed(key: DisclosureThresholdKey, wish: number, floor: number): boolean {
  if (key === 'largestSchoolShare') return wish > 0 && wish <= floor;
  return Number.isSafeInteger(wish) && wish >= floor;
}
