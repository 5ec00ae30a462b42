import type { ChartDescription, ChartSeries } from '@verankerd/charts';
import type { TrendSchools } from '@verankerd/contract';
import type { TrendWords } from './trend-words';

type School = TrendSchools['list'][number];

/** With one or two years a line would suggest a direction that nobody can see yet. Source: reference 1.9, 3.7. */
const yearsForLine = 3;

/**
 * The anchoring of the interventions of one school, on the axis that all schools have.
 * @param medians the median of all schools, a year each; a thin line to read the school against
 */
export function schoolChart(
  { name, choices }: School,
  years: readonly string[],
  medians: readonly (number | null)[],
  words: TrendWords,
): ChartDescription {
  const { texts } = words;
  const write = (value: number) => words.number(value, 1);
  return {
    title: name,
    summary: `${choices.map((choice) => sentenceOf(choice, years, words)).join('. ')}.`,
    source: texts.anchoring.source,
    categories: years,
    categoryName: texts.schoolYear,
    valueName: texts.anchoring.index,
    minimum: 0,
    maximum: 100,
    format: write,
    series: [...choices.map(seriesOf), ...medianSeries(medians, words)],
  };
}

function seriesOf(
  { interventionName, indices }: School['choices'][number],
  place: number,
): ChartSeries {
  const known = indices.filter((index) => index !== null).length;
  return {
    name: interventionName,
    mark: known < yearsForLine ? 'DOTS' : 'LINE',
    // The look of number 1 is that of the median.
    look: place === 0 ? 0 : place + 1,
    points: indices.map((value) => ({ value })),
  };
}

function medianSeries(
  medians: readonly (number | null)[],
  { texts }: TrendWords,
): readonly ChartSeries[] {
  if (medians.every((median) => median === null)) return [];
  const points = medians.map((value) => ({ value }));
  return [{ name: texts.schools.median, mark: 'STEPS', look: 1, points }];
}

function sentenceOf(
  { interventionName, indices }: School['choices'][number],
  years: readonly string[],
  { texts, number }: TrendWords,
): string {
  const place = indices.findLastIndex((index) => index !== null);
  const index = indices[place];
  return index === undefined || index === null
    ? texts.schools.none(interventionName)
    : texts.schools.oneIndex(interventionName, number(index, 1), years[place] ?? '');
}
