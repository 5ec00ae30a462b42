import type { Texts } from '../texts';

/** Texts of the matrix of schools x seven questions that boards, partnerships and the national desk open first. */
export const oversightMatrix: Texts['oversight']['matrix'] = {
  kicker: {
    board: 'Overview of the school board',
    partnership: 'Overview of the partnership',
    desk: 'Overview of the national desk',
  },
  rule: {
    board: 'In a school year a school belongs to the board of 1 October of that year.',
    partnership: 'You only see what a school shares with the partnership.',
    desk: 'You only see what a school shares with the national desk.',
  },
  heading: (name, year) => `${name}: the seven questions in ${year}`,
  about:
    'You see what schools handed in themselves. Schools stand in alphabetical order. This is no ranking.',
  summary: (needing, total) => {
    if (total === 0) return 'There are no schools yet.';
    if (needing === 0) return 'No school asks for attention now.';
    return `${needing} of the ${total} schools ${needing === 1 ? 'asks' : 'ask'} for attention now.`;
  },
  noSchools: 'No schools belong to it this school year.',
  noSchoolsDetail: 'Is that wrong? Ask the administrator to bring the school register up to date.',
  noneShown: 'No school matches what you look for.',
  noneShownDetail: 'Remove a filter. Or look at another school year.',
  filters: {
    title: 'Choose what you see',
    search: 'Find a school',
    searchHelp: 'By name, place or intervention',
    which: 'Which schools',
    all: (count) => `All (${count})`,
    attention: (count) => `Needs attention (${count})`,
    more: 'Filters and comparing',
    sector: 'Sector',
    intervention: 'Intervention',
    question: 'Question',
    state: 'State',
    board: 'Board',
    partnership: 'Partnership',
    school: 'School',
    any: 'All',
    asOn: 'As it stood on',
    asOnInvalid: 'Choose today or an earlier day.',
    earlier: 'Compare with',
    noEarlier: 'No other year',
    chosen: 'Chosen filters',
    remove: (filter) => `Remove: ${filter}`,
    chip: (name, value) => `${name}: ${value}`,
    chipAttention: 'only what needs attention',
    clear: 'Clear all',
  },
  sectors: { PO: 'primary', VO: 'secondary', GO: 'specialised' },
  past: (date) => `You look back: this is how it stood on ${date}.`,
  toToday: 'Back to today',
  comparing: (year, date) =>
    date === undefined
      ? `Beside it stands ${year}, the whole school year.`
      : `Beside it stands ${year}, on the same date: ${date}. So you do not compare with a whole year.`,
  comparingFails: 'The other school year was not loaded.',
  count: (shown, all, lines) =>
    shown === all ? `${all} schools, ${lines} lines` : `${shown} of ${all} schools, ${lines} lines`,
  table: 'Schools and the seven questions',
  keyboard:
    'Go through the table with the arrow keys. Enter opens what the school handed in. Space shows the explanation.',
  /** With places where a long word may break: the columns are narrow. */
  questions: {
    SCHOOLWIDE_APPROACH: 'Schoolwide approach',
    TEAM_PREPARATION: 'Team prepared',
    START_PLAN: 'Plan for the start',
    PARENT_INVOLVEMENT: 'Parents involved',
    MONITORING_EVALUATION: 'Monitoring and evaluation',
    ANCHORING: 'Anchoring',
    PRECONDITIONS: 'Precon\u00additions',
  },
  columns: {
    school: 'School and intervention',
    anchoring: 'Anchoring',
    attention: 'Attention',
    handedIn: 'Handed in',
  },
  nothingSubmitted: 'Nothing handed in yet',
  sharesNothing: 'Shares nothing',
  notThisYear: (intervention) => `${intervention}: not handed in this year`,
  choiceStatus: {
    ACTIVE: 'running',
    PAUSED: 'paused',
    STOPPED: 'stopped',
    REPLACED: 'replaced',
  },
  reasons: { OVERDUE: 'milestone overdue', NOTHING_PLANNED: 'nothing planned' },
  needsAttention: 'Needs attention',
  noAttention: 'Needs no attention',
  overdue: (count, since) =>
    count === 1
      ? `1 milestone overdue, since ${since}`
      : `${count} milestones overdue, since ${since}`,
  nothingPlanned: (count) =>
    count === 1 ? 'nothing planned for 1 question' : `nothing planned for ${count} questions`,
  was: 'was',
  isNow: 'now',
  wasNothing: 'was not there yet',
  anchoringIndex: (label, index) => `${label}, ${index}`,
  anchoringTooLittle: 'too little filled in',
  anchoringNothing: 'not rated yet',
  anchored: 'anchored',
  confirmedAll: 'all confirmed',
  confirmedSome: (done, of) => `${done} of ${of} confirmed`,
  confirmedNothing: 'nothing to confirm',
  explanation: 'Explanation',
  explanationOf: (intervention, school) => `Explanation with ${intervention} of ${school}`,
  explanationLater: 'with an explanation',
  openSubmission: (intervention, school) => `${intervention} of ${school}`,
  narrow: (school) => `Show only ${school}`,
  allQuestions: 'All seven questions',
  moreSchools: (count) => `Show ${count} more`,
  legend: 'What the signs mean',
  printTooLong: (most) =>
    `At most ${most} lines go on paper. Choose with the filters what to print. Or download the list and print that.`,
};
