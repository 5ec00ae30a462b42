import { type CountedSubject } from '../evaluations/indicator';
import {
  type MeanParts,
  type MeasurementResponse,
  type MeasurementValue,
  type ProportionParts,
  type RawParts,
} from '../evaluations/measurement-value';
import { everyAnswerApart, finestGrouping, type AnswerGrouping } from './answer-grouping';
import {
  amountFigure,
  countsFigure,
  meanFigure,
  proportionFigure,
  responseOf,
} from './build-figure';
import { type Disclosed } from './disclosed';
import { absent, hidden, shown } from './disclosed-maker';
import { spreadAtMost } from './disclosed-spread';
import { type DisclosureRule } from './disclosure-rule';
import { exactly, isExact, type Bounds, type Figure, type MeanFigure } from './figure';
import { mayShowCount } from './small-count';
import { protectedStep, tallyOf } from './tally';

/**
 * One value by itself as it may be shown: no subgroup of it is shown anywhere, nor a total that it is part of. For
 * a value with a breakdown use `discloseMeasure`, which looks at both.
 *
 * Small counts of people are shown as bounds that cover "nobody" as well in a group below `unanimityFrom`. (Rule 3
 * taken by its letter, "<= 5 %" for 0 beside "<5" for 1 to 4, would say which of the two it is.)
 * Source: reference 3.4, rules 1, 2, 3, 6 and 10.
 */
export function discloseFigure(
  subject: CountedSubject,
  value: MeasurementValue,
  rule: DisclosureRule,
): Disclosed<Figure> {
  if (value.state === 'SUPPRESSED') {
    return hidden('FEW_ANSWERS', { kind: 'BELOW', below: value.answersBelow });
  }
  if (value.state !== 'REPORTED') return absent(value);
  const { parts, response } = value;
  if (subject === 'NOT_PEOPLE') return shown(plainFigure(parts, response));
  const { n } = tallyOf(parts, rule);
  if (!(n >= rule.minimumAnswers)) {
    return hidden('FEW_ANSWERS', { kind: 'BELOW', below: rule.minimumAnswers });
  }
  const figure = peopleFigure(parts, response, rule);
  return figure === null ? hidden('SMALL_COUNT', { kind: 'EXACT', n }) : shown(figure);
}

/** A figure about people with enough answers; null when no form of it is safe. */
function peopleFigure(
  parts: RawParts,
  response: MeasurementResponse,
  rule: DisclosureRule,
): Figure | null {
  const { n, cells } = tallyOf(parts, rule);
  const isFit = (count: number): boolean => mayShowCount(count, n, rule);
  if (parts.kind === 'COUNTS') {
    const grouping = finestGrouping(cells, isFit);
    return grouping && grouping.length > 1 ? countsFigure(parts, grouping, response) : null;
  }
  if (cells.every(isFit)) return exactFigure(parts, [], response, rule);
  // In a group this small the ranges of low and high counts overlap: which one is named would narrow both.
  if (n < 2 * rule.smallCount - 1) return null;
  if (parts.kind === 'PROPORTION') {
    return proportionFigure(n, smallNumerator(parts, rule), response);
  }
  return parts.kind === 'MEAN' ? outermostMean(parts, response, rule) : null;
}

/**
 * A figure of which every count was found fit to be shown, with the answers taken together as the grouping says
 * (only counts look at it).
 */
export function exactFigure(
  parts: RawParts,
  grouping: AnswerGrouping,
  response: MeasurementResponse,
  rule: DisclosureRule,
): Figure {
  switch (parts.kind) {
    case 'PROPORTION':
      return proportionFigure(parts.denominator, exactly(parts.numerator), response);
    case 'COUNTS':
      return countsFigure(parts, grouping, response);
    case 'MEAN': {
      const { mean, sd, n, scale } = parts;
      const spread = sd === null ? null : spreadAtMost({ mean, sd, n }, scale, rule);
      return meanFigure(parts, spread, response);
    }
    case 'AMOUNT':
      return amountFigure(parts);
  }
}

/** A figure about lessons, classes or hours: nothing of it needs hiding. */
function plainFigure(parts: RawParts, response: MeasurementResponse): Figure {
  switch (parts.kind) {
    case 'PROPORTION':
      return proportionFigure(parts.denominator, exactly(parts.numerator), response);
    case 'COUNTS':
      return countsFigure(parts, everyAnswerApart(parts.counts.length), response);
    case 'MEAN':
      return meanFigure(parts, parts.sd, response);
    case 'AMOUNT':
      return amountFigure(parts);
  }
}

/** The range of small counts in which a numerator lies: at the low end or, when the rest is small, at the high end. */
function smallNumerator(parts: ProportionParts, rule: DisclosureRule): Bounds {
  const { numerator: k, denominator: n } = parts;
  const nearest = n < rule.unanimityFrom ? 0 : 1;
  const farthest = rule.smallCount - 1;
  return mayShowCount(k, n, rule)
    ? { atLeast: n - farthest, atMost: n - nearest }
    : { atLeast: nearest, atMost: farthest };
}

/** The bounds of a mean when nearly all gave the outermost answer; any spread would say how nearly. */
function outermostMean(
  parts: MeanParts,
  response: MeasurementResponse,
  rule: DisclosureRule,
): MeanFigure {
  const { n, scale } = parts;
  const [aboveLowest = 0] = tallyOf(parts, rule).cells;
  const reach = (rule.smallCount * protectedStep(scale, rule)) / n;
  const mean = mayShowCount(aboveLowest, n, rule)
    ? { atLeast: scale.max - reach, atMost: scale.max }
    : { atLeast: scale.min, atMost: scale.min + reach };
  return {
    ...{ kind: 'MEAN', n, mean, sdAtMost: null, interval: null, scale },
    response: responseOf(response, n),
  };
}

/** Whether the figure says exactly what it says: only then can its parts be shown beside it. */
export function isExactFigure(figure: Figure): boolean {
  if (figure.kind === 'PROPORTION') return isExact(figure.numerator);
  return figure.kind !== 'MEAN' || isExact(figure.mean);
}
