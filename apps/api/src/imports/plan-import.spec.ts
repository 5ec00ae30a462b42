import { plainDate } from '@verankerd/domain';
import { type HeldRegister, importKey } from './held-register';
import { countsOf } from './import-plan';
import { planImport } from './plan-import';
import {
  inventedBoardNames,
  inventedCounts,
  inventedRegisters,
  readInvented,
  readText,
} from './testing/invented-files';

const empty: HeldRegister = {
  establishments: new Map(),
  boards: new Map(),
  imported: new Set(),
  pupilCounts: new Map(),
};
const undated = { dates: {} };

describe('planImport', () => {
  it('takes the oldest register first, names after registers, counts last, refused files at the end', async () => {
    const [oldest, middle, newest] = inventedRegisters;
    const files = [
      await readText('raar.csv', 'a;b\n'),
      ...(await readInvented(inventedCounts, inventedBoardNames, newest, oldest, middle)),
    ];
    const { files: plans } = planImport(files, empty, undated);
    expect(plans.map(({ name }) => name)).toEqual([
      ...[oldest, middle, newest, inventedBoardNames, inventedCounts],
      'raar.csv',
    ]);
    expect(plans.map(({ hasEffect }) => hasEffect)).toEqual([true, true, true, true, true, false]);
  });

  it('finds nothing to do in a file that stands twice in one import', async () => {
    const [file] = await readInvented(inventedRegisters[0]);
    if (!file) throw new Error('The invented file is missing.');
    const [first, second] = planImport(
      [file, { ...file, name: 'kopie_2020-12.csv' }],
      empty,
      undated,
    ).files;
    expect(first?.hasEffect).toBe(true);
    expect(second).toMatchObject({ hasEffect: false, outcome: { diff: { changes: [] } } });
  });

  it('calls an old file that was carried out before by that name, and refuses another old one', async () => {
    const [oldest, newest] = await readInvented(inventedRegisters[0], inventedRegisters[2]);
    if (!oldest || !newest) throw new Error('The invented files are missing.');
    const key = importKey(oldest.checksum, plainDate('2020-12-01'));
    const held = {
      ...empty,
      establishments: knownFromNewest(await readInvented(inventedRegisters[2])),
    };
    const again = planImport([oldest], { ...held, imported: new Set([key]) }, undated);
    expect(again.files).toMatchObject([
      { outcome: { kind: 'ALREADY_IMPORTED' }, hasEffect: false },
    ]);
    const other = planImport([oldest], held, undated);
    expect(other.files).toMatchObject([
      {
        outcome: {
          kind: 'REFUSED',
          refusal: { code: 'register.older-than-latest', latest: '2026-08-01' },
        },
      },
    ]);
  });

  it('asks for the day that neither the name nor the reader tells', async () => {
    const [file] = await readInvented(inventedRegisters[0]);
    if (!file) throw new Error('The invented file is missing.');
    const nameless = { ...file, name: 'scholen.csv' };
    expect(planImport([nameless], empty, undated).files).toMatchObject([
      { outcome: { kind: 'DATE_NEEDED' }, referenceDate: null, holds: 'REGISTER' },
    ]);
    const dates = { 'scholen.csv': plainDate('2021-01-01') };
    expect(planImport([nameless], empty, { dates }).files).toMatchObject([
      { outcome: { kind: 'REGISTER' }, referenceDate: '2021-01-01' },
    ]);
  });

  it('closes what is absent only where the list is complete, or said to be', async () => {
    const [first, second] = await readInvented(inventedRegisters[0], inventedRegisters[1]);
    if (!first || second?.content.kind !== 'REGISTER')
      throw new Error('An invented file is missing.');
    const { file } = second.content;
    const half = { ...file, rows: file.rows.slice(0, 5) };
    const files = [first, { ...second, content: { ...second.content, file: half } }];
    const closed = (complete?: 'ALL' | readonly ['Utrecht']) => {
      const plan = planImport(files, empty, complete ? { dates: {}, complete } : undated).files[1];
      return plan && countsOf(plan);
    };
    expect(closed()).toMatchObject({ LEFT_OPEN: 7 });
    expect(closed('ALL')).toMatchObject({ CLOSED: 7 });
    expect(closed(['Utrecht'])).toMatchObject({ LEFT_OPEN: 7 });
  });

  it('gives plans that do the same one checksum, and others another', async () => {
    const files = await readInvented(inventedRegisters[0], inventedRegisters[1]);
    const { checksum } = planImport(files, empty, undated);
    expect(planImport([...files].reverse(), empty, undated).checksum).toBe(checksum);
    expect(planImport(files.slice(0, 1), empty, undated).checksum).not.toBe(checksum);
  });
});

function knownFromNewest(
  files: Awaited<ReturnType<typeof readInvented>>,
): HeldRegister['establishments'] {
  const [plan] = planImport(files, empty, undated).files;
  if (plan?.outcome.kind !== 'REGISTER') throw new Error('The invented file is no register.');
  return plan.outcome.after;
}
