import { type FilePreview, type ImportChange, type ImportCountKey } from '@verankerd/contract';
import { type Texts } from '@verankerd/content/texts';

/** The language in which the command line speaks. */
export type Language = { readonly texts: Texts['imports']; readonly locale: 'nl-NL' | 'en-GB' };

const examples = 5;
const rowsTold = 20;

/** Kinds of change that are told with examples; the others are only counted. */
const exampledKinds: readonly ImportCountKey[] = [
  'ADDED',
  'REOPENED',
  'RENAMED',
  'MOVED_BOARD',
  'DETAILS_CHANGED',
  'CLOSED',
  'LEFT_OPEN',
  'BOARDS_NAMED',
];

/** Tells in plain lines what each file changes, or why it is passed over. */
export function describeFiles(files: readonly FilePreview[], language: Language): string {
  return files.map((file) => describeFile(file, language).join('\n')).join('\n\n');
}

function describeFile(file: FilePreview, language: Language): readonly string[] {
  const { texts } = language;
  const title = [file.fileName, headingOf(file, language)].filter(Boolean).join(': ');
  switch (file.outcome) {
    case 'REFUSED': {
      const { refusal } = file;
      const why = refusal ? texts.refusals[refusal.code](refusal.details) : '';
      return [title, `  ${texts.outcomes.REFUSED}. ${why}`, ...rowLines(file, language)];
    }
    case 'DATE_NEEDED':
      return [title, `  ${texts.commandLine.dateNeeded}`];
    case 'ALREADY_IMPORTED':
      return [title, `  ${texts.outcomes.ALREADY_IMPORTED}`];
    case 'UNCHANGED':
      return [title, `  ${texts.commandLine.unchanged}`, ...rowLines(file, language)];
    case 'READY':
      return [title, ...countLines(file, language), ...rowLines(file, language)];
  }
}

function headingOf({ kind, register, referenceDate }: FilePreview, { texts, locale }: Language) {
  if (kind === null) return '';
  const what = texts.kinds[register ?? kind];
  if (referenceDate === null) return what;
  const date = new Date(`${referenceDate}T00:00:00Z`);
  const day = date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return `${what}, ${lowerFirst(texts.preview.asOf(day))}`;
}

function countLines(file: FilePreview, language: Language): readonly string[] {
  const { texts } = language;
  const keys = Object.keys(texts.counts) as ImportCountKey[];
  return keys.flatMap((key) => {
    const count = file.counts[key];
    if (count === undefined || key === 'ROWS_REFUSED') return [];
    const line = `  ${texts.counts[key](count)}`;
    if (!exampledKinds.includes(key)) return [line];
    const told = file.changes.filter(({ kind }) => kind === key).slice(0, examples);
    const rest = count - told.length;
    const reasons = new Set(told.map((change) => reasonOf(change, texts)).filter(Boolean));
    return [
      line,
      ...[...reasons].map((reason) => `     ${reason}`),
      ...told.map((change) => `     ${describeChange(change, texts)}`),
      ...(rest > 0 ? [`     ${texts.commandLine.more(rest)}`] : []),
    ];
  });
}

function reasonOf(change: ImportChange, texts: Texts['imports']): string {
  return change.kind === 'LEFT_OPEN' ? texts.leftOpen[change.reason] : '';
}

/** One change on one line: what it was and what it becomes. */
function describeChange(change: ImportChange, texts: Texts['imports']): string {
  if (change.kind === 'BOARDS_NAMED') return `${change.number} ${change.from} -> ${change.to}`;
  const school = `${change.establishmentCode} ${change.name}`;
  switch (change.kind) {
    case 'ADDED':
    case 'REOPENED':
      return [school, change.place, change.board?.name].filter(Boolean).join(', ');
    case 'RENAMED':
      return `${change.establishmentCode} ${change.from} -> ${change.name}`;
    case 'MOVED_BOARD':
      return `${school}: ${boardName(change.from, texts)} -> ${boardName(change.to, texts)}`;
    case 'DETAILS_CHANGED': {
      const details = change.details.map(({ detail, from, to }) => {
        const value = (text: string) => detailValue(text, texts);
        const what = texts.details[detail];
        return from === null ? `${what} ${value(to)}` : `${what} ${value(from)} -> ${value(to)}`;
      });
      return `${school}: ${details.join('; ')}`;
    }
    case 'CLOSED':
    case 'LEFT_OPEN':
      return school;
  }
}

/** A value of a detail in words: parts and regions are kept as codes. */
function detailValue(text: string, { detailValues }: Texts['imports']): string {
  return text in detailValues ? detailValues[text as keyof typeof detailValues] : text;
}

function boardName(
  board: { readonly number: string; readonly name: string } | null,
  texts: Texts['imports'],
): string {
  if (board === null) return texts.noBoardYet;
  return board.name.includes(board.number) ? board.name : `${board.name} (${board.number})`;
}

function rowLines(file: FilePreview, { texts }: Language): readonly string[] {
  const refused = file.problems.filter(({ severity }) => severity === 'ERROR');
  const warnings = file.problems.length - refused.length;
  const count = file.counts.ROWS_REFUSED ?? 0;
  const told = refused.slice(0, rowsTold).map(({ line, column, value, code }) => {
    const where = texts.commandLine.row(line, column);
    const shown = value === '' ? texts.preview.blank : `"${value}"`;
    return `     ${where}: ${shown}. ${texts.rowProblems[code]}`;
  });
  const rest = count - told.length;
  return [
    ...(count > 0 ? [`  ${texts.counts.ROWS_REFUSED(count)}`] : []),
    ...told,
    ...(rest > 0 ? [`     ${texts.commandLine.more(rest)}`] : []),
    ...(warnings > 0 ? [`  ${texts.preview.warnings(warnings)}`] : []),
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
