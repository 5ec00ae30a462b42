import type { AuditEvent } from '@verankerd/contract';
import type { PlainDate } from '@verankerd/domain';
import { today } from '../shell/today';

/** Changes of one day in the Netherlands. */
export type DayOfEvents = { readonly day: PlainDate; readonly events: readonly AuditEvent[] };

/** Puts changes that lie next to each other under the day on which they were made. */
export function eventsByDay(events: readonly AuditEvent[]): readonly DayOfEvents[] {
  const days: { day: PlainDate; events: AuditEvent[] }[] = [];
  for (const event of events) {
    const day = today(new Date(event.at));
    const last = days.at(-1);
    if (last?.day === day) last.events.push(event);
    else days.push({ day, events: [event] });
  }
  return days;
}
