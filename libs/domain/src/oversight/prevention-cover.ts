import { targetGroupKeys, type TargetGroupKey } from '../choices/choice-keys';

/** An intervention that runs at schools, with for whom it is meant. */
export type UsedIntervention = {
  /** Empty when the source leaves it open. */
  readonly targetLevels: readonly TargetGroupKey[];
  readonly schools: readonly string[];
};

/** How one level of prevention is covered. */
export type PreventionCover = {
  readonly level: TargetGroupKey;
  /** Schools with at least one running intervention of the level. */
  readonly schools: number;
  readonly interventions: number;
};

/**
 * How the levels of prevention are covered: for everybody (universal), for pupils at risk (selective), for pupils with
 * problems (indicated). A level with no school is a gap to talk about, no verdict: the schools may have what the overseer
 * cannot see. Source: reference 5.F row 63; issue 5, line 2.
 */
export function preventionCover(
  interventions: readonly UsedIntervention[],
): readonly PreventionCover[] {
  return targetGroupKeys.map((level) => {
    const used = interventions.filter(
      ({ targetLevels, schools }) => schools.length > 0 && targetLevels.includes(level),
    );
    return {
      level,
      schools: new Set(used.flatMap(({ schools }) => schools)).size,
      interventions: used.length,
    };
  });
}
