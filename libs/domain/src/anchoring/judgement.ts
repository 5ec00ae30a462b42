import { agreedAfter, type Agreed } from '../confirmations/confirmation-answer';
import type { AnchoringLedger } from './anchoring-ledger';
import { agreedOf, answerOf, registers } from './ledger-words';

/** What a team said about an aspect and a school year up to some moment; null when it said nothing that stands. */
export type Judgement = {
  /** What is agreed after it. */
  readonly agreed: Agreed;
  /** The phase in which the deciding word was said. */
  readonly phase: number;
};

// Twenty judgements exist; sharing them spares an object per aspect and school year.
const judgements = new Map<Agreed, readonly Judgement[]>(
  ([0, 1, 2, 'NOT_APPLICABLE', 'NOT_RATED'] as const).map((agreed) => [
    agreed,
    [0, 1, 2, 3].map((phase) => ({ agreed, phase })),
  ]),
);

/**
 * The judgement of one aspect for one school year, by what was said through a phase.
 *
 * The last rating of the school year is the base, or else what was agreed before. An answer to "Klopt dit nog?"
 * counts when it is later than that rating, and only the last answer does: a slip of the finger that is put right
 * costs nothing. A rating that is taken back takes all earlier words of that school year with it.
 */
export function judgementThrough(
  ledger: AnchoringLedger,
  cell: number,
  throughPhase: number,
  agreedBefore: Agreed,
): Judgement | null {
  const rating = ledger.latest(cell, registers.RATING, throughPhase);
  const confirmation = ledger.latest(cell, registers.CONFIRMATION, throughPhase);
  const rated = rating < 0 ? null : agreedOf(ledger.wordAt(rating));
  if (confirmation >= 0 && (rating < 0 || isLater(ledger, confirmation, rating))) {
    const answer = answerOf(ledger.wordAt(confirmation));
    if (answer) {
      const agreed = agreedAfter(answer, rated ?? agreedBefore);
      return judgement(agreed, ledger.phaseAt(confirmation));
    }
  }
  return rated === null ? null : judgement(rated, ledger.phaseAt(rating));
}

function isLater(ledger: AnchoringLedger, slot: number, other: number): boolean {
  return ledger.stampAt(slot) > ledger.stampAt(other);
}

function judgement(agreed: Agreed, phase: number): Judgement | null {
  return judgements.get(agreed)?.[phase] ?? null;
}
