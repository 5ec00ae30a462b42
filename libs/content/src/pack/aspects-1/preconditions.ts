import type { AspectText } from '../question-set';

/** Explain-why text of the aspect `TIME` (reference §6.2), version 1. */
export const time: AspectText = {
  label: { nl: 'Voldoende tijd', en: 'Enough time' },
  why: {
    nl: 'Zonder uren blijft goed werk iets extra’s. Kijk naar lestijd, voorbereiding en overleg. Vraag ook of de uren er volgend jaar nog zijn.',
    en: 'Without hours good work stays an extra. Look at lesson time, preparation and meetings. Also ask whether the hours are still there next year.',
  },
  examples: {
    po: {
      nl: 'De coördinator heeft taakuren. Het overleg staat op de kalender.',
      en: 'The coordinator has task hours. The meetings are on the calendar.',
    },
    vo: {
      nl: 'Het taakbeleid noemt uren voor mentoren en voor de coördinator.',
      en: 'The task allocation names hours for tutors and for the coordinator.',
    },
    go: {
      nl: 'Er is tijd om lessen aan te passen en samen na te bespreken.',
      en: 'There is time to adapt lessons and to talk them over together.',
    },
  },
  minutes: 3,
};

/** Explain-why text of the aspect `COMMITMENT` (reference §6.2), version 1. */
export const commitment: AspectText = {
  label: { nl: 'Voldoende betrokkenheid', en: 'Enough commitment' },
  why: {
    nl: 'Een interventie blijft makkelijker bestaan als leiding en team erachter staan. Laat zien wat het leerlingen oplevert. Luister ook naar wie twijfelt.',
    en: 'An intervention stays alive more easily when leadership and team stand behind it. Show what it brings pupils. Listen to those who doubt, too.',
  },
  examples: {
    po: {
      nl: 'De directeur vraagt er elke maand naar in de teamvergadering.',
      en: 'The head asks about it every month in the team meeting.',
    },
    vo: {
      nl: 'De teamleider deelt twee keer per jaar de uitkomsten met alle mentoren.',
      en: 'The team leader shares the results with all tutors twice a year.',
    },
    go: {
      nl: 'Alle medewerkers praten mee over wat werkt voor deze leerlingen.',
      en: 'All staff join the talk about what works for these pupils.',
    },
  },
  minutes: 3,
};
