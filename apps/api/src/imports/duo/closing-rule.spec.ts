import { closingRuleOf } from './closing-rule';

describe('closingRuleOf', () => {
  it('lets the register of one sector close where it covers, and the one of all sectors nowhere', () => {
    expect(closingRuleOf('PRIMARY')).toEqual({ mode: 'WHEN_COVERED' });
    expect(closingRuleOf('SECONDARY')).toEqual({ mode: 'WHEN_COVERED' });
    expect(closingRuleOf('ALL_SECTORS')).toEqual({ mode: 'NEVER' });
  });

  it('follows the reader who vouches for the file', () => {
    expect(closingRuleOf('ALL_SECTORS', ['Drenthe'])).toEqual({
      mode: 'STATED',
      provinces: ['Drenthe'],
    });
    expect(closingRuleOf('PRIMARY', 'ALL')).toEqual({ mode: 'STATED', provinces: 'ALL' });
  });
});
