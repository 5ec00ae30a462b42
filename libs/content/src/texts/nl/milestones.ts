/** Texts of milestones: the list under a question, the steps with one milestone, and the list on the start page. */
export const milestones = {
  title: 'Mijlpalen',
  none: 'Nog geen mijlpalen bij deze vraag.',
  noneAndWhy: 'Een mijlpaal is iets wat je op een datum klaar wilt hebben.',
  doneOf: (done: number, all: number) =>
    all === 1
      ? done === 1
        ? '1 mijlpaal, klaar'
        : '1 mijlpaal'
      : `${all} mijlpalen, ${done} klaar`,
  standings: {
    ON_SCHEDULE: 'op schema',
    LATE: 'te laat',
    DONE: 'klaar',
    DROPPED: 'vervallen',
  },
  facts: {
    planned: (date: string) => `Gepland op ${date}`,
    wasPlanned: (date: string) => `Was gepland op ${date}`,
    daysLate: (days: number) => (days === 1 ? '1 dag te laat' : `${days} dagen te laat`),
    inDays: (days: number) =>
      days === 0 ? 'vandaag' : days === 1 ? 'morgen' : `over ${days} dagen`,
    done: (date: string) => `Klaar op ${date}`,
    reason: (reason: string) => `Reden: ${reason}`,
    note: (note: string) => `Notitie: ${note}`,
  },
  actions: {
    group: (title: string) => `Wat wil je doen met: ${title}`,
    finish: 'Klaar',
    move: 'Nieuwe datum',
    more: 'Meer',
    finishOnDay: 'Klaar op een andere dag',
    edit: 'Wijzigen',
    drop: 'Laten vervallen',
    reopen: 'Heropenen',
    undoFinish: 'Toch niet klaar',
  },
  said: {
    FINISH: 'De mijlpaal is klaar.',
    MOVE: 'De mijlpaal heeft een nieuwe datum.',
    CARRY_OVER: 'De mijlpaal staat nu in een later schooljaar. Hier staat hij als vervallen.',
    EDIT: 'De mijlpaal is gewijzigd.',
    DROP: 'De mijlpaal is vervallen.',
    REOPEN: 'De mijlpaal staat weer open.',
    added: 'De mijlpaal is toegevoegd.',
  },
  undoReason: 'Per vergissing op klaar gezet.',
  changedMeanwhile: (by: string, at: string) =>
    `${by} heeft deze mijlpaal intussen gewijzigd (${at}). Hierboven zie je hoe die nu is. Kijk of jouw wijziging nog nodig is.`,
  changedBySomebody:
    'Iemand heeft deze mijlpaal intussen gewijzigd. Hierboven zie je hoe die nu is.',
  steps: {
    FINISH: { title: 'Klaar op een andere dag', submit: 'Zet op klaar' },
    NEW_DATE: { title: 'Nieuwe datum', submit: 'Verschuif' },
    DROP: { title: 'Laten vervallen', submit: 'Laat vervallen' },
    REOPEN: { title: 'Heropenen', submit: 'Heropen' },
  },
  toLaterYear: (year: string) =>
    `Deze datum ligt in schooljaar ${year}. De mijlpaal gaat mee naar dat jaar. Hier blijft hij staan als vervallen, met de reden.`,
  fields: {
    title: 'Wat is er dan klaar?',
    titleHelp: 'Bijvoorbeeld: training gegeven aan alle mentoren',
    plannedOn: 'Op welke datum?',
    newDate: 'Naar welke datum?',
    doneOn: 'Op welke dag was het klaar?',
    dateHelp: (first: string, last: string) => `Van ${first} tot en met ${last}`,
    ownerRole: 'Wie zorgt ervoor?',
    ownerHelp: 'Een rol, geen naam. Zo blijft de afspraak staan als mensen wisselen.',
    note: 'Notitie (mag leeg blijven)',
    noteHelp: 'Blijft in de school: je bestuur ziet dit niet.',
    reason: 'Waarom?',
    reasonHelp: 'Eén zin is genoeg. Je bestuur ziet dit als je indient.',
  },
  add: 'Mijlpaal toevoegen',
  addTitle: 'Nieuwe mijlpaal',
  addSubmit: 'Voeg toe',
  editTitle: 'Mijlpaal wijzigen',
  editDateHelp: 'De datum wijzig je met ‘Nieuwe datum’.',
  suggestions: {
    open: (count: number) => `Kies uit voorbeelden (${count})`,
    startOpen: 'Bekijk de voorgestelde start',
    startTitle: 'Voorgestelde start',
    startAbout:
      'Kies wat past. Wat vaak als eerste nodig is, staat al aangevinkt. De datums kun je wijzigen.',
    questionAbout: 'Vink aan wat past. De datum kun je wijzigen.',
    dateOf: (title: string) => `Datum voor: ${title}`,
    submit: (count: number) =>
      count === 1 ? 'Zet 1 mijlpaal in de planning' : `Zet ${count} mijlpalen in de planning`,
    nothingChosen: 'Vink eerst een mijlpaal aan.',
    added: (count: number) =>
      count === 0
        ? 'Deze mijlpalen stonden er al.'
        : count === 1
          ? '1 mijlpaal staat nu in de planning.'
          : `${count} mijlpalen staan nu in de planning.`,
    callout: 'Er zijn dit schooljaar nog geen mijlpalen.',
    calloutWhy: 'Met een paar datums weet iedereen wat wanneer klaar is.',
  },
  due: {
    overdueCount: (count: number) => `Te laat (${count})`,
    upcomingCount: (count: number) => `Komende 30 dagen (${count})`,
    overdueNone: 'Niets is te laat.',
    upcomingNone: 'De komende 30 dagen staat er niets gepland.',
    ofIntervention: (intervention: string, year: string) => `${intervention}, ${year}`,
  },
};
