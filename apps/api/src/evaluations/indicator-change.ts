import type { Indicator } from '@verankerd/contract';
import type { Change } from '../audit/audit-door';

/** A change of an indicator for the history. */
export function indicatorChange(
  kind: 'indicator.created' | 'indicator.changed' | 'indicator.stopped' | 'indicator.resumed',
  change: {
    readonly schoolId: string;
    readonly before: Indicator | null;
    readonly after: Indicator;
    readonly at: Date;
  },
): Change {
  const { schoolId, before, after, at } = change;
  return {
    schoolId,
    ...(after.choiceId !== null && { choiceId: after.choiceId }),
    kind,
    subject: after.id,
    before: before && factsOf(before),
    after: factsOf(after),
    at,
  };
}

function factsOf({ name, family, subject, direction, measure, instrument, stoppedOn }: Indicator) {
  return { name, family, subject, direction, measure, instrument, stoppedOn };
}
