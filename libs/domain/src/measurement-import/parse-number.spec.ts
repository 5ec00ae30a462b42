import * as fc from 'fast-check';
import { recogniseDecimalSign } from './decimal-sign';
import { parseNumber } from './parse-number';

describe('parseNumber', () => {
  it.each([
    ['7,5', 'COMMA', 7.5, 1],
    ['1.234,56', 'COMMA', 1234.56, 2],
    ['1.234.567', 'COMMA', 1234567, 0],
    ['85 %', 'COMMA', 85, 0],
    ['-3', 'COMMA', -3, 0],
    ['8.3838', 'POINT', 8.3838, 4],
    ['1,234.5', 'POINT', 1234.5, 1],
    ['0.500', 'POINT', 0.5, 3],
    ['1\u00a0234', 'POINT', 1234, 0],
  ] as const)('reads %s with a decimal %s', (text, sign, value, decimals) => {
    expect(parseNumber(text, sign)).toEqual({ ok: true, value: { value, decimals } });
  });

  it.each([
    ['7.5', 'COMMA', 'OTHER_DECIMAL_SIGN'],
    ['7,5', 'POINT', 'OTHER_DECIMAL_SIGN'],
    ['1.234', 'COMMA', 'AMBIGUOUS_NUMBER'],
    ['8,381', 'POINT', 'AMBIGUOUS_NUMBER'],
    ['1,2,3', 'COMMA', 'NOT_A_NUMBER'],
    ['acht', 'COMMA', 'NOT_A_NUMBER'],
    ['7,', 'COMMA', 'NOT_A_NUMBER'],
    ['1e5', 'POINT', 'NOT_A_NUMBER'],
    ['12.34,5', 'COMMA', 'NOT_A_NUMBER'],
  ] as const)('refuses %s with a decimal %s', (text, sign, error) => {
    expect(parseNumber(text, sign)).toEqual({ ok: false, error });
  });

  it('takes a number that could be thousands for a count where only a count can stand', () => {
    expect(parseNumber('1.234', 'COMMA', true)).toMatchObject({ value: { value: 1234 } });
  });

  it('reads back every number that a Dutch or English table writes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.constantFrom(['nl-NL', 'COMMA'] as const, ['en-GB', 'POINT'] as const),
        (number, [locale, sign]) => {
          const text = number.toLocaleString(locale, {
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          });
          const read = parseNumber(text, sign);
          expect(read.ok && Math.abs(read.value.value - number) <= 0.00501).toBe(true);
        },
      ),
    );
  });
});

describe('recogniseDecimalSign', () => {
  it.each([
    [['6,4', '7', '1.234'], ';', 'COMMA', false],
    [['6.4', '7'], ',', 'POINT', false],
    [['6.4', '7.5', '6,1'], ';', 'POINT', true],
    [['7', '1.234'], ';', 'COMMA', false],
    [['7'], ',', 'POINT', false],
    [['1.234,5'], null, 'COMMA', false],
  ] as const)('reads %j between %j as %s', (texts, delimiter, sign, isMixed) => {
    expect(recogniseDecimalSign(texts, delimiter)).toEqual({ sign, isMixed });
  });
});
