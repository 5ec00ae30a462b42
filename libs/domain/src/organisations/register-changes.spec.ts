import { plainDate } from '../school-year/plain-date';
import { changesTo } from './register-changes';
import { exampleEstablishment, exampleKnown } from './register-example';

const on = plainDate('2026-08-01');
const establishmentCode = '99ZA00';

describe('changesTo', () => {
  it('finds nothing new in the same values', () => {
    expect(changesTo(exampleKnown(), exampleEstablishment(), on)).toEqual([]);
  });

  it('tells a new name and a new board as two changes from the reference date', () => {
    const listed = exampleEstablishment({ name: 'Kindcentrum De Eik', boardNumber: '99902' });
    const shared = { establishmentCode, on, corrects: false };
    expect(changesTo(exampleKnown(), listed, on)).toEqual([
      { kind: 'RENAMED', from: 'De Eik', to: 'Kindcentrum De Eik', ...shared },
      { kind: 'MOVED_BOARD', from: '99901', to: '99902', ...shared },
    ]);
  });

  it.each([
    ['on the same day', '2026-08-01'],
    ['later, by hand', '2026-11-20'],
  ])('replaces a name that began %s, since it never held before the register', (_, since) => {
    const known = exampleKnown({ nameSince: plainDate(since), boardSince: plainDate(since) });
    const listed = exampleEstablishment({ name: 'De Linde', boardNumber: '99902' });
    expect(changesTo(known, listed, on)).toMatchObject([{ corrects: true }, { corrects: true }]);
  });

  it('finds the first board of an establishment that had none', () => {
    const known = exampleKnown({ boardNumber: null, boardSince: null });
    expect(changesTo(known, exampleEstablishment(), on)).toEqual([
      { kind: 'MOVED_BOARD', establishmentCode, on, from: null, to: '99901', corrects: false },
    ]);
  });

  it('keeps what a register leaves blank, as the one of all sectors leaves boards', () => {
    const silent = { municipality: null, postcode: null, denomination: null, holidayRegion: null };
    const listed = exampleEstablishment({ ...silent, boardNumber: null, province: null });
    expect(changesTo(exampleKnown(), listed, on)).toEqual([]);
  });

  it('takes another spelling of a place for the same place', () => {
    const known = exampleKnown({ place: '2E EXLOERMOND' });
    expect(changesTo(known, exampleEstablishment({ place: '2e Exloërmond' }), on)).toEqual([]);
  });

  it('tells details that changed with the old and the new value', () => {
    const listed = exampleEstablishment({ place: 'ANDERDORP', postcode: '4321 BA' });
    expect(changesTo(exampleKnown({ postcode: null }), listed, on)).toEqual([
      {
        kind: 'DETAILS_CHANGED',
        establishmentCode,
        on,
        details: [
          { detail: 'place', from: 'VOORBEELDDORP', to: 'ANDERDORP' },
          { detail: 'postcode', from: null, to: '4321 BA' },
        ],
      },
    ]);
  });

  it('re-opens a closed establishment with the values of the file and the details it leaves out', () => {
    const known = exampleKnown({ closedOn: plainDate('2025-08-01') });
    const listed = exampleEstablishment({
      name: 'De Linde',
      boardNumber: null,
      denomination: null,
    });
    const establishment = { ...listed, denomination: 'Openbaar' };
    expect(changesTo(known, listed, on)).toEqual([
      { kind: 'REOPENED', establishmentCode, on, establishment },
    ]);
  });
});
