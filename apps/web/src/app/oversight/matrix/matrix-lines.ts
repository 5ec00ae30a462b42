import { matrixRows, matrixSchools, type Matrix } from '@verankerd/contract';
import { asksForAttention, type MatrixRow, type OverseenLine } from '@verankerd/domain';

/** A line on screen: a choice of a school, or a school that handed in nothing. */
export type MatrixLine = OverseenLine & {
  readonly key: string;
  /** The same choice in the earlier school year that is laid beside it. */
  readonly earlier: MatrixRow | null;
};

/** How many schools stand on screen, of all, and how many of all ask for attention. */
export type SchoolCounts = {
  readonly shown: number;
  readonly all: number;
  readonly needing: number;
};

/** Each school of a matrix with its choices, in its order, and beside each of them how it stood in an earlier year. */
export function matrixLines(matrix: Matrix, earlier: Matrix | undefined): readonly MatrixLine[] {
  const schools = matrixSchools(matrix);
  const hasIds = matrix.details !== null && earlier?.details !== null;
  const now = rowsBySchool(matrixRows(matrix, schools), hasIds);
  const before = rowsBySchool(earlier ? matrixRows(earlier) : [], hasIds);
  return schools.flatMap((school) => {
    const code = school.establishmentCode;
    const rows = now.get(code) ?? new Map<string, MatrixRow>();
    const earlierRows = before.get(code) ?? new Map<string, MatrixRow>();
    const keys = [...new Set([...rows.keys(), ...earlierRows.keys()])];
    if (keys.length === 0) return { key: code, school, row: null, earlier: null };
    return keys.map((key) => ({
      key: `${code} ${key}`,
      school,
      row: rows.get(key) ?? null,
      earlier: earlierRows.get(key) ?? null,
    }));
  });
}

/** Counts the schools of lines. */
export function schoolCounts(
  all: readonly MatrixLine[],
  shown: readonly MatrixLine[],
): SchoolCounts {
  const schoolsOf = (lines: readonly MatrixLine[]) =>
    new Set(lines.map(({ school }) => school.establishmentCode)).size;
  return {
    shown: schoolsOf(shown),
    all: schoolsOf(all),
    needing: schoolsOf(all.filter(({ row }) => row !== null && asksForAttention(row))),
  };
}

/**
 * The choices of each school, by what they are known by in both years: their id; or their intervention, and which of
 * them, when a matrix is too large to hold ids.
 */
function rowsBySchool(
  rows: readonly MatrixRow[],
  hasIds: boolean,
): ReadonlyMap<string, ReadonlyMap<string, MatrixRow>> {
  const schools = new Map<string, Map<string, MatrixRow>>();
  for (const row of rows) {
    const code = row.school.establishmentCode;
    const choices = schools.get(code) ?? new Map<string, MatrixRow>();
    schools.set(code, choices);
    let key = (hasIds ? row.choiceId : null) ?? row.interventionName;
    while (choices.has(key)) key = `${key} +`;
    choices.set(key, row);
  }
  return schools;
}
