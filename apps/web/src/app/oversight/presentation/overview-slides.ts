import { reasonWords, type MatrixVoice } from '@verankerd/content';
import type { Texts } from '@verankerd/content/texts';
import type { MatrixOverviewAnswer } from '@verankerd/contract';
import { anchoringFigures, questionFigures, type Figures } from './overview-figures';

/** A choice that asks for attention, in words. */
export type AskingEntry = {
  readonly school: string;
  readonly intervention: string;
  readonly why: string;
  /** The questions at which it asks. */
  readonly where: string;
};

/** One screen: a title, and one thing below it. */
export type OverviewSlide = { readonly title: string } & (
  | { readonly kind: 'WORDS'; readonly lead: string; readonly notes: readonly string[] }
  | (Figures & { readonly kind: 'FIGURES'; readonly notes: readonly string[] })
  | { readonly kind: 'ASKING'; readonly entries: readonly AskingEntry[]; readonly foot: string }
  | { readonly kind: 'POINTS'; readonly points: readonly string[]; readonly foot: string }
);

/** What slides are written with. */
export type OverviewWords = MatrixVoice & {
  readonly all: Pick<Texts, 'oversight' | 'oversightExport' | 'oversightTrends' | 'questions'>;
  /** The day of the figures, in full. */
  readonly asOn: string;
  /** What narrows the overview, in words. */
  readonly filters: readonly string[];
};

const entriesOnScreen = 4;
const namesOnScreen = 7;
const mostScreens = 10;

/**
 * The screens of an overview: whose it is, who asks for attention, each question, how firm it is, the schools by name,
 * those of which nothing is to be seen, and what now. By name, never ranked.
 */
export function overviewSlides(
  overview: MatrixOverviewAnswer,
  words: OverviewWords,
): readonly OverviewSlide[] {
  const { presentation } = words.all.oversightExport;
  return [
    openingSlide(overview, words),
    attentionSlide(overview, words),
    ...(overview.choices > 0 ? [questionsSlide(overview, words), firmSlide(overview, words)] : []),
    ...askingSlides(overview, words),
    ...silentSlides(overview, words),
    { kind: 'POINTS', title: presentation.end, points: presentation.talk, foot: '' },
  ];
}

function openingSlide(
  { organisation, schoolYear }: MatrixOverviewAnswer,
  { all, asOn, filters }: OverviewWords,
): OverviewSlide {
  const { presentation, overview } = all.oversightExport;
  return {
    kind: 'WORDS',
    title: organisation.name,
    lead: presentation.opening(schoolYear),
    notes: [
      presentation.asOn(asOn),
      filters.length > 0 ? presentation.selection(filters.join('; ')) : presentation.everything,
      overview.only,
    ],
  };
}

function attentionSlide(
  { needing, schools, silent, choices }: MatrixOverviewAnswer,
  { all }: OverviewWords,
): OverviewSlide {
  const { presentation, overview } = all.oversightExport;
  return {
    kind: 'WORDS',
    title: presentation.attention,
    lead: all.oversight.matrix.summary(needing, schools),
    notes: [
      choices > 0 ? overview.choices(choices) : overview.nothing,
      ...(silent > 0 ? [overview.silent(silent)] : []),
    ],
  };
}

function questionsSlide(
  { questions, choices }: MatrixOverviewAnswer,
  words: OverviewWords,
): OverviewSlide {
  const title = words.all.oversightExport.overview.questions;
  return questions.state === 'HIDDEN'
    ? hiddenSlide(title, questions.reason, words)
    : { kind: 'FIGURES', title, ...questionFigures(questions.figure, choices, words), notes: [] };
}

function firmSlide({ anchoring }: MatrixOverviewAnswer, words: OverviewWords): OverviewSlide {
  const { overview } = words.all.oversightExport;
  if (anchoring.state === 'HIDDEN') return hiddenSlide(overview.anchoring, anchoring.reason, words);
  const { spread, notComputed } = anchoring.figure;
  const number = (value: number) => words.number(value, 1);
  return {
    kind: 'FIGURES',
    title: overview.anchoring,
    ...anchoringFigures(anchoring.figure, words),
    notes: [
      ...(spread
        ? [overview.spread(number(spread.median), number(spread.lower), number(spread.upper))]
        : []),
      ...(notComputed > 0 ? [overview.notComputed(notComputed)] : []),
    ],
  };
}

function hiddenSlide(
  subject: string,
  reason: keyof Texts['oversightTrends']['hidden'],
  { all }: OverviewWords,
): OverviewSlide {
  return {
    kind: 'WORDS',
    title: all.oversightExport.presentation.noPicture(subject),
    lead: '',
    notes: [all.oversightTrends.hidden[reason]],
  };
}

function askingSlides(
  { asking, askingLeftOut }: MatrixOverviewAnswer,
  words: OverviewWords,
): readonly OverviewSlide[] {
  const { presentation } = words.all.oversightExport;
  return inScreens(asking, entriesOnScreen).map(
    ({ items, part, parts, leftOut }): OverviewSlide => ({
      kind: 'ASKING',
      title: presentation.askingPart(part, parts),
      entries: items.map((choice) => ({
        school: withPlace(choice.schoolName, choice.place),
        intervention: choice.interventionName,
        why: reasonWords({ ...choice, status: 'ACTIVE' }, words).join(', '),
        where: choice.questions
          .map(({ question }) => words.all.questions.short[question])
          .join(', '),
      })),
      foot: footOf(part === parts ? leftOut + askingLeftOut : 0, words),
    }),
  );
}

function silentSlides(
  { silent, silentSchools }: MatrixOverviewAnswer,
  words: OverviewWords,
): readonly OverviewSlide[] {
  const { presentation } = words.all.oversightExport;
  const { nothingSubmitted, sharesNothing } = words.all.oversight.matrix;
  return inScreens(silentSchools, namesOnScreen).map(
    ({ items, part, parts, leftOut }): OverviewSlide => ({
      kind: 'POINTS',
      title: presentation.silentPart(part, parts),
      points: items.map(
        ({ name, place, isSharing }) =>
          `${withPlace(name, place)}: ${(isSharing ? nothingSubmitted : sharesNothing).toLowerCase()}`,
      ),
      foot: footOf(part === parts ? leftOut + silent - silentSchools.length : 0, words),
    }),
  );
}

/** Cuts a list into screens, with how many are left for the list when there would be too many of them. */
function inScreens<T>(all: readonly T[], onScreen: number) {
  const shown = all.slice(0, onScreen * mostScreens);
  const parts = Math.ceil(shown.length / onScreen);
  return Array.from({ length: parts }, (_, part) => ({
    items: shown.slice(part * onScreen, (part + 1) * onScreen),
    part: part + 1,
    parts,
    leftOut: all.length - shown.length,
  }));
}

function footOf(leftOut: number, { all, number }: OverviewWords): string {
  return leftOut > 0 ? all.oversightExport.presentation.leftOut(number(leftOut)) : '';
}

function withPlace(name: string, place: string | null): string {
  return place === null ? name : `${name}, ${place}`;
}
