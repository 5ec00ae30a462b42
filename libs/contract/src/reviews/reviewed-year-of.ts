import { schoolYearOf, type ReviewedYear } from '@verankerd/domain';
import type { ReviewFacts } from './review-facts';

/** The facts of a review as the rules of the domain look at them. */
export function reviewedYearOf(facts: ReviewFacts): ReviewedYear {
  const { result } = facts.anchoring;
  const { delivery } = facts;
  const year = schoolYearOf(facts.asOf);
  return {
    asOf: facts.asOf,
    goal: facts.goal,
    milestones: facts.milestones.list,
    questions: facts.questions,
    anchoring: {
      index: result?.index.state === 'COMPUTED' ? result.index.figure.shown : null,
      label: result?.label ?? null,
      badgeGiven: result?.badge.given ?? false,
    },
    measurements: facts.measurements.map(({ name, points, verdict }) => ({
      name,
      thisYear: points.findLast(({ schoolYear }) => schoolYear === year)?.shown ?? null,
      verdict,
    })),
    delivery: delivery?.dose
      ? { planned: delivery.dose.denominator, given: delivery.dose.numerator }
      : null,
  };
}
