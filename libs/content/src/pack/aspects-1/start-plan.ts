import type { AspectText } from '../question-set';

/** Explain-why text of the aspect `TASK_DIVISION` (reference §6.2), version 1. */
export const taskDivision: AspectText = {
  label: { nl: 'Taakverdeling', en: 'Division of tasks' },
  why: {
    nl: 'Een lijst met taken laat zien wat er moet gebeuren. Je ziet ook of één persoon te veel draagt.',
    en: 'A list of tasks shows what has to happen. You also see whether one person carries too much.',
  },
  examples: {
    po: {
      nl: 'Op één pagina staat wie bestelt, wie plant en wie ouders informeert.',
      en: 'One page says who orders, who plans and who informs parents.',
    },
    vo: {
      nl: 'Het kernteam verdeelt de taken per leerjaar en zet ze in de jaartaak.',
      en: 'The core team divides the tasks per year and puts them in the task hours.',
    },
    go: {
      nl: 'De taken zijn verdeeld over leraren en assistenten. Bij ziekte is er een vervanger.',
      en: 'The tasks are shared between teachers and assistants. There is a stand-in for illness.',
    },
  },
  minutes: 3,
};

/** Explain-why text of the aspect `PLANNING` (reference §6.2), version 1. */
export const planning: AspectText = {
  label: { nl: 'Planning', en: 'Planning' },
  why: {
    nl: 'Met data erbij wordt een plan een afspraak. Kies een rustig moment om te starten. Laat ruimte voor uitloop.',
    en: 'With dates a plan becomes an agreement. Choose a quiet moment to start. Leave room for delay.',
  },
  examples: {
    po: {
      nl: 'De eerste les is in de derde week. Voor de kerstvakantie kijkt het team hoe het loopt.',
      en: 'The first lesson is in week three. Before the Christmas break the team looks at how it goes.',
    },
    vo: {
      nl: 'De lessen staan buiten de toetsweken in het rooster.',
      en: 'The lessons are timetabled outside the test weeks.',
    },
    go: {
      nl: 'Twee groepen beginnen. De andere groepen volgen na de herfstvakantie.',
      en: 'Two groups begin. The other groups follow after the autumn holiday.',
    },
  },
  minutes: 3,
};
