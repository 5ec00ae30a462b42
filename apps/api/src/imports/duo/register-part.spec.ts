import { partOfType } from './register-part';

describe('partOfType', () => {
  it.each([
    ['basisschool', 'BO'],
    ['Bo', 'BO'],
    ['SBAO', 'SBO'],
    ['Sbo', 'SBO'],
    ['(V)SO', 'SO_VSO'],
    ['SO/VSO', 'SO_VSO'],
    ['VSO', 'SO_VSO'],
    ['VBO/MAVO/HAVO/VWO/PRO', 'VO'],
    ['BRUGJAAR', 'VO'],
    ['MBO', null],
    ['VBO/MBO', null],
    ['', null],
  ])('puts %j in %s', (type, part) => {
    expect(partOfType(type)).toBe(part);
  });
});
