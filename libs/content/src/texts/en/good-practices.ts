import type { Texts } from '../texts';

/** Texts of good practices: what works at one school, and helps another. */
export const goodPractices: Texts['goodPractices'] = {
  title: 'Good practices',
  about:
    'Schools learn from each other. You see only what a school wants to share, never how it rates itself.',
  offered: 'For you',
  offeredAbout:
    'You rate yourself low on these questions. These schools share what works for them. They have the same board or partnership.',
  noneOffered: 'There is no example for you now',
  noneOfferedDetail:
    'You see an example here when you rate a question ‘not yet’ and a school nearby shares something about it.',
  question: (number, name) => `Question ${number}: ${name}`,
  fromSchool: (school, intervention) => `${school}, with ${intervention}`,
  contact: (role) => `At that school, ask for: ${role}`,
  helps: (interventions) => `Can help you with: ${interventions}`,
  own: 'What you share',
  ownAbout:
    'Does something work well for you? The school leader can share it. You can always take it back: then nobody else sees it.',
  leaderOnly: 'Only the school leader can share something or take it back.',
  noneOwn: 'You share nothing yet.',
  shared: 'shared',
  takenBack: 'taken back',
  since: (moment, by) => `Since ${moment}, by ${by}`,
  takenBackOn: (moment, by) => `Taken back on ${moment}, by ${by}`,
  mark: 'Share a good practice',
  markAbout:
    'Schools with the same board or partnership then see the name of your school and this text. Write no names of people.',
  choice: 'With which intervention?',
  which: 'With which question?',
  titleField: 'Short title',
  text: 'What do you do?',
  contactRole: 'For whom can another school ask?',
  share: 'Share this example',
  marked: 'Your example is shared.',
  takeBack: 'Take back',
  takeBackOf: (title) => `Take back: ${title}`,
  takeBackHeading: (title) => `Take back ‘${title}’?`,
  takeBackDetail: 'Other schools then no longer see the example.',
  takeBackConfirm: 'Yes, take it back',
  tookBack: 'You took the example back.',
  noChoices: 'Choose an intervention first. Then you can share what works.',
  start: {
    heading: 'Other schools share what works',
    line: (title, question) => `${title} (${question})`,
    more: (count) => `And ${count} more.`,
    action: 'See the examples',
  },
};
