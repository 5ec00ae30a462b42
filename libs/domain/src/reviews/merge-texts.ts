import { paragraphsOf, sharedParagraphs, textOfParagraphs } from './paragraphs';

/** Two people changed one text. Either their changes lie apart, or a person has to choose. */
export type MergedText =
  { readonly state: 'MERGED'; readonly text: string } | { readonly state: 'OVERLAP' };

/**
 * Brings together what two people made of one text, paragraph by paragraph. Paragraphs that only one of them touched
 * are taken from that one; the same change by both counts once. Where both changed the same place otherwise, nothing
 * is chosen for them.
 * @param base the text that both started from
 */
export function mergeTexts(base: string, mine: string, theirs: string): MergedText {
  const origin = paragraphsOf(base);
  const [own, other] = [paragraphsOf(mine), paragraphsOf(theirs)];
  const merged: string[] = [];
  for (const stretch of stretchesOf(origin, own, other)) {
    const chosen = chosenOf(stretch);
    if (chosen === null) return { state: 'OVERLAP' };
    merged.push(...chosen);
  }
  return { state: 'MERGED', text: textOfParagraphs(merged) };
}

/** A part of the text as each of the three has it. */
type Stretch = {
  readonly origin: readonly string[];
  readonly own: readonly string[];
  readonly other: readonly string[];
};

function chosenOf({ origin, own, other }: Stretch): readonly string[] | null {
  if (isSame(own, other) || isSame(other, origin)) return own;
  return isSame(own, origin) ? other : null;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((paragraph, at) => paragraph === other[at]);
}

/** Cuts the three texts at the paragraphs that all of them kept; the stretches between may differ. */
function stretchesOf(
  origin: readonly string[],
  own: readonly string[],
  other: readonly string[],
): readonly Stretch[] {
  const inOwn = new Map(sharedParagraphs(origin, own).map(({ before, after }) => [before, after]));
  const inOther = new Map(
    sharedParagraphs(origin, other).map(({ before, after }) => [before, after]),
  );
  const stretches: Stretch[] = [];
  let from = { origin: 0, own: 0, other: 0 };
  const cutAt = (to: typeof from): void => {
    stretches.push({
      origin: origin.slice(from.origin, to.origin),
      own: own.slice(from.own, to.own),
      other: other.slice(from.other, to.other),
    });
    from = to;
  };
  for (const [place, paragraph] of origin.entries()) {
    const [ownPlace, otherPlace] = [inOwn.get(place), inOther.get(place)];
    if (ownPlace === undefined || otherPlace === undefined) continue;
    cutAt({ origin: place, own: ownPlace, other: otherPlace });
    stretches.push({ origin: [paragraph], own: [paragraph], other: [paragraph] });
    from = { origin: place + 1, own: ownPlace + 1, other: otherPlace + 1 };
  }
  cutAt({ origin: origin.length, own: own.length, other: other.length });
  return stretches;
}
