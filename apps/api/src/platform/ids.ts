import { v7 } from 'uuid';

/** Makes ids. Rules get ids as arguments; only use cases ask for them here. */
export class Ids {
  /** A new UUID of version 7: unique, and later ones sort later. */
  next(): string {
    return v7();
  }
}
