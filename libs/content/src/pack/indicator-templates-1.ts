import { type IndicatorTemplates } from './indicator-templates';

/** The recommended set of reference §3.1: how many take part, is the core done as meant, and one outcome. */
export const indicatorTemplates1: IndicatorTemplates = {
  id: 'indicator-templates@1',
  templates: {
    REACH: {
      key: 'REACH@1',
      name: { nl: 'Leerlingen die meedoen', en: 'Pupils who take part' },
      explanation: {
        nl: 'Tel hoeveel leerlingen meedoen, van alle leerlingen voor wie het is bedoeld.',
        en: 'Count how many pupils take part, of all pupils for whom it is meant.',
      },
      subject: 'PUPILS',
      direction: 'HIGHER_IS_BETTER',
    },
    FIDELITY: {
      key: 'FIDELITY@1',
      name: { nl: 'Onderdelen die we doen zoals bedoeld', en: 'Parts that we do as intended' },
      explanation: {
        nl: 'Tel de vaste onderdelen van de interventie. Hoeveel daarvan doen jullie zoals het is bedoeld?',
        en: 'Count the fixed parts of the intervention. How many of these do you carry out as intended?',
      },
      subject: 'NOT_PEOPLE',
      direction: 'HIGHER_IS_BETTER',
    },
    OUTCOME_WELLBEING: {
      key: 'OUTCOME_WELLBEING@1',
      name: {
        nl: 'Leerlingen die zich prettig voelen op school',
        en: 'Pupils who feel good at school',
      },
      explanation: {
        nl: 'Neem dit over uit de jaarlijkse monitor: hoeveel leerlingen zijn positief, van alle leerlingen die antwoord gaven?',
        en: 'Take this from the yearly monitor: how many pupils are positive, of all pupils who answered?',
      },
      subject: 'PUPILS',
      direction: 'HIGHER_IS_BETTER',
    },
  },
};
