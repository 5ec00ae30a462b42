import type { PlainDate, SchoolYear } from '@verankerd/domain';
import type { ChoiceYearKey } from '../choices/choices-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import {
  discloseMeasurements,
  type PresentedMeasurement,
  type SchoolSizes,
} from './disclose-measurements';
import type { RulesBySubject } from './disclosure-rules';
import { indicatorAsJson, type IndicatorRow } from './indicator-row';
import {
  readingOf,
  storedMeasurement,
  type MeasurementRow,
  type StoredMeasurement,
} from './stored-measurement';

/** Which indicators: all of a school, those of one choice, or one. */
export type Asked = {
  readonly schoolId: string;
  readonly choiceId?: string | undefined;
  readonly indicatorId?: string;
  /** Without what is still a draft at the school: as its board sees it. */
  readonly isHandedIn?: boolean;
};

/** An indicator with its measurements as anyone may see them, and what is known of its school. */
export type EvaluatedIndicator = {
  readonly indicator: IndicatorRow;
  readonly measurements: readonly PresentedMeasurement[];
};

/** The indicators of a school, with what the register says of the school. */
export type Evaluations = {
  readonly schoolName: string;
  readonly sizes: SchoolSizes;
  readonly indicators: readonly EvaluatedIndicator[];
};

const isAsked = `i.school_id = $1 AND ($2::uuid IS NULL OR i.choice_id = $2) AND ($3::uuid IS NULL OR i.id = $3)`;

const selectIndicators = `
  SELECT ${indicatorAsJson} AS indicator FROM indicators i WHERE ${isAsked}
  ORDER BY i.stopped_on IS NOT NULL, i.choice_id, i.name, i.id`;

const selectMeasurements = readingOf(`
  SELECT m.* FROM indicators i JOIN measurements m ON m.school_id = i.school_id AND m.indicator_id = i.id
  WHERE ${isAsked}`);

const selectSchool = `
  SELECT ${nameOn('$1::uuid', '$2::date')} ->> 'name' AS name, (
    SELECT coalesce(json_object_agg(extract(year FROM counted_on)::text || '-' || (extract(year FROM counted_on) + 1)::text,
      pupils), '{}')
    FROM pupil_counts WHERE school_id = $1 AND pupils IS NOT NULL AND extract(month FROM counted_on) = 10) AS sizes`;

/**
 * Reads indicators with all their measurements that the actor may see, each as anyone may see it.
 * @throws Refusal `resource.not-found` when the school is not the actor's and nothing of it was handed in to them.
 */
export async function readEvaluations(
  transaction: Transaction,
  asked: Asked,
  rules: RulesBySubject,
  today: PlainDate,
): Promise<Evaluations> {
  const keys = [asked.schoolId, asked.choiceId ?? null, asked.indicatorId ?? null];
  const rows = await transaction.query<{ indicator: IndicatorRow }[]>(selectIndicators, keys);
  if (rows.length === 0) {
    if (asked.indicatorId !== undefined) throw notFound();
    await requireOwnSchool(transaction, asked.schoolId);
  }
  const measured = await transaction.query<MeasurementRow[]>(selectMeasurements, keys);
  const school = await readSchoolFacts(transaction, asked.schoolId, today);
  const seen = asked.isHandedIn ? measured.filter(({ entry }) => entry === 'SUBMITTED') : measured;
  const byIndicator = Map.groupBy(seen, ({ indicatorId }) => indicatorId);
  const indicators = rows.map(({ indicator }) => ({
    indicator,
    measurements: discloseMeasurements(
      (byIndicator.get(indicator.id) ?? []).map(storedMeasurement),
      rules,
      school.sizes,
    ),
  }));
  return { ...school, indicators };
}

/** Reads one indicator in the same way. */
export async function readEvaluation(
  transaction: Transaction,
  asked: Required<Pick<Asked, 'schoolId' | 'indicatorId'>>,
  rules: RulesBySubject,
  today: PlainDate,
): Promise<EvaluatedIndicator> {
  const { indicators } = await readEvaluations(transaction, asked, rules, today);
  const [found] = indicators;
  if (!found) throw notFound();
  return found;
}

type SchoolFacts = Pick<Evaluations, 'schoolName' | 'sizes'>;

async function readSchoolFacts(
  transaction: Transaction,
  schoolId: string,
  today: PlainDate,
): Promise<SchoolFacts> {
  const [row] = await transaction.query<
    { name: string | null; sizes: Record<SchoolYear, number> }[]
  >(selectSchool, [schoolId, today]);
  return {
    schoolName: row?.name ?? '',
    // The keys of the object are school years, made so by the query.
    sizes: new Map(Object.entries(row?.sizes ?? {}) as [SchoolYear, number][]),
  };
}

/** Reads an indicator of the actor's own school and keeps others from measuring or changing it meanwhile. */
export async function lockIndicator(
  transaction: Transaction,
  { schoolId, indicatorId }: { readonly schoolId: string; readonly indicatorId: string },
): Promise<IndicatorRow> {
  await requireOwnSchool(transaction, schoolId);
  await transaction.query('SELECT 1 FROM indicators WHERE school_id = $1 AND id = $2 FOR UPDATE', [
    schoolId,
    indicatorId,
  ]);
  const [row] = await transaction.query<{ indicator: IndicatorRow }[]>(
    `SELECT ${indicatorAsJson} AS indicator FROM indicators i WHERE i.school_id = $1 AND i.id = $2`,
    [schoolId, indicatorId],
  );
  if (!row) throw notFound();
  return row.indicator;
}

/** Counts the indicators of a choice of which a measurement of a school year was not handed in. */
export async function countDraftsOf(
  transaction: Transaction,
  { schoolId, choiceId, schoolYear }: ChoiceYearKey,
): Promise<number> {
  const [row] = await transaction.query<{ count: number }[]>(
    `SELECT count(DISTINCT i.id)::int AS count
     FROM measurements m JOIN indicators i ON i.school_id = m.school_id AND i.id = m.indicator_id
     WHERE i.school_id = $1 AND i.choice_id = $2 AND m.school_year = $3 AND m.entry = 'DRAFT'`,
    [schoolId, choiceId, schoolYear],
  );
  return row?.count ?? 0;
}

const selectOfIndicators = readingOf(
  'SELECT m.* FROM measurements m WHERE m.school_id = $1 AND m.indicator_id = ANY ($2)',
);

/** Reads all that is kept of an indicator, raw. For the rules of writing only. */
export async function readStoredMeasurements(
  transaction: Transaction,
  schoolId: string,
  indicatorIds: readonly string[],
): Promise<readonly StoredMeasurement[]> {
  const rows = await transaction.query<MeasurementRow[]>(selectOfIndicators, [
    schoolId,
    indicatorIds,
  ]);
  return rows.map(storedMeasurement);
}
