import { schoolYear } from '../school-year/school-year';
import { toldEvents } from './told-events';

describe('events told in words', () => {
  it('reads dates within a school year, ranges of letters, and other school years', () => {
    expect(
      toldEvents(
        '09-20 A-B,D 2; 03-01 A place\n2028-01-02 F yes for 2026-2027',
        schoolYear('2026-2027'),
      ),
    ).toEqual([
      ...['AGREEMENTS_RECORDED', 'SCHOOL_PLAN', 'INDUCTION'].map((aspect, sequence) => ({
        kind: 'RATED',
        aspect,
        schoolYear: '2026-2027',
        date: '2026-09-20',
        sequence,
        level: 2,
      })),
      {
        kind: 'EVIDENCE_CHANGED',
        aspect: 'AGREEMENTS_RECORDED',
        date: '2027-03-01',
        sequence: 3,
        evidence: 'LASTING_PLACE',
      },
      {
        kind: 'CONFIRMED',
        aspect: 'COMMITMENT',
        schoolYear: '2026-2027',
        date: '2028-01-02',
        sequence: 4,
        answer: 'YES',
      },
    ]);
  });

  it.each([
    '2026-09-20 A',
    '2026-09-20 K 2',
    '2026-09-20 A perhaps',
    '20-09-2026 A 2',
    '09-20 A 2',
    '2026-02-30 A 2',
  ])('refuses "%s"', (told) => {
    expect(() => toldEvents(told)).toThrow(RangeError);
  });
});
