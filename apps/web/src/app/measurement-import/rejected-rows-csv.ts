import { tableAsCsv } from '@verankerd/charts';
import type { Texts } from '@verankerd/content/texts';
import type { ImportPreview } from './import-choices';

/** The sentence that says what is wrong with a cell, and what would be right. */
export function problemSentence(
  { code, limit }: ImportPreview['problems'][number],
  texts: Texts['measurementImport'],
): string {
  return texts.cellProblems[code as keyof typeof texts.cellProblems](limit);
}

/**
 * The rows that cannot come in as they stand in the file, to mend and send again: with the line and all that is wrong
 * with them behind, so that the columns stay where they were.
 */
export function rejectedRowsCsv(
  { columns, rejectedRows, problems }: ImportPreview,
  texts: Texts['measurementImport'],
): string {
  const reasons = new Map<number, string[]>();
  for (const problem of problems.filter(({ isError }) => isError)) {
    const sentence = problemSentence(problem, texts);
    const told = problem.column === null ? sentence : `${problem.column}: ${sentence}`;
    reasons.set(problem.line, [...(reasons.get(problem.line) ?? []), told]);
  }
  const width = Math.max(columns.length, ...rejectedRows.map(({ cells }) => cells.length));
  const padded = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, at) => cells[at] ?? '');
  return tableAsCsv({
    header: [
      ...padded(columns.map(({ header }) => header)),
      texts.problems.line,
      texts.problems.reason,
    ],
    rows: rejectedRows.map(({ line, cells }) => [
      ...padded(cells),
      String(line),
      (reasons.get(line) ?? []).join(' '),
    ]),
  });
}
