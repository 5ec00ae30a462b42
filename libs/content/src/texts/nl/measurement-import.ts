const number = (count: number): string => count.toLocaleString('nl-NL');

const rows = (count: number): string => (count === 1 ? '1 rij' : `${number(count)} rijen`);

const limitOf = (limit: number | null): string =>
  (limit ?? 0).toLocaleString('nl-NL', { maximumFractionDigits: 2 });

type Sentence = (limit: number | null) => string;

type Details = Readonly<Record<string, string | number>>;

const maximum = (details: Details): string => number(Number(details['maximum'] ?? 0));

/** Why a file cannot be read, and the way out. */
const refusals = {
  'file.empty': () => 'Dit bestand is leeg.',
  'file.not-text': () => 'Dit is geen tabel. Kies een CSV- of XLSX-bestand.',
  'file.utf-16': () => 'Dit bestand is opgeslagen als UTF-16. Sla het op als CSV (UTF-8).',
  'file.line-too-long': (details: Details) =>
    `Regel ${details['line'] ?? ''} is veel te lang. Is dit wel een tabel?`,
  'file.damaged-workbook': () =>
    'Dit Excel-bestand is beschadigd of niet volledig. Sla het opnieuw op als XLSX.',
  'file.encrypted': () => 'Dit bestand heeft een wachtwoord. Sla het op zonder wachtwoord.',
  'file.other-spreadsheet': () =>
    'Dit soort rekenblad lezen we niet. Sla het op als XLSX of als CSV.',
  'file.macros': () => "In dit bestand zitten macro's. Sla het op als gewoon XLSX of als CSV.",
  'file.unpacks-too-large': () =>
    'Dit bestand is uitgepakt veel te groot. Sla alleen het blad op dat je nodig hebt.',
  'file.cell-too-long': (details: Details) =>
    `Een cel heeft meer dan ${maximum(details)} tekens. Maak die korter.`,
  'file.no-such-sheet': () => 'Dit werkblad staat niet in het bestand. Kies een ander blad.',
  'file.wrong-extension': () =>
    'De naam past niet bij de inhoud. Sla het bestand op als CSV of als XLSX.',
  'file.too-many-rows': (details: Details) =>
    `Er staan meer dan ${maximum(details)} rijen in. Maak een bestand per school.`,
  'file.too-many-columns': (details: Details) =>
    `Er staan meer dan ${maximum(details)} kolommen in. Haal weg wat je niet nodig hebt.`,
};

/** What is wrong with a cell, and what would be right. */
const cellProblems = {
  WRONG_FIELD_COUNT: (limit) => `Deze rij past niet op de ${limitOf(limit)} kolommen.`,
  BROKEN_QUOTES: () => 'Er staat een aanhalingsteken op de verkeerde plek.',
  VALUE_UNDER_BLANK_HEADER: () =>
    'Deze kolom heeft geen naam. Is een komma voor een scheiding aangezien?',
  DAMAGED_TEXT: () => 'De letters met accenten zijn beschadigd. Sla het bestand opnieuw op.',
  FORMULA_WITHOUT_OUTCOME: () => 'De formule heeft geen uitkomst. Vul het getal zelf in.',
  OTHER_DECIMAL_SIGN: () => 'Dit getal heeft een ander decimaalteken dan de rest.',
  AMBIGUOUS_NUMBER: () => 'Is dit een duizendtal of een kommagetal? Schrijf het voluit.',
  NOT_A_SCHOOL_YEAR: () => 'Dit is geen schooljaar. Schrijf het als 2025-2026.',
  NOT_A_ROUND: () => 'Deze ronde kennen we niet. Schrijf nulmeting, najaar, voorjaar of jaar.',
  NOT_A_STATE: () => 'Dit woord kennen we niet. Schrijf bijvoorbeeld n.v.t. of niet gemeten.',
  NO_INDICATOR: () => 'Hier moet staan wat er is gemeten.',
  N_NEEDED: () => 'Het aantal antwoorden ontbreekt. Zonder dat aantal kan dit er niet in.',
  VALUE_AND_STATE_DISAGREE: () => 'Er staat een getal, maar ook dat er geen getal is.',
  OUTSIDE_PERCENTAGE: () => 'Een percentage ligt tussen 0 en 100.',
  PERCENTAGE_DOES_NOT_FIT: (limit) =>
    `Dit percentage kan niet bij dit aantal. Het dichtst erbij ligt ${limitOf(limit)} %.`,
  OTHER_KIND_OF_FIGURE: () => 'Dit soort cijfer past niet bij de indicator. Kies een andere kolom.',
  TEXT_TOO_LONG: (limit) => `Deze tekst is langer dan ${limitOf(limit)} tekens.`,
  CONFLICTING_ROWS: (limit) => `Op regel ${limitOf(limit)} staat hetzelfde, met een ander cijfer.`,
  NOT_YET_MEASURED: () => 'Dit schooljaar of deze dag moet nog komen.',
  YEAR_IS_POOLED: () => 'Dit jaar zit al in een cijfer over twee schooljaren.',
  OTHER_CODE_PAGE: () => 'De letters zijn anders opgeslagen dan in de rest van het bestand.',
  FORMULA: () => 'Dit is een formule. We lezen de uitkomst die in het bestand staat.',
  NUMERATOR_RECKONED: () => 'Het aantal is berekend uit het afgeronde percentage.',
  REPEATED_ROW: (limit) => `Dit staat ook op regel ${limitOf(limit)}. We lezen het één keer.`,
  NOT_A_NUMBER: () => 'Dit is geen getal.',
  NOT_WHOLE: () => 'Dit moet een heel getal zijn.',
  NEGATIVE: () => 'Dit getal kan niet onder nul zijn.',
  TOO_LARGE: (limit) => `Dit getal kan niet groter zijn dan ${limitOf(limit)}.`,
  NOBODY_ANSWERED: () => 'Er zijn geen antwoorden, maar wel een uitkomst.',
  TOO_FEW_CATEGORIES: () => 'Er zijn minstens twee antwoorden nodig.',
  ABOVE_DENOMINATOR: (limit) => `Dit is meer dan het totaal: ${limitOf(limit)}.`,
  ABOVE_RESPONDED: (limit) => `Dit is meer dan het aantal dat meedeed: ${limitOf(limit)}.`,
  ABOVE_INVITED: (limit) => `Dit is meer dan het aantal dat is gevraagd: ${limitOf(limit)}.`,
  OUTSIDE_SCALE: (limit) => `Dit valt buiten de schaal, die loopt tot ${limitOf(limit)}.`,
  SPREAD_IMPOSSIBLE: (limit) =>
    `De spreiding kan op deze schaal ten hoogste ${limitOf(limit)} zijn.`,
  SCALE_IMPOSSIBLE: () => 'De schaal van deze indicator klopt niet. Pas die eerst aan.',
} satisfies Record<string, Sentence>;

/** Texts of reading measurements from a file of the school itself. */
export const measurementImport = {
  title: 'Metingen inlezen',
  about: 'Lees een CSV- of Excel-bestand in. Je ziet eerst wat er verandert.',
  back: 'Naar de metingen',
  choose: {
    title: 'Kies een bestand',
    label: 'Kies een bestand',
    drop: 'Of sleep het hierheen.',
    help: 'CSV of XLSX, ten hoogste 25 MB. Het bestand zelf bewaren we niet.',
    small: 'Minder dan 10 antwoorden? Dan bewaren we alleen dat het er minder dan 10 waren.',
    noPupils: 'Lees geen bestanden in met namen of antwoorden van één leerling.',
    tooLarge: (name: string) => `${name} is groter dan 25 MB.`,
    reading: 'Bezig met lezen…',
    other: 'Kies een ander bestand',
  },
  file: {
    title: 'Zo lezen we het bestand',
    about: 'Klopt er iets niet? Pas het hier aan.',
    name: 'Bestand',
    rows: (count: number) => `${rows(count)} met gegevens`,
    sheet: 'Werkblad',
    codePage: 'Letters',
    codePages: {
      ascii: 'gewone letters, zonder accenten',
      'utf-8': 'UTF-8',
      'windows-1252': 'Windows (West-Europa)',
    },
    delimiter: 'Scheiding tussen kolommen',
    delimiters: { ';': 'puntkomma ( ; )', ',': 'komma ( , )', '\t': 'tab', '|': 'streep ( | )' },
    decimalSign: 'Decimaalteken',
    decimalSigns: { COMMA: 'komma: 7,5', POINT: 'punt: 7.5' },
    headerLine: 'Regel met de namen van de kolommen',
    noHeader: 'We vinden geen regel met namen van kolommen. Vul het nummer van die regel in.',
    again: 'Lees opnieuw',
    mixedSigns:
      'Sommige getallen hebben een komma, andere een punt. Kijk goed bij de fouten hieronder.',
    foreignRows: (count: number) =>
      `In ${rows(count)} zijn letters anders opgeslagen. Kijk of namen goed overkomen.`,
    askew: {
      title: 'De kolommen zijn verschoven',
      detail:
        'Er zijn meer waarden dan kolommen. Vaak is een komma in 7,5 voor een scheiding aangezien.',
      wayOut: 'Open het oorspronkelijke bestand en sla het op met puntkomma’s, of als XLSX.',
    },
  },
  columns: {
    title: 'Wat er in de kolommen staat',
    remembered: 'Zo las je een bestand met deze kolommen eerder in.',
    column: 'Kolom',
    samples: 'Voorbeelden',
    holds: 'Wat is dit?',
    year: 'Schooljaar van deze kolom',
    yearOfRow: 'uit de rij',
    leaveOut: 'niet inlezen',
    fields: {
      SCHOOL: 'school',
      LOCATION: 'nummer van de vestiging',
      SCHOOL_YEAR: 'schooljaar of datum',
      ROUND: 'ronde',
      INDICATOR: 'wat er is gemeten',
      GROUP: 'wie er is gevraagd',
      NUMERATOR: 'aantal (teller)',
      DENOMINATOR: 'van hoeveel (noemer)',
      PERCENTAGE: 'percentage (0 tot 100)',
      SHARE: 'deel (0 tot 1)',
      MEAN: 'gemiddelde',
      SD: 'standaarddeviatie',
      N: 'aantal antwoorden',
      AMOUNT: 'hoeveelheid, geen mensen',
      INVITED: 'aantal gevraagd',
      RESPONDED: 'aantal dat meedeed',
      STATE: 'waarom er geen cijfer is',
      EXPLANATION: 'toelichting',
      BREAK: 'breuk met eerdere jaren',
    },
    problems: {
      NO_FIGURE: 'Geef aan in welke kolom het cijfer staat.',
      NO_SCHOOL_YEAR: 'Geef aan in welke kolom het schooljaar staat, of kies er hieronder een.',
      FIELD_TWICE: 'Twee kolommen hebben dezelfde betekenis. Kies er één.',
      NUMERATOR_WITHOUT_DENOMINATOR: 'Geef aan in welke kolom staat van hoeveel dit er zijn.',
    },
  },
  defaults: {
    title: 'Wat niet in het bestand staat',
    schoolYear: 'Schooljaar van alle rijen',
    schoolYearFromFile: 'staat in het bestand',
    yearMeaning: 'Een los jaartal, zoals 2025',
    yearMeanings: { ENDS: 'schooljaar 2024-2025', STARTS: 'schooljaar 2025-2026' },
    round: 'Ronde, als die er niet staat',
    rounds: {
      BASELINE: 'nulmeting',
      AUTUMN: 'najaar',
      SPRING: 'voorjaar',
      YEAR: 'hele schooljaar',
    },
    blankMeans: 'Een lege cel betekent',
    blankMeanings: {
      MISSING: 'niet ingevuld',
      NOT_COLLECTED: 'niet gemeten',
      SUPPRESSED: 'te weinig antwoorden',
      LEAVE_OUT: 'geen meting',
    },
    school: 'Welke school in het bestand is dit?',
    schoolHelp: 'Rijen van andere scholen laten we weg.',
    schoolOption: (name: string, count: number) => `${name} (${rows(count)})`,
    noSchool: 'kies je school',
  },
  series: {
    title: 'Waar de cijfers naartoe gaan',
    about: 'Elke reeks uit het bestand hoort bij een indicator.',
    inFile: 'In het bestand',
    to: 'Naar',
    toOf: (name: string) => `Waar gaat ${name} naartoe?`,
    rows,
    choose: 'kies',
    leaveOut: 'niet inlezen',
    create: (name: string) => `nieuw: ${name}`,
    existing: 'Indicatoren van de school',
    unchosen: (count: number) =>
      count === 1 ? 'Kies nog voor 1 reeks.' : `Kies nog voor ${number(count)} reeksen.`,
    createRest: 'Maak voor alle andere een nieuwe indicator',
    leaveOutRest: 'Lees de andere reeksen niet in',
  },
  newIndicators: {
    title: 'De nieuwe indicatoren',
    subjectFromFile: 'zoals het bestand zegt',
    scale: 'Schaal van gemiddelden',
  },
  preview: {
    title: 'Wat er verandert',
    counts: {
      new: 'nieuw',
      changed: 'gewijzigd',
      unchanged: 'zonder wijziging',
      hidden: 'te weinig antwoorden',
      leftOut: 'niet ingelezen',
      rejectedRows: 'rijen met een fout',
      otherSchools: 'rijen van andere scholen',
      notes: 'losse regels',
    },
    nothing: 'Niets veranderd. Alles in dit bestand staat al in Verankerd.',
    none: 'Er zijn nog geen metingen die we kunnen inlezen.',
    hiddenNote: (count: number) =>
      count === 1
        ? '1 meting heeft te weinig antwoorden. We bewaren alleen dat het er minder dan 10 waren.'
        : `${number(count)} metingen hebben te weinig antwoorden. We bewaren alleen dat het er minder dan 10 waren.`,
    line: 'Regel',
    series: 'Wat',
    year: 'Schooljaar',
    figure: 'Cijfer',
    outcome: 'Wat er gebeurt',
    outcomes: { NEW: 'nieuw', CHANGED: 'gewijzigd', UNCHANGED: 'zonder wijziging' },
    states: {
      REPORTED: 'ingevuld',
      SUPPRESSED: 'te weinig antwoorden',
      MISSING: 'niet ingevuld',
      NOT_APPLICABLE: 'niet van toepassing',
      NOT_COLLECTED: 'niet gemeten',
    },
    first: (shown: number, all: number) => `De eerste ${number(shown)} van ${number(all)}.`,
    confirm: (count: number) =>
      count === 1 ? 'Lees 1 meting in' : `Lees ${number(count)} metingen in`,
    confirming: 'Bezig met inlezen…',
    cancel: 'Stop, verander niets',
    withoutRejected: (count: number) =>
      `Laat ${count === 1 ? 'de rij' : `de ${number(count)} rijen`} met een fout weg`,
    submit: 'Dien ze meteen in. Dan ziet jullie bestuur ze ook.',
    toDo: {
      header: 'Vul eerst in op welke regel de namen van de kolommen staan.',
      askew: 'Dit bestand kan er niet in. Hierboven staat wat je kunt doen.',
      columns: 'Kies eerst wat er in de kolommen staat.',
      school: 'Kies eerst welke school in het bestand jouw school is.',
      series: 'Kies eerst waar elke reeks naartoe gaat.',
    },
    rejectedStop: 'Verbeter de rijen met een fout in je bestand, of laat ze weg.',
  },
  problems: {
    title: (count: number) => `${rows(count)} met een fout`,
    warnings: (count: number) => (count === 1 ? '1 opmerking' : `${number(count)} opmerkingen`),
    line: 'Regel',
    column: 'Kolom',
    value: 'Er staat',
    reason: 'Wat er anders moet',
    blank: '(leeg)',
    wholeRow: 'hele rij',
    download: 'Download de rijen met een fout (CSV)',
    downloadName: 'niet-ingelezen-metingen.csv',
  },
  result: {
    title: 'Klaar',
    done: (count: number) =>
      count === 1 ? '1 meting is ingelezen.' : `${number(count)} metingen zijn ingelezen.`,
    more: 'Lees nog een bestand in',
  },
  history: {
    title: 'Eerder ingelezen',
    none: 'Er is nog niets ingelezen.',
    line: (file: string, by: string, when: string) => `${file}, door ${by} op ${when}`,
    counts: (added: number, changed: number) =>
      `${number(added)} nieuw, ${number(changed)} gewijzigd`,
  },
  cellProblems: cellProblems as Readonly<Record<keyof typeof cellProblems, Sentence>>,
  refusals: refusals as Readonly<Record<keyof typeof refusals, (details: Details) => string>>,
};

/** The sentence for a file that cannot be read; `details.refusal` says why. */
export function tableRefusalSentence(details: Details): string {
  return refusals[details['refusal'] as keyof typeof refusals](details);
}
