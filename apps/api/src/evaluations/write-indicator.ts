import type { IndicatorFacts } from '@verankerd/contract';
import type { MeanScale } from '@verankerd/domain';
import { Refusal, refuseField } from '../platform/http/refusal';
import type { Transaction } from '../platform/database/unit-of-work';

/** The columns of an indicator that a school decides. */
export type IndicatorColumns = {
  readonly kind: IndicatorFacts['measure']['kind'];
  readonly scale: MeanScale | null;
  readonly categories: readonly string[] | null;
  readonly unit: string | null;
  readonly target: number | null;
};

/** Who adds or changes an indicator, for which school and when. */
export type WritingIndicator = {
  readonly schoolId: string;
  readonly userId: string;
  readonly at: Date;
};

/**
 * The columns of what a school says of an indicator.
 * @throws Refusal when people would be counted as a bare amount, or the scale or target cannot be.
 */
export function indicatorColumns({ measure, subject }: IndicatorFacts): IndicatorColumns {
  const none = { scale: null, categories: null, unit: null, target: null };
  switch (measure.kind) {
    case 'PROPORTION':
      return { ...none, ...measure };
    case 'COUNTS':
      return { ...none, ...measure };
    case 'AMOUNT':
      if (subject !== 'NOT_PEOPLE') throw refuseField('indicator.amount-of-people', 'subject');
      return { ...none, ...measure };
    case 'MEAN': {
      const { min, max, answerStep } = measure.scale;
      if (max <= min || answerStep > max - min)
        throw refuseField('indicator.scale-impossible', 'measure/scale');
      if (measure.target !== null && (measure.target < min || measure.target > max))
        throw refuseField('indicator.target-outside-scale', 'measure/target');
      return { ...none, ...measure };
    }
  }
}

const insert = `
  INSERT INTO indicators (school_id, id, choice_id, name, explanation, family, subject, direction, kind,
    scale_min, scale_max, answer_step, categories, unit, target, instrument_id, instrument_version, template,
    updated_at, updated_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`;

/** Adds an indicator. */
export async function insertIndicator(
  transaction: Transaction,
  id: string,
  facts: IndicatorFacts & { readonly template: string | null },
  { schoolId, at, userId }: WritingIndicator,
): Promise<void> {
  const columns = indicatorColumns(facts);
  await transaction.query(insert, [
    ...[schoolId, id, facts.choiceId, facts.name, facts.explanation],
    ...[facts.family, facts.subject, facts.direction, columns.kind],
    ...scaleColumns(columns),
    ...[columns.categories, columns.unit, columns.target],
    ...[facts.instrument?.id ?? null, facts.instrument?.version ?? null, facts.template],
    ...[at, userId],
  ]);
}

const update = `
  UPDATE indicators SET choice_id = $3, name = $4, explanation = $5, family = $6, subject = $7, direction = $8,
    kind = $9, scale_min = $10, scale_max = $11, answer_step = $12, categories = $13, unit = $14, target = $15,
    instrument_id = $16, instrument_version = $17, updated_at = $18, updated_by = $19, version = version + 1
  WHERE school_id = $1 AND id = $2`;

/** Changes an indicator. */
export async function updateIndicator(
  transaction: Transaction,
  id: string,
  facts: IndicatorFacts,
  { schoolId, at, userId }: WritingIndicator,
): Promise<void> {
  const columns = indicatorColumns(facts);
  await transaction.query(update, [
    ...[schoolId, id, facts.choiceId, facts.name, facts.explanation],
    ...[facts.family, facts.subject, facts.direction, columns.kind],
    ...scaleColumns(columns),
    ...[columns.categories, columns.unit, columns.target],
    ...[facts.instrument?.id ?? null, facts.instrument?.version ?? null],
    ...[at, userId],
  ]);
}

function scaleColumns({ scale }: IndicatorColumns) {
  return [scale?.min ?? null, scale?.max ?? null, scale?.answerStep ?? null];
}

/**
 * Makes sure that the school can choose an instrument.
 * @throws Refusal `indicator.unknown-instrument` when it is not a known one, nor one of the school.
 */
export async function requireInstrument(
  transaction: Transaction,
  schoolId: string,
  { instrument }: IndicatorFacts,
): Promise<void> {
  if (instrument === null) return;
  const rows = await transaction.query<unknown[]>(
    'SELECT 1 FROM instruments WHERE id = $1 AND (key IS NOT NULL OR school_id = $2)',
    [instrument.id, schoolId],
  );
  if (rows.length === 0)
    throw new Refusal('indicator.unknown-instrument', [
      { pointer: '/body/instrument/id', code: 'indicator.unknown-instrument' },
    ]);
}
