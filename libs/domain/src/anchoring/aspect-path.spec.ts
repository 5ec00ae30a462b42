import { plainDate } from '../school-year/plain-date';
import { replayAnchoring } from './anchoring-history';
import { standingOf, type AspectStanding } from './aspect-standing';
import { borgingIndex100 } from './borging-index-1.0.0';
import { toldEvents } from './told-events';

const { rules } = borgingIndex100;
const anchored = '2023-09-20 A 2; 2023-11-01 A place; 2024-09-20 A yes';

/**
 * Behaviour, what was said about aspect A, on which day we look, and how it stands then: earned/agreed level,
 * confirmation, confirmed years in a row. `(anchored)` stands for the history above.
 */
const cases = `
  says nothing before anything is said                  |                                                                                    | 2024-09-01 | not rated
  takes the rating over                                 | 2024-09-20 A 1                                                                     | 2024-09-20 | 1/1 CONFIRMED 0
  knows nothing of tomorrow                             | 2024-09-20 A 1                                                                     | 2024-09-19 | not rated
  counts a rating of 2 as the confirmation of its year  | 2024-09-20 A 2                                                                     | 2024-10-01 | 2/2 CONFIRMED 1
  needs two school years for level 3                    | 2024-09-20 A 2; 2024-09-20 A place; 2025-06-01 A yes                               | 2025-07-31 | 2/2 CONFIRMED 1
  anchors by rating 2 twice                             | 2023-09-20 A 2; 2024-09-20 A 2; 2024-09-20 A place                                 | 2024-09-20 | 3/2 CONFIRMED 2
  needs a lasting place for level 3                     | 2023-09-20 A 2; 2024-09-20 A yes; 2024-09-20 A link                                | 2024-10-01 | 2/2 CONFIRMED 2
  anchors on the day that the place is recorded         | 2023-09-20 A 2; 2024-09-20 A yes; 2025-03-01 A place                               | 2025-03-01 | 3/2 CONFIRMED 2
  falls to 2 when the place is gone                     | (anchored); 2025-03-01 A bare                                                      | 2025-03-01 | 2/2 CONFIRMED 2
  does not count a year at level 1                      | 2023-09-20 A 1; 2023-09-20 A place; 2024-09-20 A 2                                 | 2024-09-20 | 2/2 CONFIRMED 1
  anchors in the second school year                     | (anchored)                                                                         | 2024-09-20 | 3/2 CONFIRMED 2
  holds in the new school year                          | (anchored)                                                                         | 2025-08-01 | 3/2 AWAITING 2
  holds on 31 October                                   | (anchored)                                                                         | 2025-10-31 | 3/2 AWAITING 2
  lapses on 1 November                                  | (anchored)                                                                         | 2025-11-01 | 2/2 LAPSED 0 missed 1
  stays lapsed in the next August                       | (anchored)                                                                         | 2026-08-15 | 2/2 LAPSED 0 missed 1
  loses a level per missed year                         | (anchored)                                                                         | 2026-11-01 | 1/2 LAPSED 0 missed 2
  stops at 0                                            | (anchored)                                                                         | 2031-11-01 | 0/2 LAPSED 0 missed 7
  goes on when confirmed on 31 October                  | (anchored); 2025-10-31 A yes                                                       | 2025-11-01 | 3/2 CONFIRMED 3
  is mended later in the school year                    | (anchored); 2025-12-01 A yes                                                       | 2025-12-01 | 3/2 CONFIRMED 3
  gets its agreed level back by one yes                 | (anchored); 2028-09-01 A yes                                                       | 2028-09-01 | 2/2 CONFIRMED 1
  starts a new row after a missed year                  | (anchored); 2026-09-01 A yes; 2027-09-01 A yes                                     | 2027-09-01 | 3/2 CONFIRMED 2
  drops to 1 by partly                                  | (anchored); 2025-09-01 A partly                                                    | 2025-09-01 | 1/1 CONFIRMED 0
  drops to 0 by no                                      | (anchored); 2025-09-01 A no                                                        | 2025-09-01 | 0/0 CONFIRMED 0
  stays at 1 by partly                                  | 2024-09-01 A 1; 2024-10-01 A partly                                                | 2024-10-01 | 1/1 CONFIRMED 0
  is never raised by an answer                          | 2024-09-01 A 0; 2024-10-01 A yes                                                   | 2024-10-01 | 0/0 CONFIRMED 0
  forgives a slip that is put right                     | (anchored); 2025-09-01 A no; 2025-09-01 A yes                                      | 2025-09-01 | 3/2 CONFIRMED 3
  takes the last word of a year                         | (anchored); 2025-09-01 A yes; 2026-05-01 A no                                      | 2026-07-31 | 0/0 CONFIRMED 0
  lets a rating replace an earlier answer               | (anchored); 2025-09-01 A no; 2025-09-02 A 2                                        | 2025-09-02 | 3/2 CONFIRMED 3
  answers about a rating of the same year               | 2024-09-01 A 2; 2025-05-01 A partly                                                | 2025-05-01 | 1/1 CONFIRMED 0
  forgets a rating that is removed                      | 2024-09-01 A 2; 2024-09-02 A undo                                                  | 2024-09-02 | not rated
  returns to what stood before when a rating is removed | (anchored); 2025-09-01 A 0; 2025-09-02 A undo                                      | 2025-09-02 | 3/2 AWAITING 2
  returns to the rating when an answer is removed       | 2024-09-01 A 2; 2024-10-01 A no; 2024-10-02 A unconfirm                            | 2024-10-02 | 2/2 CONFIRMED 1
  removes earlier answers with the rating               | 2023-09-01 A 2; 2024-09-01 A yes; 2024-09-02 A undo                                | 2024-09-02 | 2/2 AWAITING 1
  takes no answer about nothing                         | 2024-09-01 A yes                                                                   | 2024-09-01 | not rated
  takes "not applicable" about nothing                  | 2024-09-01 A nvt?                                                                  | 2024-09-01 | n.v.t. CONFIRMED
  keeps n.v.t. when nobody confirms it                  | 2024-09-01 A nvt                                                                   | 2026-11-01 | n.v.t. LAPSED missed 2
  makes n.v.t. that no longer holds not rated           | 2024-09-01 A nvt; 2025-09-01 A no                                                  | 2025-09-01 | not rated
  starts a new row after n.v.t.                         | (anchored); 2025-09-01 A nvt; 2026-09-01 A 2                                       | 2026-09-01 | 2/2 CONFIRMED 1
  is not raised afterwards into a confirmed year        | 2023-09-20 A 1; 2024-08-20 A 2 for 2023-2024; 2024-09-01 A place; 2024-09-01 A yes | 2024-09-01 | 2/2 CONFIRMED 1
  is not confirmed by a plan and a word afterwards      | 2023-06-01 A 2 for 2023-2024; 2024-09-01 A 2 for 2023-2024; 2024-09-02 A 2; 2024-09-02 A place| 2024-09-02 | 2/2 CONFIRMED 1
  is confirmed on the last day of the school year       | 2024-07-31 A 2                                                                     | 2024-08-01 | 2/2 AWAITING 1
  is judged afterwards from the first day after it      | 2024-08-01 A 2 for 2023-2024                                                       | 2024-08-01 | 2/2 AWAITING 0
  lapses when its confirmation is taken back too late   | (anchored); 2025-09-01 A yes; 2025-12-01 A unconfirm                               | 2025-12-01 | 2/2 LAPSED 0 missed 1
  is not confirmed afterwards                           | 2024-09-01 A 2 for 2023-2024; 2024-09-01 A place; 2024-09-02 A 2                   | 2024-09-02 | 2/2 CONFIRMED 1
  takes a level over that was filled in afterwards      | 2024-09-01 A 2 for 2023-2024                                                       | 2024-09-01 | 2/2 AWAITING 0
  is corrected afterwards to less                       | 2023-09-20 A 2; 2024-08-20 A 1 for 2023-2024; 2024-09-01 A place; 2024-09-01 A 2   | 2024-09-01 | 2/2 CONFIRMED 1
  is not undone by the same word afterwards             | 2023-09-20 A 2; 2024-08-20 A 2 for 2023-2024; 2024-09-01 A place; 2024-09-01 A yes | 2024-09-01 | 3/2 CONFIRMED 2
  waits with a plan for its school year                 | 2024-06-01 A 2 for 2024-2025                                                       | 2024-07-31 | not rated
  takes a plan over on 1 August                         | 2024-06-01 A 2 for 2024-2025                                                       | 2024-08-01 | 2/2 AWAITING 0
  lets a plan lapse that nobody confirms                | 2024-06-01 A 2 for 2024-2025                                                       | 2024-11-01 | 1/2 LAPSED 0 missed 1
  does not count a plan as a confirmed year             | 2023-09-20 A 2; 2023-09-20 A place; 2024-06-01 A 2 for 2024-2025                   | 2024-10-01 | 2/2 AWAITING 1
  confirms a plan in its school year                    | 2024-06-01 A 2 for 2024-2025; 2024-09-01 A yes                                     | 2024-09-01 | 2/2 CONFIRMED 1
  takes a plan back                                     | 2024-06-01 A 2 for 2024-2025; 2024-09-01 A undo                                    | 2024-09-01 | not rated
  does not let plans mend a broken row                  | (anchored); 2026-06-01 A 2 for 2026-2027                                           | 2026-09-01 | 2/2 AWAITING 0`;

describe('an aspect on its way through the school years', () => {
  it.each(rowsOf(cases))('%s', (_, said, on, expected) => {
    const events = toldEvents(said.replace('(anchored)', anchored));
    const history = replayAnchoring(events, plainDate(on), rules);
    expect(told(standingOf(history.current.standings, 'AGREEMENTS_RECORDED'))).toBe(expected);
  });

  it('keeps a lapse in the history, and whether it was mended', () => {
    const said = `${anchored}; 2025-12-01 A yes`;
    const history = replayAnchoring(toldEvents(said), plainDate('2028-01-01'), rules);
    const lapse = { aspect: 'AGREEMENTS_RECORDED' };
    expect(history.years.flatMap(({ lapses }) => lapses)).toEqual([
      { ...lapse, schoolYear: '2025-2026', on: '2025-10-31', from: 3, to: 2, isMended: true },
      { ...lapse, schoolYear: '2026-2027', on: '2026-10-31', from: 3, to: 2, isMended: false },
      { ...lapse, schoolYear: '2027-2028', on: '2027-10-31', from: 2, to: 1, isMended: false },
    ]);
  });

  it.each([
    ['the evidence of the deadline decides', '2025-09-01 A bare', 2, 1],
    ['evidence that goes later does not', '2025-12-01 A bare', 3, 2],
    [
      'a confirmation taken back later counts as none',
      '2025-09-01 A yes; 2025-12-01 A unconfirm',
      3,
      2,
    ],
  ])('logs from which level it fell: %s', (_, said, from, to) => {
    const events = toldEvents(`${anchored}; ${said}`);
    const { lapses } = replayAnchoring(events, plainDate('2026-07-31'), rules).current;
    expect(lapses).toMatchObject([{ from, to, isMended: false }]);
  });

  it('keeps what was agreed beside what was earned', () => {
    const history = replayAnchoring(toldEvents(anchored), plainDate('2026-07-31'), rules);
    const standing = standingOf(history.current.standings, 'AGREEMENTS_RECORDED');
    expect(standing).toMatchObject({ agreedLevel: 2, earnedLevel: 2, confirmation: 'LAPSED' });
    expect(
      history.years.map(({ standings }) => told(standingOf(standings, 'AGREEMENTS_RECORDED'))),
    ).toEqual(['2/2 CONFIRMED 1', '3/2 CONFIRMED 2', '2/2 LAPSED 0 missed 1']);
  });
});

function rowsOf(table: string): readonly (readonly [string, string, string, string])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [behaviour = '', said = '', on = '', standing = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return [behaviour, said, on, standing];
    });
}

function told(standing: AspectStanding): string {
  if (standing.state === 'NOT_RATED') return 'not rated';
  const missed = standing.missedYears > 0 ? ` missed ${standing.missedYears}` : '';
  if (standing.state === 'NOT_APPLICABLE') return `n.v.t. ${standing.confirmation}${missed}`;
  const { earnedLevel, agreedLevel, confirmation, yearsConfirmed } = standing;
  return `${earnedLevel}/${agreedLevel} ${confirmation} ${yearsConfirmed}${missed}`;
}
