import type { AspectText } from '../question-set';

/** Explain-why text of the aspect `INTERIM_EVALUATION` (reference §6.2), version 1. */
export const interimEvaluation: AspectText = {
  label: { nl: 'Tussentijdse evaluatie', en: 'Interim evaluation' },
  why: {
    nl: 'Halverwege het jaar kun je nog bijsturen. Een kort gesprek met het team is vaak genoeg. Schrijf op wat je verandert en waarom.',
    en: 'Halfway through the year you can still adjust. A short talk with the team is often enough. Write down what you change and why.',
  },
  examples: {
    po: {
      nl: 'In januari bespreekt het team drie vragen. Wat loopt, wat stokt en wat doen we anders?',
      en: 'In January the team discusses three questions. What works, what stalls and what do we change?',
    },
    vo: {
      nl: 'Mentoren beantwoorden in februari vijf korte vragen. Het kernteam bespreekt de antwoorden.',
      en: 'Tutors answer five short questions in February. The core team discusses the answers.',
    },
    go: {
      nl: 'Na elk blok kijkt het team welke lessen te moeilijk of te makkelijk waren.',
      en: 'After each block the team looks at which lessons were too hard or too easy.',
    },
  },
  minutes: 4,
};

/** Explain-why text of the aspect `IMPACT_MONITORING` (reference §6.2), version 1. */
export const impactMonitoring: AspectText = {
  label: { nl: 'Impact monitoren', en: 'Impact monitoring' },
  why: {
    nl: 'Je wilt weten of leerlingen er iets aan hebben. Gebruik wat je al meet, zoals de monitor sociale veiligheid. Kijk over meer jaren, want één meting zegt weinig.',
    en: 'You want to know whether pupils benefit. Use what you already measure, such as the social-safety monitor. Look over several years, because one measurement says little.',
  },
  examples: {
    po: {
      nl: 'Je legt de uitkomsten van de monitor van twee schooljaren naast elkaar.',
      en: 'You put the results of the monitor of two school years side by side.',
    },
    vo: {
      nl: 'Je kijkt per bouw hoe veilig leerlingen zich voelen. Dat kan alleen met genoeg antwoorden.',
      en: 'You look per key stage group at how safe pupils feel. That needs enough answers.',
    },
    go: {
      nl: 'Groepen zijn klein. Je kijkt naar de hele school of neemt twee jaren samen.',
      en: 'Groups are small. You look at the whole school or take two years together.',
    },
  },
  minutes: 4,
};
