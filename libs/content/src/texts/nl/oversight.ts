import { oversightMatrix } from './oversight-matrix';

/** Texts of the pages of overseers, of what a school handed in to them, and of the progress of one choice over the years. */
export const oversight = {
  placesOf: 'Van deze scholen',
  places: {
    matrix: 'Overzicht',
    trends: 'Verloop',
    portfolio: 'Interventies',
    conversations: 'Vragen en notities',
  },
  matrix: oversightMatrix,
  choiceStatus: {
    ACTIVE: 'loopt',
    PAUSED: 'gepauzeerd',
    STOPPED: 'gestopt',
    REPLACED: 'vervangen',
  },
  submissionKicker: (school: string, year: string) => `${school}, ${year}`,
  submissionAbout: (date: string) => `Zo heeft de school het ingediend op ${date}.`,
  explanation: 'Toelichting van de school',
  back: 'Terug naar het overzicht',
  answer: 'Kort antwoord',
  aspect: 'Aspect',
  rating: 'Inschatting',
  evidence: 'Onderbouwing',
  noEvidence: 'Geen',
  milestones: 'Mijlpalen',
  noMilestones: 'Geen mijlpalen',
  milestoneDone: (date: string) => `klaar op ${date}`,
  milestoneOverdue: 'te laat',
  milestoneOpen: 'op schema',
  milestoneDropped: 'vervallen',
  progress: {
    kicker: 'Verloop over de schooljaren',
    about: 'Zo gaan de zeven vragen over de jaren. Wat nog niet is beoordeeld, telt niet als nul.',
    heatmap: 'De zeven vragen per schooljaar',
    heatmapHelp:
      'Elk vak zegt hoeveel procent is geregeld van wat het team heeft beoordeeld, en hoe het ervoor stond.',
    question: 'Vraag',
    allQuestions: 'Alle zeven vragen',
    whichQuestion: 'Welke vraag',
    arranged: (share: string) => `${share} geregeld`,
    notRated: 'nog niet beoordeeld',
    notApplicable: 'n.v.t.',
    ratedOf: (rated: number, applicable: number) => `${rated} van ${applicable} beoordeeld`,
    nothingYet: 'Er is nog niets beoordeeld.',
    nothingYetDetail: 'Beoordeel een paar aspecten. Dan zie je hier hoe het gaat.',
    start: 'Ga naar de zeven vragen',
    valueName: 'Geregeld',
    schoolYear: 'Schooljaar',
    findingNothing: 'Nog niets beoordeeld',
    findingOne: (share: string, year: string) => `In ${year} is ${share} geregeld`,
    findingUp: (from: string, to: string, year: string) =>
      `Van ${from} naar ${to} geregeld sinds ${year}`,
    findingSame: (share: string, year: string) =>
      `Nog steeds ${share} geregeld, net als in ${year}`,
    sentence: (subject: string, values: string) => `${subject}: ${values}.`,
    inYear: (value: string, year: string) => `${value} in ${year}`,
    source: 'inschattingen van het kernteam',
    milestoneSource: 'mijlpalen van het kernteam',
    month: 'Maand',
    milestonesName: 'Aantal mijlpalen',
    planned: 'Gepland',
    done: 'Klaar',
    milestonesOnTime: (done: number) =>
      done === 1
        ? 'De ene geplande mijlpaal is klaar'
        : `Alle ${done} geplande mijlpalen zijn klaar`,
    milestonesBehind: (done: number, planned: number) =>
      `${done} mijlpalen klaar van de ${planned} die nu klaar hadden moeten zijn`,
    milestonesAhead: (done: number, planned: number) =>
      `${done} mijlpalen klaar: meer dan de ${planned} die gepland waren`,
    milestonesNone: 'Er zijn nog geen mijlpalen',
    milestonesSentence: (planned: number, done: number, overdue: number) =>
      `Tot vandaag gepland: ${planned}. Klaar: ${done}. Te laat: ${overdue}.`,
    notYet: 'nog niet zover',
  },
};
