import type { AuditEvent } from '@verankerd/contract';
import { plainDate, schoolYear, type AnchoringLapse } from '@verankerd/domain';
import { historyByDay } from './history-by-day';

const event = (at: string) => ({ id: at, at }) as AuditEvent;
const lapse = (on: string): AnchoringLapse => ({
  aspect: 'TIME',
  schoolYear: schoolYear('2025-2026'),
  on: plainDate(on),
  from: 2,
  to: 1,
  isMended: false,
});
const shown = (...history: Parameters<typeof historyByDay>) =>
  historyByDay(...history).map(({ day, lapses, events }) => [day, lapses.length, events.length]);

describe('the history by day', () => {
  const events = [
    event('2025-11-03T09:00:00Z'),
    event('2025-10-31T22:30:00Z'),
    event('2025-10-31T12:00:00Z'),
    event('2025-09-01T12:00:00Z'),
  ];

  it('puts a lapse under its day, above what was changed on it', () => {
    expect(shown(events, [lapse('2025-10-31'), lapse('2025-10-31')], false)).toEqual([
      ['2025-11-03', 0, 1],
      ['2025-10-31', 2, 2],
      ['2025-09-01', 0, 1],
    ]);
  });

  it('gives a lapse on a day on which nobody changed anything a day of its own', () => {
    expect(shown([event('2025-11-03T09:00:00Z')], [lapse('2025-10-31')], false)).toEqual([
      ['2025-11-03', 0, 1],
      ['2025-10-31', 1, 0],
    ]);
  });

  it('waits with what lapsed before the oldest change that was read', () => {
    expect(shown(events, [lapse('2024-10-31')], true)).toHaveLength(3);
    expect(shown([], [lapse('2024-10-31')], true)).toEqual([]);
    expect(shown(events, [lapse('2024-10-31')], false).at(-1)).toEqual(['2024-10-31', 1, 0]);
  });
});
