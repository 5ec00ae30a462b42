import {
  plainDate,
  schoolYear,
  standingAtLevel,
  type AnchoringEvent,
  type AspectStanding,
} from '@verankerd/domain';
import { agreedBefore } from './agreed-before';

const year = schoolYear('2026-2027');
const about = { aspect: 'TIME', schoolYear: year } as const;
const said = (sequence: number, day = '2026-09-10') => ({
  ...about,
  date: plainDate(day),
  sequence,
});
const rated = (level: 0 | 1 | 2, sequence: number, day?: string): AnchoringEvent => ({
  kind: 'RATED',
  level,
  ...said(sequence, day),
});
const inPlace = standingAtLevel(2);
const notRated: AspectStanding = { state: 'NOT_RATED', evidence: 'NONE' };

describe('agreedBefore', () => {
  it.each([
    ['nothing was ever said', [], null, 'NOT_RATED'],
    ['only the year before was rated', [], inPlace, 2],
    ['it was anchored: the level agreed, not the one earned', [], standingAtLevel(3), 2],
    ['nothing was agreed by the year before', [], notRated, 'NOT_RATED'],
    ['this year was rated', [rated(1, 1)], inPlace, 1],
    ['it was rated twice on a day', [rated(0, 2), rated(1, 1)], inPlace, 0],
    ['it was rated on two days', [rated(0, 9), rated(1, 1, '2026-09-11')], inPlace, 1],
    [
      'it does not apply',
      [{ kind: 'RATED_NOT_APPLICABLE', ...said(1) }],
      inPlace,
      'NOT_APPLICABLE',
    ],
    [
      'the rating was taken back',
      [rated(1, 1), { kind: 'RATING_REMOVED', ...said(2) }],
      inPlace,
      2,
    ],
    ['another aspect was rated', [{ ...rated(0, 1), aspect: 'COMMITMENT' }], inPlace, 2],
    ['it was confirmed this year', [{ kind: 'CONFIRMED', answer: 'NO', ...said(1) }], inPlace, 2],
  ] as const satisfies readonly (readonly [
    string,
    readonly AnchoringEvent[],
    AspectStanding | null,
    unknown,
  ])[])('when %s', (_, events, before, expected) => {
    expect(agreedBefore(events, about, before)).toBe(expected);
  });
});
