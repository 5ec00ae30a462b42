import { matrixRows, matrixSchools, type Matrix, type NarrowedQuery } from '@verankerd/contract';
import {
  linesAsked,
  overseenLines,
  type MatrixFilter,
  type OverseenLine,
  type PlainDate,
} from '@verankerd/domain';
import type { Transaction } from '../../platform/database/unit-of-work';
import { readMatrix } from '../matrix-reader';
import type { OverseerKey } from '../overseers';

/** A matrix, and the lines of it that a reader narrowed it to. */
export type NarrowedLines = {
  readonly matrix: Matrix;
  readonly asked: NarrowedQuery;
  readonly lines: readonly OverseenLine[];
};

/**
 * Reads what the page of an overseer shows for the same question: the same matrix, narrowed by the same rule.
 * @throws Refusal `resource.not-found` when the actor does not work for the overseer.
 */
export async function readNarrowedLines(
  transaction: Transaction,
  overseer: OverseerKey,
  asked: NarrowedQuery,
  today: PlainDate,
): Promise<NarrowedLines> {
  const matrix = await readMatrix(transaction, overseer, asked, today);
  const schools = matrixSchools(matrix);
  const lines = linesAsked(overseenLines(schools, matrixRows(matrix, schools)), {
    filter: filterOf(asked),
    search: asked.search ?? '',
  });
  return { matrix, asked, lines };
}

/** The names of what a reader asks for by number or code, where they are known. */
export function namesOfAsked({
  matrix: { boards, partnerships, schools },
  asked,
}: Pick<NarrowedLines, 'matrix' | 'asked'>) {
  return {
    board: boards.find(({ number }) => number === asked.board)?.name ?? null,
    partnership: partnerships.find(({ code }) => code === asked.partnership)?.name ?? null,
    school: (asked.school && schools.names[0]) ?? null,
  };
}

function filterOf(asked: NarrowedQuery): MatrixFilter {
  const { sector, intervention, question, state, board, partnership, attention } = asked;
  return {
    ...(sector && { sector }),
    ...(intervention && { interventionName: intervention }),
    ...(question && { question }),
    ...(state && { state }),
    ...(board && { boardNumber: board }),
    ...(partnership && { partnershipCode: partnership }),
    ...(attention && { onlyAttention: true }),
  };
}
