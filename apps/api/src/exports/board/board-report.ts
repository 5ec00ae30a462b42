import { questionKeys, questionStates, reviewDecisions, verdicts } from '@verankerd/domain';
import {
  heading,
  paragraph,
  table,
  type Block,
  type Document,
  type DocumentFacts,
  type Workbook,
} from '../document/document';
import type { BoardMaterial } from '../material';
import { firstSentences } from '../review/first-sentences';
import type { FrozenSnapshot, Telling } from '../review/telling';
import { boardFigures, fewestSchools, indexOfYear, type BoardFigures } from './board-figures';

const mostWritten = 600;

/** One report over the reviews that schools handed in: by name, never ranked; together only from enough schools. */
export function boardReport(board: BoardMaterial, telling: Telling): Document {
  const { texts } = telling;
  const words = texts.exports.board;
  const reviews = inOrder(board.reviews);
  const figures = boardFigures(reviews);
  const facts = factsOfBoard(board, telling);
  return {
    ...facts,
    blocks: [
      heading(1, facts.title),
      paragraph(
        reviews.length === 0 ? words.none : words.lead(reviews.length, figures.schools),
        'LEAD',
      ),
      ...(reviews.length === 0
        ? []
        : [
            ...decisionBlocks(figures, telling),
            heading(2, words.all),
            reviewsTable(reviews, telling),
            ...togetherBlocks(reviews, figures, telling),
            ...measurementBlocks(reviews, figures, telling),
            ...reasonBlocks(reviews, telling),
            ...proofBlocks(reviews, telling),
          ]),
    ],
  };
}

/** The figures of a board's report as data. */
export function boardSheets(board: BoardMaterial, telling: Telling): Workbook {
  const { header, rows } = reviewsTable(inOrder(board.reviews), telling);
  const { sheet, index } = telling.texts.exports.board;
  const place = header.indexOf(index);
  return {
    ...factsOfBoard(board, telling),
    sheets: [
      {
        name: sheet,
        header: [...header, telling.texts.exports.sheets.checksum],
        rows: inOrder(board.reviews).map((review, row) => [
          ...(rows[row] ?? []).map((cell, column) =>
            column === place ? indexOfYear(review) : cell,
          ),
          review.checksum,
        ]),
      },
    ],
  };
}

function factsOfBoard(
  { boardName, schoolYear, reviews }: BoardMaterial,
  telling: Telling,
): DocumentFacts {
  const { board, facts } = telling.texts.exports;
  const moments = reviews.map(({ snapshot }) => snapshot.frozen.at).sort();
  return {
    title: board.title(schoolYear, boardName),
    subject: boardName,
    author: boardName,
    language: telling.language,
    // The last that was frozen; without any, the end of the school year.
    madeAt: new Date(moments.at(-1) ?? `${schoolYear.slice(5)}-07-31T00:00:00Z`),
    footer: board.footer(boardName, schoolYear),
    words: { page: facts.page, chart: telling.texts.charts },
  };
}

function inOrder(reviews: readonly FrozenSnapshot[]): readonly FrozenSnapshot[] {
  const name = ({ snapshot }: FrozenSnapshot) =>
    `${snapshot.school.name} ${snapshot.choice.interventionName}`;
  return reviews.toSorted((one, other) => name(one).localeCompare(name(other), 'nl'));
}

function decisionBlocks({ decisions }: BoardFigures, { texts }: Telling): readonly Block[] {
  const words = texts.exports.board;
  return [
    heading(2, words.decisions),
    table({
      caption: words.decisionsCaption,
      header: [texts.exports.sheets.decision, words.count],
      rows: reviewDecisions.map((decision) => [
        texts.reviews.decisionWords[decision].word,
        String(decisions[decision]),
      ]),
      widths: [3, 1],
    }),
  ];
}

function reviewsTable(reviews: readonly FrozenSnapshot[], telling: Telling) {
  const { board, sheets } = telling.texts.exports;
  const { reading } = telling.texts.reviews;
  return table({
    caption: board.allCaption,
    header: [
      board.school,
      board.intervention,
      sheets.decision,
      reading.inPlace,
      board.index,
      sheets.frozenOn,
    ],
    rows: reviews.map((review) => {
      const { school, choice, decision, facts, frozen } = review.snapshot;
      const index = indexOfYear(review);
      return [
        school.name,
        choice.interventionName,
        telling.read(decision.word),
        reading.ofAspects(facts.ratings.inPlace, facts.ratings.applicable),
        index === null ? board.notComputable : telling.figure(index),
        telling.date(frozen.on),
      ];
    }),
    widths: [3, 3, 1.8, 1.5, 1.5, 2.2],
  });
}

function togetherBlocks(
  reviews: readonly FrozenSnapshot[],
  { states, spread }: BoardFigures,
  telling: Telling,
): readonly Block[] {
  const { board } = telling.texts.exports;
  const words = reviews[0]?.snapshot.words;
  if (!words) return [];
  return [
    heading(2, board.questions),
    table({
      caption: board.questionsCaption,
      header: [
        telling.texts.reviews.reading.question,
        ...questionStates.map((state) => telling.read(words.questionStates[state])),
      ],
      rows: questionKeys.map((question) => [
        telling.read(words.questions[question]),
        ...questionStates.map((state) => String(states[question][state])),
      ]),
      widths: [4, ...questionStates.map(() => 1.7)],
    }),
    heading(2, board.anchoring),
    paragraph(
      spread
        ? board.spread(
            telling.figure(spread.median),
            telling.figure(spread.lower),
            telling.figure(spread.upper),
            spread.count,
          )
        : board.tooFew(fewestSchools),
    ),
  ];
}

function measurementBlocks(
  reviews: readonly FrozenSnapshot[],
  { changes }: BoardFigures,
  telling: Telling,
): readonly Block[] {
  const { board, report } = telling.texts.exports;
  const rows = reviews.flatMap(({ snapshot }) =>
    snapshot.facts.measurements.flatMap(({ name, group, points, verdict }) => {
      const last = points.at(-1);
      return last
        ? [
            [
              snapshot.school.name,
              report.measured(name, group),
              `${telling.read(last.shown)} (${last.schoolYear})`,
              verdict ? board.verdicts[verdict.verdict] : report.none,
            ],
          ]
        : [];
    }),
  );
  if (rows.length === 0) return [];
  return [
    heading(2, board.measurements),
    table({
      caption: board.measurementsCaption,
      header: [board.school, board.measurement, report.value, board.change],
      rows,
      widths: [3, 3, 3, 2],
    }),
    heading(3, board.changes),
    ...(changes.length === 0
      ? [paragraph(board.tooFew(fewestSchools))]
      : [
          table({
            caption: board.changesCaption,
            header: [board.measurement, ...verdicts.map((verdict) => board.verdicts[verdict])],
            rows: changes.map(({ name, counts }) => [
              name,
              ...verdicts.map((verdict) => String(counts[verdict])),
            ]),
            widths: [4, ...verdicts.map(() => 1.5)],
          }),
        ]),
  ];
}

function reasonBlocks(reviews: readonly FrozenSnapshot[], telling: Telling): readonly Block[] {
  return [
    heading(2, telling.texts.exports.board.why),
    ...reviews.flatMap(({ snapshot: { school, choice, decision } }) => [
      heading(3, `${school.name}: ${choice.interventionName}`),
      paragraph(`${telling.read(decision.word)}. ${firstSentences(decision.reason, mostWritten)}`),
      paragraph(
        telling.texts.exports.summary.nextReview(telling.date(decision.nextReviewOn)),
        'NOTE',
      ),
    ]),
  ];
}

function proofBlocks(reviews: readonly FrozenSnapshot[], { texts }: Telling): readonly Block[] {
  const { board } = texts.exports;
  return [
    heading(2, board.proof),
    table({
      caption: board.proofCaption,
      header: [board.school, board.intervention, texts.exports.sheets.checksum],
      rows: reviews.map(({ snapshot, checksum }) => [
        snapshot.school.name,
        snapshot.choice.interventionName,
        checksum,
      ]),
      widths: [2, 2, 5],
    }),
  ];
}
