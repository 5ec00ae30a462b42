import {
  isConfirmed,
  type ChoiceStatus,
  type AttentionReason,
  type MatrixAnchoring,
  type MatrixRow,
  type PlainDate,
} from '@verankerd/domain';
import type { Localised } from './pack/localised';
import { scales1 } from './pack/scales-1';
import type { Texts } from './texts/texts';

/** How the reader of a matrix is spoken to, on screen and in files. */
export type MatrixVoice = {
  readonly texts: Texts['oversight']['matrix'];
  readonly read: (text: Localised) => string;
  /** A date for a narrow place: `24 nov 2026`. */
  readonly date: (date: PlainDate) => string;
  /** A number with at most the given decimals. */
  readonly number: (value: number, decimals?: number) => string;
};

/** What of a row says why it asks for attention. */
export type ReasonFacts = Pick<MatrixRow, 'overdue' | 'overdueSince'> & {
  readonly status: ChoiceStatus;
  readonly questions: readonly { readonly reason: AttentionReason['code'] | null }[];
};

/** Why a row asks for attention: what is overdue since when, and how often nothing is planned. */
export function reasonWords(
  { overdue, overdueSince, status, questions }: ReasonFacts,
  { texts, date }: MatrixVoice,
): readonly string[] {
  const unplanned = questions.filter(({ reason }) => reason === 'NOTHING_PLANNED').length;
  return [
    ...(overdue > 0 && overdueSince ? [texts.overdue(overdue, date(overdueSince))] : []),
    ...(status === 'ACTIVE' && unplanned > 0 ? [texts.nothingPlanned(unplanned)] : []),
  ];
}

/** How firmly a choice is anchored: the word and the index when there is one. */
export function anchoringWords(
  anchoring: MatrixAnchoring | null,
  { texts, read, number }: MatrixVoice,
): string {
  if (anchoring === null || anchoring.rated === 0) return texts.anchoringNothing;
  const { index, label } = anchoring;
  if (index === null || label === null) return texts.anchoringTooLittle;
  return texts.anchoringIndex(read(scales1.anchoring.labels[label]), number(index.shown, 1));
}

/** How much of what is agreed was confirmed this school year. */
export function confirmedWords(row: MatrixRow, { texts }: MatrixVoice): string {
  const { confirmed } = row;
  if (confirmed === null || confirmed.of === 0) return texts.confirmedNothing;
  return isConfirmed(row) ? texts.confirmedAll : texts.confirmedSome(confirmed.done, confirmed.of);
}
