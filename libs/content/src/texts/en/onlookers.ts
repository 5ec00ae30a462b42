import type { Texts } from '../texts';

/** Texts of the page on which a school sees what others see of it. */
export const onlookers: Texts['onlookers'] = {
  title: 'What others see of your school',
  about:
    'Choose who looks. You then see exactly what they see, no more and no less. It comes from the same overview.',
  link: 'See what others see',
  choose: 'Look along with',
  kinds: {
    BOARD: 'School board',
    PARTNERSHIP: 'Partnership',
    NATIONAL_DESK: 'National desk',
  },
  gets: {
    everything: 'sees all that you hand in',
    some: (count) => (count === 1 ? 'gets 1 part' : `gets ${count} parts`),
    nothing: 'gets nothing of you',
    formerBoard: 'sees the years of then',
    left: 'sees nothing any more',
  },
  until: (name, date) => `Your school is no longer with ${name}, since ${date}.`,
  formerBoard: 'This board still sees the school years in which your school was with it.',
  nobody: 'Nobody looks',
  nobodyDetail:
    'Your school has no board and no partnership. Is that not right? Ask the administrator to update the school register.',
  heading: (name, year) => `${name} sees this of ${year}`,
  overview: 'In the overview',
  overviewAbout: (name) => `This is how your school stands among the schools of ${name}.`,
  notListed: (name) => `In this school year your school is not in the overview of ${name}.`,
  opens: 'What they can open',
  shared: 'You share this',
  always: 'Your board always sees this',
  notShared: 'You do not share this',
  neverThere: 'The national desk never gets this',
  change: 'Change what you share',
  nothingHandedIn: (year) => `You have handed in nothing yet for ${year}.`,
  noMeasurements: (year) => `You have handed in no measurements for ${year}.`,
  noReviews: (year) => `You have handed in no review for ${year}.`,
  handedInOn: (date) => `handed in on ${date}`,
  openAs: (intervention, name) => `${intervention}, as ${name} sees it`,
  never: 'None of them sees this',
  neverList: [
    'What you have not handed in yet: your draft stays in the school.',
    'Notes with milestones. Of your evidence they see only the link or the first line.',
    'Why you chose this intervention, and who changed what and when.',
    'The votes of the team, and the lessons of each group.',
    'Data of pupils: those are not in Verankerd.',
  ],
  notHere: 'Not on this page',
  notHereList: [
    'What your board or partnership asks or offers you. That is under Questions and help.',
    'What they write down for themselves. Only they see that.',
    'Counts over several schools together. Your school counts there with what they see of you.',
  ],
  submission: (name) => `This is how ${name} sees it.`,
};
