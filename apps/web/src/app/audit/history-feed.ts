import { inject, signal } from '@angular/core';
import { readHistory, type AuditEvent } from '@verankerd/contract';
import type { QuestionKey, SchoolYear } from '@verankerd/domain';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { questionOfEvent } from './event-facts';

/** Which changes a reader wants to see. */
export type HistoryFilter = {
  readonly schoolId: string;
  readonly choiceId: string;
  readonly question: QuestionKey | undefined;
  readonly schoolYear: SchoolYear | undefined;
};

/** Changes that are fetched at once, and that a step shows at least when there are as many. */
const fetched = 100;
const wanted = 25;

/**
 * The history of a choice, page after page. The server keeps no question with a change, so that pages are read until
 * enough changes of the question are found. Make it in a field of a component.
 */
export class HistoryFeed {
  private readonly api = inject(ApiClient);
  private filter: HistoryFilter | undefined;
  private cursor: string | null = null;

  readonly events = signal<readonly AuditEvent[]>([]);
  readonly isLoading = signal(false);
  readonly failure = signal<ApiFailure | undefined>(undefined);
  /** Whether there are older changes to read. */
  readonly hasMore = signal(false);

  /** Begins anew, with the newest changes. */
  start(filter: HistoryFilter): Promise<void> {
    this.filter = filter;
    this.cursor = null;
    this.events.set([]);
    this.hasMore.set(false);
    return this.readOn(filter);
  }

  /** Reads older changes. What is there stays. */
  async more(): Promise<void> {
    if (this.filter && !this.isLoading()) await this.readOn(this.filter);
  }

  private async readOn(filter: HistoryFilter): Promise<void> {
    this.isLoading.set(true);
    this.failure.set(undefined);
    try {
      const goal = this.events().length + wanted;
      do {
        const page = await this.readPage(filter);
        // The reader may have chosen another filter while this page was under way.
        if (this.filter !== filter) return;
        this.cursor = page.nextCursor;
        const found = page.events.filter((event) => belongsTo(event, filter.question));
        this.events.update((events) => [...events, ...found]);
      } while (this.cursor !== null && this.events().length < goal);
      this.hasMore.set(this.cursor !== null);
    } catch (error) {
      if (this.filter === filter) this.failure.set(failureOf(error));
    } finally {
      if (this.filter === filter) this.isLoading.set(false);
    }
  }

  private readPage({ schoolId, choiceId, schoolYear, question }: HistoryFilter) {
    return this.api.call(readHistory, {
      params: { schoolId, choiceId },
      query: {
        ...(schoolYear && { schoolYear }),
        ...(this.cursor !== null && { cursor: this.cursor }),
        limit: question ? fetched : wanted,
      },
    });
  }
}

function belongsTo(event: AuditEvent, question: QuestionKey | undefined): boolean {
  return question === undefined || questionOfEvent(event) === question;
}
