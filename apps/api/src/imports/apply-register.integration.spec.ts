import { recordRating } from '@verankerd/contract';
import {
  type EstablishmentHistory,
  emptyHistory,
  historyAfter,
  schoolYear,
} from '@verankerd/domain';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { type Actor } from '../platform/http/actor';
import { Ids } from '../platform/ids';
import { TestApi } from '../platform/testing/test-api';
import { applyRegister, previewRegister } from './apply-register';
import { type ImportPlan, countsOf } from './import-plan';
import { type ImportOptions } from './plan-import';
import { type SourceFile } from './read-source-file';
import {
  inventedBoardNames,
  inventedCounts,
  inventedRegisters,
  readInvented,
  readText,
} from './testing/invented-files';
import { RegisterInDatabase } from './testing/register-in-database';

describe('carrying out registers', () => {
  let api: TestApi;
  let register: RegisterInDatabase;

  beforeEach(async () => {
    api = await TestApi.start();
    register = new RegisterInDatabase(api.database.owner);
  });
  afterEach(() => api.stop());

  const byCommand = { actor: null, at: new Date('2026-11-25T10:00:00Z'), ids: new Ids() };

  function apply(
    files: readonly SourceFile[],
    options: ImportOptions = { dates: {} },
    expected?: string,
  ): Promise<ImportPlan> {
    return api.database.owner.transaction((transaction) =>
      applyRegister(transaction, files, options, byCommand, expected),
    );
  }

  async function applyInvented(...names: readonly string[]): Promise<ImportPlan> {
    return apply(await readInvented(...names));
  }

  const counts = (plan: ImportPlan) => plan.files.map(countsOf);

  it('tells and does the same: what is added, renamed, moved, closed and opened again', async () => {
    const [first, second, third] = inventedRegisters;
    expect(counts(await applyInvented(first))).toEqual([{ ADDED: 12, NEW_BOARDS: 2 }]);
    expect(counts(await applyInvented(second))).toEqual([
      { ADDED: 1, RENAMED: 1, MOVED_BOARD: 1, DETAILS_CHANGED: 11, CLOSED: 1 },
    ]);
    expect(counts(await applyInvented(third))).toEqual([
      {
        ...{ REOPENED: 1, RENAMED: 1, MOVED_BOARD: 1, DETAILS_CHANGED: 1 },
        ...{ NEW_BOARDS: 1, UNCHANGED: 9 },
      },
    ]);
  });

  it('keeps the board and the name of each school year', async () => {
    await applyInvented(...inventedRegisters);
    const years = ['2020-2021', '2021-2022', '2025-2026', '2026-2027'];
    expect(await register.boardsByYear('99YB00', years)).toEqual([
      '99901',
      '99901',
      '99901',
      '99902',
    ]);
    expect(await register.boardsByYear('99YG00', years)).toEqual([
      '99902',
      '99902',
      '99902',
      '99903',
    ]);
    expect(await register.nameOn('99YC00', '2025-10-01')).toBe('Basisschool De Fictie');
    expect(await register.nameOn('99YC00', '2026-10-01')).toBe('Kindcentrum De Fictie');
    expect(await register.nameOn('99YB00', '2026-10-01')).toBe('Basisschool ’t Bedenksel');
    expect(await register.historyOf('99YL00')).toMatchObject({
      openings: [
        { validFrom: '2020-12-01', validTo: '2026-04-01' },
        { validFrom: '2026-08-01', validTo: null },
      ],
    });
  });

  it('comes to the periods of the rule, one file at a time and all at once', async () => {
    const files = await readInvented(...inventedRegisters);
    const plans = [await apply(files.slice(0, 1)), await apply(files.slice(1))];
    for (const [code, history] of historiesOf(plans)) {
      expect(await register.historyOf(code)).toEqual(history);
    }
  });

  it('changes nothing when the same files come again, in any order', async () => {
    await applyInvented(...inventedRegisters, inventedBoardNames, inventedCounts);
    const before = await register.everything();
    const again = await applyInvented(
      ...[inventedCounts, ...inventedRegisters, inventedBoardNames].reverse(),
    );
    expect(again.files.filter(({ hasEffect }) => hasEffect)).toEqual([]);
    expect(await register.everything()).toEqual(before);
  });

  it('has a board without a name bear its number, until a file tells the name', async () => {
    await applyInvented(...inventedRegisters);
    const names = () =>
      api.database.owner.query(
        `SELECT o.board_number AS number, n.name, n.valid_from AS since FROM organisations o
         JOIN organisation_names n ON n.organisation_id = o.id WHERE o.kind = 'BOARD' ORDER BY 1, 3`,
      );
    expect(await names()).toMatchObject([
      { number: '99901', name: 'Bestuur 99901' },
      { number: '99902', name: 'Bestuur 99902' },
      { number: '99903', name: 'Bestuur 99903', since: '2026-08-01' },
    ]);
    const [plan] = counts(await applyInvented(inventedBoardNames));
    expect(plan).toEqual({ BOARDS_NAMED: 2, UNKNOWN_BOARDS: 1 });
    const later = await readText(
      'besturenbo_2026-11.csv',
      'BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM\n99901;Stichting Nieuw Verzinsel\n',
    );
    await apply([later]);
    expect(await names()).toEqual([
      { number: '99901', name: 'Stichting Verzonnen Onderwijs', since: '2020-12-01' },
      { number: '99901', name: 'Stichting Nieuw Verzinsel', since: '2026-11-01' },
      { number: '99902', name: 'Bestuur 99902', since: '2020-12-01' },
      { number: '99903', name: 'Vereniging "De Fabel"', since: '2026-08-01' },
    ]);
  });

  it('keeps a count, a hidden count and a missing count apart', async () => {
    await applyInvented(inventedRegisters[0]);
    const [plan] = counts(await applyInvented(inventedCounts));
    expect(plan).toEqual({ COUNTS_ADDED: 3, UNKNOWN_SCHOOLS: 1 });
    expect(
      await api.database.owner.query(
        `SELECT o.establishment_code AS code, counted_on::text AS "on", pupils, suppressed_below AS below
         FROM pupil_counts p JOIN organisations o ON o.id = p.school_id ORDER BY 1, 2`,
      ),
    ).toEqual([
      { code: '99YA00', on: '2024-10-01', pupils: 120, below: null },
      { code: '99YA00', on: '2025-10-01', pupils: 118, below: null },
      { code: '99YB00', on: '2024-10-01', pupils: null, below: 5 },
    ]);
  });

  it('knows a school that was entered by hand, and leaves an invented one alone', async () => {
    const byHand = await api.world.school({ name: 'De Handgeschreven School' });
    await api.database.owner.query(
      `UPDATE organisations SET establishment_code = '99YA00' WHERE id = $1`,
      [byHand],
    );
    const demonstration = await api.world.school({ name: 'De Voorbeeldschool' });
    await api.database.owner.query(
      `UPDATE organisations SET establishment_code = '99ZA99' WHERE id = $1`,
      [demonstration],
    );
    const [file] = await readInvented(inventedRegisters[0]);
    const text =
      'PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;POSTCODE;PLAATSNAAM;GEMEENTENAAM;DENOMINATIE\nDrenthe;99901;99ZA;99;Een Andere Naam;Weg;1234 AB;DORP;STAD;Openbaar\nDrenthe;99901;99YQ;0;De Bestaande;Weg;1234 AB;DORP;STAD;Openbaar\n';
    const plan = await apply([
      file as SourceFile,
      await readText('bo-vestigingen_2021-01.csv', text),
    ]);
    expect(counts(plan)).toMatchObject([
      { ADDED: 11, RENAMED: 1 },
      { ADDED: 1, UNTOUCHED: 1 },
    ]);
    expect(await register.idOf('99YA00')).toBe(byHand);
    expect(await register.nameOn('99ZA99', '2026-10-01')).toBe('De Voorbeeldschool');
    expect((await register.historyOf('99ZA99')).boards).toEqual([]);
  });

  it('moves the summaries of a school with its board, per school year', async () => {
    await applyInvented(inventedRegisters[0]);
    const schoolId = await register.idOf('99YB00');
    const choiceId = await api.world.choice(schoolId);
    const cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    for (const year of [schoolYear('2025-2026'), schoolYear('2026-2027')]) {
      const params = { schoolId, choiceId, schoolYear: year, aspect: 'TIME' } as const;
      const body = { state: 'RATED', level: 2 } as const;
      const { status } = await api.call(recordRating, { params, body, version: 0 }, cookie);
      expect(status).toBe(200);
    }
    await applyInvented(inventedRegisters[1]);
    expect(
      await api.database.owner.query(
        `SELECT s.school_year AS year, b.board_number AS board FROM oversight_summaries s
         JOIN organisations b ON b.id = s.board_id WHERE s.school_id = $1 ORDER BY 1`,
        [schoolId],
      ),
    ).toEqual([
      { year: '2025-2026', board: '99901' },
      { year: '2026-2027', board: '99902' },
    ]);
  });

  it('changes nothing when the last statement fails', async () => {
    await applyInvented(inventedRegisters[0]);
    const before = await register.everything();
    await api.database.owner.query(`
      CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'broken off'; END $$;
      CREATE TRIGGER break_off BEFORE INSERT ON register_imports FOR EACH ROW EXECUTE FUNCTION break_off();
    `);
    await expect(applyInvented(inventedRegisters[1])).rejects.toThrow('broken off');
    expect(await register.everything()).toEqual(before);
  });

  it('refuses to carry out anything else than what was previewed', async () => {
    const files = await readInvented(inventedRegisters[1]);
    const preview = await api.database.owner.transaction((transaction) =>
      previewRegister(transaction, files, { dates: {} }),
    );
    await applyInvented(inventedRegisters[0]);
    const before = await register.everything();
    await expect(apply(files, { dates: {} }, preview.checksum)).rejects.toMatchObject({
      code: 'import.preview-outdated',
    });
    expect(await register.everything()).toEqual(before);
  });

  it('writes who imported what into the history', async () => {
    await applyInvented(inventedRegisters[0]);
    const [event] = await api.database.owner.query<Record<string, unknown>[]>(
      `SELECT kind, actor_id, school_id, after FROM audit_events`,
    );
    expect(event).toMatchObject({
      kind: 'register.imported',
      actor_id: null,
      school_id: null,
      after: { fileName: inventedRegisters[0], referenceDate: '2020-12-01', counts: { ADDED: 12 } },
    });
  });

  it('is stopped by the database itself when a school tries', async () => {
    await applyInvented(inventedRegisters[0]);
    const { userId } = await api.world.person('SCHOOL_LEADER', await api.world.school());
    const before = await register.everything();
    const actor: Actor = { userId, displayName: 'Proefpersoon', language: 'nl', memberships: [] };
    const files = await readInvented(inventedRegisters[1]);
    const attempt = api.app
      .get(UnitOfWork)
      .write(actor, (transaction) =>
        applyRegister(transaction, files, { dates: {} }, { ...byCommand, actor }),
      );
    await expect(attempt).rejects.toMatchObject({ driverError: { code: '42501' } });
    expect(await register.everything()).toEqual(before);
  });
});

/** The periods that the rule of the domain comes to, by school. */
function historiesOf(plans: readonly ImportPlan[]): ReadonlyMap<string, EstablishmentHistory> {
  const histories = new Map<string, EstablishmentHistory>();
  for (const { outcome } of plans.flatMap(({ files }) => files)) {
    if (outcome.kind !== 'REGISTER') continue;
    for (const change of outcome.diff.changes) {
      const code = change.establishmentCode;
      histories.set(code, historyAfter(histories.get(code) ?? emptyHistory, change));
    }
  }
  return histories;
}
