import type { AspectText } from '../question-set';

/** Explain-why text of the aspect `AGREEMENTS_RECORDED` (reference §6.2), version 1. */
export const agreementsRecorded: AspectText = {
  label: { nl: 'Afspraken vastleggen', en: 'Agreements recorded' },
  why: {
    nl: 'Wat niet is opgeschreven, verdwijnt als mensen wisselen. Eén pagina met een datum en een eigenaar is genoeg. Zet die waar iedereen kan kijken.',
    en: 'What is not written down disappears when people change. One page with a date and an owner is enough. Put it where everyone can look.',
  },
  examples: {
    po: {
      nl: 'De afspraken staan in de gedeelde map. Bij elke afspraak staat een rol.',
      en: 'The agreements are in the shared folder. Each agreement names a role.',
    },
    vo: {
      nl: 'Het mentorhandboek heeft een vaste pagina over de interventie.',
      en: 'The tutor handbook has a fixed page about the intervention.',
    },
    go: {
      nl: 'De afspraken staan in het groepsplan en in het draaiboek voor invallers.',
      en: 'The agreements are in the group plan and in the guide for stand-ins.',
    },
  },
  minutes: 4,
};

/** Explain-why text of the aspect `SCHOOL_PLAN` (reference §6.2), version 1. */
export const schoolPlan: AspectText = {
  label: { nl: 'Schoolplan', en: 'School plan' },
  why: {
    nl: 'In het schoolplan staat waar je vier jaar aan werkt. Noem je de interventie daar, dan komt die vanzelf terug. Ook je bestuur kent dan de keuze.',
    en: 'The school plan says what you work on for four years. Name the intervention there and it comes back by itself. Your board then knows the choice too.',
  },
  examples: {
    po: {
      nl: 'Het schoolplan noemt het doel. Het jaarplan noemt de stappen van dit jaar.',
      en: 'The school plan names the goal. The annual plan names this year’s steps.',
    },
    vo: {
      nl: 'Het hoofdstuk over welbevinden noemt de interventie en de leerjaren.',
      en: 'The chapter on wellbeing names the intervention and the years.',
    },
    go: {
      nl: 'Het schoolplan noemt de interventie. Het schoolondersteuningsprofiel zegt hetzelfde.',
      en: 'The school plan names the intervention. The school support profile says the same.',
    },
  },
  minutes: 3,
};

/** Explain-why text of the aspect `ANNUAL_TIMETABLE` (reference §6.2), version 1. */
export const annualTimetable: AspectText = {
  label: { nl: 'Jaarrooster', en: 'Annual timetable' },
  why: {
    nl: 'Wat in het rooster staat, gaat makkelijker door. Wat er niet in staat, valt weg in een drukke week. Plan daarom ook volgend jaar vast in.',
    en: 'What is in the timetable goes ahead more easily. What is not gets dropped in a busy week. So plan next year already.',
  },
  examples: {
    po: {
      nl: 'Elke groep heeft een vaste tijd in de week voor de les.',
      en: 'Each group has a fixed time in the week for the lesson.',
    },
    vo: {
      nl: 'De lessen staan als blok in het mentoruur van leerjaar 1 en 2.',
      en: 'The lessons are a block in the tutor hour of years 1 and 2.',
    },
    go: {
      nl: 'De lessen zitten in het dagritme en hebben een vast beeld op het planbord.',
      en: 'The lessons are part of the daily rhythm, with a fixed picture on the planning board.',
    },
  },
  minutes: 3,
};

/** Explain-why text of the aspect `INDUCTION` (reference §6.2), version 1. */
export const induction: AspectText = {
  label: { nl: "Inwerken nieuwe collega's", en: 'Induction of new colleagues' },
  why: {
    nl: 'Elk jaar komen er nieuwe collega’s bij. Zonder uitleg doen zij het op hun eigen manier. Een vast moment en een korte tekst helpen.',
    en: 'Every year new colleagues join. Without an explanation they do it their own way. A fixed moment and a short text help.',
  },
  examples: {
    po: {
      nl: 'Nieuwe leerkrachten krijgen in september een uur uitleg van de coördinator.',
      en: 'New teachers get an hour of explanation from the coordinator in September.',
    },
    vo: {
      nl: 'Elke nieuwe mentor krijgt een maatje en het handboek.',
      en: 'Every new tutor gets a buddy and the handbook.',
    },
    go: {
      nl: 'Ook assistenten en vaste invallers krijgen uitleg voordat ze beginnen.',
      en: 'Assistants and regular stand-ins also get an explanation before they begin.',
    },
  },
  minutes: 3,
};
