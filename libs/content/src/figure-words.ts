import { isExact, type Bounds, type DisclosedContent, type Figure } from '@verankerd/domain';
import type { Texts } from './texts/texts';

/** How the reader is spoken to about figures. */
export type FigureVoice = {
  readonly texts: Texts['evaluations'];
  /** Writes a number with at most the given decimals: `1.234,5`. */
  readonly number: (value: number, decimals?: number) => string;
};

/** A figure as anyone may see it: what crossed the wire. */
export type ShownFigure = DisclosedContent<Figure>;

/** Writes a share from 0 to 1 as percent. */
export function percentWords(share: number, { number }: FigureVoice): string {
  return `${number(share * 100, 1)} %`;
}

/** A figure in words: its value, or why there is none. */
export function valueWords(content: ShownFigure, voice: FigureVoice): string {
  return content.state === 'SHOWN'
    ? figureWords(content.figure, voice)
    : absenceWords(content, voice);
}

/** Why a figure is not shown, in plain words; the five states stay apart. */
export function absenceWords(
  content: Exclude<ShownFigure, { state: 'SHOWN' }>,
  { texts }: FigureVoice,
): string {
  switch (content.state) {
    case 'HIDDEN':
      return texts.shown.HIDDEN(
        content.answers.kind === 'BELOW'
          ? texts.fewerThan(content.answers.below)
          : texts.hidden[content.reason],
      );
    case 'NOT_APPLICABLE':
      return texts.shown.NOT_APPLICABLE(content.reason);
    default:
      return texts.shown[content.state];
  }
}

/** The number of answers as it may be told: `84`, `<10`; nothing when it may not, or when no people are counted. */
export function answersWords(content: ShownFigure, { number }: FigureVoice): string | undefined {
  if (content.state === 'SHOWN') {
    const n = answersBehind(content.figure);
    return n === null ? undefined : number(n);
  }
  if (content.state !== 'HIDDEN') return undefined;
  const { answers } = content;
  if (answers.kind === 'EXACT') return number(answers.n);
  return answers.kind === 'BELOW' ? `<${number(answers.below)}` : undefined;
}

/** How many took part of how many who were asked, where the source says so. */
export function responseWords(figure: Figure, voice: FigureVoice): string | undefined {
  if (figure.kind === 'AMOUNT') return undefined;
  const { invited, responded, rate } = figure.response;
  if (invited === null || responded === null || rate === null) return undefined;
  return voice.texts.figure.response(
    voice.number(responded),
    voice.number(invited),
    percentWords(rate, voice),
  );
}

/** What a figure is drawn at, in the unit of its axis; nothing where only bounds of it are known. */
export function heightOf(figure: Figure): number | null {
  switch (figure.kind) {
    case 'PROPORTION':
      return isExact(figure.share) ? figure.share.atLeast * 100 : null;
    case 'MEAN':
      return isExact(figure.mean) ? figure.mean.atLeast : null;
    case 'AMOUNT':
      return figure.amount;
    case 'COUNTS':
      return null;
  }
}

/** The 95 % margin of a figure, in the unit of its axis. */
export function marginOf(figure: Figure): { lower: number; upper: number } | undefined {
  if (figure.kind === 'PROPORTION') {
    const { lower, upper } = figure.interval;
    return { lower: lower * 100, upper: upper * 100 };
  }
  return figure.kind === 'MEAN' && figure.interval ? { ...figure.interval } : undefined;
}

function figureWords(figure: Figure, voice: FigureVoice): string {
  switch (figure.kind) {
    case 'PROPORTION':
      return boundsWords(figure.share, (share) => percentWords(share, voice), voice);
    case 'MEAN':
      return boundsWords(figure.mean, (mean) => voice.number(mean, 2), voice);
    case 'AMOUNT':
      return voice.number(figure.amount, 1);
    case 'COUNTS':
      return voice.texts.figure.answers(voice.number(figure.n));
  }
}

function boundsWords(
  bounds: Bounds,
  write: (value: number) => string,
  { texts }: FigureVoice,
): string {
  return isExact(bounds)
    ? write(bounds.atLeast)
    : texts.between(write(bounds.atLeast), write(bounds.atMost));
}

function answersBehind(figure: Figure): number | null {
  switch (figure.kind) {
    case 'PROPORTION':
      return figure.denominator;
    case 'MEAN':
    case 'COUNTS':
      return figure.n;
    case 'AMOUNT':
      return null;
  }
}
