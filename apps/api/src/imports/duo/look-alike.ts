/** What a file that is no register seems to be, so that the reader knows which file was taken by mistake. */
export const lookAlikes = [
  'REGISTER_WITHOUT_COLUMNS',
  'PUPIL_COUNTS',
  'EXAM_RESULTS',
  'FINAL_TEST_SCORES',
  'DISTANCES',
  'EARLY_SCHOOL_LEAVERS',
  'INSPECTION_RESULTS',
  'BOARD_ADDRESSES',
  'INSTITUTION_ADDRESSES',
  'BOARD_NAMES',
  'UNKNOWN',
] as const;

/** One of the kinds of file that are taken for a register. */
export type LookAlike = (typeof lookAlikes)[number];

type Sign = { readonly kind: LookAlike; readonly isMet: (headers: ReadonlySet<string>) => boolean };

const has =
  (...names: readonly string[]) =>
  (headers: ReadonlySet<string>): boolean =>
    names.some((name) => headers.has(name));

const hasLike =
  (pattern: RegExp) =>
  (headers: ReadonlySet<string>): boolean =>
    [...headers].some((header) => pattern.test(header));

/** The first sign that is met decides: files of scores and of leavers hold counts of pupils too. */
const signs: readonly Sign[] = [
  { kind: 'FINAL_TEST_SCORES', isMet: hasLike(/^(PRIKDATUM SCORES|(CET|IEP|DIA|AMN) GEM)$/) },
  { kind: 'EXAM_RESULTS', isMet: has('EXAMENKANDIDATEN', 'GESLAAGDEN') },
  { kind: 'EARLY_SCHOOL_LEAVERS', isMet: hasLike(/^VSV /) },
  { kind: 'DISTANCES', isMet: has('AFSTAND') },
  { kind: 'INSPECTION_RESULTS', isMet: hasLike(/^(OPBRENGST (BB|KB|GT|HA|VW)|VESTNR)$/) },
  {
    kind: 'PUPIL_COUNTS',
    isMet: hasLike(/^(LEERLINGEN \d{4}|AANTAL( VO)? LEERLINGEN.*|LEER- OF VERBLIJFSJAAR .*)$/),
  },
  { kind: 'BOARD_ADDRESSES', isMet: has('BEVOEGD GEZAG NAAM') },
  { kind: 'BOARD_NAMES', isMet: has('BEVOEGD GEZAG') },
  {
    kind: 'INSTITUTION_ADDRESSES',
    isMet: (headers) => has('INSTELLINGSNAAM')(headers) && has('STRAATNAAM')(headers),
  },
];

/** Tells what a file seems to be from its column names, which must be normalised. */
export function looksLike(headers: readonly string[]): LookAlike {
  const present = new Set(headers);
  return signs.find((sign) => sign.isMet(present))?.kind ?? 'UNKNOWN';
}

/** One spelling for a column name: capitals, single spaces, no underscores, no spaces around it. */
export function normalisedHeader(header: string): string {
  return header
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toUpperCase();
}
