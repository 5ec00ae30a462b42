import type { Texts } from '../texts';

/** Texts of the seven questions of one choice in one school year. */
export const ratings: Texts['ratings'] = {
  page: {
    underTitle: (year) => `The seven questions in school year ${year}`,
    notActive: {
      PAUSED: 'This intervention is paused. You can read everything, but change nothing now.',
      STOPPED: 'This intervention was stopped. You can read everything, but change nothing.',
      REPLACED: 'This intervention was replaced. You can read everything, but change nothing.',
    },
    source: (attribution) => `The questions come from: ${attribution}`,
    asAPicture: 'How far are you?',
  },
  progress: {
    rated: (rated, applicable) => `${rated} of ${applicable} aspects rated`,
    notApplicable: (count) =>
      count === 1 ? '1 aspect does not apply.' : `${count} aspects do not apply.`,
    minutes: (look, talk) =>
      `A first look takes about ${look} more ${look === 1 ? 'minute' : 'minutes'}, a good talk ${talk}. Stop when you like: everything is saved then.`,
    complete: 'All aspects are rated.',
    start: (aspect) => `Begin with “${aspect}”`,
    continue: (aspect) => `Go on with “${aspect}”`,
    overdue: (count) =>
      count === 1 ? '1 milestone is overdue' : `${count} milestones are overdue`,
  },
  words: {
    show: 'What do the words mean?',
    earned: 'follows by itself',
    earnedSoFar:
      'This becomes anchored by itself: after two school years of confirming, in a lasting place.',
  },
  question: {
    number: (number) => `Question ${number}`,
    counts: (rated, applicable) => `${rated} of ${applicable} rated`,
    attention: {
      OVERDUE: (date) => `A milestone has been overdue since ${date}.`,
      NOTHING_PLANNED: 'Something is not in place, and nothing is planned to change that.',
    },
    contradiction:
      'All milestones are done, but for one aspect you say: not in place. Is that right?',
    next: (question) => `To question ${question}`,
  },
  aspect: {
    why: 'Why does this matter?',
    example: (example) => `Example: ${example}`,
    howFar: (aspect) => `How far are you with: ${aspect}?`,
    reason: 'Why does this not apply?',
    reasonNeeded: 'Write briefly why. Then we save it.',
    savedBy: (by, at) => `${by}, ${at}`,
    refused: (detail) => `Not saved. ${detail}`,
  },
  conflict: {
    title: 'Somebody else was first',
    rating: (by, at, theirs) => `${by} chose at ${at}: “${theirs}”.`,
    answer: (by, at) => `${by} wrote at ${at}:`,
    takeTheirs: (theirs) => `Take over “${theirs}”`,
    keepMine: (mine) => `Keep “${mine}”`,
    takeTheirText: 'Take over this text',
    keepMyText: 'Save my text',
    somebody: 'Somebody',
    empty: '(empty)',
  },
  answer: {
    label: (question) => `Short answer to question ${question}`,
    help: 'A few sentences are enough. We save while you type.',
    none: 'No short answer yet.',
  },
  evidence: {
    title: 'Evidence',
    addTitle: 'How can you tell?',
    kind: 'What do you add?',
    kinds: { LINK: 'A link', TEXT: 'A short text' },
    link: 'Address of the page or file',
    linkHelp: 'Begin with https://',
    text: 'What can be seen or read?',
    textHelp: 'The first line goes along when you hand in.',
    datedOn: 'From which date is it?',
    submit: 'Add',
    added: 'The evidence was added.',
    withdraw: 'Take back',
    withdrawOf: (content) => `Take back: ${content}`,
    withdrawTitle: 'Take this evidence back?',
    withdrawDetail: 'It no longer stands with this aspect then. The history keeps it in sight.',
    withdrawConfirm: 'Take back',
    withdrawn: 'The evidence was taken back.',
    newTab: '(opens in a new tab)',
  },
  submission: {
    title: 'Hand in',
    notYet: (board) =>
      `Not handed in yet. ${board} does not see anything of this intervention for this year.`,
    submitted: (at) => `Handed in on ${at}.`,
    upToDate: (board) => `${board} sees how things are now.`,
    changed: (board) => `Changed since then. ${board} still sees what you handed in.`,
    board: 'Your board',
    submit: 'Hand in',
    submitAgain: 'Hand in again',
    unsent: 'Something was not sent yet. Send that first.',
    confirmTitle: (intervention, year) => `Hand in ${intervention}, ${year}?`,
    state: (rated, applicable) =>
      `${rated} of ${applicable} aspects are rated. It does not have to be finished.`,
    sees: (board) => `${board} then sees:`,
    seesWhat: [
      'for each aspect how far you are, and the reason for “not applicable”',
      'the evidence: the link, or the first line of the text, with the date',
      'the short answers to questions 5 and 6',
      'the milestones: what, when, which role, and the reason for a new date',
    ],
    seesNot: 'This stays in the school: notes on milestones, who filled in what, and the history.',
    partnership: 'Do you share with a partnership? Then it sees the same.',
    later: 'Do you change something later? Then they see it when you hand in again.',
    explanation: 'Explanation (may stay empty)',
    explanationHelp:
      'What do you want to say with it? For example why something does not work yet.',
    confirm: 'Hand in',
  },
};
