import { computed, effect, inject, signal, untracked, type Signal } from '@angular/core';
import { recordLessons, type DeliveryYear } from '@verankerd/contract';
import { isPlainDate, type PlainDate, type SchoolYear } from '@verankerd/domain';
import type { SaveProgress } from '../kit/save-state';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Session } from '../shell/session';

/** A choice in one school year. */
export type ChoiceYearKey = {
  readonly schoolId: string;
  readonly choiceId: string;
  readonly schoolYear: SchoolYear;
};

/** Lessons that were tapped and are not known to have arrived. The key makes a tap that is sent again count once. */
export type Tap = {
  readonly key: string;
  readonly groupId: string;
  readonly givenOn: PlainDate;
  readonly lessons: number;
};

/**
 * The taps of a reader on their way to the server: each counts on screen at once, is sent in its turn, and waits in the
 * tab when there is no connection, so that walking through a corridor without one loses nothing.
 */
export class LessonTaps {
  /** What has not arrived, the oldest first. */
  readonly waiting = signal<readonly Tap[]>([]);
  /** Why the server did not take a tap, which then counts no more. */
  readonly refused = signal<ApiFailure | undefined>(undefined);

  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);
  private readonly sending = signal(false);
  private readonly savedAt = signal<ReadonlyMap<string, string>>(new Map());
  private readonly address = computed(() => {
    const { choiceId, schoolYear } = this.year();
    const userId = this.session.current()?.userId ?? '';
    return `verankerd.lesson-taps-1.${userId}.${choiceId}.${schoolYear}`;
  });

  constructor(
    private readonly year: Signal<ChoiceYearKey>,
    private readonly arrived: (year: DeliveryYear) => void,
  ) {
    effect(() => {
      const kept = tapsIn(sessionStorage.getItem(this.address()));
      this.waiting.set(kept);
      if (kept.length > 0) untracked(() => void this.send());
    });
  }

  /** Counts lessons, and sends them as soon as it can. */
  add(groupId: string, givenOn: PlainDate, lessons: number): void {
    this.refused.set(undefined);
    this.keep([...this.waiting(), { key: newIdempotencyKey(), groupId, givenOn, lessons }]);
    void this.send();
  }

  /** Takes back the last tap of a group that waits for a connection. Null when the server has them all. */
  takeBack(groupId: string): Tap | null {
    const last = this.waiting().findLast((tap) => tap.groupId === groupId);
    // What is on its way may have arrived: only the server can take that back.
    if (!last || this.sending()) return null;
    this.keep(this.waiting().filter((tap) => tap !== last));
    return last;
  }

  /** Sends what waits, one by one. Stops where there is no connection. */
  async send(): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    const address = this.address();
    try {
      for (let tap = this.waiting()[0]; tap; tap = this.waiting()[0]) {
        const isDone = await this.deliver(tap);
        // The reader went to another year meanwhile: what was sent is told there, and nothing is lost.
        if (address !== this.address() || !isDone) break;
        const { key } = tap;
        this.keep(this.waiting().filter((other) => other.key !== key));
      }
    } finally {
      this.sending.set(false);
    }
  }

  /** Lessons of a group that count on screen and have not arrived. */
  waitingOf(groupId: string): readonly Tap[] {
    return this.waiting().filter((tap) => tap.groupId === groupId);
  }

  /** Where the taps of a group stand between the reader and the server. */
  progressOf(groupId: string): SaveProgress {
    if (this.waitingOf(groupId).length > 0)
      return { state: this.sending() ? 'SAVING' : 'NOT_SENT' };
    const at = this.savedAt().get(groupId);
    return at === undefined ? { state: 'IDLE' } : { state: 'SAVED', at };
  }

  /** Whether the tap needs no sending any more: it arrived, or it was refused. */
  private async deliver({ key, groupId, givenOn, lessons }: Tap): Promise<boolean> {
    try {
      const year = await this.api.call(recordLessons, {
        params: { ...this.year(), groupId },
        body: { givenOn, lessons },
        idempotencyKey: key,
      });
      this.savedAt.update((saved) => new Map(saved).set(groupId, new Date().toISOString()));
      this.arrived(year);
      return true;
    } catch (error) {
      const failure = failureOf(error);
      const { status = 0 } = failure.problem ?? {};
      const canSucceedLater = status === 0 || status === 401 || status === 429 || status >= 500;
      if (!canSucceedLater) this.refused.set(failure);
      return !canSucceedLater;
    }
  }

  private keep(taps: readonly Tap[]): void {
    this.waiting.set(taps);
    try {
      if (taps.length === 0) sessionStorage.removeItem(this.address());
      else sessionStorage.setItem(this.address(), JSON.stringify(taps));
    } catch {
      // A browser that keeps nothing still holds them as long as the page is open.
    }
  }
}

/** The taps that a tab kept; those that cannot be read are none. */
export function tapsIn(kept: string | null): readonly Tap[] {
  if (kept === null) return [];
  try {
    const taps: unknown = JSON.parse(kept);
    return Array.isArray(taps) ? taps.filter(isTap) : [];
  } catch {
    return [];
  }
}

function isTap(value: unknown): value is Tap {
  const { key, groupId, givenOn, lessons } = (value ?? {}) as Partial<Record<keyof Tap, unknown>>;
  return (
    typeof key === 'string' &&
    typeof groupId === 'string' &&
    typeof givenOn === 'string' &&
    isPlainDate(givenOn) &&
    Number.isInteger(lessons)
  );
}
