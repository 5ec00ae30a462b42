import { type Delimiter } from './recognise-delimiter';

/** The sign before the decimals of a number. */
export const decimalSigns = ['COMMA', 'POINT'] as const;

/** One of `decimalSigns`. */
export type DecimalSign = (typeof decimalSigns)[number];

/** The decimal sign of a table, and whether its numbers contradict each other. */
export type RecognisedDecimalSign = {
  readonly sign: DecimalSign;
  /** Whether both signs stand before decimals: the table was put together from two. */
  readonly isMixed: boolean;
};

/**
 * The decimal sign of a table, from the values that can have only one reading (`1.234` can have two). Without such
 * values it follows from the delimiter: whoever separates by commas writes points.
 */
export function recogniseDecimalSign(
  texts: Iterable<string>,
  delimiter: Delimiter | null,
): RecognisedDecimalSign {
  let [commas, points] = [0, 0];
  for (const text of texts) {
    const sign = plainSignOf(text);
    if (sign === 'COMMA') commas += 1;
    if (sign === 'POINT') points += 1;
  }
  const isMixed = commas > 0 && points > 0;
  if (commas !== points) return { sign: commas > points ? 'COMMA' : 'POINT', isMixed };
  return { sign: delimiter === ',' ? 'POINT' : 'COMMA', isMixed };
}

function plainSignOf(text: string): DecimalSign | null {
  const number = text.trim().replace(/\s*%$/, '');
  if (/^-?(\d+,(\d{1,2}|\d{4,})|0,\d+|\d{1,3}(\.\d{3})+,\d+)$/.test(number)) return 'COMMA';
  if (/^-?(\d+\.(\d{1,2}|\d{4,})|0\.\d+|\d{1,3}(,\d{3})+\.\d+)$/.test(number)) return 'POINT';
  return null;
}
