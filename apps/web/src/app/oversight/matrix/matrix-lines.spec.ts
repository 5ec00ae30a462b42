import { matrix as matrixSchema, type Matrix } from '@verankerd/contract';
import { linesAsked } from '@verankerd/domain';
import { matrixAddress } from './matrix-address';
import { matrixLines, schoolCounts } from './matrix-lines';

type School = {
  readonly name: string;
  readonly sector?: 0 | 1;
  /** Intervention and the letters of its seven questions. */
  readonly choices?: readonly (readonly [intervention: 0 | 1, standings: string])[];
};

/** A matrix of invented schools. Ids follow the intervention, so that a choice is the same in two years. */
function matrixOf(schools: readonly School[], withIds = true): Matrix {
  const rows = schools.flatMap(({ choices = [] }) => choices);
  const each = (character: string) => character.repeat(rows.length);
  const all = (character: string) => character.repeat(schools.length);
  const id = (part: number, of: number) => `0000000${part}-0000-4000-8000-00000000000${of}`;
  return matrixSchema.parse({
    today: '2026-11-25',
    asOn: '2026-11-25',
    schoolYear: '2026-2027',
    schoolYears: ['2026-2027'],
    organisation: { id: id(0, 0), name: 'Stichting Proefbestuur' },
    places: ['Voorbeeldstad'],
    boards: [],
    partnerships: [],
    interventions: [
      { key: 'een', name: 'Een' },
      { key: null, name: 'Twee' },
    ],
    schools: {
      names: schools.map(({ name }) => name),
      codes: schools.map((_, index) => `99ZA0${index}`).join(''),
      places: all('0'),
      sectors: schools.map(({ sector = 0 }) => sector).join(''),
      boards: all('/'),
      partnerships: all('/'),
      sharing: all('1'),
      rows: schools.map(({ choices = [] }) => choices.length).join(''),
    },
    rows: {
      interventions: rows.map(([intervention]) => intervention).join(''),
      standings: rows.map(([, standings]) => standings).join(''),
      statuses: each('0'),
      overdue: each('0'),
      overdueDays: each('0'),
      handedIn: each('0'),
      explained: each('0'),
      indexPart: each('/'),
      indexWhole: each('/'),
      indexRated: each('/'),
      indexApplicable: each('/'),
      lowestLevel: each('/'),
      badge: each('0'),
      confirmed: each('0'),
      confirmable: each('/'),
    },
    details: withIds
      ? {
          schoolIds: schools.map((_, index) => id(1, index)),
          choiceIds: schools.flatMap(({ choices = [] }, school) =>
            choices.map(([intervention]) => id(2 + intervention, school)),
          ),
          explanations: rows.map(() => null),
        }
      : null,
  });
}

const schools: readonly School[] = [
  {
    name: 'De Aap',
    choices: [
      [0, 'TTTTTTT'],
      [1, 'PTTTTTT'],
    ],
  },
  { name: 'Élan', sector: 1 },
  { name: 'Fries', choices: [[0, 'BTTTTTX']] },
];

const namesFor = (query: Record<string, string>) =>
  linesAsked(matrixLines(matrixOf(schools), undefined), matrixAddress(query)).map(
    ({ school, row }) => [school.name, row?.interventionName ?? null],
  );

describe('the lines of a matrix', () => {
  it('are the choices of each school in its order, and schools that handed in nothing', () => {
    expect(namesFor({})).toEqual([
      ['De Aap', 'Een'],
      ['De Aap', 'Twee'],
      ['Élan', null],
      ['Fries', 'Een'],
    ]);
  });

  it.each([
    [{ zoek: 'elan' }, ['Élan']],
    [{ zoek: 'fries een' }, ['Fries']],
    [{ zoek: 'voorbeeldstad' }, ['De Aap', 'De Aap', 'Élan', 'Fries']],
    [{ sector: 'VO' }, ['Élan']],
    [{ interventie: 'Twee' }, ['De Aap']],
    [{ aandacht: 'ja' }, ['De Aap', 'Fries']],
    [{ aandacht: 'ja', vraag: 'SCHOOLWIDE_APPROACH' }, ['De Aap', 'Fries']],
    [{ aandacht: 'ja', vraag: 'ANCHORING' }, []],
    [{ stand: 'NOT_APPLICABLE' }, ['Fries']],
    [{ stand: 'NOT_APPLICABLE', vraag: 'ANCHORING' }, []],
  ])('that %j asks for are of %j', (query, expected) => {
    expect(namesFor(query as Record<string, string>).map(([name]) => name)).toEqual(expected);
  });

  it('count each school once', () => {
    const lines = matrixLines(matrixOf(schools), undefined);
    const shown = linesAsked(lines, matrixAddress({ aandacht: 'ja' }));
    expect(schoolCounts(lines, shown)).toEqual({ shown: 2, all: 3, needing: 2 });
  });

  it.each([true, false])(
    'lay the same choice of an earlier year beside it, with ids: %s',
    (ids) => {
      const earlier = matrixOf(
        [
          { name: 'De Aap (oude naam)', choices: [[1, 'NNNNNNN']] },
          { name: 'Élan', choices: [[0, 'DDDDDDD']] },
          { name: 'Fries' },
        ],
        ids,
      );
      const lines = matrixLines(matrixOf(schools, ids), earlier);
      expect(
        lines.map(({ school, row, earlier: before }) => [
          school.name,
          row?.questions[0]?.state ?? null,
          before?.questions[0]?.state ?? null,
        ]),
      ).toEqual([
        ['De Aap', 'ON_TRACK', null],
        ['De Aap', 'ATTENTION', 'NOT_STARTED'],
        ['Élan', null, 'DONE'],
        ['Fries', 'BEHIND', null],
      ]);
      expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    },
  );
});
