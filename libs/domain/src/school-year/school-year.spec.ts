import * as fc from 'fast-check';
import { addDays, addYears, dayOfWeek, daysBetween, isPlainDate, plainDate } from './plain-date';
import {
  countDateOf,
  firstDayOf,
  isSchoolYear,
  isWithinSchoolYear,
  lastDayOf,
  laterSchoolYear,
  schoolYear,
  schoolYearOf,
  schoolYearsBetween,
} from './school-year';

const anyDate = fc
  .date({
    min: new Date('1900-08-01T00:00:00Z'),
    max: new Date('2199-07-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => plainDate(date.toISOString().slice(0, 10)));

describe('a date', () => {
  it.each([
    ['2026-11-25', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['25-11-2026', false],
    ['1900-07-31', false],
    ['1900-08-01', true],
    ['2199-07-31', true],
    ['2199-08-01', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isPlainDate(text)).toBe(exists);
  });

  it('counts days across months, years and leap days', () => {
    expect(addDays(plainDate('2028-02-28'), 2)).toBe('2028-03-01');
    expect(daysBetween(plainDate('2026-12-31'), plainDate('2027-01-01'))).toBe(1);
  });

  it.each([
    ['2026-11-25', -1, '2025-11-25'],
    ['2028-02-29', -1, '2027-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2027-02-28', 1, '2028-02-28'],
  ])('%s moved by %i years is %s', (date, years, moved) => {
    expect(addYears(plainDate(date), years)).toBe(moved);
  });

  it.each([
    ['2198-12-01', 1],
    ['1900-09-01', -1],
  ])('%s has no day %i years further', (date, years) => {
    expect(() => addYears(plainDate(date), years)).toThrow(RangeError);
  });

  it.each([
    ['2026-11-23', 1],
    ['2026-11-25', 3],
    ['2026-11-29', 7],
    ['1950-01-01', 7],
  ])('%s is day %i of the week', (text, day) => {
    expect(dayOfWeek(plainDate(text))).toBe(day);
  });
});

describe('a school year', () => {
  it.each([
    ['2026-2027', true],
    ['2026-2028', false],
    ['2027-2026', false],
    ['2026/2027', false],
    ['0000-0001', false],
  ])('%s is one: %s', (label, expected) => {
    expect(isSchoolYear(label)).toBe(expected);
  });

  it.each([
    ['2026-07-31', '2025-2026'],
    ['2026-08-01', '2026-2027'],
    ['2027-01-01', '2026-2027'],
  ])('has %s in %s', (date, year) => {
    expect(schoolYearOf(plainDate(date))).toBe(year);
  });

  it('counts pupils on 1 October', () => {
    expect(countDateOf(schoolYear('2026-2027'))).toBe('2026-10-01');
  });

  it('lists the years between two, both included', () => {
    const [first, last] = [schoolYear('2024-2025'), schoolYear('2026-2027')];
    expect(schoolYearsBetween(first, last)).toEqual(['2024-2025', '2025-2026', '2026-2027']);
    expect(schoolYearsBetween(last, first)).toEqual([]);
  });

  it('holds every date exactly once', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const year = schoolYearOf(date);
        expect(isWithinSchoolYear(date, year)).toBe(true);
        expect(firstDayOf(year) <= date && date <= lastDayOf(year)).toBe(true);
      }),
    );
  });

  it('follows the one before without a gap', () => {
    const year = schoolYear('2026-2027');
    expect(addDays(lastDayOf(year), 1)).toBe(firstDayOf(laterSchoolYear(year, 1)));
  });
});
