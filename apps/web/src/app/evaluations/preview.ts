import {
  disclosureRule,
  discloseMeasure,
  storableValue,
  type CountedSubject,
  type DisclosedContent,
  type DisclosureWishes,
  type Figure,
  type MeasurementResponse,
  type RawParts,
} from '@verankerd/domain';

/** What would become of a value if it were saved now: kept or not, and what anyone would see of it. */
export type ValuePreview =
  | { readonly kind: 'NOT_KEPT'; readonly answersBelow: number }
  | { readonly kind: 'KEPT'; readonly content: DisclosedContent<Figure> };

/**
 * Reckons before saving what will be kept and shown, by the same rule as the server: nobody finds out afterwards that a
 * figure is hidden, or types what would be thrown away.
 */
export function previewOf(
  subject: CountedSubject,
  parts: RawParts,
  response: MeasurementResponse,
  wishes: DisclosureWishes = {},
): ValuePreview {
  const rule = disclosureRule(subject, wishes);
  const value = storableValue(subject, parts, response, rule);
  if (value.state === 'SUPPRESSED') return { kind: 'NOT_KEPT', answersBelow: value.answersBelow };
  const { total } = discloseMeasure({ subject, total: value, breakdown: null }, rule);
  return { kind: 'KEPT', content: total };
}
