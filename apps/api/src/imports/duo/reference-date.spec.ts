import { referenceDateInFileName } from './reference-date';

describe('referenceDateInFileName', () => {
  it.each([
    ['bo-vestigingen_2026-08.subset.csv', '2026-08-01'],
    ['scholen_2024-11_all-sectors.subset.csv', '2024-11-01'],
    ['vestigingenvo 2026-08-15.csv', '2026-08-15'],
    ['vestigingen_20260815.csv', '2026-08-15'],
    ['po-leerlingen-historisch_1996-2025.csv', null],
    ['po-afstand_2019-2020.csv', null],
    ['po-afstand_2010-2011.csv', null],
    ['vestigingen_2026.csv', null],
    ['vestigingen_202608.csv', null],
    ['vestigingen_2026-13.csv', null],
    ['vestigingen_2026-02-30.csv', null],
    ['vestigingen_2026-04_2026-08.csv', null],
    ['vestigingen_2026-08 (2026-08-01).csv', '2026-08-01'],
    ['', null],
  ])('finds in %j %s', (fileName, expected) => {
    expect(referenceDateInFileName(fileName)).toBe(expected);
  });
});
