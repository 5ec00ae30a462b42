import { type KnownEstablishment, type PlainDate } from '@verankerd/domain';
import { type Transaction } from '../platform/database/unit-of-work';

/** A board as it is held: its name now, and since when. */
export type HeldBoard = {
  readonly boardNumber: string;
  readonly name: string;
  readonly nameSince: PlainDate;
};

/** What the database holds of all that a register tells, before a file is compared with it. */
export type HeldRegister = {
  readonly establishments: ReadonlyMap<string, KnownEstablishment>;
  readonly boards: ReadonlyMap<string, HeldBoard>;
  /** Files that were carried out, by `importKey`. */
  readonly imported: ReadonlySet<string>;
  /** Counts of the establishments that were asked for: by code, then by count date. */
  readonly pupilCounts: ReadonlyMap<string, ReadonlyMap<PlainDate, HeldCount>>;
};

/** A pupil count as it is held; null pupils are suppressed at the source, below the bound when one is told. */
export type HeldCount = { readonly pupils: number | null; readonly below: number | null };

/** The same file as of another day is another import. */
export function importKey(checksum: string, referenceDate: PlainDate): string {
  return `${checksum} ${referenceDate}`;
}

/** Reads what is held. The counts are many: only those of the establishments that a file lists are read. */
export async function readHeldRegister(
  transaction: Transaction,
  countedCodes: readonly string[] = [],
): Promise<HeldRegister> {
  const establishments = await transaction.query<KnownEstablishment[]>(selectEstablishments);
  const boards = await transaction.query<HeldBoard[]>(selectBoards);
  const imports = await transaction.query<ImportRow[]>(
    'SELECT checksum, reference_date AS "referenceDate" FROM register_imports',
  );
  return {
    establishments: new Map(establishments.map((held) => [held.establishmentCode, held])),
    boards: new Map(boards.map((board) => [board.boardNumber, board])),
    imported: new Set(imports.map((row) => importKey(row.checksum, row.referenceDate))),
    pupilCounts: await readPupilCounts(transaction, countedCodes),
  };
}

async function readPupilCounts(
  transaction: Transaction,
  codes: readonly string[],
): Promise<HeldRegister['pupilCounts']> {
  if (codes.length === 0) return new Map();
  const rows = await transaction.query<CountRow[]>(selectPupilCounts, [codes]);
  return new Map(
    rows.map(({ code, dates, pupils, below }) => [
      code,
      new Map(
        dates.map((date, at) => [date, { pupils: pupils[at] ?? null, below: below[at] ?? null }]),
      ),
    ]),
  );
}

type ImportRow = { readonly checksum: string; readonly referenceDate: PlainDate };

type CountRow = {
  readonly code: string;
  readonly dates: readonly PlainDate[];
  readonly pupils: readonly (number | null)[];
  readonly below: readonly (number | null)[];
};

/**
 * Schools with the name that holds, or the last one of a closed school; the board only while it holds. A school that
 * was entered by hand has no part: that of its sector is the likeliest.
 */
const selectEstablishments = `
  SELECT o.establishment_code AS "establishmentCode", b.board_number AS "boardNumber", n.name,
    coalesce(n.place, '') AS place, o.municipality, o.province,
    coalesce(o.part, CASE o.sector WHEN 'PO' THEN 'BO' WHEN 'VO' THEN 'VO' ELSE 'SO_VSO' END) AS part, o.sector,
    regexp_replace(o.postcode, '^(....)', '\\1 ') AS postcode, o.denomination, o.holiday_region AS "holidayRegion",
    n.valid_from AS "nameSince", r.valid_from AS "boardSince", o.last_seen_on AS "lastSeenOn",
    o.closed_on AS "closedOn"
  FROM organisations o
  JOIN (SELECT DISTINCT ON (organisation_id) organisation_id, name, place, valid_from
    FROM organisation_names ORDER BY organisation_id, valid_from DESC) n ON n.organisation_id = o.id
  LEFT JOIN organisation_relations r ON r.school_id = o.id AND r.kind = 'BOARD' AND r.valid_to IS NULL
  LEFT JOIN organisations b ON b.id = r.parent_id
  WHERE o.kind = 'SCHOOL'
  ORDER BY o.establishment_code`;

const selectBoards = `
  SELECT o.board_number AS "boardNumber", n.name, n.valid_from AS "nameSince"
  FROM organisations o
  JOIN organisation_names n ON n.organisation_id = o.id AND n.valid_to IS NULL
  WHERE o.kind = 'BOARD'`;

const selectPupilCounts = `
  SELECT o.establishment_code AS code, array_agg(p.counted_on) AS dates, array_agg(p.pupils) AS pupils,
    array_agg(p.suppressed_below) AS below
  FROM pupil_counts p JOIN organisations o ON o.id = p.school_id
  WHERE o.establishment_code = ANY ($1)
  GROUP BY o.establishment_code`;
