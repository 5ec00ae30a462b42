import { writeReviewSection, type ReviewSectionDraft, type Route } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import type { ApiClient } from '../shell/api-client';
import { sectionDraft } from './review-parts';

const base: ReviewSectionDraft = {
  section: 'DONE',
  text: 'een',
  included: true,
  on: null,
  version: 3,
  saved: { by: 'Ander', at: '2026-06-20T10:00:00.000Z' },
};

function draftFrom(left: unknown) {
  const sent: { route: Route; request: unknown }[] = [];
  const call = (route: Route, request: unknown) => {
    sent.push({ route, request });
    return Promise.resolve({ ...base, text: 'een en twee', version: 4 });
  };
  const key = { schoolId: 's', choiceId: 'c', schoolYear: schoolYear('2025-2026') };
  const draft = sectionDraft({ call } as unknown as ApiClient, key, 'DONE', {
    held: () => base,
    accept: () => undefined,
    merged: () => undefined,
    keep: () => undefined,
    left,
  });
  return { draft, sent };
}

describe('a section that was kept on this device', () => {
  it('is sent as the contract asks: what was written, on the version that it started from', async () => {
    const value = { text: 'een en twee', included: true, on: null };
    const { draft, sent } = draftFrom({ value, base });
    draft.sendAgain();
    await Promise.resolve();
    expect(sent).toEqual([
      {
        route: writeReviewSection,
        request: {
          params: expect.objectContaining({ section: 'DONE' }) as unknown,
          body: value,
          version: 3,
        },
      },
    ]);
  });

  it.each([[undefined], ['tekst'], [{ value: { text: 5 }, base }], [{ value: { text: 'een' } }]])(
    'is nothing when it has another shape: %j',
    (left) => {
      expect(draftFrom(left).draft.isUnsent()).toBe(false);
    },
  );
});
