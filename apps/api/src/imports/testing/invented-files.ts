import { createReadStream } from 'node:fs';
import path from 'node:path';
import { type SourceFile, readSourceFile } from '../read-source-file';

/** Invented files, oldest first: a school is renamed, others move to another board, one closes and opens again. */
export const inventedRegisters = [
  'bo-vestigingen_2020-12_invented.csv',
  'bo-vestigingen_2026-04_invented.csv',
  'bo-vestigingen_2026-08_invented.csv',
] as const;

/** Names for two of the invented boards, and for one without schools. */
export const inventedBoardNames = 'besturenbo_2026-08_invented.csv';

/** Pupils of two invented schools, and of one that no register holds. */
export const inventedCounts = 'po-leerlingen-historisch_2024-2025_invented.csv';

/** Where an invented file lies. */
export function inventedPath(name: string): string {
  return path.join(__dirname, '../fixtures', name);
}

/** Reads invented files. */
export function readInvented(...names: readonly string[]): Promise<readonly SourceFile[]> {
  return Promise.all(
    names.map((name) => readSourceFile(name, createReadStream(inventedPath(name)))),
  );
}

/** Reads a text as if it were a file. */
export function readText(name: string, text: string): Promise<SourceFile> {
  return readSourceFile(name, createTextStream(text));
}

async function* createTextStream(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
