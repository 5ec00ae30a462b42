import { reasonWords, scales1 } from '@verankerd/content';
import { anchoringLabels, questionStates } from '@verankerd/domain';
import type { MatrixOverviewAnswer } from '@verankerd/contract';
import {
  heading,
  paragraph,
  table,
  type Block,
  type Document,
  type Telling,
} from '../../exports/exports-door';
import type { NarrowedLines } from './narrowed-lines';
import { chosenFilters, factsOfLines, stateWord, voiceOf } from './telling-of-lines';

/** What the schools of an overseer come to, to read from paper. By name, never ranked. */
export function overviewDocument(
  narrowed: NarrowedLines,
  overview: MatrixOverviewAnswer,
  telling: Telling,
): Document {
  const { oversight, oversightExport } = telling.texts;
  const words = oversightExport.overview;
  const facts = factsOfLines(narrowed, telling);
  const filters = chosenFilters(narrowed, telling);
  return {
    ...facts,
    blocks: [
      heading(1, facts.title),
      paragraph(oversight.matrix.summary(overview.needing, overview.schools), 'LEAD'),
      paragraph(
        [
          words.asOn(telling.date(overview.asOn), overview.schoolYear),
          words.only,
          ...(filters.length > 0 ? [words.narrowed(filters.join('; '))] : []),
        ].join(' '),
      ),
      paragraph(
        [
          overview.choices > 0 ? words.choices(overview.choices) : words.nothing,
          ...(overview.silent > 0 ? [words.silent(overview.silent)] : []),
        ].join(' '),
      ),
      ...(overview.choices > 0
        ? [...questionBlocks(overview, telling), ...anchoringBlocks(overview, telling)]
        : []),
      ...askingBlocks(overview, telling),
    ],
  };
}

function questionBlocks(
  { questions, choices }: MatrixOverviewAnswer,
  telling: Telling,
): readonly Block[] {
  const { overview, columns } = telling.texts.oversightExport;
  if (questions.state === 'HIDDEN')
    return [
      heading(2, overview.questions),
      paragraph(telling.texts.oversightTrends.hidden[questions.reason]),
    ];
  return [
    heading(2, overview.questions),
    table({
      caption: overview.questionsCaption(choices),
      header: [columns.question, ...questionStates.map((state) => stateWord(state, telling))],
      rows: questions.figure.map(({ question, counts }) => [
        telling.texts.questions.short[question],
        ...questionStates.map((state) => String(counts[state])),
      ]),
      widths: [3.4, ...questionStates.map(() => 1.5)],
    }),
  ];
}

function anchoringBlocks(
  { anchoring }: MatrixOverviewAnswer,
  { texts, read, figure: number }: Telling,
): readonly Block[] {
  const { overview } = texts.oversightExport;
  const title = heading(2, overview.anchoring);
  if (anchoring.state === 'HIDDEN')
    return [title, paragraph(texts.oversightTrends.hidden[anchoring.reason])];
  const { labels, spread, computed, notComputed } = anchoring.figure;
  return [
    title,
    paragraph(
      [
        ...(spread
          ? [overview.spread(number(spread.median), number(spread.lower), number(spread.upper))]
          : []),
        ...(notComputed > 0 ? [overview.notComputed(notComputed)] : []),
      ].join(' '),
    ),
    table({
      caption: overview.anchoringCaption(computed),
      header: [overview.label, overview.choicesColumn],
      rows: anchoringLabels.map((label) => [
        read(scales1.anchoring.labels[label]),
        String(labels[label]),
      ]),
      widths: [3, 1],
    }),
  ];
}

function askingBlocks(
  { asking, askingLeftOut }: MatrixOverviewAnswer,
  telling: Telling,
): readonly Block[] {
  const { overview, columns } = telling.texts.oversightExport;
  const title = heading(2, overview.asking);
  if (asking.length === 0) return [title, paragraph(overview.nobodyAsks)];
  const voice = voiceOf(telling);
  return [
    title,
    table({
      caption: overview.askingCaption,
      header: [columns.school, columns.intervention, overview.questionsColumn, overview.why],
      rows: asking.map((choice) => [
        choice.place === null ? choice.schoolName : `${choice.schoolName}, ${choice.place}`,
        choice.interventionName,
        choice.questions.map(({ question }) => telling.texts.questions.short[question]).join(', '),
        reasonWords({ ...choice, status: 'ACTIVE' }, voice).join('; '),
      ]),
      widths: [2.6, 2.2, 2.6, 2.6],
    }),
    ...(askingLeftOut > 0 ? [paragraph(overview.leftOut(askingLeftOut))] : []),
  ];
}
