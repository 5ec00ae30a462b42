import type { AnchoringDefinition } from './anchoring-definition';

/**
 * `borging-index@1.0.0`, as published. Never edited: a change is a new file with a new version, and breaks series.
 * Source: reference 3.3 (components, formula, coverage, expiry, ceiling, badge, labels) and 3.2 (levels).
 * Cut-offs and the two-year rule are conventions of this product.
 */
export const borgingIndex100: AnchoringDefinition = {
  id: 'borging-index@1.0.0',
  inForceFrom: null,
  components: [
    { key: 'A', aspect: 'AGREEMENTS_RECORDED', question: 'ANCHORING', weight: 1, core: true },
    { key: 'B', aspect: 'SCHOOL_PLAN', question: 'ANCHORING', weight: 1, core: true },
    { key: 'C', aspect: 'ANNUAL_TIMETABLE', question: 'ANCHORING', weight: 1, core: true },
    { key: 'D', aspect: 'INDUCTION', question: 'ANCHORING', weight: 1, core: true },
    { key: 'E', aspect: 'TIME', question: 'PRECONDITIONS', weight: 1, core: true },
    { key: 'F', aspect: 'COMMITMENT', question: 'PRECONDITIONS', weight: 1, core: true },
  ],
  optionalComponents: [
    { key: 'G', aspect: 'REPLACEABLE', question: null, weight: 1, core: false },
    { key: 'H', aspect: 'RESULTS_SHARED', question: null, weight: 1, core: false },
    { key: 'I', aspect: 'FUNDING_SECURED', question: null, weight: 1, core: false },
    {
      key: 'J',
      aspect: 'PARENTS_EMBEDDED',
      question: 'PARENT_INVOLVEMENT',
      weight: 1,
      core: false,
    },
  ],
  rules: {
    deadline: { month: 10, day: 31 },
    consecutiveYears: 2,
    levelsLostPerMissedYear: 1,
    anchoredNeeds: null,
  },
  highestLevel: 3,
  highestRatedLevel: 2,
  coverageMinimum: { part: 4, whole: 5 },
  labels: [
    { label: 'START', from: 0 },
    { label: 'UNDERWAY', from: 25 },
    { label: 'BUILDING', from: 50 },
    { label: 'FIRM', from: 75 },
  ],
  badge: { lowestCoreLevel: 2, consecutiveYears: 2 },
};
