import { kindInFileName, recogniseRegister } from './register-columns';

const common = 'NAAM;STRAAT;POSTCODE;PLAATS;GEMEENTE;DENOMINATIE;PROVINCIE';
const board = 'BEVOEGD GEZAG NUMMER';

describe('recogniseRegister', () => {
  it.each([
    ['BRIN NUMMER;VESTIGINGSNUMMER', board, 'PRIMARY'],
    ['INSTELLINGSCODE;VESTIGINGSCODE', board, 'PRIMARY'],
    ['BRIN_NUMMER;VESTIGINGSNUMMER', 'BEVOEGD_GEZAG_NUMMER', 'PRIMARY'],
    ['brin_nummer;vestigingscode', 'type', 'ALL_SECTORS'],
    ['BRIN NUMMER ; VESTIGINGSNUMMER', `${board};ONDERWIJSSTRUCTUUR`, 'SECONDARY'],
    ['INSTELLINGSCODE;VESTIGINGSCODE', `${board};SOORT PRIMAIR ONDERWIJS`, 'SPECIALISED'],
  ])('knows %s with %s for the register %s', (codes, others, kind) => {
    const result = recogniseRegister(`${codes};${common};${others}`.split(';'));
    expect(result).toMatchObject({
      ok: true,
      value: { kind, at: { brin: 0, number: 1, name: 2 } },
    });
  });

  it.each([
    ['INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;LEERLINGEN_2025', 'PUPIL_COUNTS'],
    ['BRIN NUMMER;VESTIGINGSNUMMER;LEER- OF VERBLIJFSJAAR 1 - MAN', 'PUPIL_COUNTS'],
    ['INSTELLINGSCODE;VESTIGINGSCODE;TYPE_PO;PEILJAAR;AANTAL_LEERLINGEN', 'PUPIL_COUNTS'],
    ['BRIN NUMMER;VESTIGINGSNUMMER;EXAMENKANDIDATEN;GESLAAGDEN', 'EXAM_RESULTS'],
    ['BRIN_NUMMER;VESTIGINGSNUMMER;CET_AANTAL;CET_GEM', 'FINAL_TEST_SCORES'],
    ['BRIN_NUMMER;VESTIGINGSNUMMER;AFSTAND;LEERLINGEN', 'DISTANCES'],
    ['brin_nummer;vestigings_nummer;aantal_leerlingen;vsv_totaal', 'EARLY_SCHOOL_LEAVERS'],
    ['brin;vestnr;opbrengst_bb', 'INSPECTION_RESULTS'],
    ['BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM;STRAATNAAM', 'BOARD_ADDRESSES'],
    ['BRIN NUMMER;INSTELLINGSNAAM;STRAATNAAM;PLAATSNAAM', 'INSTITUTION_ADDRESSES'],
    ['kvk;naam;bevoegd_gezag', 'BOARD_NAMES'],
    ['a;b;c', 'UNKNOWN'],
  ])('says what %s looks like: %s', (headers, looksLike) => {
    expect(recogniseRegister(headers.split(';'))).toMatchObject({
      ok: false,
      error: { code: 'file.no-register', looksLike },
    });
  });

  it('names the columns that a register lacks', () => {
    const headers = `INSTELLINGSCODE;VESTIGINGSCODE;${common};${board}`.replace('POSTCODE;', '');
    expect(recogniseRegister(headers.split(';'))).toMatchObject({
      error: { looksLike: 'REGISTER_WITHOUT_COLUMNS', missing: ['POSTCODE'] },
    });
  });

  it('refuses a column that stands twice, under either of its names', () => {
    const headers = `BRIN NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;${common};${board}`;
    expect(recogniseRegister(headers.split(';'))).toEqual({
      ok: false,
      error: { code: 'file.repeated-column', column: 'INSTELLINGSCODE' },
    });
  });
});

describe('kindInFileName', () => {
  it.each([
    ['bo-vestigingen_2026-08.csv', 'PRIMARY'],
    ['vestigingenbo.csv', 'PRIMARY'],
    ['vo-vestigingen_2020-12.subset.csv', 'SECONDARY'],
    ['02. Alle vestigingen VO.csv', 'SECONDARY'],
    ['vestigingenso.csv', 'SPECIALISED'],
    ['scholen_2024-11.csv', null],
    ['vestigingen_voorbeeld.csv', null],
    ['', null],
  ])('finds in %j %s', (fileName, kind) => {
    expect(kindInFileName(fileName)).toBe(kind);
  });
});
