import * as fc from 'fast-check';
import { plainDate } from '../school-year/plain-date';
import { firstDayOf, schoolYear, schoolYearFrom } from '../school-year/school-year';
import { choiceStatuses, type ChoiceStatus } from './choice-status';
import { canStartIn, schoolYearsOf, workingYear } from './choice-years';

const today = plainDate('2026-11-25');

describe('canStartIn', () => {
  it.each([
    ['1999-2000', false],
    ['2000-2001', true],
    ['2026-2027', true],
    ['2027-2028', true],
    ['2028-2029', false],
  ])('answers for %s in November 2026: %s', (year, expected) => {
    expect(canStartIn(schoolYear(year), today)).toBe(expected);
  });

  it('counts the year ahead from the school year, not from the calendar year', () => {
    expect(canStartIn(schoolYear('2027-2028'), plainDate('2027-07-31'))).toBe(true);
    expect(canStartIn(schoolYear('2028-2029'), plainDate('2027-07-31'))).toBe(false);
    expect(canStartIn(schoolYear('2028-2029'), plainDate('2027-08-01'))).toBe(true);
  });
});

describe('workingYear', () => {
  it.each([
    ['2023-2024', '2026-2027'],
    ['2026-2027', '2026-2027'],
    ['2027-2028', '2027-2028'],
  ])('for a choice that starts in %s is %s', (start, expected) => {
    expect(workingYear(schoolYear(start), today)).toBe(expected);
  });
});

describe('schoolYearsOf', () => {
  const years = (start: string, status: ChoiceStatus, since: string) =>
    schoolYearsOf(
      { startSchoolYear: schoolYear(start), status, statusSince: plainDate(since) },
      today,
    );

  it.each([
    ['ACTIVE', '2024-09-01', ['2024-2025', '2025-2026', '2026-2027']],
    ['PAUSED', '2025-03-01', ['2024-2025', '2025-2026', '2026-2027']],
    ['STOPPED', '2025-07-31', ['2024-2025']],
    ['STOPPED', '2025-08-01', ['2024-2025', '2025-2026']],
    ['REPLACED', '2024-02-01', ['2024-2025']],
  ] as const)('of a choice from 2024-2025, %s since %s, are %j', (status, since, expected) => {
    expect(years('2024-2025', status, since)).toEqual(expected);
  });

  it('holds the start year of a choice that has still to start', () => {
    expect(years('2027-2028', 'ACTIVE', '2026-11-01')).toEqual(['2027-2028']);
  });

  it('begins with the start year and has no gaps, whatever the status', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2027 }),
        fc.constantFrom(...choiceStatuses),
        fc.integer({ min: 2000, max: 2026 }),
        (start, status, since) => {
          const found = schoolYearsOf(
            {
              startSchoolYear: schoolYearFrom(start),
              status,
              statusSince: firstDayOf(schoolYearFrom(since)),
            },
            today,
          );
          expect(found[0]).toBe(schoolYearFrom(start));
          expect(found).toEqual(found.map((_, step) => schoolYearFrom(start + step)));
        },
      ),
    );
  });
});
