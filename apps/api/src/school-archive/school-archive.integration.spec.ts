import { archiveManifest, type ArchiveManifest } from '@verankerd/contract';
import { plainDate } from '@verankerd/domain';
import JSZip from 'jszip';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadCatalogue } from '../catalogue/load-catalogue';
import { demoId } from '../command-line/demo/demo-ids';
import { loadDemo } from '../command-line/demo/load-demo';
import { loadInstruments } from '../evaluations/evaluations-door';
import { TestApi } from '../platform/testing/test-api';
import { createTestDatabase, type TestDatabase } from '../platform/testing/test-database';
import { ArchiveRefused } from './archive-refused';
import { archivedTables, leftOutTables } from './archived-tables';
import { importArchive } from './import-archive';
import { writeArchive } from './write-archive';

const school = demoId('99ZA00');

describe('the archive of a school', () => {
  const databases: TestDatabase[] = [];
  let folder: string;
  let home: TestDatabase;
  let original: string;
  let manifest: ArchiveManifest;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'verankerd-archive-spec-'));
    home = await anInstallation();
    await home.owner.transaction((owner) => loadDemo(owner, plainDate('2026-11-25')));
    original = path.join(folder, 'original.zip');
    manifest = await exported(home, original);
  });
  afterAll(async () => {
    await Promise.all(databases.map((database) => database.drop()));
    await rm(folder, { recursive: true, force: true });
  });

  /** An installation as a first start leaves it: with the catalogue and the instruments, and nobody in it. */
  async function anInstallation(): Promise<TestDatabase> {
    const database = await createTestDatabase();
    databases.push(database);
    await loadCatalogue(database.owner.manager);
    await loadInstruments(database.owner.manager);
    return database;
  }

  function exported({ owner }: TestDatabase, target: string): Promise<ArchiveManifest> {
    return owner.transaction('REPEATABLE READ', (transaction) =>
      writeArchive(transaction, school, target),
    );
  }

  function imported({ owner }: TestDatabase, file: string): Promise<ArchiveManifest> {
    return owner.transaction((transaction) => importArchive(transaction, file));
  }

  /** Why an archive is refused. */
  async function refusalOf(database: TestDatabase, file: string): Promise<readonly string[]> {
    const outcome = await imported(database, file).catch((error: unknown) => error);
    if (outcome instanceof ArchiveRefused) return outcome.problems;
    throw outcome instanceof Error ? outcome : new Error('The archive was read in');
  }

  /** The original with a change, written beside it. */
  async function changed(name: string, change: (zip: JSZip) => Promise<void>): Promise<string> {
    const zip = await JSZip.loadAsync(await readFile(original));
    await change(zip);
    const file = path.join(folder, name);
    await writeFile(file, await zip.generateAsync({ type: 'nodebuffer' }));
    return file;
  }

  /** A change of the manifest alone. */
  const withManifest = (name: string, change: (manifest: ArchiveManifest) => unknown) =>
    changed(name, async (zip) => {
      zip.file('manifest.json', JSON.stringify(change(await manifestIn(zip))));
    });

  async function manifestIn(zip: JSZip): Promise<ArchiveManifest> {
    return JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '') as ArchiveManifest;
  }

  const rowsIn = ({ owner }: TestDatabase) =>
    owner.query<unknown[]>(
      `SELECT (SELECT count(*) FROM organisations) AS organisations, (SELECT count(*) FROM users) AS users,
         (SELECT count(*) FROM organisation_names) AS names, (SELECT count(*) FROM interventions) AS interventions`,
    );

  it('holds every table with rows of a school, or says why not', async () => {
    const rows = await home.owner.query<{ name: string }[]>(
      `SELECT c.relname AS name FROM pg_class c
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'school_id' AND NOT a.attisdropped
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`,
    );
    const decided = [...archivedTables, ...Object.keys(leftOutTables)].sort();
    expect(decided).toEqual(rows.map(({ name }) => name).sort());
  });

  it('is the same, to the byte, after it was read into an empty installation', async () => {
    const other = await anInstallation();
    expect(await imported(other, original)).toEqual(manifest);
    const again = path.join(folder, 'again.zip');
    expect(await exported(other, again)).toEqual(manifest);
    expect((await readFile(again)).equals(await readFile(original))).toBe(true);
    const rows = (name: string) => manifest.tables.find((table) => table.name === name)?.rows ?? 0;
    for (const table of ['intervention_choices', 'milestones', 'aspect_ratings', 'audit_events'])
      expect(rows(table)).toBeGreaterThan(0);
    expect(archiveManifest.safeParse(manifest).success).toBe(true);
  });

  it('names people as colleagues know them, without address, and lets nobody sign in as them', async () => {
    const other = await anInstallation();
    await imported(other, original);
    const people = await other.owner.query<{ email: string; open: boolean }[]>(
      'SELECT email, closed_at IS NULL AS open FROM users',
    );
    expect(people).toHaveLength(manifest.people.rows);
    expect(people.every(({ email, open }) => email.endsWith('@stand-in.invalid') && !open)).toBe(
      true,
    );
    const zip = await JSZip.loadAsync(await readFile(original));
    for (const [name, file] of Object.entries(zip.files))
      expect([name, (await file.async('string')).includes('@voorbeeld.test')]).toEqual([
        name,
        false,
      ]);
  });

  it('holds the same rows as CSV, with nothing that a spreadsheet would run', async () => {
    const zip = await JSZip.loadAsync(await readFile(original));
    const csv = (await zip.file('csv/milestones.csv')?.async('string')) ?? '';
    const columns = manifest.tables.find(({ name }) => name === 'milestones')?.columns;
    expect(csv.split('\r\n')[0]).toBe(columns?.join(','));
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
  });

  it('is refused where the school is already, and nothing changes', async () => {
    expect((await refusalOf(home, original))[0]).toContain('knows the school 99ZA00 already');
  });

  it.each<[string, () => Promise<string>, RegExp]>([
    [
      'a changed row',
      () =>
        changed('row.zip', async (zip) => {
          const name = 'tables/milestones.jsonl';
          const text = (await zip.file(name)?.async('string')) ?? '';
          zip.file(name, text.replace('OPEN', 'DONE'));
        }),
      /^tables\/milestones\.jsonl was changed/,
    ],
    [
      'a missing file',
      () =>
        changed('missing.zip', (zip) => {
          zip.remove('csv/milestones.csv');
          return Promise.resolve();
        }),
      /^csv\/milestones\.csv is missing/,
    ],
    [
      'a file too many',
      () =>
        changed('more.zip', (zip) => {
          zip.file('tables/users.jsonl', '{}');
          return Promise.resolve();
        }),
      /^tables\/users\.jsonl is not in the manifest/,
    ],
    [
      'a newer version',
      () => withManifest('newer.zip', (old) => ({ ...old, version: 2 })),
      /has version 2; this installation reads version 1/,
    ],
    [
      'a manifest that is wrong',
      () => withManifest('wrong.zip', (old) => ({ ...old, school: { ...old.school, id: 'x' } })),
      /^manifest\.json is wrong at school\.id/,
    ],
    [
      'another zip file',
      () => withManifest('foreign.zip', () => ({ format: 'iets anders' })),
      /^This is no archive of Verankerd/,
    ],
    [
      'no zip file',
      async () => {
        const file = path.join(folder, 'no.zip');
        await writeFile(file, 'geen zip');
        return file;
      },
      /cannot be opened as a zip file/,
    ],
    [
      'half a file',
      async () => {
        const file = path.join(folder, 'half.zip');
        await writeFile(file, (await readFile(original)).subarray(0, 5000));
        return file;
      },
      /cannot be opened as a zip file/,
    ],
  ])('is refused with what is wrong for %s', async (_, file, sentence) => {
    const other = databases[0] ?? home;
    expect((await refusalOf(other, await file()))[0]).toMatch(sentence);
  });

  it('is refused when other versions have other tables and columns, all of them named', async () => {
    const empty = await anInstallation();
    const file = await withManifest('columns.zip', (old) => ({
      ...old,
      tables: old.tables.map((table) =>
        table.name === 'milestones'
          ? {
              ...table,
              columns: [...table.columns.filter((column) => column !== 'note'), 'colour'],
            }
          : table,
      ),
    }));
    const problems = await refusalOf(empty, file);
    expect(problems[0]).toContain('older or newer version');
    expect(problems.slice(1)).toEqual([
      'Its table milestones lacks note.',
      'Its table milestones has colour, which is unknown here.',
    ]);
  });

  it('leaves nothing behind when a row does not fit, though all checksums are right', async () => {
    const empty = await anInstallation();
    const file = await changed('misfit.zip', async (zip) => {
      const old = await manifestIn(zip);
      const text = (await zip.file('tables/milestones.jsonl')?.async('string')) ?? '';
      const wrong = text.replace(/"choice_id": ?"[0-9a-f-]{36}"/, `"choice_id": "${school}"`);
      zip.file('tables/milestones.jsonl', wrong);
      const json = createHash('sha256').update(wrong).digest('hex');
      const tables = old.tables.map((table) =>
        table.name === 'milestones' ? { ...table, json } : table,
      );
      zip.file('manifest.json', JSON.stringify({ ...old, tables }));
    });
    const before = await rowsIn(empty);
    expect((await refusalOf(empty, file))[0]).toMatch(/^tables\/milestones\.jsonl does not fit/);
    expect(await rowsIn(empty)).toEqual(before);
  });

  it('is downloaded by whoever leads the school, the same as from the command line, and by nobody else', async () => {
    const api = await TestApi.start();
    const schoolId = await api.world.school();
    const choiceId = await api.world.choice(schoolId);
    await api.world.milestone(schoolId, choiceId);
    const { cookie } = await api.world.person('SCHOOL_LEADER', schoolId);
    const download = (as: string) =>
      api.app.inject({
        method: 'GET',
        url: `/api/schools/${schoolId}/archive`,
        headers: { cookie: `verankerd_session=${as}` },
      });
    const { statusCode, headers, rawPayload } = await download(cookie);
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/zip']);
    const own = path.join(folder, 'own.zip');
    await api.database.owner.transaction('REPEATABLE READ', (owner) =>
      writeArchive(owner, schoolId, own),
    );
    expect(rawPayload.equals(await readFile(own))).toBe(true);
    const member = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    const stranger = await api.world.signedIn('SCHOOL_LEADER', await api.world.school());
    expect((await download(member)).statusCode).toBe(403);
    expect((await download(stranger)).statusCode).toBe(404);
    await api.stop();
  });
});
