import * as fc from 'fast-check';
import { disclosureRule } from '../disclosure/disclosure-rule';
import { plainDate } from '../school-year/plain-date';
import { schoolYear } from '../school-year/school-year';
import { type ImportField } from './column-meaning';
import { type DecimalSign } from './decimal-sign';
import { ImportGatherer } from './gather-import';
import { type ImportMapping } from './import-mapping';
import { type ImportTarget } from './read-figure';
import { type ImportTable } from './read-import-row';
import { type TableCell } from './table-cell';

const proportion: ImportTarget = {
  indicatorId: 'ind',
  group: 'SCHOOL',
  subject: 'PUPILS',
  kind: 'PROPORTION',
  scale: null,
  rule: disclosureRule('PUPILS'),
};
const mean: ImportTarget = {
  ...proportion,
  kind: 'MEAN',
  scale: { min: 0, max: 10, answerStep: 1 },
};

describe('ImportGatherer', () => {
  it.each<[string, string[], TableCell[], ImportTarget, unknown]>([
    [
      'a count of so many',
      ['SCHOOL_YEAR', 'NUMERATOR', 'DENOMINATOR'],
      ['2025-2026', '30', '40'],
      proportion,
      { kind: 'PROPORTION', numerator: 30, denominator: 40 },
    ],
    [
      'a percentage of so many',
      ['SCHOOL_YEAR', 'PERCENTAGE', 'N'],
      ['2025-2026', '66,7 %', '30'],
      proportion,
      { kind: 'PROPORTION', numerator: 20, denominator: 30 },
    ],
    [
      'a share of so many',
      ['SCHOOL_YEAR', 'SHARE', 'N'],
      ['2025-2026', '0,75', '40'],
      proportion,
      { kind: 'PROPORTION', numerator: 30, denominator: 40 },
    ],
    [
      'a mean with its spread',
      ['SCHOOL_YEAR', 'MEAN', 'SD', 'N'],
      ['2025-2026', '7,4', '1,2', '44'],
      mean,
      { kind: 'MEAN', mean: 7.4, sd: 1.2, n: 44, scale: mean.scale },
    ],
    [
      'numbers of a spreadsheet',
      ['SCHOOL_YEAR', 'MEAN', 'N'],
      ['2025/26', 7.4, { outcome: 44 }],
      mean,
      { kind: 'MEAN', mean: 7.4, sd: null, n: 44, scale: mean.scale },
    ],
  ])('reads %s', (_, fields, cells, target, parts) => {
    const { measurements } = gather(fields as ImportField[], [cells], { target });
    expect(measurements).toMatchObject([
      { schoolYear: '2025-2026', round: 'YEAR', value: { state: 'REPORTED', parts } },
    ]);
  });

  it.each<[string, ImportField[], TableCell[], ImportTarget, string, number]>([
    ['other decimals', ['MEAN', 'N'], ['7.4', '44'], mean, 'OTHER_DECIMAL_SIGN', 0],
    ['a mean off its scale', ['MEAN', 'N'], ['74', '44'], mean, 'OUTSIDE_SCALE', 0],
    ['no number of answers', ['MEAN'], ['7,4'], mean, 'N_NEEDED', -1],
    ['more than there are', ['NUMERATOR', 'N'], ['45', '44'], proportion, 'ABOVE_DENOMINATOR', 0],
    ['half a person', ['NUMERATOR', 'N'], ['4,5', '44'], proportion, 'NOT_WHOLE', 0],
    [
      'a percentage of others',
      ['PERCENTAGE', 'N'],
      ['33,3', '10'],
      proportion,
      'PERCENTAGE_DOES_NOT_FIT',
      0,
    ],
    ['more than all', ['PERCENTAGE', 'N'], ['101', '44'], proportion, 'OUTSIDE_PERCENTAGE', 0],
    ['a mean for a count', ['MEAN', 'N'], ['7,4', '44'], proportion, 'OTHER_KIND_OF_FIGURE', 0],
    [
      'a formula left open',
      ['MEAN', 'N'],
      [{ outcome: null }, '44'],
      mean,
      'FORMULA_WITHOUT_OUTCOME',
      0,
    ],
    ['a state that is none', ['MEAN', 'STATE'], ['7,4', 'wel'], mean, 'NOT_A_STATE', 1],
    [
      'a state beside a value',
      ['MEAN', 'STATE'],
      ['7,4', 'n.v.t.'],
      mean,
      'VALUE_AND_STATE_DISAGREE',
      0,
    ],
    [
      'a year to come',
      ['SCHOOL_YEAR', 'MEAN', 'N'],
      ['2027-2028', '7,4', '44'],
      mean,
      'NOT_YET_MEASURED',
      0,
    ],
    [
      'a day to come',
      ['SCHOOL_YEAR', 'MEAN', 'N'],
      ['1-2-2027', '7,4', '44'],
      mean,
      'NOT_YET_MEASURED',
      0,
    ],
    [
      'no school year',
      ['SCHOOL_YEAR', 'MEAN', 'N'],
      ['ooit', '7,4', '44'],
      mean,
      'NOT_A_SCHOOL_YEAR',
      0,
    ],
    ['a round that is none', ['ROUND', 'MEAN', 'N'], ['soms', '7,4', '44'], mean, 'NOT_A_ROUND', 0],
    [
      'a damaged text',
      ['EXPLANATION', 'MEAN', 'N'],
      ['ZoÃ«', '7,4', '44'],
      mean,
      'DAMAGED_TEXT',
      0,
    ],
    ['too many asked', ['MEAN', 'N', 'INVITED'], ['7,4', '44', '40'], mean, 'ABOVE_INVITED', 1],
  ])('refuses %s, and says in which cell', (_, fields, cells, target, code, column) => {
    const { measurements, problems, rows } = gather(fields, [cells], { target });
    expect(measurements).toEqual([]);
    expect(rows.rejected).toBe(1);
    expect(problems).toContainEqual(
      expect.objectContaining({ line: 2, code, column: column === -1 ? null : column }),
    );
  });

  it('says what percentage would be right', () => {
    const { problems } = gather(['PERCENTAGE', 'N'], [['33,3', '10']], { target: proportion });
    expect(problems).toMatchObject([{ code: 'PERCENTAGE_DOES_NOT_FIT', limit: 30, value: '33,3' }]);
  });

  it.each<[string, ImportMapping['blankMeans'], string | undefined]>([
    ['', 'MISSING', 'MISSING'],
    ['', 'NOT_COLLECTED', 'NOT_COLLECTED'],
    ['', 'LEAVE_OUT', undefined],
    ['<5', 'MISSING', 'SUPPRESSED'],
    ['n.v.t.', 'MISSING', 'NOT_APPLICABLE'],
  ])('takes %j for what it means when a blank means %s', (text, blankMeans, state) => {
    const { measurements } = gather(
      ['MEAN', 'N'],
      [[text, '44', 'x']].map((row) => row.slice(0, 2)),
      {
        target: mean,
        blankMeans,
      },
    );
    expect(measurements[0]?.value.state).toBe(state);
  });

  it('leaves rows of other schools and remarks below the table alone', () => {
    const rows = [
      ['12AB', '0', '7,4', '44'],
      ['34CD', '0', '6,1', '40'],
      ['12AB', '1', '8,0', '41'],
      ['Bron: wijzelf', '', '', ''],
    ];
    const { measurements, rows: counts } = gather(['SCHOOL', 'LOCATION', 'MEAN', 'N'], rows, {
      target: mean,
      isOwnSchool: (school) => school === '12AB00',
    });
    expect(measurements.map(({ line }) => line)).toEqual([2]);
    expect(counts).toEqual({ read: 1, rejected: 0, otherSchools: 2, notes: 1 });
  });

  it('reads a column for each year, each as a measurement of its own', () => {
    const gatherer = new ImportGatherer({
      ...table([], { target: mean }),
      headers: ['n', 'Veilig 2024', 'Veilig 2025'],
      mapping: {
        ...mapping(['N']),
        columns: [
          { at: 0, field: 'N', schoolYear: null },
          { at: 1, field: 'MEAN', schoolYear: schoolYear('2023-2024') },
          { at: 2, field: 'MEAN', schoolYear: schoolYear('2024-2025') },
        ],
      },
    });
    gatherer.add({ line: 2, cells: ['44', '7,1', '7,4'] });
    expect(gatherer.result().measurements).toMatchObject([
      { schoolYear: '2023-2024', series: { indicator: 'Veilig' }, value: { parts: { mean: 7.1 } } },
      { schoolYear: '2024-2025', series: { indicator: 'Veilig' }, value: { parts: { mean: 7.4 } } },
    ]);
  });

  it('sees that decimal commas were taken for delimiters, though every row is equally long', () => {
    const headers = ['school', 'n', 'gem', ''];
    const gatherer = new ImportGatherer({
      ...table(['SCHOOL', 'N', 'MEAN'], { target: mean }),
      headers,
    });
    for (let line = 2; line < 12; line += 1) gatherer.add({ line, cells: ['x', '44', '7', '4'] });
    gatherer.add({ line: 12, cells: ['x', '44', '7', ''] });
    const { isAskew, problems } = gatherer.result();
    expect(isAskew).toBe(true);
    expect(problems[0]).toMatchObject({ code: 'VALUE_UNDER_BLANK_HEADER', column: 3, value: '4' });
  });

  it('passes over a row that comes again, and refuses one that says something else', () => {
    const rows = [
      ['7,4', '44'],
      ['7,4', '44'],
      ['7,5', '44'],
    ];
    const { problems, measurements } = gather(['MEAN', 'N'], rows, { target: mean });
    expect(measurements).toHaveLength(1);
    expect(problems).toMatchObject([
      { line: 3, code: 'REPEATED_ROW', isError: false, limit: 2 },
      { line: 4, code: 'CONFLICTING_ROWS', isError: true, limit: 2 },
    ]);
  });

  it('never keeps a figure of fewer answers than the threshold, whatever the columns', () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom<ImportField>('NUMERATOR', 'PERCENTAGE', 'MEAN'),
      (n, number, field) => {
        const target = field === 'MEAN' ? mean : proportion;
        const { measurements } = gather([field, 'N', 'INVITED'], [[number, n, 30]], { target });
        for (const { value } of measurements) {
          if (n < 10) expect(value).toEqual({ state: 'SUPPRESSED', answersBelow: 10 });
          else expect(value.state).toBe('REPORTED');
        }
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it('finds the people behind every percentage that was rounded fairly', () => {
    const property = fc.property(
      fc.integer({ min: 10, max: 90 }).chain((n) => fc.tuple(fc.constant(n), fc.nat(n))),
      ([n, numerator]) => {
        const percentage = ((numerator / n) * 100).toFixed(1).replace('.', ',');
        const { measurements } = gather(['PERCENTAGE', 'N'], [[percentage, String(n)]], {
          target: proportion,
        });
        expect(measurements).toMatchObject([{ value: { parts: { numerator, denominator: n } } }]);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});

type Circumstances = {
  readonly target: ImportTarget;
  readonly blankMeans?: ImportMapping['blankMeans'];
  readonly isOwnSchool?: ImportTable['isOwnSchool'];
};

function gather(
  fields: readonly ImportField[],
  rows: readonly (readonly TableCell[])[],
  circumstances: Circumstances,
) {
  const gatherer = new ImportGatherer(table(fields, circumstances));
  rows.forEach((cells, index) => gatherer.add({ line: index + 2, cells }));
  return gatherer.result();
}

function table(fields: readonly ImportField[], circumstances: Circumstances): ImportTable {
  const { target, blankMeans = 'MISSING', isOwnSchool = () => true } = circumstances;
  const sign: DecimalSign = 'COMMA';
  return {
    headers: fields.map((field) => field.toLowerCase()),
    mapping: { ...mapping(fields), blankMeans },
    sign,
    today: plainDate('2026-11-25'),
    hasFixedWidth: true,
    isOwnSchool,
    targetOf: () => target,
  };
}

function mapping(fields: readonly ImportField[]): ImportMapping {
  return {
    columns: fields.map((field, at) => ({ at, field, schoolYear: null })),
    schoolYear: schoolYear('2025-2026'),
    yearMeaning: 'ENDS',
    round: 'YEAR',
    blankMeans: 'MISSING',
  };
}
