/** The whole number that somebody typed, when it lies from `lowest` to `highest`; nothing for anything else. */
export function wholeNumberIn(typed: string, lowest: number, highest: number): number | undefined {
  const text = typed.trim();
  if (!/^\d{1,6}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= lowest && number <= highest ? number : undefined;
}
