import { isBoardNumber, isBrin, isEstablishmentCode, sectorOfPart } from './register-establishment';

describe('identifiers of the registers', () => {
  it.each([
    ['99ZA', true],
    ['99za', false],
    ['9ZA', false],
    ['99ZA00', false],
    ['A9ZA', false],
    [' 99ZA', false],
  ])('takes %j for a BRIN: %s', (text, expected) => {
    expect(isBrin(text)).toBe(expected);
  });

  it.each([
    ['99ZA00', true],
    ['99ZA07', true],
    ['99ZA0', false],
    ['99ZA000', false],
    ['99ZAOO', false],
  ])('takes %j for the code of an establishment: %s', (text, expected) => {
    expect(isEstablishmentCode(text)).toBe(expected);
  });

  it.each([
    ['99901', true],
    ['09901', true],
    ['9901', false],
    ['999011', false],
    ['9990a', false],
  ])('takes %j for the number of a board: %s', (text, expected) => {
    expect(isBoardNumber(text)).toBe(expected);
  });

  it('counts special primary education as primary, and special education as specialised', () => {
    expect(sectorOfPart('SBO')).toBe('PO');
    expect(sectorOfPart('BO')).toBe('PO');
    expect(sectorOfPart('SO_VSO')).toBe('GO');
    expect(sectorOfPart('VO')).toBe('VO');
  });
});
