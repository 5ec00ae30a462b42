import { preventionCover } from './prevention-cover';

describe('how the levels of prevention are covered', () => {
  it('counts each school once a level, and shows a gap as nobody', () => {
    expect(
      preventionCover([
        { targetLevels: ['UNIVERSAL'], schools: ['a', 'b'] },
        { targetLevels: ['UNIVERSAL', 'SELECTIVE'], schools: ['b'] },
        { targetLevels: [], schools: ['c'] },
        { targetLevels: ['INDICATED'], schools: [] },
      ]),
    ).toEqual([
      { level: 'UNIVERSAL', schools: 2, interventions: 2 },
      { level: 'SELECTIVE', schools: 1, interventions: 1 },
      { level: 'INDICATED', schools: 0, interventions: 0 },
    ]);
  });
});
