import type { Texts } from '@verankerd/content/texts';
import type { MeasurementRoundKind, SchoolYear } from '@verankerd/domain';

/** When a figure was measured: the school year, and the time of the year when it was not the whole. */
export function measuredMoment(
  { schoolYear, round }: { readonly schoolYear: SchoolYear; readonly round: MeasurementRoundKind },
  texts: Texts['evaluations'],
): string {
  return round === 'YEAR' ? schoolYear : texts.when(schoolYear, texts.rounds[round]);
}
