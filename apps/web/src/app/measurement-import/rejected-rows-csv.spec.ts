import { nl } from '@verankerd/content/texts/nl';
import { rejectedRowsCsv } from './rejected-rows-csv';
import { previewOf } from './testing/preview-of';

const column = (at: number, header: string) => ({
  ...{ at, header, samples: [], field: null, schoolYear: null },
});
const problem = { value: '', isError: true, limit: null };

describe('rejectedRowsCsv', () => {
  it('gives the rows as they stand in the file, with all that is wrong behind them', () => {
    const csv = rejectedRowsCsv(
      previewOf({
        columns: [column(0, 'jaar'), column(1, 'score')],
        rejectedRows: [
          { line: 3, cells: ['2O19', '=1+1'] },
          { line: 5, cells: ['2021', '7', '9'] },
        ],
        problems: [
          { ...problem, line: 3, column: 'jaar', code: 'NOT_A_SCHOOL_YEAR' },
          { ...problem, line: 3, column: 'score', code: 'NOT_A_NUMBER' },
          { ...problem, line: 4, column: 'score', code: 'FORMULA', isError: false },
          { ...problem, line: 5, column: null, code: 'WRONG_FIELD_COUNT', limit: 2 },
        ],
      }),
      nl.measurementImport,
    );
    expect(csv.split('\r\n')).toEqual([
      '\ufeff"jaar";"score";"";"Regel";"Wat er anders moet"',
      '"2O19";"\'=1+1";"";"3";"jaar: Dit is geen schooljaar. Schrijf het als 2025-2026. score: Dit is geen getal."',
      '"2021";"7";"9";"5";"Deze rij past niet op de 2 kolommen."',
      '',
    ]);
  });
});
