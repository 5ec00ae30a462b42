import { readdirSync, createReadStream } from 'node:fs';
import path from 'node:path';
import { Ids } from '../platform/ids';
import { createTestDatabase, type TestDatabase } from '../platform/testing/test-database';
import { applyRegister } from './apply-register';
import { countsOf, type ImportPlan } from './import-plan';
import { readSourceFile } from './read-source-file';
import { publishedDataFolder } from './testing/published-data';
import { RegisterInDatabase } from './testing/register-in-database';
import { plainDate } from '@verankerd/domain';

const folder = publishedDataFolder();
const describeWithData = folder ? describe : describe.skip;

/** These run against files as DUO published them. They lie outside the repository: without them, none runs. */
describeWithData(
  folder ? 'importing published files' : 'importing published files (skipped: no ../shared/data)',
  () => {
    const duo = path.join(folder ?? '', 'duo');
    let database: TestDatabase;

    beforeAll(async () => {
      database = await createTestDatabase();
    });
    afterAll(() => database.drop());

    async function importAll(): Promise<ImportPlan> {
      const names = readdirSync(duo).filter((name) => name.endsWith('.csv'));
      const files = await Promise.all(
        names.map((name) => readSourceFile(name, createReadStream(path.join(duo, name)))),
      );
      const dates = { 'besturen-namen_whosigns-seed.EXCERPT.csv': plainDate('2026-08-01') };
      const circumstances = { actor: null, at: new Date('2026-11-25T10:00:00Z'), ids: new Ids() };
      return database.owner.transaction((transaction) =>
        applyRegister(transaction, files, { dates }, circumstances),
      );
    }

    it('takes all of them at once, in the order of their days, and nothing a second time', async () => {
      const plan = await importAll();
      expect(plan.files.map((file) => [file.name, file.outcome.kind, countsOf(file)])).toEqual([
        ['bo-vestigingen_2020-12.subset.csv', 'REGISTER', { ADDED: 627, NEW_BOARDS: 92 }],
        ['vo-vestigingen_2020-12.subset.csv', 'REGISTER', { ADDED: 134, NEW_BOARDS: 39 }],
        [
          'scholen_2024-11_all-sectors.subset.csv',
          'REGISTER',
          { ADDED: 100, RENAMED: 70, DETAILS_CHANGED: 112, UNCHANGED: 576, LEFT_OPEN: 30 },
        ],
        [
          'bo-vestigingen_2026-04.subset.csv',
          'REGISTER',
          {
            ...{ ADDED: 59, RENAMED: 27, MOVED_BOARD: 96, DETAILS_CHANGED: 615 },
            ...{ CLOSED: 24, NEW_BOARDS: 35 },
          },
        ],
        [
          'bo-vestigingen_2026-08.subset.csv',
          'REGISTER',
          { ADDED: 3, MOVED_BOARD: 1, NEW_BOARDS: 3, UNCHANGED: 673 },
        ],
        [
          'besturen-namen_whosigns-seed.EXCERPT.csv',
          'BOARD_NAMES',
          { BOARDS_NAMED: 10, UNKNOWN_BOARDS: 20, ROWS_REFUSED: 10 },
        ],
        [
          'po-leerlingen-historisch_1996-2025.subset.csv',
          'PUPIL_COUNTS',
          { COUNTS_ADDED: 23_610, UNKNOWN_SCHOOLS: 229 },
        ],
        ['po-afstand-per-vestiging_2019-2020.subset.csv', 'REFUSED', {}],
        ['vo-leerlingen-per-vestiging_2025.EXCERPT.csv', 'REFUSED', {}],
        ['vo-vsv-per-samenwerkingsverband_2015.subset.csv', 'REFUSED', {}],
      ]);
      const register = new RegisterInDatabase(database.owner);
      const before = await register.everything();
      const again = await importAll();
      expect(again.files.filter(({ hasEffect }) => hasEffect)).toEqual([]);
      expect(await register.everything()).toEqual(before);
      const years = ['2020-2021', '2025-2026', '2026-2027'];
      expect(await register.boardsByYear('16BD00', years)).toEqual(['40558', '40558', '79874']);
    });
  },
);
