import { recordLastingPlace } from '@verankerd/contract';
import {
  lastingPlaceKinds,
  plainDate,
  schoolYear,
  type LastingPlaceDetails,
  type LastingPlaceKind,
} from '@verankerd/domain';
import { placeBody, placeDraft } from './lasting-place-draft';

const year = schoolYear('2026-2027');
const today = plainDate('2026-11-25');

const examples: Readonly<Record<LastingPlaceKind, LastingPlaceDetails>> = {
  DOCUMENT: { kind: 'DOCUMENT' },
  PLAN: {
    kind: 'PLAN',
    plan: 'YEAR_PLAN',
    firstSchoolYear: year,
    lastSchoolYear: year,
    section: 'bladzijde 3',
  },
  TIMETABLE: { kind: 'TIMETABLE', schoolYear: year },
  INDUCTION: { kind: 'INDUCTION', newColleagues: 4, inducted: null },
  TASK_HOURS: { kind: 'TASK_HOURS', hours: 40.5, securedNextYear: true },
  COMMITMENT: { kind: 'COMMITMENT', leadershipCommitted: true, teamAgrees: false },
};

describe('a lasting place as it is typed', () => {
  it.each(lastingPlaceKinds)('comes back as it was recorded: %s', (kind) => {
    const place = {
      name: 'Taakbeleid',
      link: null,
      datedOn: plainDate('2026-06-20'),
      ownerRole: 'SCHOOL_LEADER' as const,
      details: examples[kind],
      counts: true,
      outdated: false,
      saved: null,
    };
    const { name, link, datedOn, ownerRole, details } = place;
    expect(placeBody(placeDraft(place, year, today), kind)).toEqual({
      name,
      link,
      datedOn,
      ownerRole,
      details,
    });
  });

  it('reads a number as a Dutch reader writes it', () => {
    const draft = { ...placeDraft(null, year, today), hours: ' 40,5 ' };
    expect(placeBody(draft, 'TASK_HOURS').details).toMatchObject({ hours: 40.5 });
  });

  it('leaves what is no number to the check of the contract', () => {
    const draft = { ...placeDraft(null, year, today), name: 'Taakbeleid', hours: 'veel' };
    const checked = recordLastingPlace.body?.safeParse({
      ...placeBody(draft, 'TASK_HOURS'),
      ownerRole: 'SCHOOL_LEADER',
    });
    expect(checked?.error?.issues.map(({ path }) => path)).toEqual([['details', 'hours']]);
  });
});
