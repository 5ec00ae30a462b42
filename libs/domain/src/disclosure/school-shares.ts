import { type DisclosureRule } from './disclosure-rule';

/** A school's part in a roll-up: one cell (school and year), its school, and its number of respondents. */
export type SchoolShare = {
  readonly cell: string;
  readonly school: string;
  readonly weight: number;
};

/** Why a sum over these shares would say too much about one school; null when it does not. Reference 3.4, rule 5. */
export function schoolExposure(
  shares: readonly SchoolShare[],
  rule: DisclosureRule,
): 'FEW_SCHOOLS' | 'ONE_LARGE_SCHOOL' | null {
  const weights = new Map<string, number>();
  for (const { school, weight } of shares) {
    weights.set(school, (weights.get(school) ?? 0) + weight);
  }
  if (weights.size < rule.minimumSchools) return 'FEW_SCHOOLS';
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  return Math.max(...weights.values()) > rule.largestSchoolShare * sum ? 'ONE_LARGE_SCHOOL' : null;
}
