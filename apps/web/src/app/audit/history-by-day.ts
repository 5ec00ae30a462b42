import type { AuditEvent } from '@verankerd/contract';
import type { AnchoringLapse, PlainDate } from '@verankerd/domain';
import { today } from '../shell/today';

/** What happened on a day in the Netherlands: what people changed, and what lapsed at the end of it by itself. */
export type DayOfHistory = {
  readonly day: PlainDate;
  readonly lapses: readonly AnchoringLapse[];
  readonly events: readonly AuditEvent[];
};

/**
 * Puts changes that lie next to each other under the day on which they were made, and lapses under theirs.
 * @param events newest first, as far as they were read
 * @param lapses in any order; those from before the oldest change are left out while there is more to read
 */
export function historyByDay(
  events: readonly AuditEvent[],
  lapses: readonly AnchoringLapse[],
  hasMore: boolean,
): readonly DayOfHistory[] {
  const days: { day: PlainDate; lapses: AnchoringLapse[]; events: AuditEvent[] }[] = [];
  for (const event of events) {
    const day = today(new Date(event.at));
    const last = days.at(-1);
    if (last?.day === day) last.events.push(event);
    else days.push({ day, lapses: [], events: [event] });
  }
  const oldest = days.at(-1)?.day;
  for (const lapse of lapses) {
    if (hasMore && (oldest === undefined || lapse.on < oldest)) continue;
    const position = days.findIndex(({ day }) => day <= lapse.on);
    const found = days[position];
    if (found?.day === lapse.on) found.lapses.push(lapse);
    else
      days.splice(position < 0 ? days.length : position, 0, {
        day: lapse.on,
        lapses: [lapse],
        events: [],
      });
  }
  return days;
}
