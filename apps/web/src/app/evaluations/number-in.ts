/**
 * The number that somebody typed, in Dutch or in English: `3,1`, `3.1`, `1.200`, `1.200,50`. Null for an empty field,
 * NaN for what is no number. A point before exactly three digits at the end parts thousands, as in `1.200`.
 */
export function numberIn(typed: string): number | null {
  const text = typed.trim().replace(/\s/g, '');
  if (text === '') return null;
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}
