import type { Texts } from '../texts';

export const oversightExport: Texts['oversightExport'] = {
  panel: {
    title: 'Take along and show',
    amount: (schools, lines) =>
      `You get what you see now: ${schools} ${schools === '1' ? 'school' : 'schools'}, ${lines} ${lines === '1' ? 'line' : 'lines'}.`,
    asOn: (date, year) => `School year ${year}, as it was on ${date}.`,
    filters: (filters) => `Filters chosen: ${filters}.`,
    noFilters: 'No filters: all of it is there.',
    notCompared: 'The school year beside it does not come along.',
    shape: 'What do you take along?',
    shapes: {
      wide: { label: 'List: a row for each intervention', help: 'Each question is a column.' },
      flat: { label: 'List: a row for each question', help: 'Handy to count with.' },
      overview: { label: 'Overview', help: 'Counts, and who needs attention.' },
    },
    kind: 'Kind of file',
    csv: 'CSV',
    xlsx: 'Excel',
    isPdf: 'This becomes a PDF.',
    download: 'Download',
    making: 'Being made…',
    saved: (name) => `Downloaded: ${name}`,
    tooLong: 'This list is too long for Excel. Choose CSV, or fewer schools with the filters.',
    show: 'Show it',
    present: 'Present',
    print: 'Print this list',
    printAll: (lines) => (lines === '1' ? 'On paper: 1 line.' : `On paper: all ${lines} lines.`),
  },
  fileNames: {
    wide: 'overview by intervention',
    flat: 'overview by question',
    overview: 'overview',
  },
  sheets: { wide: 'By intervention', flat: 'By question', about: 'About this list' },
  columns: {
    school: 'School',
    code: 'Establishment code',
    place: 'Place',
    sector: 'Sector',
    board: 'Board',
    partnership: 'Partnership',
    intervention: 'Intervention',
    status: 'Status',
    question: 'Question',
    standing: 'State',
    reason: 'Reason',
    attention: 'Needs attention',
    overdue: 'Milestones overdue',
    overdueSince: 'Overdue since',
    anchoring: 'Anchoring',
    index: 'Anchoring index',
    rated: 'Anchoring: components rated',
    applicable: 'Anchoring: components that apply',
    badge: 'Anchored',
    confirmed: 'Confirmed',
    confirmable: 'To confirm',
    handedInOn: 'Handed in on',
    explanation: 'Explanation by the school',
    schoolYear: 'School year',
    asOn: 'As on',
    source: 'Source',
  },
  yes: 'yes',
  no: 'no',
  source: 'Verankerd: only what was handed in',
  facts: {
    fact: 'What',
    content: 'Content',
    of: 'Of',
    schoolYear: 'School year',
    asOn: 'As on',
    source: 'Source',
    narrowed: 'Filters chosen',
    everything: 'none: all of it is here',
    order: 'Order',
    alphabetical: 'alphabetical; this is no ranking',
    states: 'What the words mean',
  },
  overview: {
    title: (name, year) => `${name}: the seven questions in ${year}`,
    footer: (name, year, asOn) => `${name} · ${year} · as on ${asOn}`,
    only: 'This is only what schools handed in. It is no ranking.',
    asOn: (date, year) => `As on ${date}, school year ${year}.`,
    narrowed: (filters) => `This is a selection. Chosen: ${filters}.`,
    silent: (count) =>
      count === 1
        ? 'Of 1 school there is nothing to see: nothing handed in yet, or nothing shared.'
        : `Of ${count} schools there is nothing to see: nothing handed in yet, or nothing shared.`,
    choices: (count) =>
      count === 1 ? '1 intervention is running.' : `${count} interventions are running.`,
    nothing: 'Nothing was handed in yet.',
    questions: 'The seven questions',
    questionsCaption: (count) =>
      count === 1
        ? 'How 1 running intervention stands, by question'
        : `How ${count} running interventions stand, by question`,
    anchoring: 'How firm it is',
    anchoringCaption: (count) =>
      count === 1 ? '1 intervention with an index' : `${count} interventions with an index`,
    label: 'Anchoring',
    choicesColumn: 'Interventions',
    spread: (median, lower, upper) =>
      `The median anchoring index is ${median}. The middle half lies between ${lower} and ${upper}.`,
    notComputed: (count) =>
      count === 1
        ? 'Of 1 intervention too little was rated.'
        : `Of ${count} interventions too little was rated.`,
    asking: 'Schools that need attention',
    askingCaption: 'Alphabetical, with the questions and the reason',
    nobodyAsks: 'No school needs attention now.',
    leftOut: (count) =>
      `There are ${count} more. Choose fewer schools with the filters, or take the list.`,
    questionsColumn: 'Questions',
    why: 'Why',
  },
  presentation: {
    subject: (name, year) => `${name}, ${year}`,
    opening: (year) => `The seven questions in ${year}`,
    asOn: (date) => `As on ${date}`,
    selection: (filters) => `A selection of the schools: ${filters}.`,
    everything: 'All schools, without filters.',
    attention: 'Where is attention needed?',
    noPicture: (subject) => `${subject}: no picture yet`,
    weakest: (question, good, n) =>
      `${question} needs the most: ${good} of the ${n} on schedule or done`,
    allWell: 'All is on schedule or done at every question',
    questionsSummary: 'Left of the middle: behind or attention. Right: on schedule or done.',
    firm: (firm, n) => `${firm} of the ${n} building up or firm`,
    share: 'Share',
    askingPart: (part, parts) =>
      parts === 1
        ? 'These schools need attention'
        : `These schools need attention (${part} of ${parts})`,
    silentPart: (part, parts) =>
      parts === 1
        ? 'Of these schools there is nothing to see yet'
        : `Of these schools there is nothing to see yet (${part} of ${parts})`,
    leftOut: (count) => `And ${count} more. They are in the list.`,
    end: 'What do we agree on?',
    talk: [
      'Which school do we call first, and who does it?',
      'What can schools learn from each other?',
      'When do we look again?',
    ],
  },
};
