import type { AnchoringSeriesAnswer } from '@verankerd/contract';
import { questionKeys, type QuestionKey, type SchoolYear } from '@verankerd/domain';

/** A question in a school year: a cell of the heat map. */
export type HeatMapCell = AnchoringSeriesAnswer['heatMap'][number]['questions'][number] & {
  readonly schoolYear: SchoolYear;
  /** The highest number of points that the rated aspects could have. */
  readonly most: number;
  /** How far, from 0 to 4, for the pattern and the colour; null when nothing was rated. */
  readonly shade: number | null;
};

/** A row of the heat map. */
export type HeatMapRow = { readonly question: QuestionKey; readonly cells: readonly HeatMapCell[] };

const highestLevel = 3;

/** The heat map as it is drawn: a row a question, a cell a school year, in the order of the guide. */
export function heatMapRows({
  heatMap,
}: Pick<AnchoringSeriesAnswer, 'heatMap'>): readonly HeatMapRow[] {
  return questionKeys.map((question) => ({
    question,
    cells: heatMap.flatMap(({ schoolYear, questions }) => {
      const cell = questions.find((one) => one.question === question);
      if (!cell) return [];
      const most = highestLevel * cell.rated;
      return { ...cell, schoolYear, most, shade: shadeOf(cell.points, most) };
    }),
  }));
}

function shadeOf(points: number, most: number): number | null {
  return most === 0 ? null : Math.floor((4 * points) / most);
}
