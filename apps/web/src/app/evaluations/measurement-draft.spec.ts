import { emptyFigures, readFigures, type FigureShape } from './measurement-draft';
import { numberIn } from './number-in';

describe('a number that was typed', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['84', 84],
    ['3,1', 3.1],
    ['3.1', 3.1],
    ['1.200', 1200],
    ['1.200,50', 1200.5],
    ['1 200', 1200],
    ['0,125', 0.125],
    ['-2', -2],
    ['ongeveer 80', Number.NaN],
    ['3,1,4', Number.NaN],
    ['1e3', Number.NaN],
  ])('reads %j as %s', (typed, number) => {
    expect(numberIn(typed)).toBe(number);
  });
});

const share: FigureShape = { kind: 'PROPORTION', scale: null, answers: 0 };
const mark: FigureShape = {
  kind: 'MEAN',
  scale: { min: 1, max: 4, answerStep: 1 },
  answers: 0,
};
const answers: FigureShape = { kind: 'COUNTS', scale: null, answers: 3 };

describe('figures that were typed', () => {
  it('are no value as long as one is missing, and say which', () => {
    const { parts, empty } = readFigures({ ...emptyFigures(0), numerator: '62' }, share);
    expect(parts).toBeNull();
    expect(empty).toEqual(['denominator']);
  });

  it('are checked against each other', () => {
    const typed = { ...emptyFigures(0), numerator: '90', denominator: '84' };
    expect(readFigures(typed, share).problems).toEqual([
      { field: 'numerator', code: 'ABOVE_DENOMINATOR', limit: 84 },
    ]);
  });

  it('make a mean without a spread', () => {
    const typed = { ...emptyFigures(0), mean: '3,1', n: '84', invited: '100', responded: '84' };
    expect(readFigures(typed, mark)).toEqual({
      parts: { kind: 'MEAN', mean: 3.1, sd: null, n: 84, scale: mark.scale },
      response: { invited: 100, responded: 84 },
      empty: [],
      problems: [],
    });
  });

  it('name the answer that is no number', () => {
    const typed = { ...emptyFigures(3), counts: ['12', 'veel', '30'] };
    expect(readFigures(typed, answers)).toMatchObject({
      parts: null,
      problems: [{ field: 'counts', code: 'NOT_A_NUMBER', index: 1 }],
    });
  });
});
