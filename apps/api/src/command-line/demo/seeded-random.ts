/** Chance that falls the same way each time: the demo is the same on every machine. */
export class SeededRandom {
  private state: number;

  /** @param seed Any text; each choice of the demo has its own, so that adding one leaves the others alone. */
  constructor(seed: string) {
    this.state = hash(seed);
  }

  /** A number from 0 up to 1, 1 left out. */
  next(): number {
    // Mulberry32: small, fast, and good enough to make an example look alive.
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from the first to the last, both included. */
  between(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1));
  }

  /** Whether something with this chance, 0 to 1, happens. */
  happens(chance: number): boolean {
    return this.next() < chance;
  }

  /** One of the items. */
  oneOf<T>(items: readonly [T, ...T[]]): T {
    return items[this.between(0, items.length - 1)] ?? items[0];
  }

  /** The items in another order. */
  shuffled<T>(items: readonly T[]): readonly T[] {
    return items
      .map((item) => ({ item, rank: this.next() }))
      .sort((first, second) => first.rank - second.rank)
      .map(({ item }) => item);
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return value;
}
