import { replayAnchoring } from '../anchoring/anchoring-history';
import { borgingIndex100 } from '../anchoring/borging-index-1.0.0';
import { toldEvents } from '../anchoring/told-events';
import { isSchoolDay } from '../school-calendar/school-day';
import type { SchoolHoliday } from '../school-calendar/school-holiday';
import { plainDate } from '../school-year/plain-date';
import { schoolYear } from '../school-year/school-year';
import { schoolYearTurn, type TurnFacts } from './school-year-turn';

const holidays: readonly SchoolHoliday[] = [
  {
    kind: 'SUMMER',
    region: 'NORTH',
    firstDay: plainDate('2026-07-04'),
    lastDay: plainDate('2026-08-16'),
  },
  {
    kind: 'AUTUMN',
    region: 'NORTH',
    firstDay: plainDate('2026-10-10'),
    lastDay: plainDate('2026-10-18'),
  },
];
const aspects = borgingIndex100.components.map(({ aspect }) => aspect);
const lastYear =
  '2024-09-20 A-B,F 2; 2024-10-01 A place; 2024-10-01 F 2; 2025-09-20 A-B yes; 2025-09-20 C 0; 2025-09-20 D nvt';

describe('the turn to a new school year', () => {
  it('carries over what was judged last year, and asks for the rest', () => {
    const turn = schoolYearTurn(facts(lastYear));
    expect(turn.schoolYear).toBe('2026-2027');
    expect(turn.carriedOver).toEqual([
      { aspect: 'AGREEMENTS_RECORDED', prefilled: 2, earnedLevel: 3 },
      { aspect: 'SCHOOL_PLAN', prefilled: 2, earnedLevel: 2 },
      { aspect: 'INDUCTION', prefilled: 'NOT_APPLICABLE', earnedLevel: null },
    ]);
    expect(turn.askedAgain).toEqual([
      { aspect: 'ANNUAL_TIMETABLE', reason: 'NOT_IN_PLACE' },
      { aspect: 'TIME', reason: 'NOT_RATED' },
      { aspect: 'COMMITMENT', reason: 'LAPSED' },
    ]);
    expect(turn.settled).toEqual([]);
  });

  it('leaves out what was judged meanwhile: running it again is safe', () => {
    const turn = schoolYearTurn(
      facts(`${lastYear}; 2026-08-20 A,D yes; 2026-08-20 C 1; 2026-08-20 E-F 2`),
    );
    expect(turn.carriedOver.map(({ aspect }) => aspect)).toEqual(['SCHOOL_PLAN']);
    expect(turn.askedAgain).toEqual([]);
    expect(turn.settled).toEqual([
      'AGREEMENTS_RECORDED',
      'ANNUAL_TIMETABLE',
      'INDUCTION',
      'TIME',
      'COMMITMENT',
    ]);
  });

  it('is empty when everything is done', () => {
    const first = schoolYearTurn(facts(lastYear));
    const milestonesMade = new Set(first.milestones.map(({ key }) => key));
    const second = schoolYearTurn({ ...facts(`${lastYear}; 2026-08-20 A-F 2`), milestonesMade });
    expect(second).toMatchObject({ carriedOver: [], askedAgain: [], milestones: [] });
  });

  it('is the same for two people at once', () => {
    expect(schoolYearTurn(facts(lastYear))).toEqual(schoolYearTurn(facts(lastYear)));
  });

  it('plans milestones of the phase on school days of that school year', () => {
    const { milestones, hasProvisionalDates } = schoolYearTurn(facts(lastYear));
    expect(milestones.map(({ key }) => key)).toContain('ANCHORING_CONFIRM/2026-2027');
    expect(milestones.filter(({ plannedOn }) => !isSchoolDay(plannedOn, holidays))).toEqual([]);
    expect(hasProvisionalDates).toBe(false);
  });

  it('makes the milestones of the start once, also when they were made a school year early', () => {
    const started = (year: string, milestonesMade: ReadonlySet<string> = new Set()) =>
      schoolYearTurn({
        ...facts(''),
        startSchoolYear: schoolYear(year),
        milestonesMade,
      }).milestones.map(({ key }) => key);
    const early = started('2027-2028');
    expect(early).toContain('START_TRAIN_TEAM');
    const ofStartYear = started('2026-2027', new Set(early));
    expect(ofStartYear.filter((key) => key.startsWith('START'))).toEqual([]);
    expect(ofStartYear).toContain('YEAR_1_ANNUAL_REVIEW/2026-2027');
  });

  it('plans the milestones of a content pack when it offers them', () => {
    const day = { month: 10, day: 12 };
    const templates = [
      { key: 'OWN', phase: 'ANCHORING', question: 'ANCHORING', day },
      { key: 'OTHER', phase: 'YEAR_1', question: 'ANCHORING', day },
    ] as const;
    expect(schoolYearTurn({ ...facts(''), templates }).milestones).toEqual([
      {
        key: 'OWN/2026-2027',
        templateKey: 'OWN',
        question: 'ANCHORING',
        plannedOn: '2026-10-19',
      },
    ]);
  });

  it('says that dates are provisional when the holidays are not known', () => {
    expect(schoolYearTurn({ ...facts(''), holidays: [] }).hasProvisionalDates).toBe(true);
  });

  it("asks for the guide's 21 aspects unless told otherwise", () => {
    const { standing, startSchoolYear, milestonesMade } = facts('');
    const turn = schoolYearTurn({ standing, startSchoolYear, milestonesMade, holidays });
    expect(turn.askedAgain).toHaveLength(21);
  });
});

function facts(said: string): TurnFacts {
  const { current } = replayAnchoring(
    toldEvents(said),
    plainDate('2026-08-21'),
    borgingIndex100.rules,
  );
  return {
    standing: current,
    startSchoolYear: schoolYear('2024-2025'),
    holidays,
    milestonesMade: new Set(),
    aspects,
  };
}
