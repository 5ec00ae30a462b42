import type { Choice } from '@verankerd/contract';
import { differenceBetween } from './choice-difference';

const choice = {
  goal: 'Prettig samen leren',
  hours: null,
  alternatives: [{ name: 'Andere aanpak', reasonNot: 'Te duur' }],
  version: 1,
} as unknown as Choice;

describe('differenceBetween', () => {
  it.each([
    [{ version: 2 }, {}, {}],
    [{ goal: 'Minder pesten' }, { goal: 'Prettig samen leren' }, { goal: 'Minder pesten' }],
    [{ hours: '20 per jaar' }, { hours: null }, { hours: '20 per jaar' }],
    [{ alternatives: [] }, { alternatives: choice.alternatives }, { alternatives: [] }],
  ])('tells of %j only what changed', (change, before, after) => {
    expect(differenceBetween(choice, { ...choice, ...change })).toEqual({ before, after });
  });
});
