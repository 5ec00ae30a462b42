import type { HandedInReview, MeasurementsOfYear, OnlookerView } from '@verankerd/contract';
import { schoolYearOf, type PlainDate, type SchoolYear } from '@verankerd/domain';
import { readMeasurementsOfYear, type RulesBySubject } from '../../evaluations/evaluations-door';
import type { Onlooker, Transaction } from '../../platform/database/unit-of-work';
import { notFound, Refusal } from '../../platform/http/refusal';
import { readHandedInReviews } from '../../reviews/reviews-door';
import { readMatrix } from '../matrix-reader';
import type { OverseerKey } from '../overseers';

/** An overseer, and the code of the school that is looked at. */
type Looking = { readonly overseer: OverseerKey; readonly schoolCode: string };

const selectOverseer = `
  SELECT o.kind, s.establishment_code AS code FROM organisations o
  JOIN organisations s ON s.id = $2 AND s.kind = 'SCHOOL'
  WHERE o.id = $1 AND (o.kind = 'NATIONAL_DESK' OR EXISTS (
    SELECT FROM organisation_relations r WHERE r.school_id = s.id AND r.parent_id = o.id))`;

/**
 * Finds out as what an onlooker looks at a school.
 * @throws Refusal `resource.not-found` when the school never had anything to do with it.
 */
export async function findOverseer(
  transaction: Transaction,
  { onlookerId, schoolId }: Onlooker,
): Promise<Looking> {
  const [row] = await transaction.query<
    { readonly kind: OverseerKey['kind']; readonly code: string }[]
  >(selectOverseer, [onlookerId, schoolId]);
  if (!row) throw notFound();
  return { overseer: { kind: row.kind, id: onlookerId }, schoolCode: row.code };
}

/**
 * Reads what an onlooker sees of a school, with what the onlooker's own pages are read with. Call it in a transaction
 * that looks as the onlooker (`UnitOfWork.readAsOnlooker`): row-level security decides here as it does there.
 * @throws Refusal `resource.not-found` when the actor does not work at the school, or it is no onlooker of it.
 */
export async function readViewOfOnlooker(
  transaction: Transaction,
  onlooker: Onlooker,
  schoolYear: SchoolYear | undefined,
  { rules, today }: { readonly rules: RulesBySubject; readonly today: PlainDate },
): Promise<OnlookerView> {
  const { overseer, schoolCode } = await findOverseer(transaction, onlooker);
  const asked = { schoolYear: schoolYear ?? schoolYearOf(today), school: schoolCode };
  const matrix = await readMatrix(transaction, overseer, asked, today);
  const year = { schoolId: onlooker.schoolId, schoolYear: asked.schoolYear };
  return {
    matrix,
    reviews: await reviewsOf(transaction, overseer, asked.schoolYear),
    measurements: await measurementsOf(transaction, year, rules, today),
  };
}

/** A national desk has no page with reviews. */
async function reviewsOf(
  transaction: Transaction,
  { kind, id }: OverseerKey,
  schoolYear: SchoolYear,
): Promise<HandedInReview[]> {
  if (kind === 'NATIONAL_DESK') return [];
  return (await readHandedInReviews(transaction, { kind, id }, schoolYear)).reviews;
}

async function measurementsOf(
  transaction: Transaction,
  year: { readonly schoolId: string; readonly schoolYear: SchoolYear },
  rules: RulesBySubject,
  today: PlainDate,
): Promise<MeasurementsOfYear | null> {
  try {
    return await readMeasurementsOfYear(transaction, year, rules, today);
  } catch (error) {
    // The onlooker would be told that there is nothing.
    if (error instanceof Refusal && error.code === 'resource.not-found') return null;
    throw error;
  }
}
