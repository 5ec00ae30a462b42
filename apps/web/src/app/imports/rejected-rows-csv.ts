import type { FilePreview } from '@verankerd/contract';
import type { Texts } from '@verankerd/content/texts';

/**
 * The rows of a file that were not read, as a table for a spreadsheet: semicolons and a byte order mark, as Dutch
 * spreadsheets expect them.
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
  const lines = [[line, column, value, reason], ...rows].map((cells) => cells.map(cell).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** A value that begins like a formula must stay a text: what it says comes from a file that nobody checked. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
