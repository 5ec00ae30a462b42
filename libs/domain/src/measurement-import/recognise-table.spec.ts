import { recogniseColumns, yearInName } from './column-meaning';
import { parsePeriod, parsePhaseGroup, parseRespondents, parseRound } from './parse-period';
import { recogniseDelimiter } from './recognise-delimiter';
import { headerShape, recogniseHeader } from './recognise-header';
import { valueMarkOf, valueStateOf } from './value-mark';

describe('recogniseDelimiter', () => {
  it('takes the sign by which most lines fall apart alike', () => {
    const commas = { delimiter: ',', widths: [1, 3, 4, 3] } as const;
    expect(recogniseDelimiter([{ delimiter: ';', widths: [15, 15, 15, 15] }, commas])).toBe(';');
    expect(recogniseDelimiter([{ delimiter: ';', widths: [1, 1, 1] }])).toBeNull();
  });
});

describe('recogniseHeader', () => {
  it.each([
    [
      'the first row',
      [
        ['naam', 'n'],
        ['a', '1'],
      ],
      0,
    ],
    [
      'below a title and a note',
      [['Tabel 1'], ['Over 2019, door ons'], ['naam', 'n'], ['a', 1]],
      2,
    ],
    [
      'with years for names',
      [
        ['school', '2019', '2020'],
        ['a', '1', '2'],
      ],
      0,
    ],
    [
      'nowhere in figures',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      null,
    ],
  ])('finds it %s', (_, rows, place) => {
    expect(recogniseHeader(rows)).toBe(place);
  });

  it('gives the next year of a file the same shape', () => {
    expect(headerShape(['School ', 'AANTAL_2019'])).toBe(headerShape(['school', 'Aantal 2020']));
  });
});

describe('recogniseColumns', () => {
  it('knows the words of the files that schools get', () => {
    const swedish = [
      'school',
      'respondent_group',
      'area',
      'series',
      'year',
      'index_0_10',
      'n_answers',
    ];
    expect(recogniseColumns([...swedish, 'segment', 'break_reason'])).toEqual([
      ...['SCHOOL', 'GROUP', null, 'INDICATOR', 'SCHOOL_YEAR', 'MEAN', 'N', null, 'BREAK'],
    ]);
    expect(
      recogniseColumns(['Schooljaar', 'Indicator', 'Teller', 'Noemer', 'Toelichting']),
    ).toEqual(['SCHOOL_YEAR', 'INDICATOR', 'NUMERATOR', 'DENOMINATOR', 'EXPLANATION']);
    expect(recogniseColumns(['brin', 'vestnr', 'Gemiddelde score', '% tevreden', 'N'])).toEqual([
      ...['SCHOOL', 'LOCATION', 'MEAN', 'PERCENTAGE', 'N'],
    ]);
  });

  it('reads the year in a column name', () => {
    expect(yearInName('LEERLINGEN_2019', 'STARTS')).toBe('2019-2020');
    expect(yearInName('Veilig 2024-2025', 'ENDS')).toBe('2024-2025');
    expect(yearInName('index_0_10', 'ENDS')).toBeNull();
  });
});

describe('parsePeriod', () => {
  it.each([
    ['2026-2027', '2026-2027'],
    ['2026/27', '2026-2027'],
    ['25/26', '2025-2026'],
    ['2023', '2022-2023'],
    ['2026-03-01', '2025-2026'],
    ['1-9-2026', '2026-2027'],
    ['2026-2028', undefined],
    ['1823', undefined],
    ['gisteren', undefined],
    ['', undefined],
  ])('reads %j as %s', (text, year) => {
    expect(parsePeriod(text, 'ENDS')?.schoolYear).toBe(year);
  });

  it('lets the reader say that a calendar year is the one in which the school year starts', () => {
    expect(parsePeriod('2023', 'STARTS')?.schoolYear).toBe('2023-2024');
  });

  it.each([
    ['Nulmeting', 'BASELINE'],
    ['VT 2017', 'SPRING'],
    ['najaar', 'AUTUMN'],
    ['schooljaar', 'YEAR'],
    ['ooit', null],
  ])('reads the round %j as %s', (text, round) => {
    expect(parseRound(text)).toBe(round);
  });
});

describe('parseRespondents', () => {
  it.each([
    ['elever-ak5', 'PUPILS'],
    ['larare-grundskola', 'TEAM'],
    ['vh-forskoleklass', 'PARENTS'],
    ['Ouders van groep 8', 'PARENTS'],
    ['maan', null],
  ])('takes %j for %s', (text, group) => {
    expect(parseRespondents(text)).toBe(group);
  });

  it('knows the parts of a school', () => {
    expect(['Onderbouw', 'midden', 'bovenbouw'].map(parsePhaseGroup)).toEqual([
      'LOWER',
      null,
      'UPPER',
    ]);
  });
});

describe('valueMarkOf', () => {
  it.each([
    ['', 'MISSING'],
    ['-', 'MISSING'],
    ['<5', 'SUPPRESSED'],
    ['< 10', 'SUPPRESSED'],
    ['*', 'SUPPRESSED'],
    ['n.v.t.', 'NOT_APPLICABLE'],
    ['N/A', 'NOT_APPLICABLE'],
    ['Niet gemeten', 'NOT_COLLECTED'],
    ['0', null],
    ['7,5', null],
  ])('takes %j for %s', (text, mark) => {
    expect(valueMarkOf(text)).toBe(mark);
  });

  it('knows the words of a column of states', () => {
    expect(valueStateOf('REPORTED')).toBe('REPORTED');
    expect(valueStateOf('NOT_COLLECTED')).toBe('NOT_COLLECTED');
    expect(valueStateOf('wel')).toBeNull();
  });
});
