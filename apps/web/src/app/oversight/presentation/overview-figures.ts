import type { ChartDescription } from '@verankerd/charts';
import { scales1 } from '@verankerd/content';
import type { MatrixOverviewAnswer } from '@verankerd/contract';
import { anchoringLabels, questionStates, type QuestionKey } from '@verankerd/domain';
import { questionSides } from '../trends/question-trend';
import type { OverviewWords } from './overview-slides';

/** The figures of a chart in numbers, beside it. */
export type FiguresTable = {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A chart, and its figures in numbers. */
export type Figures = { readonly chart: ChartDescription; readonly table: FiguresTable };

type Shown<R> = R extends { readonly state: 'SHOWN'; readonly figure: infer F } ? F : never;
type Questions = Shown<MatrixOverviewAnswer['questions']>;
type Anchoring = Shown<MatrixOverviewAnswer['anchoring']>;

/** How the choices that run stand at each question. */
export function questionFigures(
  questions: Questions,
  choices: number,
  words: OverviewWords,
): Figures {
  const { oversightExport, oversightTrends } = words.all;
  const named = questions.map(({ question, counts }) => ({
    name: words.all.questions.short[question as QuestionKey],
    counts,
    n: questionSides.reduce((sum, [state]) => sum + counts[state], 0),
    good: counts.ON_TRACK + counts.DONE,
  }));
  const [weakest] = named
    .filter(({ n, good }) => n > 0 && good < n)
    .toSorted((one, other) => one.good / one.n - other.good / other.n);
  const { presentation, overview, columns } = oversightExport;
  const state = (key: (typeof questionStates)[number]) => words.read(scales1.progress[key].label);
  const shownStates = questionStates.filter(
    (key) => key !== 'NOT_APPLICABLE' || named.some(({ counts }) => counts[key] > 0),
  );
  return {
    chart: {
      shape: 'DIVERGING',
      title: weakest
        ? presentation.weakest(weakest.name, words.number(weakest.good), words.number(weakest.n))
        : presentation.allWell,
      summary: presentation.questionsSummary,
      source: oversightTrends.questions.source,
      categories: named.map(({ name }) => name),
      categoryName: columns.question,
      valueName: oversightTrends.questions.valueName,
      minimum: -100,
      maximum: 100,
      format: (value) => `${words.number(value)} %`,
      series: questionSides.map(([key, side, look]) => ({
        name: state(key),
        mark: 'BARS',
        side,
        look,
        points: named.map(({ counts, n }) =>
          n > 0
            ? { value: (100 * counts[key]) / n }
            : { value: null, remark: oversightTrends.questions.notApplicable },
        ),
      })),
    },
    table: {
      caption: overview.questionsCaption(choices),
      header: [columns.question, ...shownStates.map(state)],
      rows: named.map(({ name, counts }) => [
        name,
        ...shownStates.map((key) => words.number(counts[key])),
      ]),
    },
  };
}

/** How firmly choices are anchored, of those with an index. */
export function anchoringFigures({ labels, computed }: Anchoring, words: OverviewWords): Figures {
  const { oversightExport, oversightTrends } = words.all;
  const { presentation, overview } = oversightExport;
  const names = anchoringLabels.map((label) => words.read(scales1.anchoring.labels[label]));
  const counts = anchoringLabels.map((label) => labels[label]);
  return {
    chart: {
      title: presentation.firm(words.number(labels.BUILDING + labels.FIRM), words.number(computed)),
      summary: overview.anchoringCaption(computed),
      source: oversightTrends.questions.source,
      categories: names,
      categoryName: overview.label,
      valueName: overview.choicesColumn,
      minimum: 0,
      format: (value) => words.number(value),
      series: [
        {
          name: overview.choicesColumn,
          mark: 'BARS',
          look: 0,
          points: counts.map((value) => ({ value })),
        },
      ],
    },
    table: {
      caption: overview.anchoringCaption(computed),
      header: [overview.label, overview.choicesColumn, presentation.share],
      rows: names.map((name, place) => {
        const count = counts[place] ?? 0;
        return [name, words.number(count), `${words.number((100 * count) / computed)} %`];
      }),
    },
  };
}
