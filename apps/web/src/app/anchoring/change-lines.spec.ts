import { nl } from '@verankerd/content/texts/nl';
import { changeLines } from './change-lines';

const voice = {
  kinds: nl.anchoring.handOver.kinds,
  aspect: (aspect: string) => aspect.toLowerCase(),
  day: (instant: string) => instant.slice(0, 10),
};

const at = '2026-09-21T10:00:00.000Z';

describe('the latest changes of a hand-over', () => {
  it.each([
    ['rating.recorded', 'SCHOOL_PLAN', '2026-09-21, inschatting gewijzigd: school_plan'],
    ['lasting-place.recorded', 'TIME', '2026-09-21, vaste plek gewijzigd: time'],
    ['milestone.moved', '7d1f', '2026-09-21, mijlpaal gewijzigd'],
    ['constructor', 'x', '2026-09-21, iets gewijzigd'],
    ['later.invention', 'x', '2026-09-21, iets gewijzigd'],
  ])('%s of %s', (kind, subject, line) => {
    expect(changeLines([{ at, kind, subject }], voice)).toEqual([line]);
  });
});
