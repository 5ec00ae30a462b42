import { questionStates } from '@verankerd/domain';
import { scales1 } from './scales-1';

describe('scales 1', () => {
  it.each([
    [0, 'Nog niet geregeld', 'Not in place'],
    [1, 'Deels geregeld', 'Partly in place'],
    [2, 'Geregeld en in gebruik', 'In place and in use'],
    [3, 'Geborgd', 'Anchored'],
  ] as const)('names level %i in the words of the reference', (level, nl, en) => {
    expect(scales1.rating.levels[level].label).toEqual({ nl, en });
  });

  it('keeps what nobody rated apart from zero', () => {
    expect(scales1.rating.notRated.label.nl).toBe('Nog niet beoordeeld');
    expect(scales1.rating.notApplicable.label.nl).toBe('Niet van toepassing');
  });

  it.each([
    ['ON_TRACK', 'op schema', 'CIRCLE'],
    ['ATTENTION', 'aandacht', 'TRIANGLE'],
    ['BEHIND', 'achter', 'SQUARE'],
    ['DONE', 'klaar', 'CHECK'],
    ['NOT_STARTED', 'niet gestart', 'RING'],
    ['NOT_APPLICABLE', 'n.v.t.', 'DASH'],
  ] as const)('shows %s as a word and a shape', (state, word, shape) => {
    expect(scales1.progress[state].label.nl).toBe(word);
    expect(scales1.progress[state].shape).toBe(shape);
  });

  it('gives each state a shape of its own', () => {
    const shapes = questionStates.map((state) => scales1.progress[state].shape);
    expect(new Set(shapes).size).toBe(questionStates.length);
  });

  it('orders the anchoring labels from low to high', () => {
    const words = Object.values(scales1.anchoring.labels).map(({ nl }) => nl);
    expect(words).toEqual(['start', 'op weg', 'in opbouw', 'stevig']);
  });

  it('says that the limits are conventions', () => {
    expect(scales1.anchoring.convention.nl).toContain('geen gevalideerd meetinstrument');
    expect(scales1.anchoring.convention.en).toContain('conventions, not a validated instrument');
  });
});
