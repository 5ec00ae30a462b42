import { questionOf, type AspectKey, type QuestionKey, type RatedLevel } from '@verankerd/domain';
import type { Path } from './school-story';
import { SeededRandom } from './seeded-random';

/** How far a school is on average at the end of its first, second, third and fourth year. */
const averages: Readonly<Record<Path, readonly number[]>> = {
  STEADY: [0.7, 1.25, 1.7, 2.1],
  SLOW: [0.4, 0.9, 1.3, 1.6],
  STALLED: [0.7, 0.9, 0.9, 0.8],
  FADING: [1.1, 0.9, 0.5, 0.3],
};

/** Starting goes well before lasting does: what most schools find easier, and what harder. */
const ease: Readonly<Record<QuestionKey, number>> = {
  SCHOOLWIDE_APPROACH: 0.1,
  TEAM_PREPARATION: 0.3,
  START_PLAN: 0.5,
  PARENT_INVOLVEMENT: -0.2,
  MONITORING_EVALUATION: -0.3,
  ANCHORING: -0.5,
  PRECONDITIONS: 0,
};

/** How far each aspect is at a school, from year to year. */
export class LevelPath {
  private readonly own = new Map<AspectKey, number>();
  private readonly random: SeededRandom;

  constructor(
    private readonly path: Path,
    seed: string,
  ) {
    this.random = new SeededRandom(`${seed} levels`);
  }

  /** The level of an aspect at the end of a year: 0 for the first. Before the first year it is lower. */
  after(year: number, aspect: AspectKey): RatedLevel {
    const average = averages[this.path][Math.min(Math.max(year, 0), 3)] ?? 0;
    const before = year < 0 ? 0.6 : 0;
    const height = average - before + ease[questionOf(aspect)] + this.ownOf(aspect);
    return height < 0.6 ? 0 : height < 1.4 ? 1 : 2;
  }

  /** What makes this school differ from others in this aspect; the same in all years. */
  private ownOf(aspect: AspectKey): number {
    const known = this.own.get(aspect);
    if (known !== undefined) return known;
    const drawn = this.random.next() * 0.9 - 0.45;
    this.own.set(aspect, drawn);
    return drawn;
  }
}
