import { type DisclosureRule } from './disclosure-rule';

/** A school's part in a roll-up: one cell (school and year), its school, and its number of respondents. */
export type SchoolShare = {
  readonly cell: string;
  readonly school: string;
  readonly weight: number;
};

/** Why a sum over schools would say too much about one of them. Reference 3.4, rule 5. */
export type SchoolExposure = 'FEW_SCHOOLS' | 'ONE_LARGE_SCHOOL';

/** A sum over schools: of how many, what the largest of them has in it, and the whole. */
export type SummedShares = {
  readonly schools: number;
  readonly largest: number;
  readonly sum: number;
};

/** Why a sum over these shares would say too much about one school; null when it does not. Reference 3.4, rule 5. */
export function schoolExposure(
  shares: readonly SchoolShare[],
  rule: DisclosureRule,
): SchoolExposure | null {
  const weights = new Map<string, number>();
  for (const { school, weight } of shares) {
    weights.set(school, (weights.get(school) ?? 0) + weight);
  }
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  return exposureOfSum(
    { schools: weights.size, largest: Math.max(...weights.values()), sum },
    rule,
  );
}

/** The same of a sum that was made elsewhere, in the database for instance. Reference 3.4, rule 5. */
export function exposureOfSum(
  { schools, largest, sum }: SummedShares,
  rule: DisclosureRule,
): SchoolExposure | null {
  if (schools < rule.minimumSchools) return 'FEW_SCHOOLS';
  return largest > rule.largestSchoolShare * sum ? 'ONE_LARGE_SCHOOL' : null;
}
