import type { Texts } from '../texts';

type Details = Readonly<Record<string, string | number>>;

const number = (value: string | number | undefined): string =>
  Number(value ?? 0).toLocaleString('en-GB');

const day = (date: string | number | undefined): string =>
  new Date(`${date ?? ''}T00:00:00Z`).toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });

/** What a file seems to be that is not what was asked for. */
const lookAlikes: Readonly<Record<string, (details: Details) => string>> = {
  REGISTER_WITHOUT_COLUMNS: ({ missing }) =>
    `It nearly is, but these columns are missing: ${missing ?? ''}.`,
  PUPIL_COUNTS: () => 'It looks like a list of numbers of pupils, in a form that we do not read.',
  EXAM_RESULTS: () => 'It looks like a list of exam results.',
  FINAL_TEST_SCORES: () => 'It looks like a list of final test scores.',
  DISTANCES: () => 'It looks like a list of distances between home and school.',
  EARLY_SCHOOL_LEAVERS: () => 'It looks like a list of early school leavers.',
  INSPECTION_RESULTS: () => 'It looks like a list of judgements of the inspectorate.',
  BOARD_ADDRESSES: () => 'It looks like a list of addresses of boards.',
  INSTITUTION_ADDRESSES: () =>
    'It looks like a list of institutions. Choose the list of all establishments.',
  BOARD_NAMES: () => 'It looks like a list of names of boards.',
  UNKNOWN: ({ headers }) => `We do not recognise the columns: ${headers ?? ''}.`,
};

const lookAlike = (details: Details): string =>
  lookAlikes[String(details['looksLike'])]?.(details) ?? '';

const sectors: Readonly<Record<string, string>> = {
  PRIMARY: 'primary schools',
  SECONDARY: 'secondary schools',
  SPECIALISED: 'schools for specialised education',
  ALL_SECTORS: 'schools of all sectors',
};

const sector = (kind: string | number | undefined): string => sectors[String(kind)] ?? '';

/** Why files and rows of DUO are not read. */
export const importProblems: Pick<Texts['imports'], 'refusals' | 'rowProblems'> = {
  refusals: {
    'file.empty': () => 'This file is empty.',
    'file.not-text': () => 'This is not a text file. Choose a CSV file of DUO.',
    'file.spreadsheet': () =>
      'This is an Excel file or a zip. Save the list as CSV and choose that file.',
    'file.utf-16': () => 'This file was saved as UTF-16. Save it as UTF-8.',
    'file.line-too-long': ({ line }) =>
      `Line ${line ?? ''} is far too long. This is not a list of DUO.`,
    'file.too-many-rows': ({ maximum }) =>
      `It holds more than ${number(maximum)} rows. No list of DUO is that large.`,
    'file.repeated-column': ({ column }) =>
      `The column ${column ?? ''} is in it twice. Take one out.`,
    'file.no-register': (details) => `This is not a list of schools. ${lookAlike(details)}`,
    'file.no-pupil-counts': (details) =>
      `This is not a list of numbers of pupils. ${lookAlike(details)}`,
    'file.no-board-names': (details) =>
      `This is not a list of names of boards. ${lookAlike(details)}`,
    'file.kind-contradicts-name': ({ named, found }) =>
      `The name promises ${sector(named)}, but it holds ${sector(found)}.`,
    'register.empty': () => 'It holds not one school that we can read.',
    'register.older-than-latest': ({ latest }) =>
      `A newer list was read already (${day(latest)}). Read the oldest list first.`,
  },
  rowProblems: {
    'row.wrong-field-count': 'The number of values does not fit the number of columns.',
    'row.broken-quotes': 'There is a quote in the wrong place.',
    'row.value-under-blank-header': 'There is a value in a column without a name.',
    'row.other-code-page': 'The letters were saved in another way than in the rest of the file.',
    'row.damaged-text': 'The text is damaged: letters with accents are wrong.',
    'row.blank-value': 'It is blank, but this is needed.',
    'row.wrong-pattern': 'This does not have the right form.',
    'row.value-too-long': 'This text is too long.',
    'row.code-mismatch': 'The code of the establishment does not fit the code of the school.',
    'row.unknown-province': 'We do not know this province.',
    'row.unknown-type': 'We do not know this type of school.',
    'row.unknown-holiday-region': 'We do not know this holiday region.',
    'row.conflicting-duplicate': 'This is on another line too, with other data.',
    'row.repeated': 'This row is in it twice. We read it once.',
    'row.blank-optional': 'It is blank. What we knew already stays.',
    'row.quotes-taken-literally': 'The quotes were read as plain text.',
    'row.above-header': 'This line stands above the names of the columns.',
  },
};

/** The sentence for a refused file; `details.refusal` says which. */
export function refusalSentence(details: Details): string {
  const refusal = details['refusal'] as keyof typeof importProblems.refusals;
  return importProblems.refusals[refusal](details);
}
