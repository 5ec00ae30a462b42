/** Texts of signing in. */
export const identity = {
  title: 'Inloggen',
  about: 'Verankerd laat zien hoe een interventie voor welbevinden wortel schiet in je school.',
  goOn: 'Log in om verder te gaan waar je was.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  showPassword: 'Toon het wachtwoord',
  signIn: 'Log in',
  busy: 'Bezig met inloggen…',
  forgotten: 'Wachtwoord vergeten? Vraag de beheerder van je school om een nieuw.',
};
