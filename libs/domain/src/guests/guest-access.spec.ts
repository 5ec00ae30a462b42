import { plainDate } from '../school-year/plain-date';
import { guestAccessState, isGuestDay, latestGuestDay } from './guest-access';

const day = plainDate('2027-01-31');

describe('guestAccessState', () => {
  it.each([
    ['on the day before the last', '2027-01-30', false, 'RUNNING'],
    ['on the last day', '2027-01-31', false, 'RUNNING'],
    ['on the day after', '2027-02-01', false, 'EXPIRED'],
    ['when it was taken back', '2027-01-30', true, 'REVOKED'],
    ['when it was taken back and would be over', '2027-02-01', true, 'REVOKED'],
  ])('%s', (_, today, isRevoked, expected) => {
    expect(guestAccessState({ validUntil: day, isRevoked }, plainDate(today))).toBe(expected);
  });
});

describe('isGuestDay', () => {
  it.each([
    ['2026-11-24', false],
    ['2026-11-25', true],
    ['2027-11-25', true],
    ['2027-11-26', false],
  ])('on 25 November 2026, for %s: %s', (last, expected) => {
    expect(isGuestDay(plainDate(last), plainDate('2026-11-25'))).toBe(expected);
  });

  it('ends on 28 February of the next year when it begins on the 29th', () => {
    expect(latestGuestDay(plainDate('2028-02-29'))).toBe('2029-02-28');
  });
});
