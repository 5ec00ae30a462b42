import type { Texts } from '../texts';

/** Texts of sharing with partnerships. */
export const sharing: Texts['sharing'] = {
  title: 'Sharing with the partnership',
  about:
    'Your school decides what the partnership sees. Your school board always sees what you hand in.',
  none: 'Your school belongs to no partnership',
  noneDetail: 'Is that not right? Ask the administrator to update the school register.',
  blocks: { SEVEN_QUESTIONS: 'The seven questions' },
  code: (code) => `Partnership ${code}`,
  shared: 'shared',
  notShared: 'not shared',
  since: (date, by) => `Since ${date}, by ${by}`,
  sees: 'What does the partnership see then?',
  seesList: [
    'For each intervention how far you are with the seven questions, as you handed it in.',
    'The rating of each aspect. Of the evidence only the link or the first line.',
    'The milestones: date, whether they are done, and why they were moved.',
    'Your short answers to questions 5 and 6, and your explanation when handing in.',
  ],
  hidden: 'What does it not see?',
  hiddenList: [
    'What you have not handed in yet.',
    'Notes with milestones, and the rest of your evidence.',
    'Why you chose this intervention, and the history of changes.',
  ],
  grant: 'Share',
  grantWith: (name) => `Share with ${name}`,
  revoke: 'Stop sharing',
  revokeWith: (name) => `Stop sharing with ${name}`,
  grantHeading: (name) => `Share with ${name}?`,
  grantDetail:
    'The partnership then sees at once what you handed in, also of earlier school years.',
  grantConfirm: 'Yes, share this',
  revokeHeading: (name) => `Stop sharing with ${name}?`,
  revokeDetail:
    'The partnership then sees nothing of your school any more, at once. You can share again later.',
  revokeConfirm: 'Yes, stop sharing',
  granted: (name) => `You now share with ${name}.`,
  revoked: (name) => `You no longer share with ${name}.`,
  history: 'What was shared before',
  historyEmpty: 'Nothing was ever shared.',
  partnership: 'Partnership',
  what: 'What',
  from: 'From',
  until: 'Until',
  stillShared: 'still shared',
  byOn: (by, at) => `${at}, by ${by}`,
};
