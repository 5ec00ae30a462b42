import { type PlainDate } from '@verankerd/domain';
import { type Transaction } from '../platform/database/unit-of-work';
import { type BoardNameOutcome, type CountOutcome } from './import-plan';

/** Rows of one statement: some hundred thousand counts must not become one text. */
const rowsAtOnce = 20_000;

/** Writes the counts that a file adds or corrects. */
export async function carryOutPupilCounts(
  transaction: Transaction,
  { changes }: CountOutcome,
): Promise<void> {
  for (let start = 0; start < changes.length; start += rowsAtOnce) {
    const rows = changes.slice(start, start + rowsAtOnce);
    await transaction.query(
      `INSERT INTO pupil_counts (school_id, counted_on, pupils, suppressed_below)
       SELECT o.id, r.counted_on, r.pupils, r.suppressed_below
       FROM unnest($1::text[], $2::date[], $3::integer[], $4::smallint[])
         AS r(code, counted_on, pupils, suppressed_below)
       JOIN organisations o ON o.establishment_code = r.code
       ON CONFLICT (school_id, counted_on) DO UPDATE SET
         pupils = excluded.pupils, suppressed_below = excluded.suppressed_below`,
      [
        rows.map(({ establishmentCode }) => establishmentCode),
        rows.map(({ countedOn }) => countedOn),
        rows.map(({ to }) => to.pupils),
        rows.map(({ to }) => to.below),
      ],
    );
  }
}

/** Gives boards their names: in place where there was only a number, from the reference date on elsewhere. */
export async function carryOutBoardNames(
  transaction: Transaction,
  { changes }: BoardNameOutcome,
  referenceDate: PlainDate,
): Promise<void> {
  const rows = (fills: boolean) =>
    JSON.stringify(
      changes
        .filter((change) => change.fills === fills)
        .map(({ boardNumber: number, to: name }) => ({ number, name })),
    );
  const listed = `json_to_recordset($1) AS r(number text, name text)
    JOIN organisations o ON o.board_number = r.number`;
  await transaction.query(
    `UPDATE organisation_names n SET name = r.name FROM ${listed}
     WHERE n.organisation_id = o.id AND n.valid_to IS NULL`,
    [rows(true)],
  );
  const renamed = rows(false);
  await transaction.query(
    `DELETE FROM organisation_names n USING ${listed} WHERE n.organisation_id = o.id AND n.valid_from >= $2`,
    [renamed, referenceDate],
  );
  await transaction.query(
    `UPDATE organisation_names n SET valid_to = $2 FROM ${listed}
     WHERE n.organisation_id = o.id AND (n.valid_to IS NULL OR n.valid_to > $2)`,
    [renamed, referenceDate],
  );
  await transaction.query(
    `INSERT INTO organisation_names (organisation_id, valid_from, name) SELECT o.id, $2, r.name FROM ${listed}`,
    [renamed, referenceDate],
  );
}
