import type { ChartDescription, ChartSeries } from '@verankerd/charts';
import { absenceWords, answersWords, type FigureVoice } from '@verankerd/content';
import type { IndicatorSeries, SeriesLine } from '@verankerd/contract';
import { sourceOf } from './line-chart';
import { pointLabel } from './period-words';

type Group = { readonly first: number; readonly last: number };

/**
 * How the answers fell in each school year, as bars of 100 % around the middle answer. Answers that were taken together
 * because few people gave them stand together here as well. Source: reference 3.4 rule 2, 3.7.
 */
export function answersChart(
  series: IndicatorSeries,
  line: SeriesLine,
  voice: FigureVoice,
): ChartDescription {
  const { indicator } = series;
  const { texts, number } = voice;
  const categories = indicator.measure.kind === 'COUNTS' ? indicator.measure.categories : [];
  const groups = groupsIn(line);
  const nameOf = ({ first, last }: Group): string => {
    const [one = '', other = ''] = [categories[first], categories[last]];
    return first === last ? one : texts.chart.together(one, other);
  };
  const format = (value: number): string => `${number(value, 1)} %`;
  const answers = groups.map((group): ChartSeries => ({
    name: nameOf(group),
    side: sideOf(group, categories.length),
    mark: 'BARS',
    look: 0,
    points: line.points.map(({ figure: content }) => {
      if (content.state !== 'SHOWN')
        return {
          value: null,
          hidden: content.state === 'HIDDEN',
          remark: absenceWords(content, voice),
        };
      const share = shareOf(content.figure, group);
      const n = answersWords(content, voice);
      return { value: share, ...(n !== undefined && { n }) };
    }),
  }));
  const last = line.points.findLastIndex(({ figure }) => figure.state === 'SHOWN');
  const told = answers.flatMap(({ name, points }) => {
    const value = points[last]?.value;
    return typeof value === 'number' ? { name, value } : [];
  });
  const most = [...told].sort((one, other) => other.value - one.value)[0];
  return {
    shape: 'DIVERGING',
    title: most
      ? texts.chart.answersTitle(indicator.name, most.name, format(most.value))
      : texts.chart.answersTitleNone(indicator.name),
    summary: texts.chart.answersSummary(
      line.points[last] ? pointLabel(line.points[last], voice) : '',
      told.map(({ name, value }) => texts.chart.answersPart(name, format(value))).join(', '),
    ),
    source: sourceOf(indicator, voice),
    categories: line.points.map((point) => pointLabel(point, voice)),
    categoryName: texts.chart.schoolYear,
    valueName: texts.chart.share,
    minimum: -100,
    maximum: 100,
    format,
    series: answers,
  };
}

/** Every way in which answers stand together in any year, in the order of the scale. */
function groupsIn({ points }: SeriesLine): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { figure: content } of points) {
    if (content.state !== 'SHOWN' || content.figure.kind !== 'COUNTS') continue;
    for (const { first, last } of content.figure.groups)
      groups.set(`${first}-${last}`, { first, last });
  }
  return [...groups.values()].sort(
    (one, other) => one.first - other.first || one.last - other.last,
  );
}

/** A scale with an even number of answers has no middle: its halves stand on either side. */
function sideOf({ first, last }: Group, answers: number): NonNullable<ChartSeries['side']> {
  const middle = (answers - 1) / 2;
  if (last < middle) return 'BEFORE';
  return first > middle ? 'AFTER' : 'MIDDLE';
}

function shareOf(
  figure: Extract<SeriesLine['points'][number]['figure'], { state: 'SHOWN' }>['figure'],
  { first, last }: Group,
): number | null {
  if (figure.kind !== 'COUNTS') return null;
  const group = figure.groups.find((one) => one.first === first && one.last === last);
  return group ? (group.count / figure.n) * 100 : null;
}
