import type { Texts } from '../texts';

const number = (count: number): string => count.toLocaleString('en-GB');

const rows = (count: number): string => (count === 1 ? '1 row' : `${number(count)} rows`);

const limitOf = (limit: number | null): string =>
  (limit ?? 0).toLocaleString('en-GB', { maximumFractionDigits: 2 });

type Details = Readonly<Record<string, string | number>>;

const maximum = (details: Details): string => number(Number(details['maximum'] ?? 0));

/** Texts of reading measurements from a file of the school itself. */
export const measurementImport: Texts['measurementImport'] = {
  title: 'Read measurements',
  about: 'Read a CSV or Excel file. You see first what changes.',
  back: 'To the measurements',
  choose: {
    title: 'Choose a file',
    label: 'Choose a file',
    drop: 'Or drop it here.',
    help: 'CSV or XLSX, 25 MB at most. We do not keep the file itself.',
    small: 'Fewer than 10 answers? Then we only keep that there were fewer than 10.',
    noPupils: 'Do not read files with names, or with the answers of one pupil.',
    tooLarge: (name) => `${name} is larger than 25 MB.`,
    reading: 'Reading…',
    other: 'Choose another file',
  },
  file: {
    title: 'How we read the file',
    about: 'Is something not right? Change it here.',
    name: 'File',
    rows: (count) => `${rows(count)} with data`,
    sheet: 'Sheet',
    codePage: 'Letters',
    codePages: {
      ascii: 'plain letters, without accents',
      'utf-8': 'UTF-8',
      'windows-1252': 'Windows (Western Europe)',
    },
    delimiter: 'Between the columns',
    delimiters: { ';': 'semicolon ( ; )', ',': 'comma ( , )', '\t': 'tab', '|': 'bar ( | )' },
    decimalSign: 'Decimal sign',
    decimalSigns: { COMMA: 'comma: 7,5', POINT: 'point: 7.5' },
    headerLine: 'Line with the names of the columns',
    noHeader: 'We find no line with names of columns. Fill in the number of that line.',
    again: 'Read again',
    mixedSigns: 'Some numbers have a comma, others a point. Look well at the faults below.',
    foreignRows: (count) =>
      `In ${rows(count)} letters are stored in another way. See whether names came over well.`,
    askew: {
      title: 'The columns have shifted',
      detail: 'There are more values than columns. Often a comma in 7,5 was taken for a separator.',
      wayOut: 'Open the original file and save it with semicolons, or as XLSX.',
    },
  },
  columns: {
    title: 'What the columns hold',
    remembered: 'This is how you read a file with these columns before.',
    column: 'Column',
    samples: 'Examples',
    holds: 'What is this?',
    year: 'School year of this column',
    yearOfRow: 'from the row',
    leaveOut: 'leave out',
    fields: {
      SCHOOL: 'school',
      LOCATION: 'number of the location',
      SCHOOL_YEAR: 'school year or date',
      ROUND: 'round',
      INDICATOR: 'what was measured',
      GROUP: 'who was asked',
      NUMERATOR: 'number (numerator)',
      DENOMINATOR: 'out of how many (denominator)',
      PERCENTAGE: 'percentage (0 to 100)',
      SHARE: 'share (0 to 1)',
      MEAN: 'mean',
      SD: 'standard deviation',
      N: 'number of answers',
      AMOUNT: 'amount, not of people',
      INVITED: 'number invited',
      RESPONDED: 'number that took part',
      STATE: 'why there is no figure',
      EXPLANATION: 'explanation',
      BREAK: 'break with earlier years',
    },
    problems: {
      NO_FIGURE: 'Say which column holds the figure.',
      NO_SCHOOL_YEAR: 'Say which column holds the school year, or choose one below.',
      FIELD_TWICE: 'Two columns have the same meaning. Choose one.',
      NUMERATOR_WITHOUT_DENOMINATOR: 'Say which column tells out of how many this is.',
    },
  },
  defaults: {
    title: 'What the file does not say',
    schoolYear: 'School year of all rows',
    schoolYearFromFile: 'stands in the file',
    yearMeaning: 'A bare year, such as 2025',
    yearMeanings: { ENDS: 'school year 2024-2025', STARTS: 'school year 2025-2026' },
    round: 'Round, where none is given',
    rounds: {
      BASELINE: 'baseline',
      AUTUMN: 'autumn',
      SPRING: 'spring',
      YEAR: 'whole school year',
    },
    blankMeans: 'An empty cell means',
    blankMeanings: {
      MISSING: 'not filled in',
      NOT_COLLECTED: 'not measured',
      SUPPRESSED: 'too few answers',
      LEAVE_OUT: 'no measurement',
    },
    school: 'Which school in the file is this one?',
    schoolHelp: 'Rows of other schools are left out.',
    schoolOption: (name, count) => `${name} (${rows(count)})`,
    noSchool: 'choose your school',
  },
  series: {
    title: 'Where the figures go',
    about: 'Every series of the file belongs to an indicator.',
    inFile: 'In the file',
    to: 'To',
    toOf: (name) => `Where does ${name} go?`,
    rows,
    choose: 'choose',
    leaveOut: 'leave out',
    create: (name) => `new: ${name}`,
    existing: 'Indicators of the school',
    unchosen: (count) =>
      count === 1 ? 'Choose for 1 more series.' : `Choose for ${number(count)} more series.`,
    createRest: 'Make a new indicator for all others',
    leaveOutRest: 'Leave out the other series',
  },
  newIndicators: {
    title: 'The new indicators',
    subjectFromFile: 'as the file says',
    scale: 'Scale of means',
  },
  preview: {
    title: 'What changes',
    counts: {
      new: 'new',
      changed: 'changed',
      unchanged: 'unchanged',
      hidden: 'too few answers',
      leftOut: 'left out',
      rejectedRows: 'rows with a fault',
      otherSchools: 'rows of other schools',
      notes: 'loose lines',
    },
    nothing: 'Nothing changed. All of this file is in Verankerd already.',
    none: 'There are no measurements yet that we can read.',
    hiddenNote: (count) =>
      count === 1
        ? '1 measurement has too few answers. We only keep that there were fewer than 10.'
        : `${number(count)} measurements have too few answers. We only keep that there were fewer than 10.`,
    line: 'Line',
    series: 'What',
    year: 'School year',
    figure: 'Figure',
    outcome: 'What happens',
    outcomes: { NEW: 'new', CHANGED: 'changed', UNCHANGED: 'unchanged' },
    states: {
      REPORTED: 'filled in',
      SUPPRESSED: 'too few answers',
      MISSING: 'not filled in',
      NOT_APPLICABLE: 'not applicable',
      NOT_COLLECTED: 'not measured',
    },
    first: (shown, all) => `The first ${number(shown)} of ${number(all)}.`,
    confirm: (count) => (count === 1 ? 'Read 1 measurement' : `Read ${number(count)} measurements`),
    confirming: 'Reading in…',
    cancel: 'Stop, change nothing',
    withoutRejected: (count) =>
      `Leave out the ${count === 1 ? 'row' : `${number(count)} rows`} with a fault`,
    submit: 'Hand them in at once. Your board then sees them too.',
    toDo: {
      header: 'First fill in on which line the names of the columns are.',
      askew: 'This file cannot come in. Above you see what you can do.',
      columns: 'First choose what the columns hold.',
      school: 'First choose which school of the file is yours.',
      series: 'First choose where each series goes.',
    },
    rejectedStop: 'Mend the rows with a fault in your file, or leave them out.',
  },
  problems: {
    title: (count) => `${rows(count)} with a fault`,
    warnings: (count) => (count === 1 ? '1 remark' : `${number(count)} remarks`),
    line: 'Line',
    column: 'Column',
    value: 'It says',
    reason: 'What should be different',
    blank: '(empty)',
    wholeRow: 'whole row',
    download: 'Download the rows with a fault (CSV)',
    downloadName: 'measurements-not-read.csv',
  },
  result: {
    title: 'Done',
    done: (count) =>
      count === 1 ? '1 measurement was read.' : `${number(count)} measurements were read.`,
    more: 'Read another file',
  },
  history: {
    title: 'Read before',
    none: 'Nothing has been read yet.',
    line: (file, by, when) => `${file}, by ${by} on ${when}`,
    counts: (added, changed) => `${number(added)} new, ${number(changed)} changed`,
  },
  cellProblems: {
    WRONG_FIELD_COUNT: (limit) => `This row does not fit the ${limitOf(limit)} columns.`,
    BROKEN_QUOTES: () => 'A quotation mark stands in the wrong place.',
    VALUE_UNDER_BLANK_HEADER: () => 'This column has no name. Was a comma taken for a separator?',
    DAMAGED_TEXT: () => 'The letters with accents are damaged. Save the file again.',
    FORMULA_WITHOUT_OUTCOME: () => 'The formula has no outcome. Fill in the number itself.',
    OTHER_DECIMAL_SIGN: () => 'This number has another decimal sign than the rest.',
    AMBIGUOUS_NUMBER: () => 'Are these thousands or decimals? Write the number in full.',
    NOT_A_SCHOOL_YEAR: () => 'This is no school year. Write it as 2025-2026.',
    NOT_A_ROUND: () => 'We do not know this round. Write baseline, autumn, spring or year.',
    NOT_A_STATE: () => 'We do not know this word. Write for example n/a or not collected.',
    NO_INDICATOR: () => 'This must say what was measured.',
    N_NEEDED: () => 'The number of answers is missing. Without it this cannot come in.',
    VALUE_AND_STATE_DISAGREE: () => 'There is a number, and also that there is none.',
    OUTSIDE_PERCENTAGE: () => 'A percentage lies between 0 and 100.',
    PERCENTAGE_DOES_NOT_FIT: (limit) =>
      `This percentage cannot be of this number. The nearest is ${limitOf(limit)} %.`,
    OTHER_KIND_OF_FIGURE: () =>
      'This kind of figure does not fit the indicator. Choose another column.',
    TEXT_TOO_LONG: (limit) => `This text is longer than ${limitOf(limit)} signs.`,
    CONFLICTING_ROWS: (limit) => `Line ${limitOf(limit)} says the same, with another figure.`,
    NOT_YET_MEASURED: () => 'This school year or day has yet to come.',
    YEAR_IS_POOLED: () => 'This year is part of a figure over two school years.',
    OTHER_CODE_PAGE: () => 'The letters are stored in another way than in the rest of the file.',
    FORMULA: () => 'This is a formula. We read the outcome that the file holds.',
    NUMERATOR_RECKONED: () => 'The number was reckoned from the rounded percentage.',
    REPEATED_ROW: (limit) => `This also stands on line ${limitOf(limit)}. We read it once.`,
    NOT_A_NUMBER: () => 'This is no number.',
    NOT_WHOLE: () => 'This must be a whole number.',
    NEGATIVE: () => 'This number cannot be below nought.',
    TOO_LARGE: (limit) => `This number cannot be larger than ${limitOf(limit)}.`,
    NOBODY_ANSWERED: () => 'There are no answers, but there is an outcome.',
    TOO_FEW_CATEGORIES: () => 'At least two answers are needed.',
    ABOVE_DENOMINATOR: (limit) => `This is more than the total: ${limitOf(limit)}.`,
    ABOVE_RESPONDED: (limit) => `This is more than the number that took part: ${limitOf(limit)}.`,
    ABOVE_INVITED: (limit) => `This is more than the number invited: ${limitOf(limit)}.`,
    OUTSIDE_SCALE: (limit) => `This is outside the scale, which goes to ${limitOf(limit)}.`,
    SPREAD_IMPOSSIBLE: (limit) => `The spread can be ${limitOf(limit)} at most on this scale.`,
    SCALE_IMPOSSIBLE: () => 'The scale of this indicator is not right. Mend that first.',
  },
  refusals: {
    'file.empty': () => 'This file is empty.',
    'file.not-text': () => 'This is no table. Choose a CSV or XLSX file.',
    'file.utf-16': () => 'This file is stored as UTF-16. Save it as CSV (UTF-8).',
    'file.line-too-long': (details) =>
      `Line ${details['line'] ?? ''} is far too long. Is this a table?`,
    'file.damaged-workbook': () =>
      'This Excel file is damaged or not complete. Save it again as XLSX.',
    'file.encrypted': () => 'This file has a password. Save it without one.',
    'file.other-spreadsheet': () =>
      'We do not read this kind of spreadsheet. Save it as XLSX or as CSV.',
    'file.macros': () => 'This file holds macros. Save it as a plain XLSX or as CSV.',
    'file.unpacks-too-large': () =>
      'Unpacked, this file is far too large. Save only the sheet that you need.',
    'file.cell-too-long': (details) =>
      `A cell has more than ${maximum(details)} signs. Make it shorter.`,
    'file.no-such-sheet': () => 'This sheet is not in the file. Choose another one.',
    'file.wrong-extension': () =>
      'The name does not fit the content. Save the file as CSV or as XLSX.',
    'file.too-many-rows': (details) =>
      `There are more than ${maximum(details)} rows. Make a file for each school.`,
    'file.too-many-columns': (details) =>
      `There are more than ${maximum(details)} columns. Take out what you do not need.`,
  },
};

/** The sentence for a file that cannot be read; `details.refusal` says why. */
export function tableRefusalSentence(details: Details): string {
  const refusal = details['refusal'] as keyof Texts['measurementImport']['refusals'];
  return measurementImport.refusals[refusal](details);
}
