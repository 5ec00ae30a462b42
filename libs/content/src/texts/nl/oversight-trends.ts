/** Texts of how the schools of a board, a partnership or the national desk go over the school years. */
export const oversightTrends = {
  kicker: 'Verloop over de schooljaren',
  heading: (name: string, first: string, last: string) =>
    first === last ? `${name}: ${last}` : `${name}: ${first} tot en met ${last}`,
  about:
    'Je ziet wat scholen zelf hebben ingediend en wat loopt. Dit is geen ranglijst. Er zijn geen gemiddelden.',
  from: 'Vanaf schooljaar',
  moment: 'Welke dag',
  moments: { SAME_DAY: 'Zelfde dag in elk schooljaar', YEAR_END: 'Eind van elk schooljaar' },
  sameDay: (date: string) =>
    `Dit schooljaar loopt nog. Daarom zie je elk schooljaar zoals het was op de dag van vandaag (${date}). Zo leg je geen deel van een jaar naast een heel jaar.`,
  yearEnd: (year: string) =>
    `Je ziet elk schooljaar op de laatste dag. ${year} loopt nog: dat is de stand van vandaag. Vergelijk die niet met een heel jaar.`,
  nothing: 'Er is in deze jaren nog niets ingediend.',
  nothingDetail: 'Zodra scholen hun schooljaar indienen, zie je hier hoe het gaat.',
  nothingSame:
    'Er was op deze dag nog niets ingediend. Kijk ook eens naar het eind van elk schooljaar.',
  hidden: {
    FEW_SCHOOLS: 'Te weinig scholen voor een beeld. Daarvoor zijn er minstens drie nodig.',
    ONE_LARGE_SCHOOL: 'Bijna alles komt van één school. Dat is geen beeld van meer scholen.',
  },
  hiddenShort: { FEW_SCHOOLS: 'te weinig scholen', ONE_LARGE_SCHOOL: 'bijna alles van één school' },
  schoolYear: 'Schooljaar',
  handedIn: {
    title: 'Ingediend en bevestigd',
    about: 'Bevestigd: alles wat is afgesproken, is dat schooljaar bevestigd.',
    on: 'Stand op',
    schools: 'Scholen die indienden',
    choices: 'Interventies die lopen',
    notRunning: 'Gepauzeerd of gestopt',
    confirmed: 'Bevestigd',
    withOverdue: 'Met een mijlpaal te laat',
    overdue: 'Mijlpalen te laat',
    of: (count: string, all: string) => `${count} van ${all}`,
  },
  questions: {
    title: 'De zeven vragen',
    about: 'Hoeveel interventies staan waar? Wat niet van toepassing is, telt niet mee.',
    question: 'Vraag',
    which: 'Welke vraag',
    nothing: (question: string) => `${question}: nog geen beeld`,
    finding: (question: string, good: string, n: string, year: string) =>
      `${question}: ${good} van de ${n} op schema of klaar in ${year}`,
    noSummary: 'In geen van deze jaren zijn er genoeg scholen.',
    summary: (values: string) => `Op schema of klaar: ${values}.`,
    inYear: (good: string, n: string, year: string) => `${good} van ${n} in ${year}`,
    valueName: 'Deel van de interventies',
    notApplicable: 'nergens van toepassing',
    source: 'wat scholen hebben ingediend',
    all: 'Alle vragen in aantallen',
  },
  anchoring: {
    title: 'Hoe stevig het zit',
    about:
      'De borgingsindex loopt van 0 tot 100. Je ziet de middelste waarde en de middelste helft, en geen gemiddelde.',
    methods: 'Zo rekenen we',
    nothing: 'Nog geen beeld van de borging',
    noSummary: 'In geen van deze jaren zijn er genoeg scholen met een index.',
    findingOne: (median: string, year: string) => `De middelste index is ${median} in ${year}`,
    findingSame: (median: string, year: string) =>
      `De middelste index is nog steeds ${median}, net als in ${year}`,
    findingMoved: (from: string, to: string, year: string) =>
      `De middelste index ging van ${from} naar ${to} sinds ${year}`,
    summary: (values: string) => `${values}.`,
    inYear: (median: string, lower: string, upper: string, year: string) =>
      `In ${year} is de middelste ${median}; de middelste helft ligt tussen ${lower} en ${upper}`,
    median: 'Middelste index, met de middelste helft',
    index: 'Borgingsindex',
    source: 'borging-index@1.0.0, kwartielen volgens Hyndman en Fan (1996), definitie 7',
    labelsFinding: (firm: string, n: string, year: string) =>
      `${firm} van de ${n} in opbouw of stevig in ${year}`,
    labelsSummary: (values: string) => `In opbouw of stevig: ${values}.`,
    counts: 'Borging in aantallen',
    n: 'Met een index',
    notComputed: 'Te weinig beoordeeld',
    half: 'Middelste helft',
    medianShort: 'Middelste',
    weakest: 'Zwakste onderdeel op niveau',
    range: (lower: string, upper: string) => `${lower} tot ${upper}`,
  },
  months: {
    title: 'Mijlpalen te laat, per maand',
    about: 'Aan het eind van elke maand geteld, van wat toen was ingediend.',
    finding: (count: string, n: string) => `Nu ${count} mijlpalen te laat bij ${n} interventies`,
    nothing: 'Nog geen beeld van mijlpalen die te laat zijn',
    summary: (count: string, then: string, year: string) =>
      `Nu zijn er ${count} te laat. Eind van dezelfde maand in ${year} waren het er ${then}.`,
    summaryNow: (count: string) => `Nu zijn er ${count} te laat.`,
    noSummary: 'Er zijn nu te weinig scholen voor een beeld.',
    month: 'Maand',
    valueName: 'Mijlpalen te laat',
    toCome: 'nog niet zover',
    source: 'mijlpalen zoals scholen ze indienden',
  },
  schools: {
    title: 'Elke school',
    about: 'Alle scholen op dezelfde schaal, van 0 tot 100, op alfabet. Geen ranglijst.',
    count: (first: string, last: string, all: string) =>
      `${first} tot en met ${last} van ${all} scholen`,
    previous: 'Vorige scholen',
    next: 'Volgende scholen',
    pages: 'Bladeren door de scholen',
    nothing: 'nog geen index',
    oneIndex: (intervention: string, index: string, year: string) =>
      `${intervention}: ${index} in ${year}`,
    none: (intervention: string) => `${intervention}: nog geen index`,
    median: 'Middelste van alle scholen',
    noIndex: 'geen index',
    nobody: 'Er is geen school om te laten zien.',
  },
};
