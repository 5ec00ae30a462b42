import type { Texts } from '../texts';

/** Texts of sharing with partnerships. */
export const sharing: Texts['sharing'] = {
  title: 'Sharing with the partnership',
  about:
    'Your school decides what the partnership sees. Your school board always sees what you hand in.',
  none: 'Your school belongs to no partnership',
  noneDetail: 'Is that not right? Ask the administrator to update the school register.',
  blocks: {
    SEVEN_QUESTIONS: 'The seven questions',
    EVALUATIONS: 'The measurements',
    ANNUAL_REVIEW: 'The reviews',
  },
  code: (code) => `Partnership ${code}`,
  shared: 'shared',
  notShared: 'not shared',
  since: (date, by) => `Since ${date}, by ${by}`,
  sees: 'What does the partnership see then?',
  seesList: {
    SEVEN_QUESTIONS: [
      'For each intervention how far you are with the seven questions, as you handed it in.',
      'The rating of each aspect. Of the evidence only the link or the first line.',
      'The milestones: date, whether they are done, and why they were moved.',
      'Your short answers to questions 5 and 6, and your explanation when handing in.',
    ],
    EVALUATIONS: [
      'The measurements that you handed in, by indicator and school year.',
      'Never small numbers: your own school does not see those either.',
    ],
    ANNUAL_REVIEW: [
      'The frozen reviews that you handed in to your board: texts, decision and figures.',
      'The figures behind the review: the seven questions, milestones, measurements and anchoring of that year.',
    ],
  },
  hidden: 'What does it not see?',
  hiddenList: [
    'What you have not handed in yet.',
    'Questions of your board about a review, and your answers.',
    'Notes with milestones, and the rest of your evidence.',
    'Why you chose this intervention, and the history of changes.',
  ],
  grant: 'Share',
  grantWith: (what, name) => `Share with ${name}: ${what}`,
  revoke: 'Stop sharing',
  revokeWith: (what, name) => `Stop sharing with ${name}: ${what}`,
  grantHeading: (what, name) => `Share with ${name}: ${what}?`,
  grantDetail:
    'The partnership then sees at once what you handed in, also of earlier school years.',
  grantConfirm: 'Yes, share this',
  revokeHeading: (what, name) => `Stop sharing with ${name}: ${what}?`,
  revokeDetail:
    'The partnership then does not see this any more, at once. You can share it again later.',
  revokeConfirm: 'Yes, stop sharing',
  granted: (what, name) => `You now share with ${name}: ${what}.`,
  revoked: (what, name) => `You no longer share with ${name}: ${what}.`,
  history: 'What was shared before',
  historyEmpty: 'Nothing was ever shared.',
  partnership: 'Partnership',
  what: 'What',
  from: 'From',
  until: 'Until',
  stillShared: 'still shared',
  byOn: (by, at) => `${at}, by ${by}`,
};
