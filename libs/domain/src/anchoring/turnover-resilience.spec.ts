import { turnoverResilience, type Carried } from './turnover-resilience';

const time = { kind: 'ASPECT', aspect: 'TIME' } as const;
const induction = { kind: 'ASPECT', aspect: 'INDUCTION' } as const;
const review = { kind: 'MILESTONE', id: 'm1', question: 'MONITORING_EVALUATION' } as const;

describe('turnover resilience', () => {
  it('shows what rests on one, and on whom the most', () => {
    const carried: readonly Carried[] = [
      { thing: time, carriers: ['schoolLeader'] },
      { thing: induction, carriers: ['coordinator'] },
      { thing: review, carriers: ['coordinator', 'coordinator'] },
      { thing: { ...review, id: 'm2' }, carriers: ['coordinator', 'schoolLeader'] },
      { thing: { ...review, id: 'm3' }, carriers: [] },
    ];
    expect(turnoverResilience(carried)).toEqual({
      restsOnOne: [
        { carrier: 'coordinator', things: [induction, review] },
        { carrier: 'schoolLeader', things: [time] },
      ],
      carriedByNobody: [{ ...review, id: 'm3' }],
      resilientShare: { part: 1, whole: 5, shown: 0.2 },
    });
  });

  it('orders equal carriers by their key', () => {
    const carried = ['b', 'c', 'a'].map((carrier): Carried => ({
      thing: time,
      carriers: [carrier],
    }));
    expect(turnoverResilience(carried).restsOnOne.map(({ carrier }) => carrier)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('has no share of nothing', () => {
    expect(turnoverResilience([])).toEqual({
      restsOnOne: [],
      carriedByNobody: [],
      resilientShare: null,
    });
  });
});
