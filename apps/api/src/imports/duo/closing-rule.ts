import { type ClosingRule, type DutchProvince } from '@verankerd/domain';
import { type RegisterKind } from './register-columns';

/**
 * When absence from a register closes an establishment, unless the reader says otherwise. A register of one
 * sector closes where it covers a province. The one of all sectors closes nothing by itself: it is compiled from
 * others and leaves out schools that are open (two of some 620 primary schools in three provinces, November 2024).
 * @param complete provinces for which the reader vouches that the file is complete
 */
export function closingRuleOf(
  register: RegisterKind,
  complete?: 'ALL' | readonly DutchProvince[],
): ClosingRule {
  if (complete !== undefined) return { mode: 'STATED', provinces: complete };
  return { mode: register === 'ALL_SECTORS' ? 'NEVER' : 'WHEN_COVERED' };
}
