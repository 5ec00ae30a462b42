import type { Texts } from '../texts';

/** Texts of the frame around every page, and of parts that stand on many pages. */
export const shell: Texts['shell'] = {
  skip: 'To the content',
  navigation: 'Main menu',
  start: 'Start',
  catalogue: 'Interventions',
  register: 'School register',
  otherLanguage: 'Nederlands',
  signOut: 'Sign out',
  pages: {
    signIn: 'Sign in',
    start: 'Start',
    board: 'Overview of the board',
    partnership: 'Overview of the partnership',
    submission: 'Handed in by a school',
    progress: 'Progress',
    notFound: 'Not found',
  },
  notFound: {
    title: 'This page does not exist',
    detail: 'Perhaps the address was copied wrongly.',
    home: 'To the start page',
  },
  loading: 'Loading…',
  retry: 'Try again',
  unreachable: {
    title: 'No connection',
    detail: 'We cannot reach Verankerd. Check your internet connection and try again.',
  },
  requestNumber: (number) => `Number of this message: ${number}`,
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  schoolYear: 'School year',
  saving: 'Saving…',
  savedAt: (time) => `Saved at ${time}`,
  notSent: 'Not sent',
  sendAgain: 'Send again',
  required: 'required',
  optional: 'may stay empty',
  noPupilData: 'Write no names or stories about pupils.',
};
