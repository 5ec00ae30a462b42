import { createReadStream, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  type KnownEstablishment,
  type PlainDate,
  type RegisterDiff,
  registerDiff,
} from '@verankerd/domain';
import { publishedDataFolder } from '../testing/published-data';
import { closingRuleOf } from './closing-rule';
import { type RegisterFile, collectRegister, editionOf } from './collect-register';
import { isDamagedText } from '@verankerd/domain';
import { type EstablishmentRow } from './establishment-row';
import { readPupilCounts } from './read-pupil-counts';
import { openTable } from './read-table';
import { referenceDateInFileName } from './reference-date';

const folder = publishedDataFolder();
const describeWithData = folder ? describe : describe.skip;

/** These run against files as DUO published them. They lie outside the repository: without them, none runs. */
describeWithData(
  folder ? 'published files' : 'published files (skipped: no ../shared/data)',
  () => {
    it.each([
      ['duo/bo-vestigingen_2020-12.subset.csv', 'PRIMARY', 627, 0],
      ['duo/bo-vestigingen_2026-04.subset.csv', 'PRIMARY', 674, 0],
      ['duo/bo-vestigingen_2026-08.subset.csv', 'PRIMARY', 677, 2],
      ['duo/vo-vestigingen_2020-12.subset.csv', 'SECONDARY', 134, 0],
      ['duo/scholen_2024-11_all-sectors.subset.csv', 'ALL_SECTORS', 831, 2],
      ['messy/bo-vestigingen_2013-06_trailing-space-header.subset.csv', 'PRIMARY', 188, 0],
    ])('reads all rows of %s', async (name, register, rows, warningCount) => {
      const file = await read(name);
      expect(file).toMatchObject({ register, errorCount: 0, warningCount });
      expect(file.rows).toHaveLength(rows);
      expect(file.rows.filter((row) => /[\u0080-\u009f\ufffd]/.test(row.name))).toEqual([]);
    });

    it.each([
      ['duo/besturen-namen_whosigns-seed.EXCERPT.csv', 'BOARD_NAMES'],
      ['duo/po-afstand-per-vestiging_2019-2020.subset.csv', 'DISTANCES'],
      ['duo/po-leerlingen-historisch_1996-2025.subset.csv', 'PUPIL_COUNTS'],
      ['duo/vo-leerlingen-per-vestiging_2025.EXCERPT.csv', 'PUPIL_COUNTS'],
      ['duo/vo-vsv-per-samenwerkingsverband_2015.subset.csv', 'EARLY_SCHOOL_LEAVERS'],
      ['messy/bo-sbo-eindscores_mixed-codepage.subset.csv', 'FINAL_TEST_SCORES'],
      ['messy/inspectie-opbrengstoordelen-vo-2012_unpadded-vestnr.csv', 'INSPECTION_RESULTS'],
      ['messy/inspectie-toezichtkaart-vo-2012.head.csv', 'INSPECTION_RESULTS'],
      ['messy/veiligheidsregios_bom-quoted-semicolon.csv', 'UNKNOWN'],
      ['messy/vo-geslaagden_BROKEN.head.csv', 'EXAM_RESULTS'],
      ['messy/vo-geslaagden_GOOD.head.csv', 'EXAM_RESULTS'],
    ])('refuses %s and says what it looks like', async (name, looksLike) => {
      const result = await collectRegister(open(name), path.basename(name));
      expect(result).toMatchObject({ error: { code: 'file.no-register', looksLike } });
    });

    it('refuses a spreadsheet', async () => {
      const result = await collectRegister(open('messy/cbs-achterstandsscores-scholen-2019.xlsx'));
      expect(result).toMatchObject({ error: { code: 'file.spreadsheet' } });
    });

    it('leaves no file of the folder unread: each is imported or refused with a reason', async () => {
      for (const name of readdirSync(path.join(folder ?? '', 'duo'))) {
        const result = await collectRegister(open(`duo/${name}`), name);
        if (!result.ok) expect(result.error.code).toBe('file.no-register');
      }
    });

    it('finds the lines that went through a second code page', async () => {
      const name = 'messy/bo-sbo-eindscores_mixed-codepage.subset.csv';
      const table = await openTable(open(name), () => ({ ok: true, value: null }));
      const municipality = table.headers.indexOf('GEMEENTENAAM');
      const damaged = new Set<string>();
      let lines = 0;
      for await (const { fields } of table.rows) {
        if (!fields?.some(isDamagedText)) continue;
        lines += 1;
        damaged.add(fields[municipality] ?? '');
      }
      expect({ lines, damaged: [...damaged] }).toEqual({ lines: 56, damaged: ['S·dwest-FryslÔn'] });
    });

    it('reads thirty years of pupil counts', async () => {
      const states = { REPORTED: 0, SUPPRESSED: 0, MISSING: 0, PROBLEM: 0 };
      for await (const event of readPupilCounts(
        open('duo/po-leerlingen-historisch_1996-2025.subset.csv'),
      )) {
        states[event.kind === 'COUNT' ? event.row.count.state : 'PROBLEM'] += 1;
      }
      expect(states).toEqual({ REPORTED: 30 * 1016 - 51, SUPPRESSED: 51, MISSING: 0, PROBLEM: 0 });
    });

    it('follows the registers through the years: names, boards and closings', async () => {
      expect(
        await followed([
          'duo/bo-vestigingen_2020-12.subset.csv',
          'duo/vo-vestigingen_2020-12.subset.csv',
          'duo/bo-vestigingen_2026-04.subset.csv',
          'duo/bo-vestigingen_2026-08.subset.csv',
        ]),
      ).toEqual([
        { ADDED: 627 },
        { ADDED: 134 },
        { ADDED: 70, RENAMED: 77, MOVED_BOARD: 85, DETAILS_CHANGED: 604, CLOSED: 23 },
        { ADDED: 3, MOVED_BOARD: 1 },
      ]);
    });

    it('takes the register of all sectors in between: no boards lost, no special school closed', async () => {
      expect(
        await followed([
          'duo/bo-vestigingen_2020-12.subset.csv',
          'duo/scholen_2024-11_all-sectors.subset.csv',
          'duo/bo-vestigingen_2026-04.subset.csv',
        ]),
      ).toEqual([
        { ADDED: 627 },
        { ADDED: 223, RENAMED: 52, DETAILS_CHANGED: 37 },
        { ADDED: 59, RENAMED: 27, MOVED_BOARD: 96, DETAILS_CHANGED: 615, CLOSED: 24 },
      ]);
    });
  },
);

/** The number of changes of each kind that each register brings after those before it. */
async function followed(names: readonly string[]): Promise<readonly Record<string, number>[]> {
  const world = new Map<string, KnownEstablishment>();
  const outcomes: Record<string, number>[] = [];
  for (const name of names) {
    const on = referenceDateInFileName(path.basename(name));
    if (on === null) throw new Error(`No date in ${name}`);
    const file = await read(name);
    outcomes.push(counted(take(world, file, on)));
    expect(take(world, file, on).changes).toEqual([]);
  }
  return outcomes;
}

function take(
  world: Map<string, KnownEstablishment>,
  file: RegisterFile,
  on: PlainDate,
): RegisterDiff {
  const result = registerDiff(
    editionOf(file, on),
    [...world.values()],
    closingRuleOf(file.register),
  );
  if (!result.ok) throw new Error(result.error.code);
  for (const row of file.rows) {
    const held = world.get(row.establishmentCode);
    world.set(row.establishmentCode, {
      ...row,
      boardNumber: row.boardNumber ?? held?.boardNumber ?? null,
      municipality: row.municipality ?? held?.municipality ?? null,
      holidayRegion: row.holidayRegion ?? held?.holidayRegion ?? null,
      nameSince: held?.name === row.name ? held.nameSince : on,
      boardSince: boardSince(held, row, on),
      lastSeenOn: on,
      closedOn: null,
    });
  }
  for (const change of result.value.changes) {
    const held = world.get(change.establishmentCode);
    if (change.kind === 'CLOSED' && held) {
      world.set(change.establishmentCode, { ...held, closedOn: change.on });
    }
  }
  return result.value;
}

function boardSince(
  held: KnownEstablishment | undefined,
  row: EstablishmentRow,
  on: PlainDate,
): PlainDate | null {
  if (row.boardNumber === null) return held?.boardSince ?? null;
  return held?.boardNumber === row.boardNumber ? held.boardSince : on;
}

function counted(diff: RegisterDiff): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of diff.changes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

async function read(name: string): Promise<RegisterFile> {
  const result = await collectRegister(open(name), path.basename(name));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function open(name: string) {
  return createReadStream(path.join(folder ?? '', name));
}
