/** The paragraphs of a text: what blank lines part. An empty text has none. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** The text of paragraphs, parted by blank lines. */
export function textOfParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}

/** Two places in two lists that hold the same paragraph. */
export type Match = { readonly before: number; readonly after: number };

/**
 * The longest run of paragraphs that two texts share in the same order. Of several as long, the one that comes first.
 * A review has tens of paragraphs at most, so that the plain table is fast enough.
 */
export function sharedParagraphs(
  before: readonly string[],
  after: readonly string[],
): readonly Match[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const lengthAt = (one: number, other: number): number => lengths[one * width + other] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      lengths[one * width + other] =
        before[one] === after[other]
          ? lengthAt(one + 1, other + 1) + 1
          : Math.max(lengthAt(one + 1, other), lengthAt(one, other + 1));
    }
  }
  const matches: Match[] = [];
  for (let one = 0, other = 0; one < before.length && other < after.length;) {
    if (before[one] === after[other]) matches.push({ before: one++, after: other++ });
    else if (lengthAt(one + 1, other) >= lengthAt(one, other + 1)) one += 1;
    else other += 1;
  }
  return matches;
}

/** A part of a text as it is shown: lines of words, or a list. */
export type WrittenBlock =
  | { readonly kind: 'WORDS'; readonly text: string }
  | { readonly kind: 'LIST'; readonly items: readonly string[] };

/** How a text is shown: a blank line starts a new block, and lines that begin with a dash make a list. */
export function writtenBlocks(text: string): readonly WrittenBlock[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const blocks: WrittenBlock[] = [];
    for (const line of paragraph.split(/\r?\n/)) {
      const item = /^\s*[-•]\s+(.*)$/.exec(line)?.[1];
      const last = blocks.at(-1);
      if (item === undefined) {
        if (last?.kind === 'WORDS')
          blocks[blocks.length - 1] = { kind: 'WORDS', text: `${last.text}\n${line}` };
        else blocks.push({ kind: 'WORDS', text: line });
      } else if (last?.kind === 'LIST')
        blocks[blocks.length - 1] = { kind: 'LIST', items: [...last.items, item] };
      else blocks.push({ kind: 'LIST', items: [item] });
    }
    return blocks;
  });
}
