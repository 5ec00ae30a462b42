import { tapsIn } from './lesson-taps';

const tap = { key: 'a', groupId: 'b', givenOn: '2026-11-25', lessons: 1 };

describe('taps that a tab kept', () => {
  it.each([
    ['nothing', null, []],
    ['no JSON', '{', []],
    ['no list', '{}', []],
    ['taps', JSON.stringify([tap]), [tap]],
    ['a tap without a day', JSON.stringify([{ ...tap, givenOn: 'gisteren' }, tap]), [tap]],
    ['something else', '[null, 3]', []],
  ])('are read from %s', (_, kept, taps) => {
    expect(tapsIn(kept)).toEqual(taps);
  });
});
