import * as fc from 'fast-check';
import { addDays, plainDate } from '../school-year/plain-date';
import { firstDayOf, lastDayOf, schoolYear } from '../school-year/school-year';
import { milestoneStatuses } from './milestone';
import {
  milestonesOverTime,
  milestonesUntilToday,
  type DatedMilestone,
} from './milestones-over-time';

const year = schoolYear('2026-2027');
const [first, last] = [firstDayOf(year), lastDayOf(year)];
const today = plainDate('2026-11-25');

const dated = fc
  .record({
    status: fc.constantFrom(...milestoneStatuses),
    planned: fc.integer({ min: 0, max: 364 }),
    done: fc.integer({ min: 0, max: 116 }),
  })
  .map(({ status, planned, done }): DatedMilestone => ({
    status,
    plannedOn: addDays(first, planned),
    doneOn: status === 'DONE' ? addDays(first, done) : null,
  }));

describe('milestones planned against done', () => {
  it('has a point at the end of each month of the school year, leap day included', () => {
    const leap = schoolYear('2027-2028');
    const points = milestonesOverTime([], firstDayOf(leap), lastDayOf(leap), today);
    expect(points).toHaveLength(12);
    expect(points[0]?.on).toBe('2027-08-31');
    expect(points[6]?.on).toBe('2028-02-29');
    expect(points[11]?.on).toBe('2028-07-31');
  });

  it('counts up what was planned and done, and leaves the future empty', () => {
    const milestones: DatedMilestone[] = [
      { status: 'DONE', plannedOn: plainDate('2026-09-15'), doneOn: plainDate('2026-10-02') },
      { status: 'OPEN', plannedOn: plainDate('2026-11-24'), doneOn: null },
      { status: 'DROPPED', plannedOn: plainDate('2026-09-30'), doneOn: null },
      { status: 'OPEN', plannedOn: plainDate('2027-03-01'), doneOn: null },
    ];
    expect(milestonesOverTime(milestones, first, last, today).slice(0, 5)).toEqual([
      { on: '2026-08-31', planned: 0, done: 0 },
      { on: '2026-09-30', planned: 1, done: 0 },
      { on: '2026-10-31', planned: 1, done: 1 },
      { on: '2026-11-30', planned: 2, done: 1 },
      { on: '2026-12-31', planned: 2, done: null },
    ]);
    expect(milestonesUntilToday(milestones, today)).toEqual({ planned: 2, done: 1, overdue: 1 });
  });

  it('never falls, and ends with all that were not dropped', () => {
    fc.assert(
      fc.property(fc.array(dated), (milestones) => {
        const points = milestonesOverTime(milestones, first, last, today);
        const planned = points.map((point) => point.planned);
        const done = points.flatMap((point) => point.done ?? []);
        expect(planned).toEqual([...planned].sort((a, b) => a - b));
        expect(done).toEqual([...done].sort((a, b) => a - b));
        expect(planned.at(-1)).toBe(milestones.filter(({ status }) => status !== 'DROPPED').length);
        expect(done.at(-1)).toBe(milestones.filter(({ status }) => status === 'DONE').length);
      }),
    );
  });

  it('has no months when the last day lies before the first', () => {
    expect(milestonesOverTime([], last, first, today)).toEqual([]);
  });
});
