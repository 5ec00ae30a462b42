import { type EstablishmentHistory, type Held, type PlainDate } from '@verankerd/domain';
import { type DataSource } from 'typeorm';

/** Looks behind the scenes at what an import left in the database. */
export class RegisterInDatabase {
  constructor(private readonly owner: DataSource) {}

  /** The names, boards and times of being open of a school, oldest first. */
  async historyOf(code: string): Promise<EstablishmentHistory> {
    const names = await this.owner.query<Held<string>[]>(
      `SELECT n.name AS value, n.valid_from AS "validFrom", n.valid_to AS "validTo"
       FROM organisation_names n JOIN organisations o ON o.id = n.organisation_id
       WHERE o.establishment_code = $1 ORDER BY n.valid_from`,
      [code],
    );
    const boards = await this.owner.query<Held<string>[]>(
      `SELECT b.board_number AS value, r.valid_from AS "validFrom", r.valid_to AS "validTo"
       FROM organisation_relations r JOIN organisations o ON o.id = r.school_id
       JOIN organisations b ON b.id = r.parent_id
       WHERE o.establishment_code = $1 ORDER BY r.valid_from`,
      [code],
    );
    return { names, boards, openings: joined(names) };
  }

  /** The number of the board of a school in each of the school years, as overviews reckon it. */
  async boardsByYear(code: string, years: readonly string[]): Promise<readonly (string | null)[]> {
    const rows = await this.owner.query<{ number: string | null }[]>(
      `SELECT (SELECT board_number FROM organisations WHERE id = board_of(o.id, y.label::school_year)) AS number
       FROM organisations o CROSS JOIN unnest($2::text[]) WITH ORDINALITY AS y(label, position)
       WHERE o.establishment_code = $1 ORDER BY y.position`,
      [code, years],
    );
    return rows.map(({ number }) => number);
  }

  /** The name of a school on a day. */
  async nameOn(code: string, day: string): Promise<string | undefined> {
    const { names } = await this.historyOf(code);
    return names.find(
      ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo),
    )?.value;
  }

  /** All that imports write, in one comparable value. */
  async everything(): Promise<unknown> {
    const tables = [
      'organisations',
      'organisation_names',
      'organisation_relations',
      'pupil_counts',
      'register_imports',
      'audit_events',
    ];
    const queries = tables.map((table) =>
      this.owner.query(`SELECT * FROM ${table} t ORDER BY t::text`),
    );
    return Promise.all(queries);
  }

  /** The id of a school. */
  async idOf(code: string): Promise<string> {
    const [row] = await this.owner.query<{ id: string }[]>(
      'SELECT id FROM organisations WHERE establishment_code = $1',
      [code],
    );
    if (!row) throw new Error(`No school ${code}`);
    return row.id;
  }
}

/** A school is open while it has a name: names that follow each other make one time of being open. */
function joined(names: readonly Held<string>[]): readonly Held<true>[] {
  const openings: Held<true>[] = [];
  for (const { validFrom, validTo } of names) {
    const last = openings.at(-1);
    if (last?.validTo === validFrom) openings[openings.length - 1] = { ...last, validTo };
    else openings.push({ value: true, validFrom: validFrom as PlainDate, validTo });
  }
  return openings;
}
