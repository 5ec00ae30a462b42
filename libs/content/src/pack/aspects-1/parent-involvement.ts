import type { AspectText } from '../question-set';

/** Explain-why text of the aspect `PARENTS_INFORMED` (reference §6.2), version 1. */
export const parentsInformed: AspectText = {
  label: { nl: 'Ouders informeren over de interventie', en: 'Parents informed' },
  why: {
    nl: 'Ouders kunnen pas meedoen als ze weten wat er speelt. Vertel kort wat de interventie is en waarom je die kiest. Doe dat vaker dan één keer.',
    en: 'Parents can only take part when they know what is going on. Tell them briefly what the intervention is and why you chose it. Do so more than once.',
  },
  examples: {
    po: {
      nl: 'Ouders krijgen een korte brief bij de start en uitleg op de ouderavond.',
      en: 'Parents get a short letter at the start and an explanation at the parents’ evening.',
    },
    vo: {
      nl: 'De mentor vertelt erover op de eerste ouderavond. Op de website staat een korte uitleg.',
      en: 'The tutor tells about it at the first parents’ evening. The website has a short explanation.',
    },
    go: {
      nl: 'De leraar bespreekt het in het startgesprek. Beelden of de eigen taal helpen daarbij.',
      en: 'The teacher discusses it in the first talk. Pictures or the home language help.',
    },
  },
  minutes: 3,
};

/** Explain-why text of the aspect `PARENTS_REINFORCE` (reference §6.2), version 1. */
export const parentsReinforce: AspectText = {
  label: {
    nl: 'Ouders stimuleren om thuis te versterken',
    en: 'Parents encouraged to reinforce at home',
  },
  why: {
    nl: 'Wat een leerling op school leert, groeit als het thuis terugkomt. Geef ouders iets kleins dat ze meteen kunnen doen. Vraag later hoe het ging.',
    en: 'What a pupil learns at school grows when it comes back at home. Give parents something small they can do at once. Ask later how it went.',
  },
  examples: {
    po: {
      nl: 'Bij elke les hoort een vraag voor aan de eettafel.',
      en: 'Each lesson comes with a question for the dinner table.',
    },
    vo: {
      nl: 'Ouders krijgen drie tips om met hun kind over stress te praten.',
      en: 'Parents get three tips for talking with their child about stress.',
    },
    go: {
      nl: 'School en thuis gebruiken dezelfde beelden of dezelfde signaalkaart.',
      en: 'School and home use the same pictures or the same signal card.',
    },
  },
  minutes: 3,
};
