import { archiveFormat, archiveVersion, type ArchiveManifest } from '@verankerd/contract';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { ArchiveRefused } from './archive-refused';
import { archivedTables, columnsKeptInPart } from './archived-tables';
import { readTableShape, type TableShape } from './table-shape';
import { writeRows } from './write-table';

/** The date of every file in an archive: the same data give the same archive, to the byte. */
const steadyDate = new Date('1980-01-01T00:00:00Z');

type Shapes = ReadonlyMap<string, TableShape>;

/**
 * Writes all that is kept of a school into a zip: tables as JSON and CSV, the people and organisations that they name,
 * and a manifest with the checksum of each file. Call it in a transaction that sees one moment.
 * @param target file of the zip
 * @returns the manifest.
 * @throws ArchiveRefused when there is no such school for whoever asks.
 */
export async function writeArchive(
  transaction: Transaction,
  schoolId: string,
  target: string,
): Promise<ArchiveManifest> {
  const school = await readSchool(transaction, schoolId);
  const folder = await mkdtemp(path.join(tmpdir(), 'verankerd-archive-'));
  try {
    await mkdir(path.join(folder, 'tables'));
    await mkdir(path.join(folder, 'csv'));
    const shapes = await readShapes(transaction);
    const manifest: ArchiveManifest = {
      format: archiveFormat,
      version: archiveVersion,
      school,
      organisations: await writeOrganisations(transaction, schoolId, shapes, folder),
      people: await writePeople(transaction, schoolId, shapes, folder),
      tables: await writeTables(transaction, schoolId, shapes, folder),
    };
    await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await pack(folder, filesOf(manifest), target);
    return manifest;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The names of all files of an archive. */
export function filesOf(manifest: ArchiveManifest): readonly string[] {
  return [
    'manifest.json',
    'organisations.jsonl',
    'people.jsonl',
    ...manifest.tables.flatMap(({ name }) => [`tables/${name}.jsonl`, `csv/${name}.csv`]),
  ];
}

async function readSchool(
  transaction: Transaction,
  schoolId: string,
): Promise<ArchiveManifest['school']> {
  const [school] = await transaction.query<ArchiveManifest['school'][]>(
    `SELECT id, establishment_code AS "establishmentCode",
       coalesce(${nameOn('id', 'current_date')} ->> 'name', '') AS name
     FROM organisations WHERE id = $1 AND kind = 'SCHOOL'`,
    [schoolId],
  );
  if (!school) throw new ArchiveRefused(['There is no such school.']);
  return school;
}

async function readShapes(transaction: Transaction): Promise<Shapes> {
  const shapes = new Map<string, TableShape>();
  for (const table of archivedTables) shapes.set(table, await readTableShape(transaction, table));
  return shapes;
}

async function writeTables(
  transaction: Transaction,
  schoolId: string,
  shapes: Shapes,
  folder: string,
): Promise<ArchiveManifest['tables']> {
  const tables: ArchiveManifest['tables'] = [];
  for (const [name, { columns, key }] of shapes) {
    const inPart = columnsKeptInPart[name] ?? {};
    const fields = columns.map((column) => `'${column}', ${inPart[column] ?? `t.${column}`}`);
    // An object has at most 50 columns of two arguments each; more are put together from parts.
    const parts = chunked(fields, 40).map((part) => `jsonb_build_object(${part.join(', ')})`);
    const sql = `SELECT (${parts.join(' || ')})::text AS row FROM ${name} t WHERE school_id = $1
      ORDER BY ${key.join(', ')}`;
    const written = await writeRows(
      transaction,
      { sql, parameters: [schoolId] },
      {
        json: path.join(folder, 'tables', `${name}.jsonl`),
        csv: path.join(folder, 'csv', `${name}.csv`),
        columns,
      },
    );
    tables.push({ name, columns: [...columns], ...written });
  }
  return tables;
}

/** Who did anything: the name that colleagues see in the history, and no address. */
async function writePeople(
  transaction: Transaction,
  schoolId: string,
  shapes: Shapes,
  folder: string,
): Promise<ArchiveManifest['people']> {
  const named = namedIn(shapes, ({ people }) => people);
  const sql = `SELECT jsonb_build_object('id', p.id, 'displayName', display_name_of(p.id))::text AS row
    FROM (SELECT DISTINCT id FROM (${named}) AS every WHERE id IS NOT NULL) p ORDER BY p.id`;
  const { rows, json } = await writeRows(
    transaction,
    { sql, parameters: [schoolId] },
    {
      json: path.join(folder, 'people.jsonl'),
      csv: path.join(folder, 'people.csv'),
      columns: ['id', 'displayName'],
    },
  );
  return { rows, json };
}

/** The school itself, and the boards and partnerships that its rows name; open data of the register. */
async function writeOrganisations(
  transaction: Transaction,
  schoolId: string,
  shapes: Shapes,
  folder: string,
): Promise<ArchiveManifest['organisations']> {
  const named = namedIn(shapes, ({ organisations }) => organisations);
  const sql = `SELECT (to_jsonb(o) - 'created_at' || jsonb_build_object('names', (
      SELECT coalesce(jsonb_agg(to_jsonb(n) - 'organisation_id' ORDER BY n.valid_from), '[]')
      FROM organisation_names n WHERE n.organisation_id = o.id)))::text AS row
    FROM organisations o WHERE o.id = $1 OR o.id IN (SELECT id FROM (${named}) AS every) ORDER BY o.id`;
  const { rows, json } = await writeRows(
    transaction,
    { sql, parameters: [schoolId] },
    {
      json: path.join(folder, 'organisations.jsonl'),
      csv: path.join(folder, 'organisations.csv'),
      columns: ['id'],
    },
  );
  return { rows, json };
}

/** SQL for the ids that rows of the school hold in some of their columns. */
function namedIn(shapes: Shapes, columnsOf: (shape: TableShape) => readonly string[]): string {
  return [...shapes]
    .flatMap(([table, shape]) =>
      columnsOf(shape).map((column) => `SELECT ${column} AS id FROM ${table} WHERE school_id = $1`),
    )
    .join(' UNION ALL ');
}

async function pack(folder: string, files: readonly string[], target: string): Promise<void> {
  const zip = new ZipFile();
  for (const file of files)
    zip.addFile(path.join(folder, file), file, {
      mtime: steadyDate,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(target));
}

function chunked<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, place) =>
    items.slice(place * size, (place + 1) * size),
  );
}
