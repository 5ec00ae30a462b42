import { plainDate } from '../school-year/plain-date';
import { schoolYear } from '../school-year/school-year';
import {
  confirmationDeadlineIn,
  confirmationHoldsUntil,
  nextConfirmationDeadline,
} from './confirmation-deadline';

const deadline = { month: 10, day: 31 };

describe('the deadline for confirming', () => {
  it('is 31 October of the school year itself, for what was judged the year before', () => {
    expect(confirmationDeadlineIn(schoolYear('2026-2027'), deadline)).toBe('2026-10-31');
    expect(confirmationHoldsUntil(schoolYear('2026-2027'), deadline)).toBe('2027-10-31');
  });

  it.each([
    ['2026-08-01', '2026-10-31'],
    ['2026-10-31', '2026-10-31'],
    ['2026-11-01', '2027-10-31'],
    ['2027-07-31', '2027-10-31'],
  ])('seen from %s is next on %s', (today, next) => {
    expect(nextConfirmationDeadline(plainDate(today), deadline)).toBe(next);
  });
});
