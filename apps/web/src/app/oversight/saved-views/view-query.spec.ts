import type { Matrix } from '@verankerd/contract';
import { matrixAddress } from '../matrix/matrix-address';
import { addressOfView, goneFrom, isSameView, viewQueryOf } from './view-query';

const everything = {
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

const matrix = {
  schoolYears: ['2026-2027', '2025-2026'],
  interventions: [{ key: null, name: 'KiVa' }],
  boards: [{ number: '12345', name: 'Stichting Proef' }],
  partnerships: [{ code: 'PO2001', name: 'Proef' }],
  places: [],
  schools: {
    names: ['De Eik'],
    codes: '99ZA00',
    places: '/',
    sectors: '0',
    boards: '0',
    partnerships: '0',
    sharing: '1',
    rows: '0',
  },
  details: null,
} as unknown as Matrix;

describe('a view that is kept', () => {
  it.each([['nothing', {}] as const, ['everything', everything] as const])(
    'opens the same address again, with %s in it',
    (_, params) => {
      expect(addressOfView(viewQueryOf(matrixAddress(params)))).toEqual(params);
    },
  );

  it('leaves out what the API could not be asked', () => {
    const params = {
      bestuur: 'geen nummer',
      school: 'x',
      interventie: 'y'.repeat(301),
      zoek: 'eik',
    };
    expect(viewQueryOf(matrixAddress(params))).toEqual({ search: 'eik' });
  });

  it('is open when the address shows the same, in whatever order it was written', () => {
    expect(isSameView({ search: 'eik', sector: 'PO' }, { sector: 'PO', search: 'eik' })).toBe(true);
    expect(isSameView({ search: 'eik' }, { search: 'eik', sector: 'PO' })).toBe(false);
    expect(isSameView({}, {})).toBe(true);
  });

  it('tells what it names that is gone', () => {
    const of = (params: object) => goneFrom(matrix, viewQueryOf(matrixAddress(params)));
    expect(of(everything)).toEqual([]);
    expect(of({})).toEqual([]);
    expect(of({ interventie: 'Weg', bestuur: '00001', schooljaar: '2019-2020' })).toEqual([
      { name: 'schoolYear', value: '2019-2020' },
      { name: 'intervention', value: 'Weg' },
      { name: 'board', value: '00001' },
    ]);
    expect(of({ school: '00AA00', samenwerkingsverband: 'VO0001' })).toEqual([
      { name: 'partnership', value: 'VO0001' },
      { name: 'school', value: '00AA00' },
    ]);
  });
});
