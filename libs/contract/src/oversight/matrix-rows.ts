import {
  addDays,
  anchoringLabelOf,
  borgingIndex100,
  firstDayOf,
  percentageOf,
  questionKeys,
  standingOfLetter,
  type MatrixAnchoring,
  type MatrixRow,
  type MatrixSchool,
} from '@verankerd/domain';
import { codeLength, matrixSectors, matrixStatuses, type Matrix } from './matrix';
import { numberAt } from './number-column';

/** The schools of a matrix, in its order. */
export function matrixSchools({ schools, places, boards, partnerships, details }: Matrix) {
  return schools.names.map((name, place): MatrixSchool => ({
    name,
    establishmentCode: schools.codes.slice(codeLength * place, codeLength * (place + 1)),
    place: entryAt(places, schools.places, place),
    sector: entryAt(matrixSectors, schools.sectors, place) ?? 'PO',
    boardNumber: entryAt(boards, schools.boards, place)?.number ?? null,
    partnershipCode: entryAt(partnerships, schools.partnerships, place)?.code ?? null,
    isSharing: numberAt(schools.sharing, place) === 1,
    id: details?.schoolIds[place] ?? null,
  }));
}

/**
 * The rows of a matrix, in its order: the choices of the first school, then those of the next.
 * @throws RangeError when a column is too short or names what is not there; an answer that was checked does not.
 */
export function matrixRows(
  matrix: Matrix,
  schools: readonly MatrixSchool[] = matrixSchools(matrix),
): readonly MatrixRow[] {
  let place = 0;
  return schools.flatMap((school, index) => {
    const first = place;
    place += numberAt(matrix.schools.rows, index) ?? 0;
    return Array.from({ length: place - first }, (_, row) => rowAt(matrix, school, first + row));
  });
}

function rowAt(matrix: Matrix, school: MatrixSchool, place: number): MatrixRow {
  const { rows, details } = matrix;
  const intervention = entryAt(matrix.interventions, rows.interventions, place);
  const overdueDays = numberAt(rows.overdueDays, place) ?? 0;
  const confirmable = numberAt(rows.confirmable, place);
  return {
    school,
    interventionKey: intervention?.key ?? null,
    interventionName: intervention?.name ?? '',
    status: entryAt(matrixStatuses, rows.statuses, place) ?? 'ACTIVE',
    questions: questionKeys.map((_, question) =>
      standingOfLetter(rows.standings.charAt(questionKeys.length * place + question)),
    ),
    overdue: numberAt(rows.overdue, place) ?? 0,
    overdueSince: overdueDays === 0 ? null : addDays(matrix.asOn, -overdueDays),
    handedInOn: addDays(firstDayOf(matrix.schoolYear), numberAt(rows.handedIn, place) ?? 0),
    isExplained: numberAt(rows.explained, place) === 1,
    explanation: details?.explanations[place] ?? null,
    anchoring: anchoringAt(matrix, place),
    confirmed:
      confirmable === null ? null : { done: numberAt(rows.confirmed, place) ?? 0, of: confirmable },
    choiceId: details?.choiceIds[place] ?? null,
  };
}

function anchoringAt({ rows }: Matrix, place: number): MatrixAnchoring | null {
  const rated = numberAt(rows.indexRated, place);
  if (rated === null) return null;
  const part = numberAt(rows.indexPart, place);
  const whole = numberAt(rows.indexWhole, place);
  const index = part === null || whole === null ? null : percentageOf(part, whole);
  return {
    index,
    label: index === null ? null : anchoringLabelOf(index, borgingIndex100),
    rated,
    applicable: numberAt(rows.indexApplicable, place) ?? 0,
    lowestLevel: numberAt(rows.lowestLevel, place),
    hasBadge: numberAt(rows.badge, place) === 1,
  };
}

/** The entry of a list that a column names at a place; nothing when it names none. */
function entryAt<T>(list: readonly T[], column: string, place: number): T | null {
  const index = numberAt(column, place);
  if (index === null) return null;
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`A list has no entry ${index}`);
  return entry;
}
