import { plainDate } from '../school-year/plain-date';
import { type ClosingRule } from './register-coverage';
import { type RegisterEdition, registerDiff } from './register-diff';
import { type KnownEstablishment, type RegisterEstablishment } from './register-establishment';
import { exampleEstablishment, exampleKnown } from './register-example';

const referenceDate = plainDate('2026-08-01');
const everywhere: ClosingRule = { mode: 'STATED', provinces: 'ALL' };

describe('registerDiff', () => {
  it('adds what is new, confirms what is the same and closes what is absent', () => {
    const known = [exampleKnown(), exampleKnown({ establishmentCode: '99ZB00', name: 'De Ark' })];
    const added = exampleEstablishment({ establishmentCode: '99ZC00', name: 'De Linde' });
    const diff = diffOf([exampleEstablishment(), added], known);
    expect(diff).toMatchObject({
      changes: [
        { kind: 'CLOSED', establishmentCode: '99ZB00', on: referenceDate, name: 'De Ark' },
        { kind: 'ADDED', establishmentCode: '99ZC00', on: referenceDate, establishment: added },
      ],
      unchanged: ['99ZA00'],
      seen: ['99ZA00'],
      absent: [],
      outdated: [],
    });
  });

  it('changes nothing when the same file comes again', () => {
    const known = [exampleKnown({ lastSeenOn: referenceDate })];
    expect(diffOf([exampleEstablishment()], known)).toMatchObject({
      changes: [],
      unchanged: ['99ZA00'],
    });
  });

  it('never closes the rest of the country for a subset', () => {
    const known = codes(200).map((establishmentCode) => exampleKnown({ establishmentCode }));
    const subset = codes(5).map((establishmentCode) => exampleEstablishment({ establishmentCode }));
    const diff = diffOf(subset, known, { mode: 'WHEN_COVERED' });
    expect(diff.changes).toEqual([]);
    expect(diff.absent).toHaveLength(195);
    expect(diff.absent[0]).toMatchObject({ reason: 'NOT_COVERED' });
  });

  it('never closes special primary schools for a register that cannot list them', () => {
    const special = exampleKnown({ establishmentCode: '99ZX00', part: 'SBO' });
    const diff = diffOf([exampleEstablishment()], [exampleKnown(), special]);
    expect(diff).toMatchObject({ changes: [], absent: [] });
  });

  it('takes a refused row for a sign of life', () => {
    const known = [exampleKnown(), exampleKnown({ establishmentCode: '99ZB00' })];
    const edition = editionOf([exampleEstablishment()], { refusedCodes: ['99ZB00'] });
    expect(registerDiff(edition, known, everywhere)).toMatchObject({
      value: { changes: [], absent: [], seen: ['99ZA00'] },
    });
  });

  it('closes nothing while a row is unreadable: it may be the absent establishment', () => {
    const known = [exampleKnown(), exampleKnown({ establishmentCode: '99ZB00', name: 'De Ark' })];
    const edition = editionOf([exampleEstablishment()], { unreadableRows: 1 });
    expect(registerDiff(edition, known, everywhere)).toMatchObject({
      value: {
        changes: [],
        absent: [{ establishmentCode: '99ZB00', name: 'De Ark', reason: 'UNREADABLE_ROWS' }],
      },
    });
  });

  it('leaves alone what was entered by hand or seen on the same day', () => {
    const byHand = exampleKnown({ establishmentCode: '99ZB00', lastSeenOn: null });
    const sameDay = exampleKnown({ establishmentCode: '99ZC00', lastSeenOn: referenceDate });
    const diff = diffOf([exampleEstablishment()], [exampleKnown(), byHand, sameDay]);
    expect(diff).toMatchObject({ changes: [], absent: [] });
  });

  it('adopts an establishment that was entered by hand once a file lists it', () => {
    const byHand = exampleKnown({ lastSeenOn: null, name: 'Eik' });
    expect(diffOf([exampleEstablishment()], [byHand])).toMatchObject({
      changes: [{ kind: 'RENAMED', from: 'Eik', to: 'De Eik' }],
      seen: ['99ZA00'],
    });
  });

  it('re-opens what a newer file lists again', () => {
    const known = [exampleKnown({ closedOn: plainDate('2025-08-01') })];
    expect(diffOf([exampleEstablishment()], known)).toMatchObject({
      changes: [{ kind: 'REOPENED', establishmentCode: '99ZA00', on: referenceDate }],
    });
  });

  it('refuses a file without usable rows', () => {
    expect(registerDiff(editionOf([]), [exampleKnown()], everywhere)).toEqual({
      ok: false,
      error: { code: 'register.empty' },
    });
  });

  it('refuses a file older than what is held, whether its schools are known or not', () => {
    const latest = plainDate('2027-02-01');
    const known = [exampleKnown({ lastSeenOn: latest })];
    const unknown = exampleEstablishment({ establishmentCode: '99ZB00' });
    for (const listed of [exampleEstablishment(), unknown]) {
      expect(registerDiff(editionOf([listed]), known, everywhere)).toEqual({
        ok: false,
        error: { code: 'register.older-than-latest', referenceDate, latest },
      });
    }
  });

  it('passes over the outdated part of an older file and takes the rest', () => {
    const known = [exampleKnown({ lastSeenOn: plainDate('2027-02-01') })];
    const secondary = exampleEstablishment({
      establishmentCode: '99YA00',
      part: 'VO',
      sector: 'VO',
    });
    expect(diffOf([exampleEstablishment({ name: 'Oude Eik' }), secondary], known)).toMatchObject({
      changes: [{ kind: 'ADDED', establishmentCode: '99YA00' }],
      outdated: ['99ZA00'],
      unchanged: [],
      absent: [],
    });
  });
});

function diffOf(
  establishments: readonly RegisterEstablishment[],
  known: readonly KnownEstablishment[],
  closing = everywhere,
) {
  const result = registerDiff(editionOf(establishments), known, closing);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function editionOf(
  establishments: readonly RegisterEstablishment[],
  values: Partial<RegisterEdition> = {},
): RegisterEdition {
  return { referenceDate, establishments, refusedCodes: [], unreadableRows: 0, ...values };
}

function codes(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const letter = String.fromCharCode(65 + Math.floor(index / 100));
    return `99Z${letter}${String(index % 100).padStart(2, '0')}`;
  });
}
