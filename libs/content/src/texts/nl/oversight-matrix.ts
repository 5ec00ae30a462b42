/** Texts of the matrix of schools x seven questions that boards, partnerships and the national desk open first. */
export const oversightMatrix = {
  kicker: {
    board: 'Overzicht van het schoolbestuur',
    partnership: 'Overzicht van het samenwerkingsverband',
    desk: 'Overzicht van het landelijk steunpunt',
  },
  rule: {
    board: 'Een school hoort in een schooljaar bij het bestuur van 1 oktober van dat jaar.',
    partnership: 'Je ziet alleen wat een school met het samenwerkingsverband deelt.',
    desk: 'Je ziet alleen wat een school met het landelijk steunpunt deelt.',
  },
  heading: (name: string, year: string) => `${name}: de zeven vragen in ${year}`,
  about:
    'Je ziet wat scholen zelf hebben ingediend. Scholen staan op alfabet. Dit is geen ranglijst.',
  summary: (needing: number, total: number) => {
    if (total === 0) return 'Er zijn nog geen scholen.';
    if (needing === 0) return 'Geen enkele school vraagt nu om aandacht.';
    return `${needing} van de ${total} scholen ${needing === 1 ? 'vraagt' : 'vragen'} nu om aandacht.`;
  },
  noSchools: 'Er horen dit schooljaar geen scholen bij.',
  noSchoolsDetail: 'Klopt dat niet? Vraag de beheerder om het scholenregister bij te werken.',
  noneShown: 'Geen school past bij wat je zoekt.',
  noneShownDetail: 'Haal een filter weg. Of kijk naar een ander schooljaar.',
  filters: {
    title: 'Kies wat je ziet',
    search: 'Zoek een school',
    searchHelp: 'Op naam, plaats of interventie',
    which: 'Welke scholen',
    all: (count: string) => `Alle (${count})`,
    attention: (count: string) => `Aandacht nodig (${count})`,
    more: 'Filters en vergelijken',
    sector: 'Sector',
    intervention: 'Interventie',
    question: 'Vraag',
    state: 'Stand',
    board: 'Bestuur',
    partnership: 'Samenwerkingsverband',
    school: 'School',
    any: 'Alle',
    asOn: 'Stand op',
    asOnInvalid: 'Kies vandaag of een eerdere dag.',
    earlier: 'Vergelijk met',
    noEarlier: 'Geen ander jaar',
    chosen: 'Gekozen filters',
    remove: (filter: string) => `Haal weg: ${filter}`,
    chip: (name: string, value: string) => `${name}: ${value}`,
    chipAttention: 'alleen aandacht nodig',
    clear: 'Alles wissen',
  },
  sectors: { PO: 'basisonderwijs', VO: 'voortgezet onderwijs', GO: 'gespecialiseerd onderwijs' },
  past: (date: string) => `Je kijkt terug: zo stond het op ${date}.`,
  toToday: 'Terug naar vandaag',
  comparing: (year: string, date: string | undefined) =>
    date === undefined
      ? `Ernaast staat ${year}, het hele schooljaar.`
      : `Ernaast staat ${year}, op dezelfde datum: ${date}. Zo vergelijk je niet met een heel jaar.`,
  comparingFails: 'Het andere schooljaar is niet geladen.',
  count: (shown: string, all: string, lines: string) =>
    shown === all
      ? `${all} scholen, ${lines} regels`
      : `${shown} van ${all} scholen, ${lines} regels`,
  table: 'Scholen en de zeven vragen',
  keyboard:
    'Ga met de pijltjes door de tabel. Enter opent wat de school heeft ingediend. Spatie toont de toelichting.',
  /** With places where a long word may break: the columns are narrow. */
  questions: {
    SCHOOLWIDE_APPROACH: 'School\u00adbrede aanpak',
    TEAM_PREPARATION: 'Team voor\u00adbereid',
    START_PLAN: 'Plan voor de start',
    PARENT_INVOLVEMENT: 'Ouders betrokken',
    MONITORING_EVALUATION: 'Monitoren en evalueren',
    ANCHORING: 'Borgen',
    PRECONDITIONS: 'Rand\u00advoor\u00adwaarden',
  },
  columns: {
    school: 'School en interventie',
    anchoring: 'Borging',
    attention: 'Aandacht',
    handedIn: 'Ingediend',
  },
  nothingSubmitted: 'Nog niets ingediend',
  sharesNothing: 'Deelt niets',
  notThisYear: (intervention: string) => `${intervention}: dit jaar niet ingediend`,
  choiceStatus: {
    ACTIVE: 'loopt',
    PAUSED: 'gepauzeerd',
    STOPPED: 'gestopt',
    REPLACED: 'vervangen',
  },
  reasons: { OVERDUE: 'mijlpaal te laat', NOTHING_PLANNED: 'niets gepland' },
  needsAttention: 'Aandacht nodig',
  noAttention: 'Geen aandacht nodig',
  overdue: (count: number, since: string) =>
    count === 1
      ? `1 mijlpaal te laat, sinds ${since}`
      : `${count} mijlpalen te laat, sinds ${since}`,
  nothingPlanned: (count: number) =>
    count === 1 ? 'niets gepland bij 1 vraag' : `niets gepland bij ${count} vragen`,
  was: 'was',
  isNow: 'nu',
  wasNothing: 'was er nog niet',
  anchoringIndex: (label: string, index: string) => `${label}, ${index}`,
  anchoringTooLittle: 'te weinig ingevuld',
  anchoringNothing: 'nog niet beoordeeld',
  anchored: 'geborgd',
  confirmedAll: 'alles bevestigd',
  confirmedSome: (done: number, of: number) => `${done} van ${of} bevestigd`,
  confirmedNothing: 'niets te bevestigen',
  explanation: 'Toelichting',
  explanationOf: (intervention: string, school: string) =>
    `Toelichting bij ${intervention} van ${school}`,
  explanationLater: 'met toelichting',
  openSubmission: (intervention: string, school: string) => `${intervention} van ${school}`,
  narrow: (school: string) => `Toon alleen ${school}`,
  allQuestions: 'Alle zeven vragen',
  moreSchools: (count: number) => `Toon nog ${count}`,
  legend: 'Wat de tekens betekenen',
  printTooLong: (most: string) =>
    `Op papier staan hooguit ${most} regels. Kies met de filters wat je wilt afdrukken. Of download de lijst en druk die af.`,
};
