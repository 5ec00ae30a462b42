/** Texts of signing in. */
export const identity = {
  title: 'Inloggen',
  about: 'Verankerd laat zien hoe een interventie voor welbevinden wortel schiet in je school.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  signIn: 'Log in',
  forgotten: 'Wachtwoord vergeten? Vraag de beheerder van je school om een nieuw.',
};
