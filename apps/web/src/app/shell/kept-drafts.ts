import { Service } from '@angular/core';

const prefix = 'verankerd.draft.';

/**
 * Keeps what was written and not sent on this device, through a closed tab and a lost connection, apart for each
 * account. Signing out forgets it, so that nothing stays behind on a shared device. A browser that keeps nothing (full,
 * or private) loses only this safety net.
 */
@Service()
export class KeptDrafts {
  /** Keeps a draft under a name; it replaces the one that was there. */
  keep(account: string, name: string, draft: unknown): void {
    try {
      localStorage.setItem(keyOf(account, name), JSON.stringify(draft));
    } catch {
      // Full, or not allowed: what is on screen is still there.
    }
  }

  /** The draft that is kept under a name; nothing when there is none. Whoever asks checks its shape. */
  read(account: string, name: string): unknown {
    const text = localStorage.getItem(keyOf(account, name));
    if (text === null) return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return undefined;
    }
  }

  /** The draft was sent, or its writer let it go. */
  drop(account: string, name: string): void {
    localStorage.removeItem(keyOf(account, name));
  }

  /** Forgets all drafts of an account. */
  forget(account: string): void {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(keyOf(account, ''))) localStorage.removeItem(key);
    }
  }
}

function keyOf(account: string, name: string): string {
  return `${prefix}${account}.${name}`;
}
