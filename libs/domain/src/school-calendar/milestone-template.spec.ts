import { questionKeys } from '../questions/questions';
import { schoolYear, schoolYearFrom } from '../school-year/school-year';
import { dateInSchoolYear } from './date-in-school-year';
import { milestonePhases, milestonePhasesIn, milestoneTemplates } from './milestone-template';

describe('milestone templates', () => {
  it('have keys of their own that begin with their phase', () => {
    expect(new Set(milestoneTemplates.map(({ key }) => key)).size).toBe(milestoneTemplates.length);
    expect(milestoneTemplates.filter(({ key, phase }) => !key.startsWith(`${phase}_`))).toEqual([]);
  });

  it('cover every phase, and every question from the start to the first review', () => {
    expect(new Set(milestoneTemplates.map(({ phase }) => phase))).toEqual(new Set(milestonePhases));
    const early = milestoneTemplates.filter(({ phase }) => phase === 'START' || phase === 'YEAR_1');
    expect(new Set(early.map(({ question }) => question))).toEqual(new Set(questionKeys));
  });

  it('fall on days that exist in every school year', () => {
    for (const { day } of milestoneTemplates) {
      for (let start = 2020; start < 2030; start += 1) {
        expect(dateInSchoolYear(schoolYearFrom(start), day)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });

  it.each([
    ['2025-2026', ['START']],
    ['2026-2027', ['START', 'YEAR_1']],
    ['2027-2028', ['YEAR_2']],
    ['2028-2029', ['ANCHORING']],
    ['2035-2036', ['ANCHORING']],
  ])('for a choice that starts in 2026-2027 are in %s those of %j', (year, phases) => {
    expect(milestonePhasesIn(schoolYear(year), schoolYear('2026-2027'))).toEqual(phases);
  });
});

describe('a day in the school year', () => {
  it.each([
    [8, 1, '2026-08-01'],
    [12, 31, '2026-12-31'],
    [1, 1, '2027-01-01'],
    [7, 31, '2027-07-31'],
  ])('month %i day %i of 2026-2027 is %s', (month, day, date) => {
    expect(dateInSchoolYear(schoolYear('2026-2027'), { month, day })).toBe(date);
  });

  it('refuses a day that does not exist', () => {
    expect(() => dateInSchoolYear(schoolYear('2026-2027'), { month: 2, day: 30 })).toThrow(
      RangeError,
    );
  });
});
