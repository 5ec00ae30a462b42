import * as fc from 'fast-check';
import { plainDate, type PlainDate } from '../school-year/plain-date';
import { registerDiff } from './register-diff';
import { type KnownEstablishment, type RegisterEstablishment } from './register-establishment';
import { exampleEstablishment } from './register-example';
import {
  type EstablishmentHistory,
  type Held,
  emptyHistory,
  heldOn,
  historyAfter,
} from './register-history';

const [first, second, third] = ['2024-08-01', '2025-08-01', '2026-08-01'].map(plainDate) as [
  PlainDate,
  PlainDate,
  PlainDate,
];

describe('heldOn', () => {
  const periods: readonly Held<string>[] = [
    { value: 'De Eik', validFrom: first, validTo: second },
    { value: 'De Linde', validFrom: second, validTo: null },
  ];

  it.each([
    ['2024-07-31', undefined],
    ['2024-08-01', 'De Eik'],
    ['2025-07-31', 'De Eik'],
    ['2025-08-01', 'De Linde'],
    ['2031-01-01', 'De Linde'],
  ])('on %s is %s', (day, expected) => {
    expect(heldOn(periods, plainDate(day))).toBe(expected);
  });
});

describe('historyAfter', () => {
  it('keeps the name and the board of each year', () => {
    const world = new World();
    world.take(first, [{ code: 'A', name: 'De Eik', board: '99901' }]);
    world.take(second, [{ code: 'A', name: 'De Linde', board: '99901' }]);
    world.take(third, [{ code: 'A', name: 'De Linde', board: '99902' }]);
    expect(world.historyOf('A')).toEqual({
      names: [
        { value: 'De Eik', validFrom: first, validTo: second },
        { value: 'De Linde', validFrom: second, validTo: null },
      ],
      boards: [
        { value: '99901', validFrom: first, validTo: third },
        { value: '99902', validFrom: third, validTo: null },
      ],
      openings: [{ value: true, validFrom: first, validTo: null }],
    });
  });

  it('lets a new name take over from one whose end was already set for later', () => {
    const history: EstablishmentHistory = {
      ...emptyHistory,
      names: [{ value: 'De Eik', validFrom: first, validTo: third }],
    };
    const { names } = historyAfter(history, {
      kind: 'RENAMED',
      establishmentCode: '99ZA00',
      on: second,
      from: 'De Eik',
      to: 'De Linde',
      corrects: false,
    });
    expect(names).toEqual([
      { value: 'De Eik', validFrom: first, validTo: second },
      { value: 'De Linde', validFrom: second, validTo: null },
    ]);
  });

  it('ends name, board and opening on closing, and begins them anew on re-opening', () => {
    const world = new World();
    const other = { code: 'B', name: 'De Ark', board: '99901' };
    world.take(first, [{ code: 'A', name: 'De Eik', board: '99901' }, other]);
    world.take(second, [other]);
    world.take(third, [{ code: 'A', name: 'De Eik', board: '99902' }, other]);
    const { names, boards, openings } = world.historyOf('A');
    expect(heldOn(names, second)).toBeUndefined();
    expect(heldOn(boards, second)).toBeUndefined();
    expect(openings).toEqual([
      { value: true, validFrom: first, validTo: second },
      { value: true, validFrom: third, validTo: null },
    ]);
    expect(heldOn(boards, third)).toBe('99902');
  });

  it('tells of every day what the newest register until then told, whatever came after', () => {
    fc.assert(
      fc.property(fc.array(edition(), { minLength: 1, maxLength: 6 }), (editions) => {
        const world = new World();
        editions.forEach((rows, year) => world.take(plainDate(`${2010 + year}-08-01`), rows));
        editions.forEach((rows, year) => {
          for (const day of [`${2010 + year}-08-01`, `${2011 + year}-07-31`].map(plainDate)) {
            for (const code of ['A', 'B', 'C', 'D']) {
              const row = rows.find((listed) => listed.code === code);
              const { names, boards, openings } = world.historyOf(code);
              expect(heldOn(names, day)).toBe(row?.name);
              expect(heldOn(boards, day)).toBe(row?.board);
              expect(heldOn(openings, day)).toBe(row ? true : undefined);
            }
          }
        });
      }),
    );
  });

  it('changes nothing when a register is read twice', () => {
    fc.assert(
      fc.property(edition(), edition(), (before, rows) => {
        const world = new World();
        world.take(first, before);
        world.take(second, rows);
        expect(world.take(second, rows)).toBe(0);
      }),
    );
  });

  it('lets the last of two registers of one day win, without empty periods', () => {
    fc.assert(
      fc.property(edition(), edition(), (rows, corrected) => {
        const world = new World();
        world.take(first, rows);
        world.take(first, corrected);
        for (const { code, name } of corrected) {
          expect(world.historyOf(code).names).toEqual([
            { value: name, validFrom: first, validTo: null },
          ]);
        }
      }),
    );
  });
});

type Row = { readonly code: string; readonly name: string; readonly board: string };

/** At least one row: an empty register is refused. */
function edition(): fc.Arbitrary<readonly Row[]> {
  const row = fc.record({
    code: fc.constantFrom('A', 'B', 'C', 'D'),
    name: fc.constantFrom('De Eik', 'De Linde', 'De Ark'),
    board: fc.constantFrom('99901', '99902'),
  });
  return fc.uniqueArray(row, { minLength: 1, maxLength: 4, selector: ({ code }) => code });
}

/** Reads registers one after another, as storage does: diff, apply, remember. */
class World {
  private readonly histories = new Map<string, EstablishmentHistory>();
  private readonly known = new Map<string, KnownEstablishment>();

  /** The number of changes that the register brings. */
  take(referenceDate: PlainDate, rows: readonly Row[]): number {
    const establishments = rows.map(asEstablishment);
    const edition = { referenceDate, establishments, refusedCodes: [], unreadableRows: 0 };
    const rule = { mode: 'STATED', provinces: 'ALL' } as const;
    const diff = registerDiff(edition, [...this.known.values()], rule);
    if (!diff.ok) throw new Error(diff.error.code);
    for (const change of diff.value.changes) {
      const { establishmentCode } = change;
      const history = this.histories.get(establishmentCode) ?? emptyHistory;
      this.histories.set(establishmentCode, historyAfter(history, change));
    }
    for (const listed of establishments) this.remember(listed, referenceDate, null);
    for (const change of diff.value.changes) {
      const held = this.known.get(change.establishmentCode);
      if (change.kind === 'CLOSED' && held) this.remember(held, held.lastSeenOn, change.on);
    }
    return diff.value.changes.length;
  }

  historyOf(code: string): EstablishmentHistory {
    return this.histories.get(codeOf(code)) ?? emptyHistory;
  }

  private remember(
    of: RegisterEstablishment,
    lastSeenOn: PlainDate | null,
    closedOn: PlainDate | null,
  ): void {
    const history = this.histories.get(of.establishmentCode) ?? emptyHistory;
    const nameSince = history.names.at(-1)?.validFrom ?? first;
    const boardSince = history.boards.at(-1)?.validFrom ?? null;
    this.known.set(of.establishmentCode, { ...of, nameSince, boardSince, lastSeenOn, closedOn });
  }
}

function asEstablishment({ code, name, board }: Row): RegisterEstablishment {
  return exampleEstablishment({ establishmentCode: codeOf(code), name, boardNumber: board });
}

function codeOf(code: string): string {
  return `99Z${code}00`;
}
