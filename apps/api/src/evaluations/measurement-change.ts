import type { Change } from '../audit/audit-door';
import type { IndicatorRow } from './indicator-row';
import type { MeasurementToStore } from './store-measurements';
import type { MeasurementPlace, StoredMeasurement } from './stored-measurement';

type Said = Pick<
  StoredMeasurement | MeasurementToStore,
  'value' | 'measuredOn' | 'source' | 'explanation' | 'breakReason' | 'firstSchoolYear'
>;

/**
 * A change of a measurement for the history. It tells what was said and which parts changed, and never a number: the
 * history is read beside the figures, and what was hidden there could be reckoned out from it.
 */
export function measurementChange(
  kind: 'measurement.recorded' | 'measurement.cleared',
  change: {
    readonly schoolId: string;
    readonly indicator: Pick<IndicatorRow, 'id' | 'name' | 'choiceId'>;
    readonly place: Omit<MeasurementPlace, 'indicatorId'>;
    readonly before: Said | null;
    readonly after: Said | null;
    readonly at: Date;
  },
): Change {
  const { schoolId, indicator, place, before, after, at } = change;
  const { schoolYear, round, group } = place;
  const told = (said: Said | null) =>
    said && { indicator: indicator.name, round, group, state: said.value.state };
  const changed = before && after ? changedFields(before, after) : [];
  return {
    schoolId,
    ...(indicator.choiceId !== null && { choiceId: indicator.choiceId }),
    schoolYear,
    kind,
    subject: indicator.id,
    before: told(before),
    after: after && { ...told(after), ...(before && { changed }) },
    at,
  };
}

const fields = [
  'value',
  'measuredOn',
  'source',
  'explanation',
  'breakReason',
  'firstSchoolYear',
] as const;

function changedFields(before: Said, after: Said): readonly string[] {
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
