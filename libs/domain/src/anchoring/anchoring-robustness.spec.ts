import { anchoringResult } from './anchoring-result';
import { anchoringRobustness } from './anchoring-robustness';
import { aspectStandings, standingAtLevel, type EarnedLevel } from './aspect-standing';
import { borgingIndex100 as definition } from './borging-index-1.0.0';

describe('how robust the index is', () => {
  it('recomputes the worked example under other choices', () => {
    const robustness = robustnessOf('322012');
    const shown = robustness?.outcomes.map(({ variant, index, label }) => {
      const about = variant.kind === 'LEFT_OUT' ? ` ${variant.aspect}` : '';
      return `${variant.kind}${about} ${index.part}/${index.whole} ${index.shown} ${label}`;
    });
    expect(shown).toEqual([
      'EQUAL_WEIGHTS 10/18 55.6 BUILDING',
      'DOUBLED_QUESTION 17/30 56.7 BUILDING', // 2 x (3 + 2 + 2 + 0) + 1 + 2 of 3 x (8 + 2)
      'LEFT_OUT AGREEMENTS_RECORDED 7/15 46.7 UNDERWAY',
      'LEFT_OUT SCHOOL_PLAN 8/15 53.3 BUILDING',
      'LEFT_OUT ANNUAL_TIMETABLE 8/15 53.3 BUILDING',
      'LEFT_OUT INDUCTION 10/15 66.7 BUILDING',
      'LEFT_OUT TIME 9/15 60 BUILDING',
      'LEFT_OUT COMMITMENT 8/15 53.3 BUILDING',
    ]);
    expect(robustness?.leaveOneOut).toMatchObject({
      lowest: { shown: 46.7 },
      highest: { shown: 66.7 },
    });
    expect(robustness?.labelDependsOnChoices).toBe(true);
  });

  it.each([
    ['222222', false],
    ['333333', false],
    ['000000', false],
    ['222111', true], // 50 exactly: without a 2 it is op weg
    ['111122', false],
  ])('says of %s whether the label depends on choices: %s', (told, depends) => {
    expect(robustnessOf(told)?.labelDependsOnChoices).toBe(depends);
  });

  it('says nothing when there is no index', () => {
    expect(robustnessOf('22')).toBeNull();
  });
});

function robustnessOf(told: string) {
  const standings = Object.fromEntries(
    [...told].map((level, at) => [
      definition.components[at]?.aspect ?? '',
      standingAtLevel(Number(level) as EarnedLevel),
    ]),
  );
  return anchoringRobustness(anchoringResult(aspectStandings(standings), definition), definition);
}
