import { TestBed } from '@angular/core/testing';
import type { AuditEvent } from '@verankerd/contract';
import { ApiClient, ApiFailure } from '../shell/api-client';
import { HistoryFeed, type HistoryFilter } from './history-feed';

const all: HistoryFilter = {
  schoolId: 's',
  choiceId: 'c',
  question: undefined,
  schoolYear: undefined,
};

describe('the history, page after page', () => {
  it('begins with the newest and reads on when asked', async () => {
    const { feed } = set(Array.from({ length: 60 }, () => 'TIME'));
    await feed.start(all);
    expect([feed.events().length, feed.hasMore()]).toEqual([25, true]);
    await feed.more();
    await feed.more();
    expect([feed.events().length, feed.hasMore()]).toEqual([60, false]);
  });

  it('reads on by itself until enough changes of one question are found', async () => {
    const subjects = Array.from({ length: 400 }, (_, index) =>
      index % 20 === 0 ? 'TRAINING' : 'TIME',
    );
    const { feed, asked } = set(subjects);
    await feed.start({ ...all, question: 'TEAM_PREPARATION' });
    expect(feed.events()).toHaveLength(20);
    expect(asked()).toBe(4);
    expect(feed.hasMore()).toBe(false);
  });

  it('keeps what was read when an older page fails, and goes on from there', async () => {
    const { feed, failNext } = set(Array.from({ length: 40 }, () => 'TIME'));
    await feed.start(all);
    failNext();
    await feed.more();
    expect(feed.events()).toHaveLength(25);
    expect(feed.failure()).toBeInstanceOf(ApiFailure);
    await feed.more();
    expect(feed.events()).toHaveLength(40);
    expect(feed.failure()).toBeUndefined();
  });

  it('forgets a page that comes in for an earlier filter', async () => {
    const { feed } = set(['TIME', 'TRAINING']);
    const earlier = feed.start(all);
    await feed.start({ ...all, question: 'TEAM_PREPARATION' });
    await earlier;
    expect(feed.events().map(({ subject }) => subject)).toEqual(['TRAINING']);
  });
});

/** A feed on a server that holds one change for each subject, newest first. */
function set(subjects: readonly string[]) {
  const events = subjects.map((subject, index) => ({
    id: String(subjects.length - index),
    subject,
    after: null,
    before: null,
  })) as unknown as AuditEvent[];
  let asked = 0;
  let fails = false;
  const call = (_: unknown, { query }: { query: { cursor?: string; limit: number } }) => {
    asked += 1;
    if (fails) {
      fails = false;
      return Promise.reject(new ApiFailure(undefined));
    }
    const { cursor, limit } = query;
    const from = cursor ? events.findIndex(({ id }) => id === cursor) + 1 : 0;
    const page = events.slice(from, from + limit);
    const nextCursor = from + limit < events.length ? (page.at(-1)?.id ?? null) : null;
    return Promise.resolve({ events: page, nextCursor });
  };
  TestBed.configureTestingModule({ providers: [{ provide: ApiClient, useValue: { call } }] });
  const feed = TestBed.runInInjectionContext(() => new HistoryFeed());
  return { feed, asked: () => asked, failNext: () => (fails = true) };
}
