import type { FilePreview } from '@verankerd/contract';
import { nl } from '@verankerd/content/texts/nl';
import { rejectedRowsCsv } from './rejected-rows-csv';

describe('rejectedRowsCsv', () => {
  const problem = { line: 3, column: 'POSTCODE', value: '12AB' } as const;
  const file = (problems: FilePreview['problems']): FilePreview => ({
    ...{ fileName: 'a.csv', kind: 'REGISTER', register: 'PRIMARY', referenceDate: null },
    ...{ outcome: 'READY', refusal: null, counts: {}, changes: [], problems },
  });
  const rowsOf = (...problems: FilePreview['problems']) =>
    rejectedRowsCsv(file(problems), nl.imports).split('\r\n').slice(1, -1);

  it('begins with a byte order mark and the names of the columns', () => {
    expect(rejectedRowsCsv(file([]), nl.imports)).toBe(
      '\ufeff"Regel";"Kolom";"Er staat";"Waarom niet"\r\n',
    );
  });

  it('lists what was refused, and leaves remarks out', () => {
    expect(
      rowsOf(
        { ...problem, code: 'row.wrong-pattern', severity: 'ERROR' },
        { ...problem, code: 'row.blank-optional', severity: 'WARNING' },
        { line: 9, column: null, value: 'a "b"', code: 'row.broken-quotes', severity: 'ERROR' },
      ),
    ).toEqual([
      '"3";"POSTCODE";"12AB";"Dit heeft niet de goede vorm."',
      '"9";"hele rij";"a ""b""";"Er staat een aanhalingsteken op de verkeerde plek."',
    ]);
  });

  it.each(['=1+1', '+31', '-1+2', '@a', '\ta'])('keeps %j a text in a spreadsheet', (value) => {
    const [row] = rowsOf({ ...problem, value, code: 'row.wrong-pattern', severity: 'ERROR' });
    expect(row).toContain(`"'${value}"`);
  });
});
