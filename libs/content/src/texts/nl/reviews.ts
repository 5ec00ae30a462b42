import { decisionWords, prefill, sections } from './review-words';

/** Texts of the annual review: writing it, freezing it, reading it, and what passes between school and board. */
export const reviews = {
  sections,
  prefill,
  decisionWords,
  kicker: (school: string, year: string) => `${school} · schooljaar ${year}`,
  title: (intervention: string) => `Terugblik: ${intervention}`,
  states: { NOT_STARTED: 'Nog niet begonnen', OPEN: 'In bewerking', FROZEN: 'Vastgesteld' },
  otherYears: 'Terugblik van een ander schooljaar',
  start: {
    title: 'Kijk samen terug op dit schooljaar',
    about:
      'Je begint niet met een leeg blad. We vullen alvast in wat je dit jaar bijhield. Jullie maken er je eigen verhaal van.',
    time: 'Het kost ongeveer een half uur.',
    button: 'Begin de terugblik',
    notBegun: 'Dit schooljaar moet nog beginnen. Terugkijken kan vanaf 1 augustus.',
  },
  about:
    'Schrijf samen, ook tegelijk. Alles wordt vanzelf opgeslagen. Pas als de schoolleider vaststelt, staat het vast.',
  outline: 'Onderdelen',
  written: 'gevuld',
  empty: 'nog leeg',
  present: 'Bespreek met het team',
  factsOf: (section: string) => `Wat jullie bijhielden: ${section}`,
  facts: 'Wat jullie bijhielden',
  noFacts: 'Hierover is dit jaar niets bijgehouden.',
  insertFacts: 'Zet de feiten van nu erbij',
  insertedFacts: 'De feiten van nu staan onderaan je tekst.',
  writeHere: (section: string) => `Jullie tekst: ${section}`,
  paragraphs: 'Een lege regel begint een nieuwe alinea.',
  unsent: (count: number) =>
    count === 1 ? '1 onderdeel is niet verzonden' : `${count} onderdelen zijn niet verzonden`,
  unsentHelp: 'Je tekst staat veilig op dit apparaat. Verzend opnieuw zodra je internet hebt.',
  sendAll: 'Verzend alles opnieuw',
  savedBy: (by: string, at: string) => `${by}, ${at}`,
  prefilled: 'Vooraf ingevuld. Pas gerust alles aan.',
  refused: (detail: string) => `Niet opgeslagen. ${detail}`,
  conflict: {
    title: 'Iemand anders schreef op dezelfde plek',
    told: (by: string, at: string) =>
      `${by} wijzigde om ${at} dezelfde alinea als jij. Er is niets verloren.`,
    theirs: (by: string) => `Tekst van ${by}`,
    mine: 'Jouw tekst staat hieronder. Pas die aan tot hij goed is.',
    takeTheirs: 'Neem de andere tekst over',
    both: 'Zet beide onder elkaar',
    keepMine: 'Bewaar mijn tekst',
    merged: 'Jouw tekst en die van een ander zijn samengevoegd.',
    somebody: 'Iemand',
    decision: (by: string, at: string) => `${by} wijzigde het besluit om ${at}:`,
    keepMyDecision: 'Bewaar mijn besluit',
    takeTheirDecision: 'Neem dit besluit over',
  },
  optional: {
    title: 'Wil je nog iets toevoegen?',
    help: 'Dit mag, het hoeft niet.',
    add: (section: string) => `Voeg toe: ${section}`,
    remove: 'Haal dit onderdeel weg',
    removed: 'Het onderdeel is weggehaald. Je tekst blijft bewaard als je het weer toevoegt.',
    on: {
      SAFETY_POLICY: 'Wanneer is het veiligheidsbeleid geëvalueerd?',
      PARTICIPATION_COUNCIL: 'Wanneer is de MR geïnformeerd?',
    },
    healthySchool:
      'Dit is wat jullie per pijler al vastlegden. De lijst met criteria kan wijzigen: kijk op gezondeschool.nl welke nu geldt.',
    pillars: {
      EDUCATION: 'Educatie',
      ENVIRONMENT: 'Schoolomgeving',
      IDENTIFICATION: 'Signaleren',
      POLICY: 'Beleid',
    },
    noEvidence: 'nog geen onderbouwing',
    question: (number: number) => `vraag ${number}`,
  },
  attention: {
    title: 'Dit valt ons op',
    help: 'Het hoeft niet fout te zijn. Kijk even of het klopt, en schrijf er zo nodig iets over.',
    none: 'Wat jullie bijhielden, spreekt elkaar niet tegen.',
    open: (question: number) => `Bekijk vraag ${question}`,
  },
  contradictions: {
    MILESTONES_DONE_NOT_IN_PLACE: (question: string, aspects: string) =>
      `${question}: alle mijlpalen zijn klaar, maar het team zegt ‘nog niet geregeld’ bij ${aspects}.`,
    IN_PLACE_MILESTONES_OVERDUE: (question: string, count: number) =>
      count === 1
        ? `${question}: alles is geregeld, maar 1 mijlpaal staat nog open en is te laat.`
        : `${question}: alles is geregeld, maar ${count} mijlpalen staan nog open en zijn te laat.`,
    IN_PLACE_WITHOUT_EVIDENCE: (question: string, aspects: string) =>
      `${question}: ${aspects} is geregeld, maar er is niets vastgelegd waaraan je dat ziet.`,
    WORKED_ON_NOT_RATED: (question: string) =>
      `${question}: er zijn mijlpalen klaar, maar het team zei nog niet hoe ver jullie zijn.`,
    CONFIRMATION_LAPSED: (question: string, aspects: string) =>
      `${question}: ${aspects} is te lang niet bevestigd. Daardoor zakte het niveau.`,
    CONTINUE_NOT_IN_PLACE: (question: string) =>
      `${question}: jullie gaan door zoals het is, terwijl hier nog niets is geregeld.`,
    STOP_THOUGH_ANCHORED: 'Jullie stoppen, terwijl deze interventie geborgd is.',
    CONTINUE_THOUGH_WORSE: (measurement: string) =>
      `Jullie gaan door zoals het is, terwijl een meting minder goed werd: ${measurement}.`,
    STOP_THOUGH_BETTER: 'Jullie stoppen, terwijl de metingen beter werden.',
  },
  decision: {
    title: 'Besluit',
    help: 'Wat doen jullie volgend schooljaar met deze interventie?',
    reason: 'Waarom?',
    reasonHelp: 'Een paar zinnen die ook een nieuwe collega begrijpt.',
    next: 'Wanneer kijken jullie weer terug?',
    nextHelp: (latest: string) => `Kies een dag tot en met ${latest}. Ook als jullie stoppen.`,
    stopNext: 'Stoppen jullie? Leg dat daarna ook vast bij de interventie zelf.',
  },
  obstacles: {
    title: 'Dit ontbreekt nog',
    DECISION_MISSING: 'Kies wat jullie besluiten.',
    REASON_MISSING: 'Schrijf waarom jullie dit besluiten.',
    NEXT_DATE_MISSING: 'Kies wanneer jullie weer terugkijken.',
    NEXT_DATE_PASSED: 'De volgende datum moet nog komen.',
    NEXT_DATE_TOO_FAR: 'De volgende datum ligt te ver weg.',
    SECTION_EMPTY: (section: string) => `Schrijf iets bij ‘${section}’.`,
    SECTION_DATE_MISSING: (section: string) => `Kies een datum bij ‘${section}’.`,
  },
  freeze: {
    title: 'Vaststellen',
    about:
      'Vaststellen legt alles vast zoals het er nu staat: teksten, cijfers en besluit. Daarna kan niemand er nog iets aan wijzigen.',
    leaderOnly: 'De schoolleider stelt vast. Alles staat voor de schoolleider klaar.',
    button: 'Stel vast',
    confirmTitle: 'Deze terugblik vaststellen?',
    confirm: 'Ja, stel vast',
    unsent: 'Er is nog iets niet verzonden. Verzend dat eerst.',
    changed: 'Iemand wijzigde intussen iets. Lees dat eerst, en stel dan opnieuw vast.',
    done: 'De terugblik is vastgesteld.',
  },
  frozen: {
    title: (date: string) => `Vastgesteld op ${date}`,
    by: (name: string, role: string) => `Door ${name} (${role})`,
    selfWritten: 'Wie vaststelde, schreef ook alle teksten. Dat hoort bij een kleine school.',
    read: 'Lees de terugblik',
    editions: 'Alle vastgestelde versies',
    edition: (number: number) => `Versie ${number}`,
    reopened: (date: string, reason: string) => `Heropend op ${date}: ${reason}`,
    current: 'geldt nu',
    leftover:
      'Deze tekst is niet verzonden, en de terugblik is intussen vastgesteld. Kopieer hem als je hem wilt houden.',
    letGo: 'Laat deze tekst los',
  },
  reopen: {
    button: 'Heropen',
    title: 'Deze terugblik heropenen?',
    about:
      'De vastgestelde versie blijft bewaard. Jullie kunnen de teksten weer wijzigen en opnieuw vaststellen.',
    reason: 'Waarom heropen je hem?',
    confirm: 'Heropen',
    done: 'De terugblik is heropend. De vastgestelde versie blijft bewaard.',
  },
  board: {
    title: 'Je bestuur',
    notYet: 'Je bestuur ziet deze terugblik nog niet.',
    handIn: 'Dien in bij je bestuur',
    handInTitle: 'Deze terugblik indienen bij je bestuur?',
    handInAbout:
      'Je bestuur leest dan de hele vastgestelde terugblik. Deel je terugblikken met het samenwerkingsverband? Dan leest dat mee.',
    handInConfirm: 'Dien in',
    handedIn: (date: string, by: string) => `Ingediend op ${date} door ${by}`,
    handedInNow: 'De terugblik is ingediend bij je bestuur.',
    standings: {
      HANDED_IN: 'Ingediend',
      ASKED: 'Vraag van het bestuur',
      ANSWERED: 'Vraag beantwoord',
      ACKNOWLEDGED: 'Gezien door het bestuur',
    },
    standingsFor: {
      HANDED_IN: 'Nog te lezen',
      ASKED: 'Wacht op de school',
      ANSWERED: 'De school gaf antwoord',
      ACKNOWLEDGED: 'Gezien',
    },
    kinds: {
      QUESTION: (by: string, at: string) => `Vraag van ${by}, ${at}`,
      ANSWER: (by: string, at: string) => `Antwoord van ${by}, ${at}`,
      ACKNOWLEDGED: (by: string, at: string) => `Gezien door ${by}, ${at}`,
    },
    answer: 'Antwoord op de vraag',
    sendAnswer: 'Verstuur het antwoord',
    question: 'Stel een vraag aan de school',
    sendQuestion: 'Verstuur de vraag',
    acknowledge: 'Gezien, dank jullie wel',
    acknowledgeHelp: 'Hiermee laat je de school weten dat het bestuur de terugblik heeft gelezen.',
    answered: 'Het antwoord is verstuurd.',
    asked: 'De vraag is verstuurd.',
    acknowledged: 'De school ziet nu dat jullie de terugblik hebben gelezen.',
    reopenedSince: 'De school heeft deze terugblik heropend. Er kan een nieuwe versie komen.',
    changed: 'Er is intussen iets anders gezegd. Lees dat eerst.',
    back: 'Terug naar het overzicht',
    toReview: 'Lees de terugblik',
    list: 'Terugblikken van scholen',
    listAbout: (year: string) => `Wat scholen over ${year} hebben vastgesteld en ingediend.`,
    listNone: (year: string) => `Nog geen school diende een terugblik in over ${year}.`,
    columns: {
      school: 'School',
      intervention: 'Interventie',
      decision: 'Besluit',
      standing: 'Stand',
      handedIn: 'Ingediend',
    },
  },
  reading: {
    kicker: 'Vastgestelde terugblik',
    edition: (number: number) => (number === 1 ? 'Eerste versie' : `Versie ${number}`),
    frozenOn: (date: string) => `Vastgesteld op ${date} door de schoolleider`,
    goal: 'Doel',
    figures: 'Het jaar in cijfers',
    summary: 'Op één bladzijde',
    whole: 'Alles lezen',
    views: 'Wat wil je lezen?',
    print: 'Druk af',
    present: 'Toon op het bord',
    attention: 'Wat opviel bij het vaststellen',
    appendix: 'De cijfers achter de terugblik',
    asOf: (date: string) => `Stand van ${date}`,
    questions: 'De zeven vragen',
    question: 'Vraag',
    inPlace: 'Geregeld',
    ofAspects: (inPlace: number, applicable: number) => `${inPlace} van ${applicable}`,
    milestonesDone: 'Mijlpalen klaar',
    state: 'Stand',
    aspects: 'Per aspect',
    aspect: 'Aspect',
    level: 'Hoe ver',
    evidence: 'Onderbouwing',
    noEvidence: 'geen',
    milestones: 'Mijlpalen',
    milestone: 'Mijlpaal',
    planned: 'Gepland',
    done: 'Klaar',
    who: 'Wie',
    dropped: 'vervallen',
    open: 'open',
    measurements: 'Metingen',
    measured: 'Gemeten',
    healthySchool: 'Gezonde School: onderbouwing per pijler',
    nextReview: (date: string) => `Volgende terugblik: ${date}`,
    on: (date: string) => `Op ${date}`,
    differences: 'Wat veranderde sinds de vorige versie',
    reopenedBecause: (number: number, reason: string) =>
      `Versie ${number} is heropend. Reden: ${reason}`,
    noDifferences: 'De teksten, het besluit en de cijfers zijn gelijk gebleven.',
    from: (before: string, after: string) => `van ${before} naar ${after}`,
    nothing: 'niets',
    removed: 'weg',
    added: 'nieuw',
    differenceFigures: {
      MILESTONES_DONE: 'Mijlpalen klaar',
      MILESTONES_ACTIVE: 'Mijlpalen gepland',
      ASPECTS_IN_PLACE: 'Aspecten geregeld',
      ASPECTS_RATED: 'Aspecten beoordeeld',
      CONFIRMED: 'Aspecten bevestigd',
      ANCHORING_INDEX: 'Borging',
    },
    otherEditions: 'Andere versies',
    back: 'Naar de terugblik',
  },
  proof: {
    title: 'Is er iets aan veranderd?',
    about:
      'Bij het vaststellen is een controlegetal berekend over alles wat hier staat. Verandert er één letter, dan klopt het getal niet meer.',
    check: 'Controleer nu',
    checking: 'Bezig met controleren…',
    unchanged: (since: string) => `Ongewijzigd sinds ${since}`,
    checkedAt: (at: string) => `Gecontroleerd op ${at}.`,
    changed: 'Dit is niet meer wat is vastgesteld',
    changedDetail: 'Het controlegetal klopt niet. Meld dit bij de beheerder.',
    checksum: 'Controlegetal (SHA-256)',
    definitions: (versions: string) => `Berekend volgens ${versions}`,
  },
  measured: {
    sentence: (name: string, value: string, verdict: string | null) => {
      const lead = /[?!.]$/.test(name) ? name : `${name}:`;
      return verdict === null ? `${lead} ${value}` : `${lead} ${value}, ${verdict}`;
    },
    withMargin: (value: string, lower: string, upper: string) =>
      `${value} (marge ${lower} tot ${upper})`,
    overYears: (value: string, years: string) => `${value}, over ${years}`,
    verdict: {
      HIGHER: (earlier: string) => `hoger dan in ${earlier}`,
      LOWER: (earlier: string) => `lager dan in ${earlier}`,
      ABOUT_EQUAL: (earlier: string) => `ongeveer gelijk aan ${earlier}`,
      CANNOT_SAY: (earlier: string) => `nog niet te zeggen of het anders is dan in ${earlier}`,
    },
    notComparable: (earlier: string, reasons: string) =>
      `niet te vergelijken met ${earlier} (${reasons})`,
    drafts: (count: number) =>
      count === 1
        ? 'Eén meting van dit schooljaar is nog een concept. Dien die in, dan telt hij mee.'
        : `${count} metingen van dit schooljaar zijn nog een concept. Dien ze in, dan tellen ze mee.`,
    toMeasurements: 'Naar de metingen',
  },
  headlines: {
    milestones: (done: number, active: number) =>
      active === 0 ? 'Er waren geen mijlpalen.' : `${done} van ${active} mijlpalen klaar`,
    ratings: (inPlace: number, applicable: number) =>
      `${inPlace} van ${applicable} aspecten geregeld en in gebruik`,
    anchoring: (index: string, label: string) => `Borging ${index} van 100: ${label}`,
    anchored: (index: string) => `Borging ${index} van 100: geborgd`,
    confirmed: (confirmed: number, all: number) => `${confirmed} van ${all} aspecten bevestigd`,
    lessons: (given: number, planned: number) => `${given} van ${planned} lessen gegeven`,
  },
  charts: {
    milestonesTitle: (done: number, active: number) => `${done} van ${active} mijlpalen klaar`,
    milestonesSummary: (done: number, active: number, overdue: number) =>
      overdue === 0
        ? `Van de ${active} mijlpalen zijn er ${done} klaar.`
        : `Van de ${active} mijlpalen zijn er ${done} klaar en ${overdue} te laat.`,
  },
  presentation: {
    empty: 'Hier is nog niets geschreven.',
    draft: 'Dit is nog niet vastgesteld.',
  },
};
