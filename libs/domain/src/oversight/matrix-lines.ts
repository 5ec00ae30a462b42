import {
  looksAtSchoolsOnly,
  passesRow,
  passesSchool,
  type MatrixFilter,
  type MatrixRow,
  type MatrixSchool,
} from './matrix-row';

/** A line of the matrix: a choice of a school, or a school that handed in nothing. */
export type OverseenLine = {
  readonly school: MatrixSchool;
  readonly row: MatrixRow | null;
  /** The same choice in an earlier school year, when one is laid beside it. */
  readonly earlier?: MatrixRow | null;
};

/** What a reader asks to see of a matrix. */
export type AskedOfMatrix = {
  readonly filter: MatrixFilter;
  /** Words of the name of a school, its place, its code or its intervention; each of them must be there. */
  readonly search: string;
};

/** Each school with its choices, in the order of the schools; one that handed in nothing has a line too. */
export function overseenLines(
  schools: readonly MatrixSchool[],
  rows: readonly MatrixRow[],
): readonly OverseenLine[] {
  const bySchool = Map.groupBy(rows, ({ school }) => school.establishmentCode);
  return schools.flatMap(
    (school): readonly OverseenLine[] =>
      bySchool.get(school.establishmentCode)?.map((row) => ({ school, row })) ?? [
        { school, row: null },
      ],
  );
}

/**
 * The lines that a reader asks for, in their order. Screen, files and presentation all narrow by this rule, so that they
 * tell of the same schools. Source: reference 5.F row 57.
 */
export function linesAsked<L extends OverseenLine>(
  lines: readonly L[],
  { filter, search }: AskedOfMatrix,
): readonly L[] {
  const words = plainWords(search).split(/\s+/).filter(Boolean);
  const keepsQuiet = looksAtSchoolsOnly(filter);
  return lines.filter((line) => {
    const passes = line.row
      ? passesRow(line.row, filter)
      : keepsQuiet && passesSchool(line.school, filter);
    return passes && (words.length === 0 || holdsWords(line, words));
  });
}

function holdsWords({ school, row, earlier }: OverseenLine, words: readonly string[]): boolean {
  const text = plainWords(
    [
      school.name,
      school.place ?? '',
      school.establishmentCode,
      (row ?? earlier)?.interventionName ?? '',
    ].join(' '),
  );
  return words.every((word) => text.includes(word));
}

/** Without capitals and accents: who types `elan` looks for Élan. */
function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
