import type { Texts } from '../texts';

/** Texts of signing in. */
export const identity: Texts['identity'] = {
  title: 'Sign in',
  about: 'Verankerd shows how an intervention for wellbeing takes root in your school.',
  email: 'E-mail address',
  password: 'Password',
  signIn: 'Sign in',
  forgotten: 'Forgot your password? Ask the administrator of your school for a new one.',
};
