import type { ReviewFacts, ReviewSnapshot } from '@verankerd/contract';
import {
  aspectsOf,
  coreSections,
  plainDate,
  questionKeys,
  schoolYear,
  type AspectKey,
  type PlainDate,
  type QuestionState,
} from '@verankerd/domain';
import { composeSnapshot } from '../compose-snapshot';

const day = (text: string): PlainDate => plainDate(text);

const states: readonly QuestionState[] = [
  'DONE',
  'ON_TRACK',
  'ATTENTION',
  'BEHIND',
  'NOT_STARTED',
  'ON_TRACK',
  'NOT_APPLICABLE',
];

/** What a sample may have otherwise. */
export type SampleFacts = {
  readonly schoolId?: string;
  readonly schoolName?: string;
  readonly index?: number | null;
  readonly decision?: ReviewSnapshot['decision']['decision'];
  readonly text?: string;
  readonly milestones?: number;
  /** As many measurements as stand in the headlines, with this name. */
  readonly measured?: string;
};

/** A frozen review of an invented school, with something of everything that a review can hold. */
export function sampleSnapshot(otherwise: SampleFacts = {}): ReviewSnapshot {
  const index = otherwise.index === undefined ? 55.6 : otherwise.index;
  const text =
    otherwise.text ??
    'Alle groepen deden mee. De training was in oktober.\n\nOuders kwamen op twee avonden. <Zoë> & team vonden dat fijn.';
  return composeSnapshot({
    number: 1,
    previous: null,
    frozen: {
      at: '2027-06-15T10:00:00.000Z',
      on: day('2027-06-15'),
      role: 'SCHOOL_LEADER',
      isSelfWritten: false,
    },
    school: {
      id: otherwise.schoolId ?? '01930000-0000-7000-8000-000000000001',
      name: otherwise.schoolName ?? 'De Proefschool',
      place: 'Voorbeeldstad',
      establishmentCode: '99ZZ00',
    },
    board: { id: '01930000-0000-7000-8000-000000000002', name: 'Stichting Proefbestuur' },
    schoolYear: schoolYear('2026-2027'),
    choice: {
      id: '01930000-0000-7000-8000-000000000003',
      intervention: { name: 'Proefinterventie', provider: null },
      startSchoolYear: schoolYear('2024-2025'),
      status: 'ACTIVE',
      targetGroup: 'UNIVERSAL',
      // A snapshot takes no more of a choice than this.
    } as Parameters<typeof composeSnapshot>[0]['choice'],
    facts: factsOf(index, otherwise.milestones ?? 6, otherwise.measured),
    sections: coreSections.map((section) => ({
      section,
      text: `${text} (${section})`,
      included: true,
      on: null,
      version: 1,
      saved: null,
    })),
    decision: {
      decision: otherwise.decision ?? 'ADAPT',
      reason: 'Het werkt in de onderbouw. In de bovenbouw oefenen we te weinig.',
      nextReviewOn: day('2028-06-01'),
    },
  });
}

function factsOf(index: number | null, milestones: number, measured?: string): ReviewFacts {
  const list = Array.from({ length: milestones }, (_, place) => ({
    question: questionKeys[place % questionKeys.length] ?? 'START_PLAN',
    title: `Mijlpaal ${place + 1}: =afspraak maken`,
    status: (['DONE', 'OPEN', 'DROPPED'] as const)[place % 3] ?? 'OPEN',
    plannedOn: day(`2027-0${1 + (place % 6)}-15`),
    doneOn: place % 3 === 0 ? day(`2027-0${1 + (place % 6)}-20`) : null,
    ownerRole: 'SCHOOL_LEADER' as const,
    reason: place % 3 === 2 ? 'geen invaller' : null,
  }));
  const done = list.filter(({ status }) => status === 'DONE').length;
  const dropped = list.filter(({ status }) => status === 'DROPPED').length;
  return {
    asOf: day('2027-06-15'),
    goal: 'Alle leerlingen voelen zich veilig.',
    milestones: {
      active: milestones - dropped,
      done,
      dropped,
      overdue: list.filter(({ status }) => status === 'OPEN').length,
      list,
      months: [9, 10, 11, 12].map((month, place) => ({
        on: day(`2026-${String(month).padStart(2, '0')}-30`),
        planned: place + 1,
        done: place < 3 ? place : null,
      })),
    },
    questions: questionKeys.map((question, place) => ({
      question,
      state: states[place] ?? 'ON_TRACK',
      applicable: aspectsOf(question).length,
      rated: aspectsOf(question).length,
      inPlace: 1,
      share: { part: 3, whole: 6, shown: 50 },
      milestonesActive: 2,
      milestonesDone: 1,
      aspects: aspectsOf(question).map(aspectFact),
      answer: question === 'ANCHORING' ? 'Het staat in de jaarplanning.' : null,
    })),
    ratings: { applicable: 21, rated: 21, inPlace: 7 },
    confirmations: { confirmed: 15, awaiting: 4, lapsed: 2, ratedAfterwards: 0 },
    anchoring: { result: null, years: yearsOf(index) },
    measurements: measured === undefined ? measurements() : sameMeasurements(measured),
    delivery: {
      reach: { numerator: 8, denominator: 10 },
      dose: { numerator: 61, denominator: 80 },
      lessonsBeyondPlan: 0,
      months: [
        { month: '2026-09', lessons: 20 },
        { month: '2026-10', lessons: 41 },
      ],
    },
  };
}

function aspectFact(aspect: AspectKey, place: number): ReviewFacts['questions'][0]['aspects'][0] {
  return {
    aspect,
    state: 'RATED',
    level: place === 0 ? 2 : 1,
    reason: null,
    earnedLevel: place === 0 ? 3 : 1,
    confirmation: place === 0 ? 'CONFIRMED' : 'AWAITING',
    evidence:
      place === 0
        ? [{ kind: 'LINK', title: 'https://voorbeeld.test/plan', datedOn: day('2026-10-01') }]
        : [],
  };
}

function yearsOf(index: number | null): ReviewFacts['anchoring']['years'] {
  const figure = (shown: number) => ({ part: Math.round(shown * 10), whole: 1000, shown });
  return [
    { year: '2024-2025', value: 33.3, ceiling: 66.7 },
    { year: '2025-2026', value: 44.4, ceiling: 100 },
    { year: '2026-2027', value: index, ceiling: 100 },
  ].map(({ year, value, ceiling }) => ({
    schoolYear: schoolYear(year),
    on: day(`${year.slice(5)}-06-15`),
    definitionId: 'borging-index@1.0.0',
    index: value === null ? null : figure(value),
    label: value === null ? null : 'BUILDING',
    ceiling: figure(ceiling),
  }));
}

function sameMeasurements(name: string): ReviewFacts['measurements'] {
  const [shown] = measurements();
  return Array.from({ length: 3 }, () => shown && { ...shown, name }).filter(
    (measurement) => measurement !== undefined,
  );
}

function measurements(): ReviewFacts['measurements'] {
  const round = 'YEAR' as const;
  return [
    {
      name: 'Voelt zich veilig op school',
      family: 'OUTCOME_SAFETY',
      group: null,
      instrument: 'Monitor sociale veiligheid 1',
      unit: 'PERCENT',
      scale: null,
      direction: 'HIGHER_IS_BETTER',
      points: [
        {
          schoolYear: schoolYear('2025-2026'),
          round,
          value: { state: 'SHOWN', low: 71, high: 71, margin: { lower: 62, upper: 78.5 }, n: 118 },
          shown: { nl: '71 % (marge 62 tot 78,5)', en: '71 % (margin 62 to 78.5)' },
        },
        {
          schoolYear: schoolYear('2026-2027'),
          round,
          value: { state: 'SHOWN', low: 80, high: 80, margin: { lower: 72, upper: 86 }, n: 121 },
          shown: { nl: '80 % (marge 72 tot 86)', en: '80 % (margin 72 to 86)' },
        },
      ],
      segments: [[0, 1]],
      verdict: {
        verdict: 'ABOUT_EQUAL',
        meaning: 'NO_MATTER',
        sentence: { nl: 'ongeveer gelijk aan 2025-2026', en: 'about equal to 2025-2026' },
      },
    },
    {
      name: 'Tevreden over de lessen',
      family: 'SATISFACTION',
      group: 'groep 8',
      instrument: null,
      unit: 'SCALE',
      scale: { min: 1, max: 5 },
      direction: 'HIGHER_IS_BETTER',
      points: [
        {
          schoolYear: schoolYear('2026-2027'),
          round,
          value: { state: 'HIDDEN', reason: 'FEW_ANSWERS' },
          shown: {
            nl: 'niet getoond: minder dan 10 antwoorden',
            en: 'not shown: fewer than 10 answers',
          },
        },
      ],
      segments: [[0]],
      verdict: null,
    },
  ];
}
