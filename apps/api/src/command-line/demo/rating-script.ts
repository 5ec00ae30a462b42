import {
  addDays,
  aspectKeys,
  type AspectKey,
  type AspectRating,
  type RatedLevel,
} from '@verankerd/domain';
import { answerTexts } from './answer-texts';
import { momentOn, type YearRhythm } from './demo-calendar';
import { evidenceTexts } from './evidence-texts';
import type { LevelPath } from './level-path';
import type { ChoiceStory, Path } from './school-story';
import type { SeededRandom } from './seeded-random';
import type { WorkEvent } from './work-event';

const minutesPerAspect = 4;

/** How good the short answers are in the first to fourth year: index in the texts. */
const answerStages: Readonly<Record<Path, readonly [0 | 1 | 2, ...(0 | 1 | 2)[]]>> = {
  STEADY: [0, 1, 2, 2],
  SLOW: [0, 0, 1, 1],
  STALLED: [0, 1, 1, 1],
  FADING: [1, 1, 0, 0],
};

/** What a team says of the 21 aspects in one year: a round in autumn, a look halfway, a review before summer. */
export function ratingScript(
  story: ChoiceStory,
  yearsOn: number,
  rhythm: YearRhythm,
  levels: LevelPath,
  random: SeededRandom,
): readonly WorkEvent[] {
  const said = new Map<AspectKey, AspectRating>();
  const round = (on: YearRhythm['rateOn'], chance: number, ofYear: number): WorkEvent[] =>
    aspectKeys.flatMap((aspect, index) => {
      const rating = ratingOf(story, aspect, levels.after(ofYear, aspect));
      const known = said.get(aspect);
      if (!random.happens(chance) || (known && isSame(known, rating))) return [];
      said.set(aspect, rating);
      return [{ kind: 'RATED', at: momentOn(on, index * minutesPerAspect), on, aspect, rating }];
    });
  const autumn = round(rhythm.rateOn, yearsOn === 0 ? 0.8 : 0.97, yearsOn - 1);
  return [
    ...autumn,
    ...evidenceFor(autumn, random),
    ...answersOf(story, yearsOn, rhythm, random),
    ...round(rhythm.interimOn, 0.4, yearsOn),
    ...round(rhythm.reviewOn, 0.95, yearsOn),
  ];
}

function ratingOf(
  { notApplicable }: ChoiceStory,
  aspect: AspectKey,
  level: RatedLevel,
): AspectRating {
  return notApplicable?.aspect === aspect
    ? { state: 'NOT_APPLICABLE', reason: notApplicable.reason }
    : { state: 'RATED', level };
}

function isSame(first: AspectRating, second: AspectRating): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

function evidenceFor(rated: readonly WorkEvent[], random: SeededRandom): readonly WorkEvent[] {
  return rated.flatMap((event): WorkEvent[] => {
    if (event.kind !== 'RATED' || event.rating.state !== 'RATED' || event.rating.level === 0)
      return [];
    if (!random.happens(0.15 + event.rating.level * 0.2)) return [];
    const { aspect, on } = event;
    const isLink = random.happens(0.25);
    return [
      {
        kind: 'EVIDENCE',
        at: new Date(event.at.getTime() + 60_000),
        on,
        aspect,
        evidence: {
          kind: isLink ? 'LINK' : 'TEXT',
          content: isLink ? linkFor(aspect) : evidenceTexts[aspect],
          datedOn: addDays(on, -random.between(2, 20)),
        },
      },
    ];
  });
}

/** An address that cannot exist: `.test` is kept for examples. */
function linkFor(aspect: AspectKey): string {
  return `https://teammap.voorbeeld.test/${aspect.toLowerCase().replaceAll('_', '-')}.pdf`;
}

function answersOf(
  story: ChoiceStory,
  yearsOn: number,
  { rateOn: on }: YearRhythm,
  random: SeededRandom,
): readonly WorkEvent[] {
  const stages = answerStages[story.path];
  const stage = stages[yearsOn] ?? stages[0];
  const questions = ['MONITORING_EVALUATION', 'ANCHORING'] as const;
  return questions
    .filter(() => random.happens(0.9))
    .map((question, index) => ({
      kind: 'ANSWERED',
      at: momentOn(on, (aspectKeys.length + index) * minutesPerAspect),
      on,
      question,
      answer: answerTexts[question][stage],
    }));
}
