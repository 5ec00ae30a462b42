import { Service, inject } from '@angular/core';
import { Session } from '../shell/session';
import { emptyDraft, type ChoiceDraft } from './choice-draft';

/**
 * Keeps drafts in the tab, so that a reload, the back button or a session that ran out loses nothing. Each reader has
 * its own; they go when the tab closes.
 */
@Service()
export class DraftStore {
  private readonly session = inject(Session);

  /** The draft that was kept under a name; nothing when there is none that can be read. */
  read(name: string): ChoiceDraft | undefined {
    const kept = sessionStorage.getItem(this.keyOf(name));
    if (kept === null) return undefined;
    try {
      const draft: unknown = JSON.parse(kept);
      return { ...emptyDraft, ...(draft as Partial<ChoiceDraft>) };
    } catch {
      return undefined;
    }
  }

  /** Keeps a draft. A browser that keeps nothing is no reason to stop the reader. */
  keep(name: string, draft: ChoiceDraft): void {
    if (!this.session.current()) return;
    try {
      sessionStorage.setItem(this.keyOf(name), JSON.stringify(draft));
    } catch {
      this.drop(name);
    }
  }

  /** The draft was sent, or the reader let it go. */
  drop(name: string): void {
    sessionStorage.removeItem(this.keyOf(name));
  }

  private keyOf(name: string): string {
    return `verankerd.choice-draft-1.${this.session.current()?.userId ?? ''}.${name}`;
  }
}
