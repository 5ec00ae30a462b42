import type { AnchoringOnDay, AnchoringSeriesAnswer } from '@verankerd/contract';
import {
  aspectKeys,
  aspectsOf,
  questionKeys,
  questionOf,
  standingOf,
  type AnchoringResult,
  type AnchoringRobustness,
  type AspectStandings,
  type EarnedLevel,
  type YearStanding,
} from '@verankerd/domain';

type ResultAnswer = AnchoringOnDay['result'];
type HeatMapYear = AnchoringSeriesAnswer['heatMap'][number];

/** A result as it crosses the wire. */
export function presentResult(result: AnchoringResult): ResultAnswer {
  const { profile, weakestLink, badge } = result;
  return {
    ...result,
    profile: [...profile],
    weakestLink: weakestLink && { ...weakestLink, aspects: [...weakestLink.aspects] },
    badge: { ...badge, refusals: [...badge.refusals] },
  };
}

/** The robustness of an index as it crosses the wire. */
export function presentRobustness(
  robustness: AnchoringRobustness | null,
): AnchoringOnDay['robustness'] {
  return robustness && { ...robustness, outcomes: [...robustness.outcomes] };
}

/** How each of the 21 aspects stands, in the order of the guide. */
export function presentStandings(standings: AspectStandings): AnchoringOnDay['standings'] {
  return aspectKeys.map((aspect) => ({
    aspect,
    question: questionOf(aspect),
    standing: standingOf(standings, aspect),
  }));
}

/** A row of the heat map: the seven questions at the end of a school year. */
export function presentHeatMapYear({ schoolYear, standings }: YearStanding): HeatMapYear {
  return {
    schoolYear,
    questions: questionKeys.map((question) => {
      const aspects = aspectsOf(question).map((aspect) => ({
        aspect,
        standing: standingOf(standings, aspect),
      }));
      const levels = aspects.flatMap(({ standing }) =>
        standing.state === 'RATED' ? [standing.earnedLevel] : [],
      );
      return {
        question,
        applicable: aspects.filter(({ standing }) => standing.state !== 'NOT_APPLICABLE').length,
        rated: levels.length,
        points: levels.reduce((sum: number, level) => sum + level, 0),
        lowest: lowestOf(levels),
        anchored: levels.filter((level) => level === 3).length,
        lapsed: aspects.filter(
          ({ standing }) => standing.state !== 'NOT_RATED' && standing.confirmation === 'LAPSED',
        ).length,
        aspects,
      };
    }),
  };
}

function lowestOf(levels: readonly EarnedLevel[]): EarnedLevel | null {
  return levels.reduce<EarnedLevel | null>(
    (lowest, level) => (lowest === null || level < lowest ? level : lowest),
    null,
  );
}
