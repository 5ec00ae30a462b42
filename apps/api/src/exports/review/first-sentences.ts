/**
 * The start of a text in whole sentences, at most so many characters long; shorter texts stay whole. A first sentence
 * that is too long is cut off after a word.
 */
export function firstSentences(text: string, maximum: number): string {
  const running = text.replace(/\s+/g, ' ').trim();
  if (running.length <= maximum) return running;
  const within = running.slice(0, maximum);
  const end = Math.max(...['. ', '! ', '? '].map((mark) => within.lastIndexOf(mark)));
  if (end > 0) return within.slice(0, end + 1);
  const word = within.lastIndexOf(' ');
  return `${within.slice(0, word > 0 ? word : maximum - 1)}…`;
}
