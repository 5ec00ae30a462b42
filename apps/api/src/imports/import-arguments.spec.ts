import { nl } from '@verankerd/content/texts';
import { readImportArguments, readProvinces } from './import-arguments';

const texts = nl.imports.commandLine;

describe('readImportArguments', () => {
  it.each([
    [['a_2026-08.csv'], { files: ['a_2026-08.csv'], apply: false, options: { dates: {} } }],
    [['--apply', 'map/a_2026-08.csv'], { apply: true, files: ['map/a_2026-08.csv'] }],
    [['a.csv', '--date', '2026-08-01'], { options: { dates: { 'a.csv': '2026-08-01' } } }],
    [['a.csv', '--date=2026-08-01'], { options: { dates: { 'a.csv': '2026-08-01' } } }],
    [
      ['a_2025-08.csv', '--date=2026-08-01'],
      { options: { dates: { 'a_2025-08.csv': '2026-08-01' } } },
    ],
    [
      ['a_2025-08.csv', 'b.csv', '--date=2026-08-01'],
      { options: { dates: { 'b.csv': '2026-08-01' } } },
    ],
    [['a.csv', '--complete', 'all'], { options: { complete: 'ALL' } }],
    [['a.csv', '--complete=Drenthe,utrecht'], { options: { complete: ['Drenthe', 'Utrecht'] } }],
  ])('reads %j', (words, expected) => {
    expect(readImportArguments(words, texts)).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    [[], texts.noFiles],
    [['--apply'], texts.noFiles],
    [['a.csv', '--aply'], texts.unknownOption('--aply')],
    [['a.csv', '--apply=yes'], texts.unknownOption('--apply=yes')],
    [['a.csv', '--date', '2026-02-30'], texts.wrongDate('2026-02-30')],
    [['a.csv', '--date'], texts.wrongDate('')],
    [['a.csv', '--complete', 'Drente'], texts.wrongProvince('Drente')],
    [['a/a.csv', 'b/a.csv'], texts.sameName('a.csv')],
  ])('refuses %j and says what is wrong', (words, error) => {
    expect(readImportArguments(words, texts)).toEqual({ ok: false, error });
  });
});

describe('readProvinces', () => {
  it('reads "all" in Dutch and English, and refuses what is no province', () => {
    expect(readProvinces('ALLES')).toEqual({ ok: true, value: 'ALL' });
    expect(readProvinces('')).toEqual({ ok: false, error: '' });
  });
});
