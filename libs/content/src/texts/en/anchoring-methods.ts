import type { Texts } from '../texts';

/** Texts of the public page that tells how everything is computed. Every number in them comes in as a value. */
export const anchoringMethods: Texts['anchoring']['methods'] = {
  title: 'How we calculate',
  about:
    'All rules, limits and formulas of Verankerd stand here. Anybody can read them and do the sums.',
  contents: 'On this page',
  version: (id) => `Version of the index: ${id}`,
  scalesVersion: (scales, questions) => `Words of the scales: ${scales}. Questions: ${questions}.`,
  sections: {
    meaning: 'What it says and does not say',
    questions: 'The seven questions and 21 aspects',
    levels: 'The levels',
    years: 'Earning and lapsing',
    index: 'The index',
    words: 'Words and the sign “anchored”',
    robustness: 'How stable is the figure?',
    calculator: 'Calculate it yourself',
    votes: 'Voting with the team',
    hidden: 'What we do not show',
    statistics: 'Calculating with measurements',
    definition: 'The definition as data',
  },
  meaning: {
    does: [
      'The index sums up how firmly an intervention stands in the school.',
      'It helps a team to see where something must be done first.',
      'It shows how that goes over the school years.',
    ],
    doesNot: [
      'It is a convention of ours, not a validated instrument.',
      'It says nothing about the quality of a school or a teacher.',
      'It says nothing about the effect on pupils. Outcomes do not count.',
      'There is no national norm and no ranking.',
    ],
    doesTitle: 'What it says',
    doesNotTitle: 'What it does not say',
  },
  questions: {
    about: 'A team rates each aspect. The questions are in the words of the guide.',
  },
  levels: {
    about: (highest) =>
      `A team chooses level 0, 1 or ${highest}. Nobody chooses level 3: it is earned.`,
    level: 'Level',
    word: 'Word',
    rule: 'When',
  },
  years: {
    earn: (years) =>
      `An aspect becomes anchored (level 3) when the team rates or confirms it at level 2 for ${years} school years in a row. It must also be recorded in a lasting place.`,
    holds: (deadline) =>
      `A rating or confirmation holds until ${deadline} of the next school year.`,
    lapse: (levels) =>
      `Was nothing confirmed by then? Then the aspect falls ${levels} level for each year missed, never below 0.`,
    both: 'What the team said stays. The history keeps both.',
    late: 'Does the team confirm later in that school year? Then it counts again from that day.',
    afterwards: 'A judgement given only after the school year sets the level. It confirms nothing.',
    answersTitle: 'What an answer to “Does this still hold?” does',
    before: 'Agreed before',
    place:
      'A lasting place is a document, a plan, a timetable, an induction text, task hours, or a decision of leadership and team.',
  },
  index: {
    componentsTitle: 'What counts',
    key: 'Letter',
    component: 'Part',
    from: 'From question',
    weight: 'Weight',
    core: 'Core',
    yes: 'yes',
    no: 'no',
    optionalTitle: 'What can count too',
    optionalAbout:
      'These are off. When an installation switches them on, the index gets another name. The line breaks there.',
    formulaTitle: 'The formula',
    formula: (highest) => `index = 100 × sum of (weight × level) ÷ sum of (weight × ${highest})`,
    formulaAbout: 'The sum runs over the parts that were rated.',
    notRated: 'Not rated never counts as 0. Not applicable does not count.',
    coverage: ({ part, whole }) =>
      `We show the index when at least ${part} of every ${whole} parts (${(100 * part) / whole} %) were rated. Otherwise we show the margin only.`,
    interval: (highest) =>
      `The margin: what the index is if all that is missing were 0, and if it were ${highest}.`,
    rounding: 'We calculate with fractions. We round only when showing, to one decimal.',
    ceiling: (figure) =>
      `Level 3 takes time. So in a first school year ${figure} is the highest possible.`,
    exampleTitle: 'An example',
    example: (levels, part, whole, index) =>
      `${levels}. Together ${part} of ${whole} points. The index is ${index}.`,
    exampleMissing: (index, rated, applicable, low, high) =>
      `Is D not rated? Then the index is ${index}, with ${rated} of ${applicable} rated. The margin runs from ${low} to ${high}.`,
    versions:
      'A version never changes. When there is a new one, the line in the chart breaks there.',
  },
  words: {
    from: 'From',
    word: 'Word',
    about: 'These are conventions of ours.',
    badge: (level, years) =>
      `The sign “anchored” stands apart from the word. Every core part must be at level ${level} at least. It must be confirmed ${years} school years in a row. And the index must reach the school’s own goal, if there is one.`,
    why: 'A mean hides a weak spot. This rule does not.',
  },
  robustness: {
    about:
      'For each index we also calculate otherwise: with equal weights, with question 6 twice, and without each part.',
    depends: 'Does another word come out? Then we say so: “label depends on choices”.',
  },
  calculator: {
    about: 'Choose a level for each part. Nothing is kept.',
    levelOf: (key, aspect) => `${key}. ${aspect}`,
    confirmed: 'All was confirmed two school years already',
    goal: 'Own goal (may stay empty)',
    clear: 'Start again',
    example: 'Fill in the example',
    result: 'Outcome',
    index: 'Index',
    notComputable: (low, high) => `cannot be computed yet, between ${low} and ${high}`,
    none: 'cannot be computed yet',
    coverage: 'Rated',
    label: 'Word',
    badge: 'Sign “anchored”',
    weakest: 'Weakest link',
    nothing: '–',
    spoken: (index, label) => `Index: ${index}. Word: ${label}.`,
  },
  votes: (smallest) => [
    'In a meeting a team can vote on its own phones, without account and without name.',
    'The votes stay apart until they are shown together.',
    `With fewer than ${smallest} votes we show only how many votes there are.`,
    'Only what the team then agrees counts. The votes themselves are forgotten.',
  ],
  hidden: {
    about:
      'Verankerd keeps no data of a pupil. Of groups we show only what makes nobody recognisable.',
    pupils: 'Pupils and parents',
    team: 'Team',
    rule: 'Rule',
    minimumAnswers: 'Fewer answers than this: we show nothing',
    smallCount: 'A number from 1 up to this: we do not show it by itself',
    unanimityFrom: 'With fewer answers than this we hide “nobody” and “everybody” too',
    minimumSchools: 'An overview of schools has at least this many schools',
    largestSchoolShare: 'One school gives at most this share of the answers in it',
    minimumTeamForRoles: 'A smaller team is not divided by role',
    second: 'Can a hidden group be reckoned out from what we show? Then we hide another one.',
    everywhere: 'The same rule holds on screen, in a chart, in a file and in the API.',
    floor: 'An administrator can only make these limits stricter.',
    law: 'There is no national limit for schools. These are common conventions.',
  },
  statistics: {
    about: 'This is how we calculate with results of questionnaires. All margins are 95 % margins.',
    need: 'For what',
    method: 'Method',
    notes: 'Mind',
    rows: [
      {
        need: 'A percentage',
        method: 'Wilson interval',
        note: 'Works for small groups too. Never below 0 or above 100 %.',
      },
      {
        need: 'Difference of two percentages',
        method: 'Newcombe, with two Wilson intervals',
        note: 'They are other pupils, so two separate samples.',
      },
      {
        need: 'A mean',
        method: 't interval: mean ± t × SD ÷ √n',
        note: 'The SD divides by n − 1.',
      },
      {
        need: 'Difference of two means',
        method: 'Welch interval',
        note: 'The spread may differ between years.',
      },
      {
        need: 'Size of a difference',
        method: 'Hedges’ g, corrected for small groups',
        note: 'Only when there is spread.',
      },
      {
        need: 'Response',
        method: 'Answers ÷ invited, with a Wilson interval',
        note: 'Below 60 %, or more than 15 points lower than before: we warn.',
      },
      {
        need: 'How many answers are needed',
        method: 'Cochran, corrected for a small school',
        note: 'For a margin of 5 points.',
      },
      {
        need: 'Spread of schools',
        method: 'Median and quartiles (definition 7)',
        note: 'As QUARTILE.INC in a spreadsheet.',
      },
      {
        need: 'Many measurements a year',
        method: 'Run chart by Anhøj',
        note: 'From 12 points only. Without a trend rule.',
      },
    ],
    verdicts: (points) =>
      `We say “higher” or “lower” when the whole margin lies on one side of 0. We say “about equal” when the whole margin lies within ${points} points of 0. Otherwise: “cannot be said yet”.`,
    compare:
      'We join two years by a line only when the questionnaire, its version, the group and the time of year are the same.',
    cause: 'A difference proves no cause.',
  },
  definition: {
    about: 'The app itself calculates from these data. The page that you read comes from them too.',
    show: (id) => `Show ${id}`,
  },
};
