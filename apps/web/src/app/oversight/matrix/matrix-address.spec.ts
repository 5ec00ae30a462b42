import { comparedDay } from './compared-day';
import { plainDate, schoolYear } from '@verankerd/domain';
import { matrixAddress } from './matrix-address';

describe('what an address asks to see', () => {
  it('is everything when it names nothing', () => {
    expect(matrixAddress({})).toEqual({
      schoolYear: undefined,
      earlierYear: undefined,
      asOn: undefined,
      filter: {},
      search: '',
      schoolCode: undefined,
    });
  });

  it('is read from Dutch names', () => {
    const params = {
      schooljaar: '2025-2026',
      vergelijk: '2024-2025',
      peildatum: '2026-03-01',
      sector: 'VO',
      interventie: 'KiVa',
      vraag: 'ANCHORING',
      stand: 'BEHIND',
      bestuur: '12345',
      samenwerkingsverband: 'PO2001',
      school: '99ZA00',
      aandacht: 'ja',
      zoek: 'eik',
    };
    expect(matrixAddress(params)).toEqual({
      schoolYear: '2025-2026',
      earlierYear: '2024-2025',
      asOn: '2026-03-01',
      filter: {
        sector: 'VO',
        interventionName: 'KiVa',
        question: 'ANCHORING',
        state: 'BEHIND',
        boardNumber: '12345',
        partnershipCode: 'PO2001',
        onlyAttention: true,
      },
      search: 'eik',
      schoolCode: '99ZA00',
    });
  });

  it('leaves nonsense out', () => {
    const nonsense = {
      schooljaar: '2025-2027',
      peildatum: 'gisteren',
      sector: 'HBO',
      vraag: ['ANCHORING', 'START_PLAN'],
      stand: 'top',
      aandacht: 'nee',
    };
    expect(matrixAddress(nonsense)).toMatchObject({
      schoolYear: undefined,
      asOn: undefined,
      filter: {},
    });
  });
});

describe('the day that an earlier year is compared on', () => {
  it.each([
    ['2026-11-25', '2026-2027', '2025-2026', '2025-11-25'],
    ['2026-11-25', '2026-2027', '2023-2024', '2023-11-25'],
    ['2024-02-29', '2023-2024', '2022-2023', '2023-02-28'],
    ['2026-11-25', '2025-2026', '2024-2025', undefined],
  ])('of %s in %s is in %s: %s', (day, later, earlier, expected) => {
    expect(comparedDay(plainDate(day), schoolYear(later), schoolYear(earlier))).toBe(expected);
  });
});
