import {
  amount,
  answers,
  mark,
  share,
  tooFew,
  type IndicatorStory,
  type LessonsStory,
} from './measuring-story';

/**
 * What the first school of the demo measures of its first choice. All invented; one of each that a school may meet: a
 * target, a baseline, phase groups with a small one, another version of the questionnaire, answers to a scale, a team
 * and parents with too few answers, hours.
 */
export const measuringOfFirstSchool: readonly IndicatorStory[] = [
  {
    facts: {
      name: 'Leerlingen die zich veilig voelen',
      explanation:
        'Uit de monitor van het voorjaar: "Ik voel me veilig op school" (vaak of altijd).',
      family: 'OUTCOME_SAFETY',
      subject: 'PUPILS',
      direction: 'HIGHER_IS_BETTER',
      measure: { kind: 'PROPORTION', target: 0.9 },
    },
    instrument: 'kiva',
    rounds: [
      {
        ...{ yearsAgo: 4, round: 'BASELINE', instrumentVersion: '2021' },
        values: { SCHOOL: share(121, 168, 190) },
        explanation: 'Gemeten voordat we begonnen.',
      },
      {
        ...{ yearsAgo: 3, round: 'SPRING', instrumentVersion: '2021' },
        values: {
          ...{ SCHOOL: share(131, 172, 193), LOWER: share(41, 54, 61) },
          ...{ MIDDLE: share(44, 59, 64), UPPER: share(46, 59, 68) },
        },
      },
      {
        ...{ yearsAgo: 2, round: 'SPRING', instrumentVersion: '2021' },
        values: { SCHOOL: share(147, 176, 198), LOWER: tooFew, UPPER: share(51, 61, 66) },
        explanation: 'In de onderbouw was bijna iedereen ziek in de week van de meting.',
      },
      {
        ...{ yearsAgo: 1, round: 'SPRING', instrumentVersion: '2025' },
        values: {
          ...{ SCHOOL: share(139, 181, 201), LOWER: share(45, 58, 66) },
          ...{ MIDDLE: share(47, 61, 65), UPPER: share(47, 62, 70) },
        },
        breakReason: 'de vragenlijst is vernieuwd',
      },
    ],
  },
  {
    facts: {
      name: 'Sfeer in de groep',
      explanation: 'Leerlingen van groep 5 tot en met 8 gaven antwoord in de klas.',
      family: 'OUTCOME_WELLBEING',
      subject: 'PUPILS',
      direction: 'HIGHER_IS_BETTER',
      measure: {
        kind: 'COUNTS',
        categories: ['Heel vervelend', 'Vervelend', 'Gaat wel', 'Fijn', 'Heel fijn'],
      },
    },
    rounds: [
      { yearsAgo: 3, round: 'AUTUMN', values: { SCHOOL: answers([9, 18, 31, 28, 11], 104) } },
      { yearsAgo: 2, round: 'AUTUMN', values: { SCHOOL: answers([6, 15, 30, 34, 15], 106) } },
      { yearsAgo: 1, round: 'AUTUMN', values: { SCHOOL: answers([3, 10, 27, 40, 21], 108) } },
      { yearsAgo: 0, round: 'AUTUMN', values: { SCHOOL: answers([2, 7, 25, 42, 26], 107) } },
    ],
  },
  {
    facts: {
      name: 'Collega’s die achter de aanpak staan',
      explanation: null,
      family: 'NORMALISATION',
      subject: 'TEAM',
      direction: 'HIGHER_IS_BETTER',
      measure: { kind: 'PROPORTION', target: null },
    },
    rounds: [
      { yearsAgo: 3, round: 'YEAR', values: { SCHOOL: share(9, 15, 17) } },
      { yearsAgo: 2, round: 'YEAR', values: { SCHOOL: share(10, 14, 17) } },
      {
        ...{ yearsAgo: 1, round: 'YEAR', values: { SCHOOL: tooFew } },
        explanation: 'De vraag ging pas in de laatste week rond.',
      },
    ],
  },
  {
    facts: {
      name: 'Rapportcijfer van ouders voor de sfeer',
      explanation: null,
      family: 'PARENTS',
      subject: 'PARENTS',
      direction: 'HIGHER_IS_BETTER',
      measure: { kind: 'MEAN', scale: { min: 1, max: 10, answerStep: 1 }, target: 8 },
    },
    instrument: 'vensters',
    rounds: [
      { yearsAgo: 3, round: 'SPRING', values: { SCHOOL: mark(7.1, 1.4, 64, 150) } },
      { yearsAgo: 2, round: 'SPRING', values: { SCHOOL: mark(7.4, 1.3, 71, 152) } },
      { yearsAgo: 1, round: 'SPRING', values: { SCHOOL: mark(7.9, 1.2, 88, 155) } },
    ],
  },
  {
    facts: {
      name: 'Uren van de coördinator',
      explanation: null,
      family: 'EFFORT',
      subject: 'NOT_PEOPLE',
      direction: 'NEITHER',
      measure: { kind: 'AMOUNT', unit: 'uur', target: null },
    },
    rounds: [
      { yearsAgo: 3, round: 'YEAR', values: { SCHOOL: amount(120) } },
      { yearsAgo: 2, round: 'YEAR', values: { SCHOOL: amount(90) } },
      { yearsAgo: 1, round: 'YEAR', values: { SCHOOL: amount(60) } },
    ],
  },
];

/** A small school, which takes two school years together where one has too few answers. All invented. */
export const measuringOfSmallSchool: readonly IndicatorStory[] = [
  {
    facts: {
      name: 'Leerlingen die zich veilig voelen',
      explanation: 'We zijn een kleine school. Daarom nemen we soms twee schooljaren samen.',
      family: 'OUTCOME_SAFETY',
      subject: 'PUPILS',
      direction: 'HIGHER_IS_BETTER',
      measure: { kind: 'PROPORTION', target: null },
    },
    instrument: 'kanjertraining',
    rounds: [
      { yearsAgo: 3, round: 'SPRING', values: { SCHOOL: tooFew } },
      {
        ...{ yearsAgo: 1, round: 'SPRING', withYearBefore: true },
        values: { SCHOOL: share(13, 17, 19) },
      },
    ],
  },
];

/** Lessons of the first choice of the first school. */
export const lessonsOfFirstSchool: readonly LessonsStory[] = [
  { yearGroups: [1, 2], groups: 2, planned: 30 },
  { yearGroups: [4], groups: 1, planned: 20 },
  { yearGroups: [7], groups: 2, participating: 1, planned: 40 },
];
