import type { Oversight } from '@verankerd/contract';
import { plainDate, schoolYear } from '@verankerd/domain';
import { overviewRows } from './overview-rows';

const seven = (value: number): number[] => Array<number>(7).fill(value);

const onTrack = {
  applicable: seven(2),
  rated: seven(2),
  points: seven(3),
  zeros: seven(0),
  milestonesActive: seven(0),
  milestonesDone: seven(0),
  earliestOpenOn: Array<null>(7).fill(null),
};

function overviewWith(choice: Partial<Oversight['schools'][number]['choices'][number]>): Oversight {
  return {
    today: plainDate('2026-11-25'),
    organisation: { id: 'board', name: 'Stichting Proefbestuur' },
    schoolYear: schoolYear('2026-2027'),
    schoolYears: [schoolYear('2026-2027')],
    schools: [
      {
        schoolId: 'school',
        name: 'De Proefschool',
        place: 'Voorbeeldstad',
        establishmentCode: '99ZA00',
        sector: 'PO',
        sharing: true,
        choices: [
          {
            choiceId: 'choice',
            interventionName: 'Proefinterventie',
            choiceStatus: 'ACTIVE',
            submittedAt: '2026-11-01T10:00:00.000Z',
            questions: onTrack,
            openPlannedOn: [],
            ...choice,
          },
        ],
      },
    ],
  };
}

const overdue = {
  questions: {
    ...onTrack,
    earliestOpenOn: [plainDate('2026-11-01'), ...Array<null>(6).fill(null)],
  },
  openPlannedOn: [plainDate('2026-11-01')],
};

describe('rows of the overview', () => {
  it('asks no attention for a school that is on track', () => {
    const [row] = overviewRows(overviewWith({}));
    expect(row?.needsAttention).toBe(false);
    expect(row?.choices[0]?.cells.map((cell) => cell.state)).toEqual(Array(7).fill('ON_TRACK'));
  });

  it('asks attention for an overdue milestone, and says since when', () => {
    const [row] = overviewRows(overviewWith(overdue));
    expect(row?.needsAttention).toBe(true);
    expect(row?.choices[0]).toMatchObject({ overdue: 1 });
    expect(row?.choices[0]?.cells[0]?.reason).toEqual({ code: 'OVERDUE', since: '2026-11-01' });
  });

  it('leaves a stopped choice in peace', () => {
    const [row] = overviewRows(overviewWith({ ...overdue, choiceStatus: 'STOPPED' }));
    expect(row?.needsAttention).toBe(false);
    expect(row?.choices[0]?.cells[0]?.reason).toBeNull();
  });

  it('keeps a school that handed in nothing in the table', () => {
    const oversight = overviewWith({});
    const quiet = oversight.schools.map((school) => ({ ...school, choices: [] }));
    expect(overviewRows({ ...oversight, schools: quiet })).toMatchObject([
      { choices: [], needsAttention: false },
    ]);
  });
});
