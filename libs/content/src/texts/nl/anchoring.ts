import { anchoringMethods } from './anchoring-methods';
import { handOver } from './hand-over';

/** Texts of the anchoring of a choice: how firm it is, how that is computed, over the years, and what comes. */
export const anchoring = {
  page: {
    kicker: (school: string, year: string) => `${school} · schooljaar ${year}`,
    title: (intervention: string) => `Borging van ${intervention}`,
    about: 'Hoe stevig zit het? Borging verdien je in jaren. Wat niemand bevestigt, zakt terug.',
    methods: 'Zo rekenen we',
    asOf: 'Stand op',
    asOfHelp: 'Kies een dag. Je ziet dan wat er die dag bekend was.',
    asOfInvalid: 'Kies vandaag of een eerdere dag.',
    today: 'Terug naar vandaag',
    past: (date: string) => `Je kijkt terug: zo stond het op ${date}.`,
    pastGoal: 'Wijzigen kan alleen in de stand van vandaag.',
    nothingYet: 'Er is nog niets beoordeeld',
    nothingYetDetail:
      'Geef bij vraag 6 en 7 aan hoe ver jullie zijn. Dan zie je hier hoe stevig het zit.',
    startRating: 'Ga naar de zeven vragen',
  },
  profile: {
    title: 'Het profiel',
    about: 'Deze onderdelen tellen mee in de index. Geborgd vink je niet aan: dat verdien je.',
    levelOf: (level: number) => `niveau ${level} van 3`,
    earnedByYears: (years: number) =>
      `Verdiend: ${years} schooljaren achter elkaar bevestigd, en het staat op een vaste plek.`,
    fell: (word: string, years: number) =>
      years === 1
        ? `Het team zei: ${word}. Er is een jaar niets bevestigd. Daarom is het gezakt.`
        : `Het team zei: ${word}. Er is ${years} jaar niets bevestigd. Daarom is het gezakt.`,
    fellFromAnchored: (years: number) =>
      years === 1
        ? 'Er is een jaar niets bevestigd. Daarom is het niet meer geborgd.'
        : `Er is ${years} jaar niets bevestigd. Daarom is het niet meer geborgd.`,
    onTheWay: 'Volgend niveau: nog eens bevestigen, en een vaste plek vastleggen.',
    needsYear: 'Volgend niveau: nog eens bevestigen. De vaste plek is er al.',
    needsPlace: 'Genoeg jaren bevestigd. Alleen een vaste plek ontbreekt nog.',
    confirmation: {
      CONFIRMED: 'dit schooljaar bevestigd',
      AWAITING: 'nog te bevestigen',
      LAPSED: 'bevestiging verlopen',
      RATED_AFTERWARDS: 'achteraf beoordeeld',
    },
    evidence: {
      NONE: 'geen onderbouwing',
      SUPPORTED: 'met onderbouwing',
      LASTING_PLACE: 'op een vaste plek',
    },
    years: (years: number) =>
      years === 1 ? '1 schooljaar op orde' : `${years} schooljaren op orde`,
  },
  index: {
    title: 'De index',
    outOf: 'van 100',
    interval: (low: string, high: string) => `tussen ${low} en ${high}`,
    intervalWhy: 'Dat hangt af van wat nog niet is beoordeeld.',
    nothingApplicable: 'Geen enkel onderdeel is van toepassing. Dan is er geen index.',
    label: 'Woord bij de index',
    coverage: 'Beoordeeld',
    coverageOf: (rated: number, applicable: number) => `${rated} van ${applicable} onderdelen`,
    weakest: 'Zwakste schakel',
    weakestNone: 'geen: alles is geborgd',
    evidence: 'Met onderbouwing',
    years: 'Bevestigd',
    yearsOf: (years: number) =>
      years === 1 ? '1 schooljaar achter elkaar' : `${years} schooljaren achter elkaar`,
    yearsNone: 'nog geen heel schooljaar',
    ceiling: 'Hoogst haalbaar',
    ceilingIs: (value: string) => `${value} in dit schooljaar`,
    ceilingLater: (value: string) =>
      `Dit schooljaar kan de index niet hoger zijn dan ${value}. Nog geen onderdeel is vorig jaar op orde bevestigd.`,
    goal: 'Eigen doel',
    noGoal: 'geen',
    setGoal: 'Stel een eigen doel',
    changeGoal: 'Wijzig doel',
    goalLabel: 'Eigen doel voor de index (0 tot 100)',
    goalHelp: 'Laat leeg voor geen doel. Alleen het teken ‘geborgd’ kijkt ernaar.',
    goalWrong: 'Vul een heel getal in van 0 tot en met 100, of laat het leeg.',
    goalSaved: 'Het doel is opgeslagen.',
    goalChanged: 'Iemand anders heeft het doel intussen gewijzigd. Bekijk het en kies opnieuw.',
    outcomes: 'Uitkomsten bij leerlingen tellen hier niet mee. Borging en effect zijn twee dingen.',
  },
  badge: {
    title: 'Teken ‘geborgd’',
    given: 'geborgd',
    notGiven: 'nog niet geborgd',
    why: 'Dit ontbreekt nog:',
    refusals: {
      NOT_COMPUTABLE: 'Er is nog te weinig beoordeeld om de index te berekenen.',
      NOTHING_APPLICABLE: 'Geen enkel kernonderdeel is van toepassing.',
      NOT_RATED: (aspect: string) => `${aspect}: nog niet beoordeeld.`,
      LEVEL_TOO_LOW: (aspect: string, word: string) => `${aspect}: ${word}.`,
      NOT_CONFIRMED_LONG_ENOUGH: (aspect: string, years: number, needed: number) =>
        years === 0
          ? `${aspect}: nog niet bevestigd. Nodig: ${needed} schooljaren achter elkaar.`
          : `${aspect}: ${years} van ${needed} schooljaren bevestigd.`,
      BELOW_GOAL: (goal: string, index: string) =>
        `De index (${index}) haalt het eigen doel (${goal}) niet.`,
    },
  },
  calculation: {
    title: 'Zo is dit berekend',
    about: 'Elk getal kun je zelf narekenen.',
    component: 'Onderdeel',
    level: 'Niveau',
    weight: 'Gewicht',
    points: 'Punten',
    most: 'Hoogst',
    notRated: 'niet beoordeeld: telt niet mee',
    notApplicable: 'niet van toepassing: telt niet mee',
    total: 'Samen',
    indexTitle: 'Index',
    pointSum: (terms: string, points: number) => `Punten: ${terms} = ${points}`,
    mostSum: (terms: string, most: number) => `Hoogst: ${terms} = ${most}`,
    indexFigure: (points: number, whole: number, shown: string) =>
      `100 × ${points} ÷ ${whole} = ${shown}`,
    coverageTitle: 'Beoordeeld deel',
    coverageFigure: (rated: number, applicable: number, shown: string) =>
      `${rated} ÷ ${applicable} = ${shown}`,
    coverageRule: (minimum: string, isEnough: boolean) =>
      isEnough
        ? `Dat is ten minste ${minimum}. Dus wordt de index berekend.`
        : `Dat is minder dan ${minimum}. Dus wordt de index niet berekend.`,
    intervalTitle: 'Marge',
    intervalFigure: (lowPart: number, highPart: number, whole: number, low: string, high: string) =>
      `Als alles wat ontbreekt 0 was: 100 × ${lowPart} ÷ ${whole} = ${low}. Als het 3 was: 100 × ${highPart} ÷ ${whole} = ${high}.`,
    labelTitle: 'Woord',
    labelRule: (shown: string, label: string, from: number, to: number | null) =>
      to === null
        ? `${shown} is ${from} of hoger: ‘${label}’.`
        : `${shown} is ${from} of hoger en lager dan ${to}: ‘${label}’.`,
    weakestTitle: 'Zwakste schakel',
    weakestFigure: (levels: string, lowest: number) =>
      `Het laagste niveau van ${levels} is ${lowest}.`,
    evidenceTitle: 'Onderbouwing',
    evidenceFigure: (supported: number, rated: number, shown: string) =>
      `${supported} ÷ ${rated} = ${shown}`,
    yearsTitle: 'Schooljaren bevestigd',
    yearsFigure: (years: string, lowest: number) => `Het laagste aantal van ${years} is ${lowest}.`,
    ceilingTitle: 'Hoogst haalbaar',
    ceilingFigure: (part: number, whole: number, shown: string) =>
      `100 × ${part} ÷ ${whole} = ${shown}`,
    ceilingClosed:
      'Geen onderdeel kan dit schooljaar al geborgd worden. Daarom is niveau 2 nu het hoogst.',
    ceilingOpen: 'Ten minste één onderdeel kan dit schooljaar geborgd worden of blijven.',
    badgeTitle: 'Teken ‘geborgd’',
    badgeLevels: (level: number) => `Elk kernonderdeel heeft ten minste niveau ${level}.`,
    badgeYears: (years: number) =>
      `Elk kernonderdeel is ${years} schooljaren achter elkaar bevestigd.`,
    badgeGoal: (goal: number | null) =>
      goal === null ? 'De school stelde geen eigen doel.' : `De index is ten minste ${goal}.`,
    met: 'ja',
    notMet: 'nee',
    definition: (id: string) => `Berekend met ${id}.`,
    methods: 'Lees alle regels',
  },
  robustness: {
    title: 'Hoe vast is dit getal?',
    about: 'Je kunt ook anders rekenen. Dit komt er dan uit.',
    depends: 'Label hangt af van keuzes',
    dependsDetail: 'Bij een andere, redelijke manier van rekenen is het woord anders.',
    stable: 'Het woord blijft hetzelfde, hoe je ook rekent.',
    variant: 'Manier van rekenen',
    index: 'Index',
    label: 'Woord',
    asPublished: 'Zoals het hier staat',
    EQUAL_WEIGHTS: 'Alle gewichten gelijk',
    DOUBLED_QUESTION: (question: string) => `Vraag ‘${question}’ telt dubbel`,
    LEFT_OUT: (aspect: string) => `Zonder: ${aspect}`,
    range: (low: string, high: string) =>
      `Laat je steeds één onderdeel weg, dan loopt de index van ${low} tot ${high}.`,
    other: 'ander woord',
  },
  series: {
    title: 'Over de schooljaren',
    findingNone: 'De index is nog niet te berekenen',
    findingOne: (value: string, year: string, label: string) =>
      `In ${year} is de index ${value}: ${label}`,
    findingUp: (from: string, to: string, year: string) => `Van ${from} naar ${to} sinds ${year}`,
    findingSame: (value: string, year: string) => `Nog steeds ${value}, net als in ${year}`,
    summary: (values: string) => `De index per schooljaar: ${values}.`,
    inYear: (value: string, year: string) => `${value} in ${year}`,
    inRunningYear: (value: string, year: string) => `${value} in ${year} (tot vandaag)`,
    source: (definition: string) =>
      `inschattingen en bevestigingen van het kernteam, berekend met ${definition}`,
    schoolYear: 'Schooljaar',
    index: 'Index',
    ceiling: 'Hoogst haalbaar',
    notComputable: 'nog niet te berekenen',
    notComputableBetween: (low: string, high: string) =>
      `nog niet te berekenen, tussen ${low} en ${high}`,
    running: 'tot vandaag',
    lapsed: (count: number) =>
      count === 1 ? '1 bevestiging verlopen' : `${count} bevestigingen verlopen`,
    break: (from: string, to: string) =>
      `vanaf hier is anders gerekend (van ${from} naar ${to}). Vergelijk niet over deze lijn heen.`,
    profileTitle: 'Elk onderdeel per schooljaar',
    component: 'Onderdeel',
    up: (levels: number) => `${levels} omhoog`,
    down: (levels: number) => `${levels} omlaag`,
    first: 'voor het eerst beoordeeld',
  },
  notes: {
    title: 'Wat er gebeurde',
    about: 'Zet hier wat het verloop verklaart. Bijvoorbeeld: nieuwe directeur. Zonder namen.',
    none: 'Er staat nog niets.',
    add: 'Voeg iets toe',
    on: 'Wanneer was dat?',
    text: 'Wat gebeurde er?',
    textHelp: 'Ten hoogste 80 tekens. Schrijf geen namen.',
    submit: 'Zet erbij',
    added: 'Het staat erbij.',
    remove: 'Weghalen',
    removeOf: (text: string) => `Weghalen: ${text}`,
    removeTitle: 'Dit weghalen?',
    removeDetail: 'Het staat dan niet meer bij de lijn. In de geschiedenis blijft het te zien.',
    removeConfirm: 'Haal weg',
    removed: 'Het is weggehaald.',
  },
  heatMap: {
    title: 'De zeven vragen per schooljaar',
    about:
      'Elk vak telt de punten van de onderdelen: 0 tot 3 per onderdeel. Kies een vak voor meer.',
    question: 'Vraag',
    points: (points: number, most: number) => `${points} van ${most} punten`,
    notRated: 'nog niet beoordeeld',
    notApplicable: 'n.v.t.',
    rated: (rated: number, applicable: number) => `${rated} van ${applicable} beoordeeld`,
    lowest: (word: string) => `laagste: ${word}`,
    anchored: (count: number) => `${count} geborgd`,
    lapsed: (count: number) => `${count} verlopen`,
    openCell: (question: string, year: string) => `${question} in ${year}`,
    cellTitle: (question: string, year: string) => `${question} in ${year}`,
    close: 'Sluit',
  },
  forecast: {
    titleWithoutDate: 'Wat verloopt als niemand iets doet?',
    title: (date: string) => `Wat verloopt op ${date} als niemand iets doet?`,
    none: 'Niets. Alles is dit schooljaar al bevestigd, of er is nog niets beoordeeld.',
    certain: 'Dit is geen schatting. Het volgt uit de datums.',
    falls: (count: number) => (count === 1 ? '1 onderdeel zakt' : `${count} onderdelen zakken`),
    fromTo: (from: string, to: string) => `van ‘${from}’ naar ‘${to}’`,
    indexFalls: (now: string, then: string) => `De index gaat dan van ${now} naar ${then}.`,
    indexSame: (now: string) => `De index blijft ${now}.`,
    confirm: 'Bevestig nu wat nog klopt',
    later: (date: string) => `Bevestigen kan vanaf ${date}, als dat schooljaar begint.`,
    inside: 'In de index',
    outside: 'Buiten de index',
  },
  resilience: {
    title: 'Wat rust op één persoon?',
    about: 'Als iemand vertrekt, moet het werk doorgaan. We noteren rollen, geen namen.',
    share: (resilient: number, all: number) =>
      `${resilient} van ${all} kunnen door twee mensen of meer worden gedragen.`,
    nothing: 'Er is nog niets dat iemand moet dragen.',
    restsOn: (role: string, count: number) =>
      count === 1 ? `1 ding rust op: ${role}` : `${count} dingen rusten op: ${role}`,
    nobody: (count: number) =>
      count === 1
        ? 'Voor 1 ding is niemand aangewezen'
        : `Voor ${count} dingen is niemand aangewezen`,
    allShared: 'Niets rust op één persoon.',
    milestone: (title: string, date: string) => `Mijlpaal: ${title} (${date})`,
    edit: 'Leg vast wie wat draagt',
    editAbout: 'Kies per onderdeel welke rollen het dragen.',
  },
  definitionUnknown: (id: string) => `Deze versie kent ${id} nog niet. Laad de pagina opnieuw.`,
  handOver,
  methods: anchoringMethods,
};
