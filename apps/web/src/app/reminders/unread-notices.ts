import { Service, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { countUnreadNotices } from '@verankerd/contract';
import { filter } from 'rxjs';
import { ApiClient } from '../shell/api-client';
import { Session } from '../shell/session';

/** Milliseconds between two looks at most while somebody goes from page to page. */
const betweenLooks = 60_000;

/** Knows how many notices are unread. It looks again as the reader goes to another page, once a minute at most. */
@Service()
export class UnreadNotices {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);
  private readonly counted = signal(0);
  private lookedAt = 0;

  /** How many notices the reader did not read. */
  readonly count = this.counted.asReadonly();

  constructor() {
    effect(() => {
      const reader = this.session.current();
      untracked(() => {
        this.counted.set(0);
        this.lookedAt = 0;
        if (reader) void this.look();
      });
    });
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => void this.look());
  }

  /** The server told how many are left. */
  tell(count: number): void {
    this.counted.set(count);
  }

  /** A count that cannot be read is no reason to disturb anybody: the next page asks again. */
  private async look(): Promise<void> {
    if (!this.session.current() || Date.now() - this.lookedAt < betweenLooks) return;
    this.lookedAt = Date.now();
    try {
      this.counted.set((await this.api.call(countUnreadNotices)).unread);
    } catch {
      this.lookedAt = 0;
    }
  }
}
