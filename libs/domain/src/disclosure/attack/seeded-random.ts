/** A source of randomness: each call gives a number from 0 up to but not including 1. */
export type Random = () => number;

/** A repeatable source for a seed (Mulberry32). Not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `least` to `most`, both included. */
export function wholeBetween(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One of the items, each as likely. @throws RangeError when there are none. */
export function oneOf<T>(random: Random, items: readonly T[]): T {
  const [first] = items;
  if (first === undefined) throw new RangeError('Nothing to choose from');
  return items[Math.floor(random() * items.length)] ?? first;
}
