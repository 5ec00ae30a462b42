import { archivedPerson, type ArchiveManifest } from '@verankerd/contract';
import { QueryFailedError } from 'typeorm';
import type { Transaction } from '../platform/database/unit-of-work';
import { ArchiveRefused } from './archive-refused';
import { archivedTables } from './archived-tables';
import { openArchive, type OpenArchive } from './open-archive';
import { readTableShape } from './table-shape';

/** Rows and characters that are in memory at a time. */
const batch = { rows: 500, characters: 4_194_304 };

/**
 * Reads a school in from its archive, as the owner of the tables. Call it in a transaction: all of it or nothing.
 * Whoever is named in it becomes somebody who cannot sign in, and keeps the name under which colleagues know them.
 * @throws ArchiveRefused that says what is wrong with the archive, or why it does not fit this installation
 */
export async function importArchive(owner: Transaction, file: string): Promise<ArchiveManifest> {
  const archive = await openArchive(file);
  try {
    const { manifest } = archive;
    await refuseMisfit(owner, manifest);
    await refuseKnownSchool(owner, manifest);
    await putOrganisations(owner, archive);
    await putPeople(owner, archive);
    for (const { name, columns } of manifest.tables) await putTable(owner, archive, name, columns);
    return manifest;
  } finally {
    archive.close();
  }
}

/** An older or newer archive has other tables or columns: nothing is guessed. */
async function refuseMisfit(owner: Transaction, { tables }: ArchiveManifest): Promise<void> {
  const given = tables.map(({ name }) => name);
  const problems = [
    ...archivedTables
      .filter((name) => !given.includes(name))
      .map((name) => `It lacks the table ${name}.`),
    ...given
      .filter((name) => !archivedTables.some((known) => known === name))
      .map((name) => `This installation knows no table ${name}.`),
  ];
  for (const { name, columns } of tables) {
    if (!archivedTables.some((known) => known === name)) continue;
    const shape = await readTableShape(owner, name);
    const lacking = shape.columns.filter((column) => !columns.includes(column));
    const unknown = columns.filter((column) => !shape.columns.includes(column));
    if (lacking.length > 0) problems.push(`Its table ${name} lacks ${lacking.join(', ')}.`);
    if (unknown.length > 0)
      problems.push(`Its table ${name} has ${unknown.join(', ')}, which is unknown here.`);
  }
  if (problems.length > 0)
    throw new ArchiveRefused([
      'The archive was made by an older or newer version of Verankerd. Read it in with that version, and then update.',
      ...problems,
    ]);
}

async function refuseKnownSchool(owner: Transaction, { school }: ArchiveManifest): Promise<void> {
  const known = await owner.query<unknown[]>(
    'SELECT FROM organisations WHERE id = $1 OR establishment_code = $2',
    [school.id, school.establishmentCode],
  );
  if (known.length > 0)
    throw new ArchiveRefused([
      `This installation knows the school ${school.establishmentCode} already. A school is read in where it is not there yet: ` +
        'do it before the register is imported.',
    ]);
}

/** A board or partnership that is there already stays as it is; a school is always new here. */
async function putOrganisations(owner: Transaction, archive: OpenArchive): Promise<void> {
  for await (const line of archive.linesOf('organisations.jsonl'))
    await attempt('organisations.jsonl', async () => {
      const parameters = [line];
      await owner.query(
        `INSERT INTO organisations SELECT (jsonb_populate_record(NULL::organisations,
           $1::jsonb || jsonb_build_object('created_at', now()))).* ON CONFLICT (id) DO NOTHING`,
        parameters,
      );
      await owner.query(
        `INSERT INTO organisation_names (organisation_id, valid_from, valid_to, name, place)
         SELECT ($1::jsonb ->> 'id')::uuid, n.valid_from, n.valid_to, n.name, n.place
         FROM jsonb_populate_recordset(NULL::organisation_names, $1::jsonb -> 'names') n
         WHERE NOT EXISTS (SELECT FROM organisation_names known
           WHERE known.organisation_id = ($1::jsonb ->> 'id')::uuid AND known.valid_from <> n.valid_from
             AND daterange(known.valid_from, known.valid_to) && daterange(n.valid_from, n.valid_to))
         ON CONFLICT (organisation_id, valid_from) DO NOTHING`,
        parameters,
      );
    });
}

/** People come in without address or password, and closed: nobody can sign in as them. */
async function putPeople(owner: Transaction, archive: OpenArchive): Promise<void> {
  for await (const line of archive.linesOf('people.jsonl')) {
    const person = archivedPerson.safeParse(JSON.parse(line));
    if (!person.success) throw new ArchiveRefused(['people.jsonl holds somebody without a name.']);
    const { id, displayName } = person.data;
    await attempt('people.jsonl', () =>
      owner.query(
        `INSERT INTO users (id, email, display_name, password_hash, closed_at)
         VALUES ($1, $2, $3, 'none', now()) ON CONFLICT (id) DO NOTHING`,
        [id, `${id}@stand-in.invalid`, displayName],
      ),
    );
  }
}

async function putTable(
  owner: Transaction,
  archive: OpenArchive,
  table: (typeof archive.manifest.tables)[number]['name'],
  columns: readonly string[],
): Promise<void> {
  const names = columns.join(', ');
  const insert = `INSERT INTO ${table} (school_id, ${names})
    SELECT $2, ${names} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`;
  const put = (lines: readonly string[]) =>
    attempt(`tables/${table}.jsonl`, () =>
      owner.query(insert, [`[${lines.join(',')}]`, archive.manifest.school.id]),
    );
  let lines: string[] = [];
  let characters = 0;
  for await (const line of archive.linesOf(`tables/${table}.jsonl`)) {
    lines.push(line);
    characters += line.length;
    if (lines.length < batch.rows && characters < batch.characters) continue;
    await put(lines);
    [lines, characters] = [[], 0];
  }
  if (lines.length > 0) await put(lines);
}

/** What the database refuses is told by the file that it came from. */
async function attempt(file: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof QueryFailedError)) throw error;
    const { constraint } = error.driverError as { constraint?: string };
    throw new ArchiveRefused([
      `${file} does not fit this installation${constraint ? ` (${constraint})` : ''}. Nothing was read in.`,
    ]);
  }
}
