import { percentWords, valueWords, type FigureVoice } from '@verankerd/content';
import type { IndicatorSeries, SeriesLine } from '@verankerd/contract';
import { isExact, maxHeadlineComparisons, type Bounds } from '@verankerd/domain';
import { pointLabel } from './period-words';

type Comparison = SeriesLine['comparisons'][number];

/** A change in words: the verdict, the difference with its margin, and what it means for the school. */
export type ChangeWords = {
  readonly verdict: Comparison['verdict'];
  readonly sentence: string;
  readonly difference: string;
  readonly meaning: string;
};

/** What a line of measurements says, in one short line: the finding of its last measurement. */
export function findingOf(
  { indicator }: Pick<IndicatorSeries, 'indicator'>,
  line: SeriesLine,
  voice: FigureVoice,
): string {
  const texts = voice.texts.chart;
  const { name } = indicator;
  const last = line.points.findLastIndex(({ figure }) => figure.state === 'SHOWN');
  const point = line.points[last];
  if (!point) return texts.nothingShown(name);
  const change = line.comparisons.find(({ before }) => before === last);
  if (!change) {
    const isBroken = line.breaks.some(({ before }) => before === last);
    return isBroken
      ? texts.notComparable(name)
      : texts.one(name, valueWords(point.figure, voice), pointLabel(point, voice));
  }
  const earlier = labelAt(line, change.after, voice);
  if (change.verdict === 'CANNOT_SAY') return texts.cannotSay(name);
  return change.verdict === 'ABOUT_EQUAL'
    ? texts.equal(name, earlier)
    : texts.changed(name, voice.texts.verdict.words[change.verdict], earlier);
}

/** The latest changes in words, at most three: with more, one seems remarkable by luck. Source: reference 3.5. */
export function changesIn(
  series: IndicatorSeries,
  line: SeriesLine,
  voice: FigureVoice,
): readonly ChangeWords[] {
  return [...line.comparisons]
    .reverse()
    .slice(0, maxHeadlineComparisons)
    .map((change) => changeWords(change, series, line, voice));
}

function changeWords(
  change: Comparison,
  { indicator }: IndicatorSeries,
  line: SeriesLine,
  voice: FigureVoice,
): ChangeWords {
  const { verdict, estimate, interval, meaning } = change;
  const texts = voice.texts.verdict;
  const write = (value: number): string =>
    indicator.measure.kind === 'PROPORTION'
      ? texts.points(voice.number(value * 100, 1))
      : voice.number(value, 2);
  const limit = (value: number): string =>
    indicator.measure.kind === 'PROPORTION' ? voice.number(value * 100, 1) : write(value);
  return {
    verdict,
    sentence: texts.sentence[verdict](
      labelAt(line, change.before, voice),
      labelAt(line, change.after, voice),
    ),
    difference:
      estimate && interval
        ? texts.difference(
            boundsOfDifference(estimate, write, voice),
            limit(interval.lower),
            limit(interval.upper),
          )
        : '',
    meaning: texts.meaning[meaning],
  };
}

function boundsOfDifference(
  { atLeast, atMost }: Bounds,
  write: (value: number) => string,
  { texts }: FigureVoice,
): string {
  return isExact({ atLeast, atMost })
    ? write(atLeast)
    : texts.between(write(atLeast), write(atMost));
}

/** Why a line stops, once for each place where it does. */
export function breakReasons(
  line: SeriesLine,
  { reasons, before }: SeriesLine['breaks'][number],
  { texts }: FigureVoice,
): string {
  return reasons
    .map((reason) =>
      reason === 'SAID_BY_SOURCE'
        ? (line.points[before]?.breakReason ?? texts.breaks.reasons[reason])
        : texts.breaks.reasons[reason],
    )
    .join('; ');
}

/** The warnings of a measurement, in plain words. */
export function warningWords(
  warning: SeriesLine['points'][number]['warnings'][number],
  voice: FigureVoice,
): string {
  const texts = voice.texts.entry.warnings;
  switch (warning.code) {
    case 'RESPONSE_LOW':
      return texts.RESPONSE_LOW(percentWords(warning.rate, voice));
    case 'RESPONSE_DROPPED':
      return texts.RESPONSE_DROPPED(
        percentWords(warning.rate, voice),
        percentWords(warning.earlierRate, voice),
      );
    case 'TOO_FEW_FOR_SCHOOL':
      return texts.TOO_FEW_FOR_SCHOOL(voice.number(warning.needed));
    default:
      return texts[warning.code](voice.number(warning.schoolSize));
  }
}

function labelAt(line: SeriesLine, place: number, voice: FigureVoice): string {
  const point = line.points[place];
  return point ? pointLabel(point, voice) : '';
}
