import { isBoardNumber } from '@verankerd/domain';
import { recogniseBoardNames } from './board-name-columns';
import { type ProblemReport, ProblemTally } from './problem-tally';
import { openTable } from './read-table';
import { rowProblem } from './row-problem';
import { RowReader } from './row-reader';

/** The names of boards as a file tells them; a board that the file names in two ways is not among them. */
export type BoardNameFile = ProblemReport & {
  readonly names: ReadonlyMap<string, string>;
};

/** A name, or null when the rows of the board contradict each other; the line is the first one. */
type Named = { readonly name: string | null; readonly line: number };

/**
 * Reads a file of boards to its end. A board whose rows tell two names gets neither: which one holds is unknown.
 * @throws FileRefused when the file is no such file or cannot be read at all
 */
export async function collectBoardNames(source: AsyncIterable<Uint8Array>): Promise<BoardNameFile> {
  const table = await openTable(source, recogniseBoardNames);
  const tally = new ProblemTally();
  const found = new Map<string, Named>();
  try {
    for (const problem of table.problems) tally.add(problem);
    for await (const { line, fields, problems } of table.rows) {
      for (const problem of problems) tally.add(problem);
      if (!fields || problems.some(({ severity }) => severity === 'ERROR')) continue;
      const cells = new RowReader(fields, line, table.headers, table.layout.at);
      const board = cells.required('board');
      const name = cells.required('name');
      if (board !== null && !isBoardNumber(board)) cells.refuse('board', 'row.wrong-pattern');
      for (const problem of cells.problems) tally.add(problem);
      if (board === null || name === null || !isBoardNumber(board)) continue;
      const earlier = found.get(board);
      if (earlier === undefined) found.set(board, { name, line });
      else if (earlier.name !== name) {
        const value = `${board} (${earlier.line})`;
        tally.add(rowProblem('row.conflicting-duplicate', { line, value }));
        found.set(board, { name: null, line: earlier.line });
      }
    }
  } finally {
    await table.close();
  }
  return { names: namesOf(found), ...tally.report() };
}

function namesOf(found: ReadonlyMap<string, Named>): ReadonlyMap<string, string> {
  return new Map([...found].flatMap(([board, { name }]) => (name === null ? [] : [[board, name]])));
}
