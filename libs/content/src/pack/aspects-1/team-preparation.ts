import type { AspectText } from '../question-set';

/** Explain-why text of the aspect `KNOWLEDGE` (reference §6.2), version 1. */
export const knowledge: AspectText = {
  label: { nl: 'Kennis', en: 'Knowledge' },
  why: {
    nl: 'Wie de interventie geeft, moet weten wat de kern is. Dan kun je iets aanpassen en blijft de kern heel.',
    en: 'Whoever delivers the intervention needs to know its core. Then you can adapt things and the core stays whole.',
  },
  examples: {
    po: {
      nl: 'Elke leerkracht kan in eigen woorden zeggen wat het doel van de lessen is.',
      en: 'Every teacher can say in their own words what the lessons aim for.',
    },
    vo: {
      nl: 'Alle mentoren kennen de opbouw van de lessen.',
      en: 'All tutors know how the lessons build up.',
    },
    go: {
      nl: 'Leraren en assistenten weten welke stappen vast zijn en welke niet.',
      en: 'Teachers and assistants know which steps are fixed and which are not.',
    },
  },
  minutes: 3,
};

/** Explain-why text of the aspect `SKILLS` (reference §6.2), version 1. */
export const skills: AspectText = {
  label: { nl: 'Vaardigheden', en: 'Skills' },
  why: {
    nl: 'Weten is nog geen kunnen. Door te oefenen en bij elkaar te kijken, groeit het vertrouwen. Bespreek daarna samen wat goed ging.',
    en: 'Knowing is not yet being able. Practising and watching each other builds confidence. Then discuss together what went well.',
  },
  examples: {
    po: {
      nl: 'Twee leerkrachten kijken bij elkaar in de les en bespreken dat na.',
      en: 'Two teachers watch each other’s lesson and talk it over.',
    },
    vo: {
      nl: 'Mentoren oefenen een lastig gesprek eerst met elkaar.',
      en: 'Tutors practise a difficult conversation with each other first.',
    },
    go: {
      nl: 'Het team oefent met beelden en korte zinnen die bij de leerlingen passen.',
      en: 'The team practises with pictures and short sentences that suit the pupils.',
    },
  },
  minutes: 3,
};

/** Explain-why text of the aspect `TRAINING` (reference §6.2), version 1. */
export const training: AspectText = {
  label: { nl: 'Scholing', en: 'Training' },
  why: {
    nl: 'Bij veel interventies hoort een training. Leg vast wie die heeft gevolgd. Schrijf ook op wanneer een vervolg nodig is.',
    en: 'Many interventions come with training. Record who has taken it. Also note when a follow-up is needed.',
  },
  examples: {
    po: {
      nl: 'De training is op de studiedag in september. Wie er niet was, haalt die later in.',
      en: 'The training is on the study day in September. Whoever missed it catches up later.',
    },
    vo: {
      nl: 'Nieuwe mentoren volgen de training voor de herfstvakantie.',
      en: 'New tutors take the training before the autumn holiday.',
    },
    go: {
      nl: 'De trainer kent het gespecialiseerd onderwijs en past de training daarop aan.',
      en: 'The trainer knows specialised education and adapts the training to it.',
    },
  },
  minutes: 3,
};

/** Explain-why text of the aspect `ROLES` (reference §6.2), version 1. */
export const roles: AspectText = {
  label: { nl: 'Rollen', en: 'Roles' },
  why: {
    nl: 'Een rol zegt wie waarvoor het aanspreekpunt is. Zonder rollen wacht iedereen op elkaar.',
    en: 'A role says who is the contact for what. Without roles everyone waits for someone else.',
  },
  examples: {
    po: {
      nl: 'Er is één coördinator. Elke bouw heeft een vast aanspreekpunt.',
      en: 'There is one coordinator. Each key stage group has a fixed contact.',
    },
    vo: {
      nl: 'Elk leerjaar heeft een mentor die vragen van collega’s opvangt.',
      en: 'Each year has a tutor who takes questions from colleagues.',
    },
    go: {
      nl: 'Leraar, assistent en orthopedagoog weten wie wat doet in de les.',
      en: 'Teacher, assistant and remedial educationalist know who does what in the lesson.',
    },
  },
  minutes: 2,
};

/** Explain-why text of the aspect `RESPONSIBILITIES` (reference §6.2), version 1. */
export const responsibilities: AspectText = {
  label: { nl: 'Verantwoordelijkheden', en: 'Responsibilities' },
  why: {
    nl: 'Verantwoordelijk zijn is meer dan een taak doen. Het gaat om de vraag wie ingrijpt als het stokt. Spreek ook af wie beslist.',
    en: 'Being responsible is more than doing a task. It is about who steps in when things stall. Also agree who decides.',
  },
  examples: {
    po: {
      nl: 'De directeur beslist over de tijd. De coördinator bewaakt de kwaliteit.',
      en: 'The head decides on time. The coordinator watches over quality.',
    },
    vo: {
      nl: 'De teamleider grijpt in als lessen vaak uitvallen.',
      en: 'The team leader steps in when lessons are often cancelled.',
    },
    go: {
      nl: 'De directeur en de orthopedagoog beslissen samen over aanpassingen.',
      en: 'The head and the remedial educationalist decide on adaptations together.',
    },
  },
  minutes: 3,
};
