import type { ReviewFacts, ReviewOfYear, ReviewSnapshot } from '@verankerd/contract';
import type { Localised } from '@verankerd/content';
import type { Texts } from '@verankerd/content/texts';
import { countsInReview, type PlainDate, type ReviewDecision } from '@verankerd/domain';
import { partHeadlines } from './headlines';

/** One screen of a presentation. */
export type Slide = {
  readonly title: string;
  /** The question that the team talks about. */
  readonly ask: string;
  readonly text: string;
  /** Figures in large type. */
  readonly figures: readonly string[];
  /** What stands under all: the next date. */
  readonly foot: string;
};

/** What slides are written with. */
export type SlideWords = {
  readonly texts: Texts['reviews'];
  readonly read: (text: Localised) => string;
  readonly date: (date: PlainDate) => string;
};

/** The screens of a frozen review: the year in figures, each part, and the decision. */
export function slidesOfSnapshot(snapshot: ReviewSnapshot, words: SlideWords): readonly Slide[] {
  const { texts, read } = words;
  return [
    ...figureSlides(snapshot.headlines.map(read), snapshot.facts, words),
    ...snapshot.sections.map(({ section, title, text }) =>
      slide({ title: read(title), ask: texts.sections[section].ask, text }),
    ),
    decisionSlide(snapshot.decision, words),
  ];
}

/** The screens of a review that is still being written, for the meeting in which the team talks about it. */
export function slidesOfDraft(
  review: ReviewOfYear,
  figures: readonly string[],
  words: SlideWords,
): readonly Slide[] {
  const { texts } = words;
  return [
    ...figureSlides(figures, review.facts, words),
    ...review.sections
      .filter(countsInReview)
      .map(({ section, text }) => slide({ ...texts.sections[section], text })),
    decisionSlide(review.decision, words),
  ];
}

/** The year in figures, and what was measured on a screen of its own: together they would not fit on a projector. */
function figureSlides(
  headlines: readonly string[],
  facts: ReviewFacts,
  { texts }: SlideWords,
): readonly Slide[] {
  const { figures, measured } = partHeadlines(headlines, facts);
  return [
    slide({ title: texts.reading.figures, ask: facts.goal, figures }),
    ...(measured.length === 0
      ? []
      : [slide({ title: texts.reading.measurements, figures: measured })]),
  ];
}

type Decision = {
  readonly decision: ReviewDecision | null;
  readonly reason: string;
  readonly nextReviewOn: PlainDate | null;
};

function decisionSlide(
  { decision, reason, nextReviewOn }: Decision,
  { texts, date }: SlideWords,
): Slide {
  return slide({
    title: texts.decision.title,
    ask: texts.decision.help,
    figures: decision === null ? [] : [texts.decisionWords[decision].word],
    text: reason,
    foot: nextReviewOn === null ? '' : texts.reading.nextReview(date(nextReviewOn)),
  });
}

function slide(parts: Partial<Slide> & Pick<Slide, 'title'>): Slide {
  return { ask: '', text: '', figures: [], foot: '', ...parts };
}
