import { recordChange } from '../audit/audit-door';
import {
  type AddedIndicator,
  addIndicators,
  writeMeasurements,
} from '../evaluations/evaluations-door';
import { type Transaction } from '../platform/database/unit-of-work';
import { type Actor } from '../platform/http/actor';
import { type Ids } from '../platform/ids';
import { type MeasurementImportPlan } from './import-plan';
import { rememberMapping } from './remembered-mapping';
import { type ResolvedSeries, usualNewIndicators } from './resolve-series';

/** Who imports for which school, when, and whether the measurements are handed in at once. */
export type ImportCircumstances = {
  readonly actor: Actor;
  readonly schoolId: string;
  readonly at: Date;
  readonly ids: Ids;
  readonly isSubmitted: boolean;
};

/** Most measurements of which the history tells that they were written over. */
const mostTold = 200;

/** Writes what a plan changes, remembers how the file was mapped, and records it in the history. */
export async function carryOutImport(
  transaction: Transaction,
  plan: MeasurementImportPlan,
  circumstances: ImportCircumstances,
): Promise<void> {
  const { actor, schoolId, at } = circumstances;
  const added = newIndicatorsOf(plan, circumstances.ids);
  const changes = plan.measurements.filter(({ outcome }) => outcome !== 'UNCHANGED');
  await addIndicators(transaction, [...added.values()], circumstances);
  await writeMeasurements(
    transaction,
    changes.map(({ indicatorId, schoolYear, round, group, value, measuredOn, ...told }) => ({
      ...{ indicatorId: added.get(indicatorId)?.id ?? indicatorId, schoolYear, round, group },
      ...{ value, measuredOn, source: plan.fileName },
      ...{ explanation: told.explanation, breakReason: told.breakReason },
    })),
    circumstances,
  );
  await remember(transaction, plan, added, circumstances);
  if (changes.length === 0) return;
  await recordImport(transaction, plan, circumstances);
  await recordChange(transaction, actor, {
    schoolId,
    kind: 'measurement.imported',
    subject: schoolId,
    before: null,
    after: {
      fileName: plan.fileName,
      counts: plan.counts,
      newIndicators: [...added.values()].map(({ id, name }) => ({ id, name })),
      writtenOver: changes
        .filter(({ outcome }) => outcome === 'CHANGED')
        .slice(0, mostTold)
        .map(({ indicatorId, schoolYear, round, group }) => ({
          ...{ indicatorId, schoolYear, round, group },
        })),
    },
    at,
  });
}

/** The indicators that are made, by the id that stood for them in the plan; only those with a measurement. */
function newIndicatorsOf(
  { series, settings, measurements }: MeasurementImportPlan,
  ids: Ids,
): ReadonlyMap<string, AddedIndicator> {
  const used = new Set(measurements.map(({ indicatorId }) => indicatorId));
  const { family, direction } = settings.newIndicators ?? usualNewIndicators;
  const added = new Map<string, AddedIndicator>();
  for (const { to, target, newName } of series) {
    if (to?.kind !== 'NEW' || !target || !used.has(target.indicatorId)) continue;
    if (added.has(target.indicatorId)) continue;
    const { kind, subject, scale } = target;
    if (kind === 'COUNTS') continue;
    added.set(target.indicatorId, {
      ...{ id: ids.next(), name: newName, family, direction, kind, subject, scale },
      unit: kind === 'AMOUNT' ? 'punten' : null,
    });
  }
  return added;
}

async function remember(
  transaction: Transaction,
  { header, survey, settings, series }: MeasurementImportPlan,
  added: ReadonlyMap<string, AddedIndicator>,
  { schoolId, actor, at }: ImportCircumstances,
): Promise<void> {
  const placed = series.map(({ indicator, group, to, target }) => ({
    ...{ indicator, group, to: placeOf({ to, target }, added) },
  }));
  const { yearMeaning, round, blankMeans, columns } = survey.mapping;
  const kept = {
    ...settings,
    yearMeaning,
    round,
    blankMeans,
    columns: [...columns],
    series: placed,
  };
  await rememberMapping(transaction, schoolId, header.headers, kept, { at, userId: actor.userId });
}

function placeOf(
  { to, target }: Pick<ResolvedSeries, 'to' | 'target'>,
  added: ReadonlyMap<string, AddedIndicator>,
) {
  const made = target && added.get(target.indicatorId);
  if (made) return { kind: 'INDICATOR' as const, indicatorId: made.id };
  return to ?? { kind: 'LEAVE_OUT' as const };
}

async function recordImport(
  transaction: Transaction,
  { fileName, counts, checksum }: MeasurementImportPlan,
  { schoolId, actor, at, ids }: ImportCircumstances,
): Promise<void> {
  await transaction.query(
    `INSERT INTO measurement_imports (school_id, id, file_name, checksum, counts, imported_at, imported_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[schoolId, ids.next(), fileName],
      ...[checksum, JSON.stringify(counts)],
      ...[at, actor.userId],
    ],
  );
}
