import { type KnownEstablishment, type PlainDate, type RegisterChange } from '@verankerd/domain';
import { type Transaction } from '../platform/database/unit-of-work';
import { type Ids } from '../platform/ids';
import { type RegisterOutcome } from './import-plan';
import { placeholderBoardName } from './plan-register';

/** A value that begins on a day; whatever held until then ends there. */
type Beginning = {
  readonly code: string;
  readonly on: PlainDate;
  readonly value: string;
  readonly place?: string;
};

/**
 * Carries out what a register changes: a handful of statements, however many schools there are. The periods come out
 * as `historyAfter` of the domain says.
 */
export async function carryOutRegister(
  transaction: Transaction,
  outcome: RegisterOutcome,
  ids: Ids,
): Promise<void> {
  const { diff, newBoards, after } = outcome;
  const beginnings = beginningsOf(diff.changes, after);
  const closed = diff.changes.filter(({ kind }) => kind === 'CLOSED');
  const codes = closed.map(({ establishmentCode }) => establishmentCode);
  await writeBoards(transaction, newBoards, diff.referenceDate, ids);
  await writeSchools(transaction, [...after.values()], ids);
  await endNames(
    transaction,
    [...beginnings.names.map(({ code }) => code), ...codes],
    diff.referenceDate,
  );
  await beginNames(transaction, beginnings.names);
  await placeSchools(transaction, diff.changes);
  await endBoards(
    transaction,
    [...beginnings.boards.map(({ code }) => code), ...codes],
    diff.referenceDate,
  );
  await beginBoards(transaction, beginnings.boards, ids);
  await transaction.query(
    `UPDATE organisations SET last_seen_on = $2
     WHERE establishment_code = ANY ($1) AND last_seen_on IS DISTINCT FROM $2`,
    [diff.seen, diff.referenceDate],
  );
}

function beginningsOf(
  changes: readonly RegisterChange[],
  after: RegisterOutcome['after'],
): { readonly names: readonly Beginning[]; readonly boards: readonly Beginning[] } {
  const names: Beginning[] = [];
  const boards: Beginning[] = [];
  for (const change of changes) {
    const { establishmentCode: code, on } = change;
    if (change.kind === 'ADDED' || change.kind === 'REOPENED') {
      const { name, place, boardNumber } = change.establishment;
      names.push({ code, on, value: name, place });
      if (boardNumber !== null) boards.push({ code, on, value: boardNumber });
    }
    if (change.kind === 'RENAMED') {
      names.push({ code, on, value: change.to, place: after.get(code)?.place ?? '' });
    }
    if (change.kind === 'MOVED_BOARD') boards.push({ code, on, value: change.to });
  }
  return { names, boards };
}

async function writeBoards(
  transaction: Transaction,
  boardNumbers: readonly string[],
  on: PlainDate,
  ids: Ids,
): Promise<void> {
  if (boardNumbers.length === 0) return;
  const rows = boardNumbers.map((number) => ({
    id: ids.next(),
    number,
    name: placeholderBoardName(number),
  }));
  await transaction.query(
    `WITH listed AS (SELECT * FROM json_to_recordset($1) AS r(id uuid, number text, name text)),
       boards AS (INSERT INTO organisations (id, kind, board_number) SELECT id, 'BOARD', number FROM listed)
     INSERT INTO organisation_names (organisation_id, valid_from, name) SELECT id, $2, name FROM listed`,
    [JSON.stringify(rows), on],
  );
}

/** Writes what is kept without history: a row for each school that is new, changed or closed. */
async function writeSchools(
  transaction: Transaction,
  schools: readonly KnownEstablishment[],
  ids: Ids,
): Promise<void> {
  if (schools.length === 0) return;
  const rows = schools.map((school) => ({
    ...school,
    id: ids.next(),
    postcode: school.postcode?.replace(' ', '') ?? null,
  }));
  await transaction.query(
    `INSERT INTO organisations AS kept (id, kind, establishment_code, sector, part, municipality, province, postcode,
       denomination, holiday_region, last_seen_on, closed_on)
     SELECT id, 'SCHOOL', "establishmentCode", sector, part, municipality, province, postcode, denomination,
       "holidayRegion", "lastSeenOn", "closedOn"
     FROM json_to_recordset($1) AS r(id uuid, "establishmentCode" text, sector text, part text, municipality text,
       province text, postcode text, denomination text, "holidayRegion" text, "lastSeenOn" date, "closedOn" date)
     ON CONFLICT (establishment_code) DO UPDATE SET
       sector = excluded.sector, part = excluded.part, municipality = excluded.municipality,
       province = excluded.province, postcode = excluded.postcode, denomination = excluded.denomination,
       holiday_region = excluded.holiday_region, last_seen_on = excluded.last_seen_on, closed_on = excluded.closed_on`,
    [JSON.stringify(rows)],
  );
}

async function endNames(
  transaction: Transaction,
  codes: readonly string[],
  on: PlainDate,
): Promise<void> {
  if (codes.length === 0) return;
  const schools = '(SELECT id FROM organisations WHERE establishment_code = ANY ($1))';
  await transaction.query(
    `DELETE FROM organisation_names WHERE organisation_id IN ${schools} AND valid_from >= $2`,
    [codes, on],
  );
  await transaction.query(
    `UPDATE organisation_names SET valid_to = $2
     WHERE organisation_id IN ${schools} AND (valid_to IS NULL OR valid_to > $2)`,
    [codes, on],
  );
}

async function beginNames(transaction: Transaction, names: readonly Beginning[]): Promise<void> {
  if (names.length === 0) return;
  await transaction.query(
    `INSERT INTO organisation_names (organisation_id, valid_from, name, place)
     SELECT o.id, r."on", r.value, nullif(r.place, '')
     FROM json_to_recordset($1) AS r(code text, "on" date, value text, place text)
     JOIN organisations o ON o.establishment_code = r.code`,
    [JSON.stringify(names)],
  );
}

/** The place goes with the name in the database, but has no history: only the newest is kept. */
async function placeSchools(
  transaction: Transaction,
  changes: readonly RegisterChange[],
): Promise<void> {
  const places = changes.flatMap((change) =>
    change.kind === 'DETAILS_CHANGED'
      ? change.details
          .filter(({ detail }) => detail === 'place')
          .map(({ to }) => ({ code: change.establishmentCode, place: to }))
      : [],
  );
  if (places.length === 0) return;
  await transaction.query(
    `UPDATE organisation_names n SET place = r.place
     FROM json_to_recordset($1) AS r(code text, place text)
     JOIN organisations o ON o.establishment_code = r.code
     WHERE n.organisation_id = o.id AND n.valid_to IS NULL`,
    [JSON.stringify(places)],
  );
}

async function endBoards(
  transaction: Transaction,
  codes: readonly string[],
  on: PlainDate,
): Promise<void> {
  if (codes.length === 0) return;
  const own = `kind = 'BOARD' AND school_id IN (SELECT id FROM organisations WHERE establishment_code = ANY ($1))`;
  await transaction.query(`DELETE FROM organisation_relations WHERE ${own} AND valid_from >= $2`, [
    codes,
    on,
  ]);
  await transaction.query(
    `UPDATE organisation_relations SET valid_to = $2 WHERE ${own} AND (valid_to IS NULL OR valid_to > $2)`,
    [codes, on],
  );
}

async function beginBoards(
  transaction: Transaction,
  boards: readonly Beginning[],
  ids: Ids,
): Promise<void> {
  if (boards.length === 0) return;
  const rows = boards.map((board) => ({ ...board, id: ids.next() }));
  await transaction.query(
    `INSERT INTO organisation_relations (id, kind, school_id, parent_id, valid_from)
     SELECT r.id, 'BOARD', s.id, b.id, r."on"
     FROM json_to_recordset($1) AS r(id uuid, code text, value text, "on" date)
     JOIN organisations s ON s.establishment_code = r.code
     JOIN organisations b ON b.board_number = r.value`,
    [JSON.stringify(rows)],
  );
}
