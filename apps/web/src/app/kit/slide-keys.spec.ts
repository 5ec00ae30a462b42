import { turnedTo } from './slide-keys';

describe('the keys of slides', () => {
  it.each([
    ['ArrowRight', 2, 3],
    ['ArrowRight', 5, 5],
    ['PageDown', 1, 2],
    [' ', 1, 2],
    ['ArrowLeft', 2, 1],
    ['ArrowLeft', 1, 1],
    ['PageUp', 5, 4],
    ['Home', 4, 1],
    ['End', 1, 5],
    ['a', 3, undefined],
    ['ArrowDown', 3, undefined],
  ])('%j on slide %i of five turns to %s', (key, step, turned) => {
    expect(turnedTo(key, step, 5)).toBe(turned);
  });
});
