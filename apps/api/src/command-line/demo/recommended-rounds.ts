import type { RecommendedFamily } from '@verankerd/domain';
import { partsDone, share, type MeasuringRoundStory } from './measuring-story';
import type { Path } from './school-story';
import type { SeededRandom } from './seeded-random';

/** Points by which the share of pupils who feel good changes in a school year. */
const change = {
  STEADY: 0.04,
  SLOW: 0.02,
  STALLED: 0,
  FADING: -0.03,
} as const satisfies Record<Path, number>;

const coreParts = 12;

/**
 * What a school measures of a choice with the recommended set: who takes part in autumn, the rest in spring, and how
 * pupils feel once before the start as well.
 */
export function recommendedRounds(
  { path, since, pupils }: { readonly path: Path; readonly since: number; readonly pupils: number },
  random: SeededRandom,
): Readonly<Record<RecommendedFamily, readonly MeasuringRoundStory[]>> {
  const atStart = 0.62 + 0.14 * random.next();
  const parts = random.between(5, 7);
  const years = Array.from({ length: since + 1 }, (_, place) => since - place);
  const feeling = (yearsAgo: number) => {
    const invited = pupils - random.between(0, 4);
    const answered = Math.round(invited * (0.82 + 0.12 * random.next()));
    const expected = atStart + change[path] * (since + 1 - yearsAgo);
    const happy = Math.round(answered * (expected + 0.03 * (random.next() - 0.5)));
    return { SCHOOL: share(happy, answered, invited) };
  };
  return {
    REACH: years.map((yearsAgo, on) => ({
      ...{ yearsAgo, round: 'AUTUMN' },
      values: {
        SCHOOL: share(Math.round(pupils * Math.min(0.55 + 0.12 * on, 0.96)), pupils, pupils),
      },
    })),
    FIDELITY: years.map((yearsAgo, on) => {
      const done = Math.min(parts + Math.round(on * 40 * (change[path] + 0.01)), coreParts);
      return { yearsAgo, round: 'SPRING', values: { SCHOOL: partsDone(done, coreParts) } };
    }),
    OUTCOME_WELLBEING: [
      { yearsAgo: since + 1, round: 'BASELINE', values: feeling(since + 1) },
      ...years.map((yearsAgo): MeasuringRoundStory => ({
        ...{ yearsAgo, round: 'SPRING' },
        values: feeling(yearsAgo),
      })),
    ],
  };
}
