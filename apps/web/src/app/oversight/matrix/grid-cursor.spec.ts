import { movedBy } from './grid-cursor';

describe('the keyboard in a grid', () => {
  const size = { rows: 50, columns: 11, page: 8 };
  const move = (key: string, row: number, column: number, ctrlKey = false) =>
    movedBy({ key, ctrlKey }, { row, column }, size);

  it.each([
    ['ArrowDown', 3, 4, { row: 4, column: 4 }],
    ['ArrowUp', 0, 4, { row: 0, column: 4 }],
    ['ArrowRight', 3, 10, { row: 3, column: 10 }],
    ['ArrowLeft', 3, 4, { row: 3, column: 3 }],
    ['PageDown', 3, 4, { row: 11, column: 4 }],
    ['PageDown', 47, 4, { row: 49, column: 4 }],
    ['PageUp', 3, 4, { row: 0, column: 4 }],
    ['Home', 3, 4, { row: 3, column: 0 }],
    ['End', 3, 4, { row: 3, column: 10 }],
    ['Tab', 3, 4, undefined],
  ])('goes by %s from row %d, column %d', (key, row, column, expected) => {
    expect(move(key, row, column)).toEqual(expected);
  });

  it('goes with control to the first and the last cell of all', () => {
    expect(move('Home', 3, 4, true)).toEqual({ row: 0, column: 0 });
    expect(move('End', 3, 4, true)).toEqual({ row: 49, column: 10 });
  });
});
