import type { Texts } from '../texts';

/** Texts of signing in. */
export const identity: Texts['identity'] = {
  title: 'Sign in',
  about: 'Verankerd shows how an intervention for wellbeing takes root in your school.',
  goOn: 'Sign in to go on where you were.',
  email: 'E-mail address',
  password: 'Password',
  showPassword: 'Show the password',
  signIn: 'Sign in',
  busy: 'Signing in…',
  forgotten: 'Forgot your password? Ask the administrator of your school for a new one.',
};
