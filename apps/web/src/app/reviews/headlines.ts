import { measuredHeadlines } from '@verankerd/content';
import { reviewedYearOf, type ReviewFacts } from '@verankerd/contract';

/** The headlines of a review: short figures, and what was measured, which takes more room. */
export type Headlines<T> = { readonly figures: readonly T[]; readonly measured: readonly T[] };

/** Parts the headlines of a review; what was measured comes last. */
export function partHeadlines<T>(headlines: readonly T[], facts: ReviewFacts): Headlines<T> {
  const figures = headlines.length - measuredHeadlines(reviewedYearOf(facts));
  return { figures: headlines.slice(0, figures), measured: headlines.slice(figures) };
}
