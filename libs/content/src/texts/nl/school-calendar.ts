/** Texts of the turn to a new school year. */
export const schoolCalendar = {
  title: (year: string) => `Begin schooljaar ${year}`,
  kicker: 'Nieuw schooljaar',
  about: 'Wat nog klopt gaat mee. De rest vragen we opnieuw. Nieuwe mijlpalen staan al klaar.',
  safe: 'Je kunt dit zo vaak doen als je wilt. Niets wordt dubbel gemaakt.',
  choices: 'Kies een interventie',
  none: 'Er loopt nu geen interventie op deze school.',
  noneLink: 'Naar de school',
  notDone: 'nog te doen',
  nothingLeft: 'niets meer te doen',
  doneBy: (by: string, at: string) => `gedaan door ${by}, ${at}`,
  open: 'Begin',
  openAgain: 'Bekijk opnieuw',
  steps: 'Stappen',
  stepNames: {
    CARRY: 'Wat gaat mee',
    MILESTONES: 'Mijlpalen',
    RESULT: 'Klaar',
  },
  back: 'Alle interventies',
  previous: 'Vorige',
  next: 'Volgende',
  carried: (count: number) =>
    count === 1 ? '1 onderdeel gaat mee' : `${count} onderdelen gaan mee`,
  carriedAbout: (date: string) =>
    `Dit staat straks al ingevuld. Bevestigen doe je zelf, uiterlijk ${date}.`,
  asked: (count: number) =>
    count === 1 ? '1 onderdeel vragen we opnieuw' : `${count} onderdelen vragen we opnieuw`,
  askedReasons: {
    NOT_RATED: 'nog nooit beoordeeld',
    NOT_IN_PLACE: 'was nog niet geregeld',
    LAPSED: 'bevestiging verlopen',
  },
  settled: (count: number) =>
    count === 1 ? '1 onderdeel is al gedaan' : `${count} onderdelen zijn al gedaan`,
  planned: (count: number) =>
    count === 1 ? '1 nieuwe mijlpaal staat klaar' : `${count} nieuwe mijlpalen staan klaar`,
  milestonesAbout: 'Haal het vinkje weg bij wat niet past. De datums mag je wijzigen.',
  noMilestones: 'Alle voorgestelde mijlpalen staan al in de planning.',
  provisional: 'De vakanties van dit schooljaar zijn nog niet bekend. Datums kunnen nog schuiven.',
  region: {
    NORTH: 'Vakantieregio noord',
    CENTRE: 'Vakantieregio midden',
    SOUTH: 'Vakantieregio zuid',
  },
  noRegion: 'De vakantieregio van de school is niet bekend. We letten op alle regio’s.',
  holidays: 'Bekijk de vakanties',
  holidayKinds: {
    AUTUMN: 'Herfstvakantie',
    CHRISTMAS: 'Kerstvakantie',
    SPRING: 'Voorjaarsvakantie',
    MAY: 'Meivakantie',
    SUMMER: 'Zomervakantie',
  },
  holidayRegions: { NORTH: 'noord', CENTRE: 'midden', SOUTH: 'zuid', ALL: 'hele land' },
  period: (first: string, last: string) => `${first} tot en met ${last}`,
  advice: 'advies',
  dateOf: (title: string) => `Datum voor: ${title}`,
  noSchool: 'Dan is er geen school. Kies een andere dag.',
  outside: (first: string, last: string) => `Kies een dag van ${first} tot en met ${last}.`,
  chosen: (count: number) => (count === 1 ? '1 mijlpaal gekozen' : `${count} mijlpalen gekozen`),
  carryOut: (year: string) => `Begin ${year}`,
  carryingOut: 'Bezig…',
  fixDates: 'Wijzig eerst de datums die niet kunnen.',
  resultTitle: (year: string) => `Schooljaar ${year} staat klaar`,
  added: (count: number) =>
    count === 0
      ? 'Er is geen mijlpaal bijgekomen: ze stonden er al.'
      : count === 1
        ? '1 mijlpaal staat nu in de planning.'
        : `${count} mijlpalen staan nu in de planning.`,
  nextSteps: 'Wat nu?',
  confirm: (date: string) => `Bevestig wat nog klopt, uiterlijk ${date}`,
  notYetConfirm: (date: string) => `Bevestigen kan vanaf ${date}.`,
  questions: (year: string) => `De zeven vragen in ${year}`,
  nextChoice: (name: string) => `Verder met ${name}`,
  toSchool: 'Naar de school',
  firstCarriedOut: (by: string, at: string) => `Eerst gedaan door ${by}, ${at}.`,
  notActive: 'Deze interventie loopt nu niet. Hervat haar eerst.',
};
