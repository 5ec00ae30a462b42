/** What the parts of a review are called, and what to write there. */
export const sections = {
  PLANNED: { title: 'Gepland', ask: 'Wat wilden jullie dit schooljaar bereiken en doen?' },
  DONE: { title: 'Gedaan', ask: 'Wat is er gedaan? Wat niet, en waarom?' },
  SEEN: { title: 'Gezien', ask: 'Wat zien jullie in de school en in de cijfers?' },
  LEARNT: { title: 'Geleerd', ask: 'Wat werkte goed? Wat zouden jullie anders doen?' },
  NEXT_YEAR: { title: 'Volgend jaar', ask: 'Wat nemen jullie mee naar volgend schooljaar?' },
  SAFETY_POLICY: {
    title: 'Veiligheidsbeleid geëvalueerd',
    ask: 'Wat kwam uit de evaluatie van het veiligheidsbeleid?',
  },
  PARTICIPATION_COUNCIL: {
    title: 'MR geïnformeerd',
    ask: 'Wat is met de MR gedeeld, en wat vond de MR ervan?',
  },
  HEALTHY_SCHOOL: {
    title: 'Gezonde School',
    ask: 'Wat laat zien dat jullie aan de criteria voor Welbevinden voldoen?',
  },
};

/** What a school decides. */
export const decisionWords = {
  CONTINUE: { word: 'Doorgaan', help: 'Het werkt. We gaan door zoals het is.' },
  ADAPT: { word: 'Aanpassen', help: 'We gaan door, en doen iets anders dan dit jaar.' },
  STOP: { word: 'Stoppen', help: 'We ronden het af en leggen vast waarom.' },
};

/** The facts of a year as sentences of a review. A list is put in by the caller, one item a line. */
export const prefill = {
  goal: (goal: string) => `Ons doel: ${goal}`,
  milestonesPlanned: (count: number, list: string) =>
    `${count === 1 ? 'We planden 1 mijlpaal' : `We planden ${count} mijlpalen`}:\n${list}`,
  lessonsPlanned: (planned: number) => `We planden ${planned} lessen.`,
  milestonesDone: (done: number, of: number, list: string) =>
    done === 0
      ? `Van de ${of} mijlpalen is er nog geen klaar.`
      : `${done} van de ${of} mijlpalen ${done === 1 ? 'is' : 'zijn'} klaar:\n${list}`,
  milestonesLeft: (list: string) => `Dit is nog niet klaar:\n${list}`,
  milestonesDropped: (list: string) => `Dit is vervallen:\n${list}`,
  because: (title: string, reason: string | null) =>
    reason === null ? title : `${title} (reden: ${reason})`,
  lessonsGiven: (given: number, planned: number) => `We gaven ${given} van de ${planned} lessen.`,
  rated: (inPlace: number, rated: number, applicable: number) =>
    `Van de ${applicable} aspecten zijn er ${rated} beoordeeld. ${inPlace} ${inPlace === 1 ? 'is' : 'zijn'} geregeld en in gebruik.`,
  questionsInPlace: (list: string) => `Helemaal geregeld:\n${list}`,
  confirmed: (confirmed: number, lapsed: number) =>
    lapsed === 0
      ? `Dit jaar zijn ${confirmed} aspecten bevestigd.`
      : `Dit jaar zijn ${confirmed} aspecten bevestigd. Bij ${lapsed} is de bevestiging verlopen.`,
  anchored: (index: string, label: string) => `De borging staat op ${index} van 100: ${label}.`,
  answer: (question: string, answer: string) => `${question}\n${answer}`,
  moved: (list: string) => `Dit liep anders dan gepland:\n${list}`,
  notInPlace: (list: string) => `Dit is nog niet geregeld:\n${list}`,
  carryOn: (list: string) => `Dit nemen we mee:\n${list}`,
  confirmAgain: (list: string) => `Dit moet opnieuw worden bevestigd:\n${list}`,
};
