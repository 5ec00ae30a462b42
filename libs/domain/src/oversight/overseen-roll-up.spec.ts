import { disclosureRule } from '../disclosure/disclosure-rule';
import { overseenRollUp } from './overseen-roll-up';

describe('a figure over schools', () => {
  const rule = disclosureRule('NOT_PEOPLE');

  it.each([
    [{ schools: 0, largest: 0, sum: 0 }, 'FEW_SCHOOLS'],
    [{ schools: 2, largest: 3, sum: 6 }, 'FEW_SCHOOLS'],
    [{ schools: 3, largest: 9, sum: 11 }, 'ONE_LARGE_SCHOOL'],
    [{ schools: 3, largest: 8, sum: 10 }, null],
    [{ schools: 3, largest: 1, sum: 3 }, null],
  ] as const)('of %o has the reason %s', (shares, reason) => {
    expect(overseenRollUp(shares, rule, () => 'figure')).toEqual(
      reason === null ? { state: 'SHOWN', figure: 'figure' } : { state: 'HIDDEN', reason },
    );
  });

  it('follows an installation that asks for more schools', () => {
    const stricter = disclosureRule('NOT_PEOPLE', { minimumSchools: 5 });
    const shares = { schools: 4, largest: 1, sum: 4 };
    expect(overseenRollUp(shares, stricter, () => 1).state).toBe('HIDDEN');
  });
});
