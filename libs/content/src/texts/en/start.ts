import type { Texts } from '../texts';

/** Texts of the page that a reader starts on: what asks for attention now. */
export const start: Texts['start'] = {
  title: 'What needs me now?',
  hello: (name) => `Hello ${name}`,
  choices: 'Interventions',
  continueWith: (intervention) => `Go on with ${intervention}`,
  continueQuestion: (number, name, year) => `Question ${number}, ${name.toLowerCase()}, ${year}`,
  toQuestion: (number) => `To question ${number}`,
  reasons: {
    BEHIND: 'This question is behind.',
    ATTENTION: 'This question needs attention.',
    PLANNED: 'The next milestone is here.',
    NOT_STARTED: 'Nothing has been done here yet.',
  },
  toSchool: 'To the page of the school',
  roles: 'Your roles',
  boardRole: 'For your school board',
  boardDetail: 'See which schools need attention.',
  partnershipRole: 'For your partnership',
  partnershipDetail: 'See what schools share with you.',
  deskRole: 'For the national desk',
  deskDetail: 'See what schools share with the desk.',
  administratorRole: 'As administrator',
  administratorName: 'School register',
  administratorDetail: 'Read in a new list of schools.',
  noRoles: 'You have no role yet',
  noRolesDetail: 'Ask the administrator of Verankerd to link you to a school.',
  noRolesAdviser:
    'Are you an adviser? Ask the school to let you read along. It needs the e-mail address with which you sign in.',
};
