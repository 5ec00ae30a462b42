type Details = Readonly<Record<string, string | number>>;
type Sentence = (details: Details) => string;

const number = (value: string | number | undefined): string =>
  Number(value ?? 0).toLocaleString('nl-NL');

const day = (date: string | number | undefined): string =>
  new Date(`${date ?? ''}T00:00:00Z`).toLocaleDateString('nl-NL', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });

/** What a file seems to be that is not what was asked for. */
const lookAlikes: Readonly<Record<string, (details: Details) => string>> = {
  REGISTER_WITHOUT_COLUMNS: ({ missing }) =>
    `Het lijkt er wel op, maar deze kolommen ontbreken: ${missing ?? ''}.`,
  PUPIL_COUNTS: () =>
    'Het lijkt een lijst van aantallen leerlingen, in een vorm die we niet lezen.',
  EXAM_RESULTS: () => 'Het lijkt een lijst van examenresultaten.',
  FINAL_TEST_SCORES: () => 'Het lijkt een lijst van eindscores.',
  DISTANCES: () => 'Het lijkt een lijst van afstanden tussen huis en school.',
  EARLY_SCHOOL_LEAVERS: () => 'Het lijkt een lijst van voortijdige schoolverlaters.',
  INSPECTION_RESULTS: () => 'Het lijkt een lijst van oordelen van de inspectie.',
  BOARD_ADDRESSES: () => 'Het lijkt een lijst van adressen van besturen.',
  INSTITUTION_ADDRESSES: () =>
    'Het lijkt een lijst van instellingen. Kies de lijst van alle vestigingen.',
  BOARD_NAMES: () => 'Het lijkt een lijst van namen van besturen.',
  UNKNOWN: ({ headers }) => `We herkennen de kolommen niet: ${headers ?? ''}.`,
};

const lookAlike = (details: Details): string =>
  lookAlikes[String(details['looksLike'])]?.(details) ?? '';

const sectors: Readonly<Record<string, string>> = {
  PRIMARY: 'basisscholen',
  SECONDARY: 'scholen voor voortgezet onderwijs',
  SPECIALISED: 'scholen voor speciaal onderwijs',
  ALL_SECTORS: 'scholen uit alle sectoren',
};

const sector = (kind: string | number | undefined): string => sectors[String(kind)] ?? '';

const refusals = {
  'file.empty': () => 'Dit bestand is leeg.',
  'file.not-text': () => 'Dit is geen tekstbestand. Kies een CSV-bestand van DUO.',
  'file.spreadsheet': () =>
    'Dit is een Excel-bestand of een zip. Sla de lijst op als CSV en kies dat bestand.',
  'file.utf-16': () => 'Dit bestand is opgeslagen als UTF-16. Sla het op als UTF-8.',
  'file.line-too-long': ({ line }: Details) =>
    `Regel ${line ?? ''} is veel te lang. Dit is geen lijst van DUO.`,
  'file.too-many-rows': ({ maximum }: Details) =>
    `Er staan meer dan ${number(maximum)} rijen in. Zo groot is geen lijst van DUO.`,
  'file.repeated-column': ({ column }: Details) =>
    `De kolom ${column ?? ''} staat er twee keer in. Haal er één weg.`,
  'file.no-register': (details: Details) => `Dit is geen lijst van scholen. ${lookAlike(details)}`,
  'file.no-pupil-counts': (details: Details) =>
    `Dit is geen lijst van aantallen leerlingen. ${lookAlike(details)}`,
  'file.no-board-names': (details: Details) =>
    `Dit is geen lijst van namen van besturen. ${lookAlike(details)}`,
  'file.kind-contradicts-name': ({ named, found }: Details) =>
    `De naam belooft ${sector(named)}, maar er staan ${sector(found)} in.`,
  'register.empty': () => 'Er staat geen enkele school in die we kunnen inlezen.',
  'register.older-than-latest': ({ latest }: Details) =>
    `Er is al een nieuwere lijst ingelezen (${day(latest)}). Lees de oudste lijst eerst in.`,
} satisfies Record<string, Sentence>;

/** Why files and rows of DUO are not read. */
export const importProblems = {
  refusals: refusals as Readonly<Record<keyof typeof refusals, Sentence>>,
  rowProblems: {
    'row.wrong-field-count': 'Het aantal waarden past niet bij het aantal kolommen.',
    'row.broken-quotes': 'Er staat een aanhalingsteken op de verkeerde plek.',
    'row.value-under-blank-header': 'Er staat een waarde in een kolom zonder naam.',
    'row.other-code-page': 'De letters zijn anders opgeslagen dan in de rest van het bestand.',
    'row.damaged-text': 'De tekst is beschadigd: letters met accenten kloppen niet.',
    'row.blank-value': 'Er staat niets, maar dit is nodig.',
    'row.wrong-pattern': 'Dit heeft niet de goede vorm.',
    'row.value-too-long': 'Deze tekst is te lang.',
    'row.code-mismatch': 'De code van de vestiging past niet bij de code van de school.',
    'row.unknown-province': 'Deze provincie kennen we niet.',
    'row.unknown-type': 'Dit soort school kennen we niet.',
    'row.unknown-holiday-region': 'Deze vakantieregio kennen we niet.',
    'row.conflicting-duplicate': 'Dit staat er ook op een andere regel, met andere gegevens.',
    'row.repeated': 'Deze rij staat er twee keer in. We lezen haar één keer.',
    'row.blank-optional': 'Er staat niets. Wat we al wisten, blijft staan.',
    'row.quotes-taken-literally': 'De aanhalingstekens zijn als gewone tekst gelezen.',
    'row.above-header': 'Deze regel staat boven de namen van de kolommen.',
  },
};

/** The sentence for a refused file; `details.refusal` says which. */
export function refusalSentence(details: Details): string {
  const refusal = details['refusal'] as keyof typeof importProblems.refusals;
  return importProblems.refusals[refusal](details);
}
