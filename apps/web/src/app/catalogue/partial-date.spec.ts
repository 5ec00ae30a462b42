import { partialDate } from './partial-date';

describe('partialDate', () => {
  it.each([
    ['2017-06-08', 'nl-NL', '8 juni 2017'],
    ['2017-06-08', 'en-GB', '8 June 2017'],
    ['2017-06', 'nl-NL', 'juni 2017'],
    ['2017-12', 'en-GB', 'December 2017'],
    ['2017', 'nl-NL', '2017'],
  ])('writes %s in %s as %s', (date, locale, expected) => {
    expect(partialDate(date, locale)).toBe(expected);
  });
});
