import { type Result, err, ok } from '../result';
import { type DecimalSign } from './decimal-sign';

/** A number as it stood in a table. `decimals` is how many digits it was rounded to. */
export type ParsedNumber = { readonly value: number; readonly decimals: number };

/** Why a text is no number that can be trusted. */
export type NumberProblem =
  | 'NOT_A_NUMBER'
  /** It has a decimal point in a table of decimal commas, or the other way round. */
  | 'OTHER_DECIMAL_SIGN'
  /** `1.234`: one and a bit, or more than a thousand. */
  | 'AMBIGUOUS_NUMBER';

const signs = {
  COMMA: { decimal: ',', grouping: '.' },
  POINT: { decimal: '.', grouping: ',' },
} as const;

/**
 * Reads a number as Dutch or English tables write it: `1.234,5`, `85 %`, `-3`. A number that could be read in two ways
 * is refused rather than guessed, unless it can only be a count.
 */
export function parseNumber(
  text: string,
  sign: DecimalSign,
  isCount = false,
): Result<ParsedNumber, NumberProblem> {
  const bare = text.replace(/[\s\u00a0]/g, '').replace(/%$/, '');
  const match = /^(-?)(\d[\d.,]*)$/.exec(bare);
  if (!match) return err('NOT_A_NUMBER');
  const [, minus = '', digits = ''] = match;
  const { decimal, grouping } = signs[sign];
  const parts = digits.split(decimal);
  const [whole = '', fraction = ''] = parts;
  if (parts.length > 2 || (parts.length === 2 && fraction === '')) return err('NOT_A_NUMBER');
  if (!whole.includes(grouping) && !fraction.includes(grouping)) {
    return ok(numberOf(minus, whole, fraction));
  }
  const groups = whole.split(grouping);
  const isGrouped =
    !fraction.includes(grouping) &&
    /^[1-9]\d{0,2}$/.test(groups[0] ?? '') &&
    groups.slice(1).every((group) => /^\d{3}$/.test(group));
  if (!isGrouped) {
    return err(/^\d+[.,]\d+$/.test(digits) ? 'OTHER_DECIMAL_SIGN' : 'NOT_A_NUMBER');
  }
  if (groups.length === 2 && fraction === '' && !isCount) return err('AMBIGUOUS_NUMBER');
  return ok(numberOf(minus, groups.join(''), fraction));
}

function numberOf(minus: string, whole: string, fraction: string): ParsedNumber {
  return { value: Number(`${minus}${whole}.${fraction || '0'}`), decimals: fraction.length };
}
