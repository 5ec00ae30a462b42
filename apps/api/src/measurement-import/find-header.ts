import { deepestHeaderRow, recogniseHeader, textOf } from '@verankerd/domain';
import { type FileRow, type TableFile } from '../platform/table-files/table-file';
import { TableRefused } from '../platform/table-files/table-refused';

/** The column names of a table, and the first rows below them. */
export type FoundHeader = {
  /** Line of the column names in the file; null when no row looks like them. */
  readonly line: number | null;
  readonly headers: readonly string[];
  /** What stands in each column, in the first rows that have something there. */
  readonly samples: readonly (readonly string[])[];
};

const sampledRows = 60;
const samplesPerColumn = 3;

/**
 * Finds the column names of a table.
 * @param stated line of the column names, when the reader tells it
 * @throws TableRefused when the table holds nothing
 */
export async function findHeader(file: TableFile, stated?: number): Promise<FoundHeader> {
  const opening = await openingOf(file, stated);
  const index =
    stated === undefined
      ? recogniseHeader(opening.map(({ cells }) => cells))
      : opening.findIndex(({ line }) => line === stated);
  const header = index === null ? undefined : opening[index];
  const headers = (header?.cells ?? []).map(textOf);
  const below = opening.slice((index ?? 0) + 1);
  return {
    line: header?.line ?? null,
    headers,
    samples: headers.map((_, at) => samplesOf(below.map(({ cells }) => textOf(cells[at])))),
  };
}

async function openingOf({ rows }: TableFile, stated = 0): Promise<readonly FileRow[]> {
  const opening: FileRow[] = [];
  for await (const row of rows()) {
    // A line that the reader tells may lie deep: the rows above it are not held.
    if (!row.isBroken && row.line >= stated) opening.push(row);
    if (opening.length === sampledRows + deepestHeaderRow) break;
  }
  if (opening.length === 0) throw new TableRefused({ code: 'file.empty' });
  return opening;
}

function samplesOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, samplesPerColumn);
}
