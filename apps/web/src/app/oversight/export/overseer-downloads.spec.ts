import { listQuery, mostSheetRows } from '@verankerd/contract';
import { filterNames, matrixAddress } from '../matrix/matrix-address';
import { downloadOf, isTooLongForSheet, narrowedQuery, takenShapes } from './overseer-downloads';

const params = {
  schooljaar: '2025-2026',
  vergelijk: '2024-2025',
  peildatum: '2026-03-01',
  zoek: 'eik',
  sector: 'VO',
  interventie: 'KiVa',
  vraag: 'ANCHORING',
  stand: 'BEHIND',
  bestuur: '12345',
  samenwerkingsverband: 'PO2001',
  school: '99ZA00',
  aandacht: 'ja',
};

describe('what comes along of an address', () => {
  it('is all that narrows it, as the API is asked for it', () => {
    expect(filterNames.filter((name) => !(name in params))).toEqual([]);
    const query = narrowedQuery(matrixAddress(params), 'desk');
    expect(listQuery.parse(query)).toEqual({
      schoolYear: '2025-2026',
      asOn: '2026-03-01',
      search: 'eik',
      sector: 'VO',
      intervention: 'KiVa',
      question: 'ANCHORING',
      state: 'BEHIND',
      board: '12345',
      partnership: 'PO2001',
      school: '99ZA00',
      attention: 'true',
      layout: 'wide',
      format: 'csv',
      language: 'nl',
    });
  });

  it.each(['board', 'partnership'] as const)(
    'is not a single school for a %s, whose screen does not narrow to one by its code',
    (overseer) => {
      expect(narrowedQuery(matrixAddress(params), overseer).school).toBeUndefined();
    },
  );
});

describe('a file to take along', () => {
  it.each([
    ['board', '/api/boards/:boardId/matrix/'],
    ['partnership', '/api/partnerships/:partnershipId/matrix/'],
    ['desk', '/api/national-desks/:deskId/matrix/'],
  ] as const)('is asked of the routes of a %s', (overseer, path) => {
    expect(takenShapes.map((shape) => downloadOf(overseer, shape, 'csv').route.path)).toEqual([
      `${path}export`,
      `${path}export`,
      `${path}overview.pdf`,
    ]);
  });

  it.each([
    ['wide', 'xlsx', mostSheetRows, 7, false],
    ['wide', 'xlsx', mostSheetRows + 1, 7, true],
    ['wide', 'csv', mostSheetRows + 1, 7, false],
    ['flat', 'xlsx', mostSheetRows, 1, false],
    ['flat', 'xlsx', mostSheetRows / 2, 7, true],
    ['overview', 'pdf', 2 * mostSheetRows, 7, false],
  ] as const)('%s as %s of %i lines x %i questions', (shape, kind, lines, questions, isTooLong) => {
    expect(isTooLongForSheet(shape, kind, lines, questions)).toBe(isTooLong);
  });
});
