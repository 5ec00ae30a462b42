import type { AspectText } from '../question-set';

/** Explain-why text of the aspect `VISION_LINK` (reference §6.2), version 1. */
export const visionLink: AspectText = {
  label: { nl: 'Aansluiting bij visie', en: 'Link with the vision' },
  why: {
    nl: 'Past de interventie bij waar je school voor staat? Dan weet iedereen waarom je dit doet. Je hoeft het niet elk jaar opnieuw uit te leggen.',
    en: 'Does the intervention fit what your school stands for? Then everyone knows why you do it. You do not have to explain it again each year.',
  },
  examples: {
    po: {
      nl: 'In de visie staat: elk kind voelt zich gezien. Het team koppelt de wekelijkse lessen aan die zin.',
      en: 'The vision says: every child feels seen. The team ties the weekly lessons to that sentence.',
    },
    vo: {
      nl: 'De school wil dat leerlingen zelf leren kiezen. De mentorlessen oefenen precies dat.',
      en: 'The school wants pupils to learn to choose for themselves. The tutor lessons practise just that.',
    },
    go: {
      nl: 'De visie noemt rust en voorspelbaarheid. Het team kijkt welke lessen daarbij passen.',
      en: 'The vision names calm and predictability. The team looks at which lessons fit that.',
    },
  },
  minutes: 3,
};

/** Explain-why text of the aspect `PILLAR_IDENTIFICATION` (reference §6.2), version 1. */
export const pillarIdentification: AspectText = {
  label: { nl: 'Acties op pijler signalering', en: 'Actions on early identification' },
  why: {
    nl: 'Lessen alleen zijn niet genoeg. Je wilt ook op tijd zien welke leerling meer nodig heeft. Spreek daarom af hoe je signalen opvangt en met wie je ze bespreekt.',
    en: 'Lessons alone are not enough. You also want to see in time which pupil needs more. So agree how you pick up signs and with whom you discuss them.',
  },
  examples: {
    po: {
      nl: 'Leerkrachten bespreken signalen elke zes weken met de intern begeleider.',
      en: 'Teachers discuss signs with the internal support coordinator every six weeks.',
    },
    vo: {
      nl: 'Mentoren weten wanneer ze het ondersteuningsteam vragen om mee te kijken.',
      en: 'Tutors know when to ask the support team to have a look.',
    },
    go: {
      nl: 'De orthopedagoog is bij de teambespreking en let mee op signalen.',
      en: 'The remedial educationalist joins the team meeting and helps watch for signs.',
    },
  },
  minutes: 3,
};

/** Explain-why text of the aspect `PILLAR_ENVIRONMENT` (reference §6.2), version 1. */
export const pillarEnvironment: AspectText = {
  label: {
    nl: 'Acties op pijler ondersteunende schoolomgeving',
    en: 'Actions on a supportive school environment',
  },
  why: {
    nl: 'Leerlingen leren ook van wat ze elke dag om zich heen zien. Gang, plein en kantine horen erbij. Zo oefenen ze ook buiten de les.',
    en: 'Pupils also learn from what they see around them every day. Corridor, playground and canteen count too. That way they practise outside lessons as well.',
  },
  examples: {
    po: {
      nl: 'Op het plein gelden dezelfde afspraken als in de klas. Ze hangen op een bord bij de deur.',
      en: 'The playground has the same agreements as the classroom. They hang on a board by the door.',
    },
    vo: {
      nl: 'In de kantine en op de gangen gebruiken alle medewerkers dezelfde aanpak.',
      en: 'In the canteen and corridors all staff use the same approach.',
    },
    go: {
      nl: 'Er is een rustige plek. Elke leerling weet wanneer die plek open is.',
      en: 'There is a quiet place. Every pupil knows when that place is open.',
    },
  },
  minutes: 3,
};

/** Explain-why text of the aspect `PILLAR_POLICY` (reference §6.2), version 1. */
export const pillarPolicy: AspectText = {
  label: { nl: 'Acties op pijler beleid', en: 'Actions on policy' },
  why: {
    nl: 'Beleid geeft de interventie een vaste plek. Staat het niet op papier, dan hangt het af van wie er werkt. Kijk dus ook naar regels en plannen.',
    en: 'Policy gives the intervention a fixed place. If it is not on paper, it depends on who happens to work there. So look at rules and plans too.',
  },
  examples: {
    po: {
      nl: 'Het pestbeleid noemt de lessen en de afspraken die erbij horen.',
      en: 'The bullying policy names the lessons and the agreements that go with them.',
    },
    vo: {
      nl: 'Het veiligheidsbeleid en de mentorlessen gebruiken dezelfde stappen.',
      en: 'The safety policy and the tutor lessons use the same steps.',
    },
    go: {
      nl: 'Het schoolondersteuningsprofiel noemt de interventie en voor wie die is.',
      en: 'The school support profile names the intervention and whom it is for.',
    },
  },
  minutes: 3,
};
