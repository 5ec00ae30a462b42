import { milestoneTemplates, plainDate, schoolYear, type SchoolHoliday } from '@verankerd/domain';
import {
  chosenAtFirst,
  chosenMilestones,
  dateFault,
  milestoneTitle,
  turningYear,
  type ProposedMilestone,
} from './turn-plan';

const year = schoolYear('2026-2027');
const autumn: SchoolHoliday = {
  kind: 'AUTUMN',
  region: 'NORTH',
  firstDay: plainDate('2026-10-10'),
  lastDay: plainDate('2026-10-18'),
};

function milestone(key: string, plannedOn: string): ProposedMilestone {
  return {
    key,
    templateKey: key,
    question: 'ANCHORING',
    ownerRole: 'CORE_TEAM_MEMBER',
    plannedOn: plainDate(plannedOn),
  };
}

describe('the school year to begin', () => {
  it.each([
    ['2026-08-01', '2026-2027'],
    ['2026-11-25', '2026-2027'],
    ['2027-05-31', '2026-2027'],
    ['2027-06-01', '2027-2028'],
    ['2027-07-31', '2027-2028'],
  ])('on %s is %s', (today, expected) => {
    expect(turningYear(plainDate(today))).toBe(expected);
  });
});

describe('the day of a milestone', () => {
  it.each([
    ['2026-10-01', undefined],
    ['2026-10-12', 'NO_SCHOOL'],
    ['2026-10-03', 'NO_SCHOOL'],
    ['2027-04-27', 'NO_SCHOOL'],
    ['2027-08-01', 'OUTSIDE'],
    ['', 'OUTSIDE'],
  ])('%s: %s', (day, fault) => {
    expect(dateFault(day, year, [autumn])).toBe(fault);
  });
});

describe('what is sent', () => {
  const milestones = [milestone('A', '2026-10-01'), milestone('B', '2026-11-02')];

  it('names every milestone of the plan at first, with the days that the server chose', () => {
    expect(chosenMilestones(milestones, chosenAtFirst(milestones))).toEqual([
      { key: 'A' },
      { key: 'B' },
    ]);
  });

  it('leaves out what was unticked, and tells only days that were changed', () => {
    const choices = new Map(chosenAtFirst(milestones))
      .set('A', { isChosen: false, plannedOn: '2026-10-01' })
      .set('B', { isChosen: true, plannedOn: '2026-11-09' });
    expect(chosenMilestones(milestones, choices)).toEqual([{ key: 'B', plannedOn: '2026-11-09' }]);
  });
});

it('knows the text of every milestone that the domain suggests', () => {
  const wordless = milestoneTemplates.filter(
    ({ key }) => milestoneTitle({ ...milestone(key, '2026-10-01') }).nl === key,
  );
  expect(wordless).toEqual([]);
});
