import { Injectable } from '@nestjs/common';
import type { AnswerOf, EnteredMeasurement, InputOf, recordMeasurement } from '@verankerd/contract';
import {
  isWithinSchoolYears,
  laterSchoolYear,
  poolRefusal,
  schoolYearOf,
  type PlainDate,
  type PoolRefusal,
} from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal, refuseField } from '../platform/http/refusal';
import { valueToKeep } from './check-value';
import { DisclosureRules } from './disclosure-rules';
import { lockIndicator, readStoredMeasurements } from './evaluations-reader';
import { measurementChange } from './measurement-change';
import { findMeasurement, isAt } from './measurements-reader';
import { storeMeasurements } from './store-measurements';
import type { MeasurementPlace, StoredMeasurement } from './stored-measurement';
import { keptPeriods } from './disclose-measurements';

type Params = InputOf<typeof recordMeasurement>['params'];

/** Enters a measurement, or changes one. What may not be kept is refused, with the field named. */
@Injectable()
export class RecordMeasurement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: DisclosureRules,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: InputOf<typeof recordMeasurement>,
  ): Promise<AnswerOf<typeof recordMeasurement>> {
    return this.work.write(actor, async (transaction) => {
      const { schoolId, ...place } = params;
      const indicator = await lockIndicator(transaction, params);
      const stored = await readStoredMeasurements(transaction, schoolId, [indicator.id]);
      const before = stored.find((one) => isAt(one, place));
      const today = this.clock.today();
      const present = () => findMeasurement(transaction, params, this.rules.bySubject, today);
      if ((before?.version ?? 0) !== version)
        throw new Refusal('resource.changed-meanwhile', [], await present());
      if (indicator.stoppedOn !== null && !before) throw new Refusal('indicator.stopped');
      const period = checkPeriod(body, params, today);
      const rule = this.rules.bySubject[indicator.subject];
      const value = valueToKeep(body.value, indicator, before?.value ?? null, rule);
      if (value.state === 'REPORTED') checkPools(period, place, stored);

      const at = this.clock.now();
      const { instrumentVersion, measuredOn, source, explanation, breakReason } = body;
      const facts = { instrumentVersion, measuredOn, source, explanation, breakReason };
      const toStore = { ...place, ...facts, firstSchoolYear: period.first, value };
      const storing = { schoolId, at, by: actor.userId };
      const { added, changed } = await storeMeasurements(transaction, storing, [toStore]);
      if (added + changed > 0)
        await recordChange(
          transaction,
          actor,
          measurementChange('measurement.recorded', {
            ...{ schoolId, indicator, place, at },
            before: before ?? null,
            after: toStore,
          }),
        );
      const after = await present();
      if (!after) throw new Refusal('resource.changed-meanwhile', [], null);
      return after;
    });
  }
}

function checkPeriod(
  { withYearBefore, measuredOn }: EnteredMeasurement,
  { schoolYear, group }: Params,
  today: PlainDate,
) {
  if (schoolYear > schoolYearOf(today)) throw new Refusal('measurement.year-not-begun');
  if (withYearBefore && group !== 'SCHOOL')
    throw refuseField('measurement.pool-of-whole-school', 'withYearBefore');
  const first = withYearBefore ? laterSchoolYear(schoolYear, -1) : schoolYear;
  const period = { first, last: schoolYear };
  if (measuredOn !== null && measuredOn > today)
    throw refuseField('measurement.measured-in-future', 'measuredOn');
  if (measuredOn !== null && !isWithinSchoolYears(measuredOn, period))
    throw refuseField('measurement.outside-school-year', 'measuredOn');
  return period;
}

const poolCodes: Readonly<
  Record<PoolRefusal, 'measurement.year-is-kept' | 'measurement.year-is-pooled'>
> = {
  // Two school years are taken together or one; the body has no way to say more.
  NOT_TWO_YEARS: 'measurement.year-is-kept',
  YEAR_IS_KEPT: 'measurement.year-is-kept',
  YEAR_IS_POOLED: 'measurement.year-is-pooled',
};

/** Two years together beside one of them would give the other away, whichever of the two is entered last. */
function checkPools(
  period: { readonly first: Params['schoolYear']; readonly last: Params['schoolYear'] },
  place: MeasurementPlace,
  stored: readonly StoredMeasurement[],
): void {
  const others = keptPeriods(
    stored.filter((one) => one.round === place.round && !isAt(one, place)),
  );
  if (period.first !== period.last) {
    const refusal = poolRefusal(period, others);
    if (refusal) throw refuseField(poolCodes[refusal], 'withYearBefore');
    return;
  }
  const isInPool = others.some(
    (one) => poolOver(one.period, period.first) && one.measure.total.state === 'REPORTED',
  );
  if (isInPool) throw refuseField('measurement.year-is-pooled', 'value');
}

function poolOver(
  { first, last }: { readonly first: string; readonly last: string },
  schoolYear: string,
): boolean {
  return first !== last && first <= schoolYear && schoolYear <= last;
}
