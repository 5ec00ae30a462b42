import type { Trends } from '@verankerd/contract';
import type { Texts } from '@verankerd/content/texts';
import type { AnchoringLabel, PlainDate, QuestionKey, QuestionState } from '@verankerd/domain';

/** What charts over the years need to write in the language of the reader. */
export type TrendWords = {
  readonly texts: Texts['oversightTrends'];
  readonly questions: Readonly<Record<QuestionKey, string>>;
  readonly states: Readonly<Record<QuestionState, string>>;
  readonly labels: Readonly<Record<AnchoringLabel, string>>;
  readonly number: (value: number, decimals?: number) => string;
  readonly month: (date: PlainDate) => string;
};

/** One school year of the trends. */
export type TrendYear = Trends['years'][number];

/** The years from the first in which something was handed in; before it there is nothing to tell. */
export function yearsInSight({ years }: Trends): readonly TrendYear[] {
  const first = years.findIndex(({ choices, notRunning }) => choices + notRunning > 0);
  return first < 0 ? [] : years.slice(first);
}
