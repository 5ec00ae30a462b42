import { plainDate } from '../school-year/plain-date';
import {
  type ClosingRule,
  coverageMinimum,
  latestWordOn,
  registerCoverage,
} from './register-coverage';
import { type KnownEstablishment } from './register-establishment';
import { exampleEstablishment, exampleKnown } from './register-example';

const whenCovered: ClosingRule = { mode: 'WHEN_COVERED' };

describe('registerCoverage', () => {
  it.each([
    { known: 10, found: 9, closes: true },
    { known: 10, found: 8, closes: false },
    { known: 9, found: 9, closes: false },
    { known: 100, found: 90, closes: true },
    { known: 100, found: 89, closes: false },
    { known: 1000, found: 22, closes: false },
  ])('of $known known with $found in the file, absence closes: $closes', (counts) => {
    const [cell] = coverageOf(counts.known, counts.found, whenCovered);
    expect(cell).toMatchObject({ part: 'BO', province: 'Drenthe', ...counts });
  });

  it.each([
    { rule: { mode: 'NEVER' }, closes: false },
    { rule: { mode: 'STATED', provinces: 'ALL' }, closes: true },
    { rule: { mode: 'STATED', provinces: ['Drenthe', 'Zeeland'] }, closes: true },
    { rule: { mode: 'STATED', provinces: ['Zeeland'] }, closes: false },
  ] as const)('follows $rule whatever the share', ({ rule, closes }) => {
    const share = closes ? 1 : coverageMinimum;
    expect(coverageOf(coverageMinimum, share, rule)[0]?.closes).toBe(closes);
  });

  it('says nothing of a part that the file does not list', () => {
    const known = [exampleKnown({ part: 'SBO' }), exampleKnown({ part: 'VO', sector: 'VO' })];
    const rule: ClosingRule = { mode: 'STATED', provinces: 'ALL' };
    const coverage = registerCoverage([exampleEstablishment()], known, new Set(['99ZA00']), rule);
    expect(coverage).toEqual([
      {
        part: 'BO',
        province: 'Drenthe',
        listed: 1,
        known: 0,
        found: 0,
        latest: null,
        closes: true,
      },
    ]);
  });

  it('counts neither closed establishments nor those entered by hand', () => {
    const closed = exampleKnown({ closedOn: plainDate('2025-08-01') });
    const byHand = exampleKnown({ lastSeenOn: null });
    const listed = [exampleEstablishment()];
    const [cell] = registerCoverage(listed, [closed, byHand], new Set(['99ZA00']), whenCovered);
    expect(cell).toMatchObject({ known: 0, found: 0, latest: '2025-08-01' });
  });

  it('finds an establishment that moved to another province', () => {
    const listed = [exampleEstablishment({ province: 'Zeeland' })];
    const coverage = registerCoverage(listed, [exampleKnown()], new Set(['99ZA00']), whenCovered);
    expect(coverage).toMatchObject([
      { province: 'Drenthe', listed: 0, known: 1, found: 1 },
      { province: 'Zeeland', listed: 1, known: 0, found: 0 },
    ]);
  });
});

describe('latestWordOn', () => {
  it.each([
    [{ lastSeenOn: null, closedOn: null }, null],
    [{ lastSeenOn: plainDate('2025-01-01'), closedOn: null }, '2025-01-01'],
    [{ lastSeenOn: plainDate('2025-01-01'), closedOn: plainDate('2026-01-01') }, '2026-01-01'],
  ])('of %j is %s', (values, expected) => {
    expect(latestWordOn(exampleKnown(values))).toBe(expected);
  });
});

function coverageOf(
  known: number,
  found: number,
  rule: ClosingRule,
): ReturnType<typeof registerCoverage> {
  const held = Array.from({ length: known }, (_, index): KnownEstablishment => {
    return exampleKnown({ establishmentCode: codeOf(index) });
  });
  const codes = held.slice(0, found).map(({ establishmentCode }) => establishmentCode);
  const listed = codes.map((establishmentCode) => exampleEstablishment({ establishmentCode }));
  return registerCoverage(listed, held, new Set(codes), rule);
}

function codeOf(index: number): string {
  const letter = String.fromCharCode(65 + Math.floor(index / 100));
  return `99Z${letter}${String(index % 100).padStart(2, '0')}`;
}
