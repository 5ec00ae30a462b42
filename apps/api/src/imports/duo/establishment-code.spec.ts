import { readEstablishmentCode } from './establishment-code';
import { RowReader } from './row-reader';

describe('readEstablishmentCode', () => {
  it.each([
    ['99ZA', '99ZA00', '99ZA00'],
    ['99ZA', '0', '99ZA00'],
    ['99ZA', '1', '99ZA01'],
    ['99ZA', '01', '99ZA01'],
    ['99ZA', '12', '99ZA12'],
    [' 99ZA ', ' 99ZA07 ', '99ZA07'],
    ['99za', '99za01', '99ZA01'],
  ])('joins %j and %j to %s', (brin, number, code) => {
    expect(read(brin, number)).toEqual({ code, problems: [] });
  });

  it.each([
    ['99Z', '00', ['row.wrong-pattern', 'BRIN NUMMER']],
    ['9ZZA', '00', ['row.wrong-pattern', 'BRIN NUMMER']],
    ['', '00', ['row.blank-value', 'BRIN NUMMER']],
    ['99ZA', ' ', ['row.blank-value', 'VESTIGINGSNUMMER']],
    ['99ZA', '100', ['row.wrong-pattern', 'VESTIGINGSNUMMER']],
    ['99ZA', '1,0', ['row.wrong-pattern', 'VESTIGINGSNUMMER']],
    ['99ZA', '-1', ['row.wrong-pattern', 'VESTIGINGSNUMMER']],
    ['99ZA', '99ZA1', ['row.wrong-pattern', 'VESTIGINGSNUMMER']],
    ['99ZA', '99ZB00', ['row.code-mismatch', 'VESTIGINGSNUMMER']],
  ])('refuses %j with %j', (brin, number, problem) => {
    expect(read(brin, number)).toEqual({ code: null, problems: [problem] });
  });
});

function read(brin: string, number: string) {
  const headers = ['BRIN NUMMER', 'VESTIGINGSNUMMER'];
  const cells = new RowReader<'brin' | 'number'>([brin, number], 2, headers, {
    brin: 0,
    number: 1,
  });
  const code = readEstablishmentCode(cells);
  return { code, problems: cells.problems.map((problem) => [problem.code, problem.column]) };
}
