import { type Result, err, ok } from '@verankerd/domain';
import { type FileRefusal } from './file-refused';
import { looksLike, normalisedHeader } from './look-alike';
import { shortened } from './row-problem';

/** Where a file with the names of boards keeps what is read. */
export type BoardNameLayout = {
  readonly at: { readonly board: number; readonly name: number };
};

/** DUO's addresses of boards write the long names; lists that others compile from them the short ones. */
const pairs = [
  ['BEVOEGD GEZAG NUMMER', 'BEVOEGD GEZAG NAAM'],
  ['BEVOEGD GEZAG', 'NAAM'],
] as const;

/** Recognises a file that tells the names of boards by its column names. */
export function recogniseBoardNames(
  headers: readonly string[],
): Result<BoardNameLayout, FileRefusal> {
  const names = headers.map(normalisedHeader);
  for (const [boardHeader, nameHeader] of pairs) {
    const [board, name] = [names.indexOf(boardHeader), names.indexOf(nameHeader)];
    if (board !== -1 && name !== -1) return ok({ at: { board, name } });
  }
  return err({
    code: 'file.no-board-names',
    looksLike: looksLike(names),
    missing: [],
    headers: headers.slice(0, 6).map(shortened),
  });
}
