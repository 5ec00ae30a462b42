import { anchoringWords, reasonWords, scales1, type MatrixVoice } from '@verankerd/content';
import {
  asksForAttention,
  questionKeys,
  questionStates,
  type MatrixRow,
  type OverseenLine,
  type QuestionKey,
} from '@verankerd/domain';
import type { Sheet, Telling } from '../../exports/exports-door';
import type { NarrowedLines } from './narrowed-lines';
import { chosenFilters, stateWord, voiceOf } from './telling-of-lines';

type Cell = string | number | null;

/** A column: its heading, and its cell in a line. */
type Column = { readonly heading: string; readonly cell: (line: OverseenLine) => Cell };

/** A row for each choice, with a column for each question. */
export function wideSheet(narrowed: NarrowedLines, telling: Telling): Sheet {
  const { texts } = telling;
  const questions = questionsOf(narrowed);
  const columns: readonly Column[] = [
    ...schoolColumns(narrowed, telling),
    ...questions.map((question): Column => ({
      heading: texts.questions.short[question],
      cell: ({ row }) => row && standingWord(row, question, telling),
    })),
    ...choiceColumns(narrowed, telling),
    ...sourceColumns(narrowed, telling),
  ];
  return {
    name: texts.oversightExport.sheets.wide,
    header: columns.map(({ heading }) => heading),
    rows: narrowed.lines.map((line) => columns.map(({ cell }) => cell(line))),
  };
}

/** A row for each question of each choice: long, and easy to count in. */
export function flatSheet(narrowed: NarrowedLines, telling: Telling): Sheet {
  const { texts } = telling;
  const { columns, sheets, yes, no } = texts.oversightExport;
  const before = schoolColumns(narrowed, telling);
  const after = sourceColumns(narrowed, telling);
  const cells = ({ row }: OverseenLine, question: QuestionKey): readonly Cell[] => {
    if (row === null) return [null, null, null, null, null];
    const asks = asksForAttention(row, question);
    const reason = row.questions[questionKeys.indexOf(question)]?.reason ?? null;
    return [
      texts.questions.short[question],
      standingWord(row, question, telling),
      asks ? yes : no,
      asks && reason ? texts.oversight.matrix.reasons[reason] : null,
      row.handedInOn,
    ];
  };
  return {
    name: sheets.flat,
    header: [
      ...before.map(({ heading }) => heading),
      columns.question,
      columns.standing,
      columns.attention,
      columns.reason,
      columns.handedInOn,
      ...after.map(({ heading }) => heading),
    ],
    rows: narrowed.lines.flatMap((line) =>
      // A school that handed in nothing has one row: it is there, and says so.
      (line.row ? questionsOf(narrowed) : questionKeys.slice(0, 1)).map((question) => [
        ...before.map(({ cell }) => cell(line)),
        ...cells(line, question),
        ...after.map(({ cell }) => cell(line)),
      ]),
    ),
  };
}

/** What a list is of, and what its words mean. */
export function aboutSheet(narrowed: NarrowedLines, telling: Telling): Sheet {
  const { texts, read } = telling;
  const { sheets, facts, source } = texts.oversightExport;
  const { organisation, schoolYear, asOn } = narrowed.matrix;
  const filters = chosenFilters(narrowed, telling);
  return {
    name: sheets.about,
    header: [facts.fact, facts.content],
    rows: [
      [facts.of, organisation.name],
      [facts.schoolYear, schoolYear],
      [facts.asOn, asOn],
      [facts.source, source],
      [facts.narrowed, filters.length > 0 ? filters.join('; ') : facts.everything],
      [facts.order, facts.alphabetical],
      ...questionStates.map((state): readonly Cell[] => [
        `${facts.states}: ${stateWord(state, telling)}`,
        read(scales1.progress[state].meaning),
      ]),
    ],
  };
}

function questionsOf({ asked }: NarrowedLines): readonly QuestionKey[] {
  return asked.question ? [asked.question] : questionKeys;
}

function standingWord(row: MatrixRow, question: QuestionKey, telling: Telling): Cell {
  const standing = row.questions[questionKeys.indexOf(question)];
  return standing ? stateWord(standing.state, telling) : null;
}

function schoolColumns({ matrix }: NarrowedLines, { texts }: Telling): readonly Column[] {
  const { columns } = texts.oversightExport;
  const words = texts.oversight.matrix;
  const boards = new Map(matrix.boards.map(({ number, name }) => [number, name]));
  const partnerships = new Map(matrix.partnerships.map(({ code, name }) => [code, name]));
  return [
    { heading: columns.school, cell: ({ school }) => school.name },
    { heading: columns.code, cell: ({ school }) => school.establishmentCode },
    { heading: columns.place, cell: ({ school }) => school.place },
    { heading: columns.sector, cell: ({ school }) => words.sectors[school.sector] },
    { heading: columns.board, cell: ({ school }) => boards.get(school.boardNumber ?? '') ?? null },
    {
      heading: columns.partnership,
      cell: ({ school }) => partnerships.get(school.partnershipCode ?? '') ?? null,
    },
    { heading: columns.intervention, cell: ({ row }) => row?.interventionName ?? null },
    {
      heading: columns.status,
      cell: ({ school, row }) => {
        if (row) return words.choiceStatus[row.status];
        return school.isSharing ? words.nothingSubmitted : words.sharesNothing;
      },
    },
  ];
}

function choiceColumns({ asked }: NarrowedLines, telling: Telling): readonly Column[] {
  const { columns, yes, no } = telling.texts.oversightExport;
  const voice = voiceOf(telling);
  const of = (heading: string, cell: (row: MatrixRow) => Cell): Column => ({
    heading,
    cell: ({ row }) => row && cell(row),
  });
  return [
    of(columns.attention, (row) => (asksForAttention(row, asked.question) ? yes : no)),
    of(columns.reason, (row) => reasonWords(row, voice).join('; ')),
    of(columns.overdue, ({ overdue }) => overdue),
    of(columns.overdueSince, ({ overdueSince }) => overdueSince),
    of(columns.anchoring, ({ anchoring }) => labelWord(anchoring, voice)),
    of(columns.index, ({ anchoring }) => anchoring?.index?.shown ?? null),
    of(columns.rated, ({ anchoring }) => anchoring?.rated ?? null),
    of(columns.applicable, ({ anchoring }) => anchoring?.applicable ?? null),
    of(columns.badge, ({ anchoring }) => (anchoring?.hasBadge ? yes : no)),
    of(columns.confirmed, ({ confirmed }) => confirmed?.done ?? null),
    of(columns.confirmable, ({ confirmed }) => confirmed?.of ?? null),
    of(columns.handedInOn, ({ handedInOn }) => handedInOn),
    of(
      columns.explanation,
      ({ explanation, isExplained }) =>
        explanation ?? (isExplained ? voice.texts.explanationLater : null),
    ),
  ];
}

/** The word alone, since the index has a column of its own. */
function labelWord(anchoring: MatrixRow['anchoring'], voice: MatrixVoice): string {
  const label = anchoring?.label;
  return label ? voice.read(scales1.anchoring.labels[label]) : anchoringWords(anchoring, voice);
}

function sourceColumns({ matrix }: NarrowedLines, { texts }: Telling): readonly Column[] {
  const { columns, source } = texts.oversightExport;
  return [
    { heading: columns.schoolYear, cell: () => matrix.schoolYear },
    { heading: columns.asOn, cell: () => matrix.asOn },
    { heading: columns.source, cell: () => source },
  ];
}
