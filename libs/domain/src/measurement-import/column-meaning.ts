import { type CalendarYearMeaning, parsePeriod } from './parse-period';
import { normalisedName } from './recognise-header';

/** What a column of a file with measurements can hold. */
export const importFields = [
  /** BRIN, code or name of the school: rows of other schools are left out. */
  'SCHOOL',
  /** The two digits of the location, where the BRIN stands in a column of its own. */
  'LOCATION',
  'SCHOOL_YEAR',
  'ROUND',
  /** What was measured. */
  'INDICATOR',
  /** Who was asked: respondent group or year groups. */
  'GROUP',
  'NUMERATOR',
  'DENOMINATOR',
  /** 0 to 100. */
  'PERCENTAGE',
  /** 0 to 1. */
  'SHARE',
  'MEAN',
  'SD',
  /** How many answers a mean or percentage rests on. */
  'N',
  /** A plain amount of something that is not people. */
  'AMOUNT',
  'INVITED',
  'RESPONDED',
  'STATE',
  'EXPLANATION',
  /** Why results from here on do not compare with earlier ones: other questions, another instrument. */
  'BREAK',
] as const;

/** One of `importFields`. */
export type ImportField = (typeof importFields)[number];

/** The fields that hold a figure itself: in a wide file each such column is of one indicator or one year. */
export const figureFields = ['NUMERATOR', 'PERCENTAGE', 'SHARE', 'MEAN', 'AMOUNT'] as const;

/** Whether a field holds the figure itself. */
export function isFigureField(field: ImportField): boolean {
  return (figureFields as readonly ImportField[]).includes(field);
}

/** Words of column names, Dutch, English and Swedish; the first pattern that fits decides. */
const words: readonly (readonly [ImportField, RegExp])[] = [
  ['BREAK', /\b(break|breuk|trendbreuk|brott)/],
  ['STATE', /\b(status|staat van|waarde ?status|state)\b/],
  ['EXPLANATION', /\b(toelichting|opmerking|uitleg|kommentar|comment|explanation|note)/],
  ['LOCATION', /^(vestnr|vestigingsnr|locatienummer)$/],
  [
    'SCHOOL',
    /^(brin.*|school|school ?(id|code|naam|name)|skola( id)?|dbn|vestigingscode|instellingscode|vestigingsnummer)$|\bbrin\b/,
  ],
  [
    'SCHOOL_YEAR',
    /^(jaar|schooljaar|meetjaar|school ?year|year|ar|peildatum.*|datum|date|meetdatum|afnamedatum)$/,
  ],
  ['ROUND', /\b(ronde|meting|afname ?moment|meetmoment|round|omgang)\b/],
  ['INVITED', /\b(uitgenodigd|aangeschreven|benaderd|invited|inbjudna)/],
  ['RESPONDED', /\b(gereageerd|respondenten|respons aantal|deelgenomen|responded|respondents)/],
  [
    'SD',
    /^(sd|stdev|st\.? ?dev|standaard ?deviatie|spreiding|standard ?deviation|standardavvikelse)$/,
  ],
  ['DENOMINATOR', /\b(noemer|denominator|van totaal|totaal aantal)\b/],
  ['NUMERATOR', /\b(teller|numerator)\b/],
  [
    'N',
    /^(n|aantal|aantal (antwoorden|leerlingen|respondenten)|n ?answers|antal ?svar|answers)$|\baantal$/,
  ],
  ['SHARE', /^(aandeel|share|fractie|andel)$/],
  ['PERCENTAGE', /%|\b(percentage|procent|pct|perc)\b/],
  [
    'MEAN',
    /\b(gemiddelde?|gem|mean|average|score|index|indexvarde|rapportcijfer|cijfer|medelvarde)\b/,
  ],
  [
    'GROUP',
    /\b(groep|respondentgroep|doelgroep|leerjaar|bouw|respondent ?group|group|respondentgrupp|arskurs)\b/,
  ],
  ['INDICATOR', /^(indicator|vraag|schaal|onderwerp|thema|serie|series|measure|question)$/],
  ['AMOUNT', /\b(bedrag|uren|euro|hours|amount)\b/],
];

/** The field that a column name tells; null when it tells none, so that the column is left out until it is chosen. */
export function recogniseField(header: string): ImportField | null {
  const name = normalisedName(header);
  return words.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/**
 * What each column seems to hold. A field that can stand in a table once goes to the first column that tells it; figures
 * may come in many columns (a column for each indicator or year).
 */
export function recogniseColumns(headers: readonly string[]): readonly (ImportField | null)[] {
  const taken = new Set<ImportField>();
  return headers.map((header) => {
    const field = recogniseField(header);
    if (field === null) return null;
    if (!isFigureField(field) && taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** The school year that a column name tells, as in `LEERLINGEN_2019` or `2024-2025`; null when it tells none. */
export function yearInName(header: string, meaning: CalendarYearMeaning) {
  const [found] =
    /(19|20)\d{2}\s*[-/–]\s*((19|20)\d{2}|\d{2})/.exec(header) ??
    /(?<!\d)(19|20)\d{2}(?!\d)/.exec(header) ??
    [];
  return found === undefined ? null : (parsePeriod(found, meaning)?.schoolYear ?? null);
}
