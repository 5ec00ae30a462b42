import { tableAsCsv } from '@verankerd/charts';
import type { FilePreview } from '@verankerd/contract';
import type { Texts } from '@verankerd/content/texts';

/**
 * The rows of a file that were not read, as a table for a spreadsheet: what they say comes from a file that nobody
 * checked, so that a value that begins like a formula stays a text.
 */
export function rejectedRowsCsv(file: FilePreview, texts: Texts['imports']): string {
  const { line, column, value, reason } = texts.preview;
  const rows = file.problems
    .filter(({ severity }) => severity === 'ERROR')
    .map((problem) => [
      String(problem.line),
      problem.column ?? texts.preview.wholeRow,
      problem.value,
      texts.rowProblems[problem.code],
    ]);
  return tableAsCsv({ header: [line, column, value, reason], rows });
}
