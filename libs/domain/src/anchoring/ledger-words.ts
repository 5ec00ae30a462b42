import type { Agreed, ConfirmationAnswer } from '../confirmations/confirmation-answer';
import type { AnchoringEvent, EvidenceStanding } from './anchoring-event';

/** When something is said about a school year: before it began, up to the deadline, after it, or when it is over. */
export const spokenPhases = { EARLY: 0, AUTUMN: 1, LATER: 2, AFTERWARDS: 3 } as const;

/** The three things that can be said about an aspect and a school year; of each the last word is kept. */
export const registers = { RATING: 0, CONFIRMATION: 1, EVIDENCE: 2 } as const;

/** The word that means that what was said is taken back. */
export const removedWord = 9;

const agreedByWord: readonly (Agreed | null)[] = [null, 0, 1, 2, 'NOT_APPLICABLE'];
const answerByWord: readonly (ConfirmationAnswer | null)[] = [
  null,
  'YES',
  'PARTLY',
  'NO',
  'NOT_APPLICABLE',
];
const evidenceByWord: readonly (EvidenceStanding | null)[] = [
  null,
  'NONE',
  'SUPPORTED',
  'LASTING_PLACE',
];
const wordByAnswer = { YES: 1, PARTLY: 2, NO: 3, NOT_APPLICABLE: 4 } as const;
const wordByEvidence = { NONE: 1, SUPPORTED: 2, LASTING_PLACE: 3 } as const;

/** The register that an event writes. */
export function registerOf(event: AnchoringEvent): number {
  switch (event.kind) {
    case 'CONFIRMED':
    case 'CONFIRMATION_REMOVED':
      return registers.CONFIRMATION;
    case 'EVIDENCE_CHANGED':
      return registers.EVIDENCE;
    default:
      return registers.RATING;
  }
}

/** What an event says as a small number from 1, to keep in a register; 0 there means that nothing was said. */
export function wordOf(event: AnchoringEvent): number {
  switch (event.kind) {
    case 'RATED':
      return event.level + 1;
    case 'RATED_NOT_APPLICABLE':
      return 4;
    case 'CONFIRMED':
      return wordByAnswer[event.answer];
    case 'EVIDENCE_CHANGED':
      return wordByEvidence[event.evidence];
    case 'RATING_REMOVED':
    case 'CONFIRMATION_REMOVED':
      return removedWord;
  }
}

/** What a word in the rating register says; null when it was taken back. */
export function agreedOf(word: number): Agreed | null {
  return agreedByWord[word] ?? null;
}

/** What a word in the confirmation register says; null when it was taken back. */
export function answerOf(word: number): ConfirmationAnswer | null {
  return answerByWord[word] ?? null;
}

/** What a word in the evidence register says; null when nothing was said. */
export function evidenceOf(word: number): EvidenceStanding | null {
  return evidenceByWord[word] ?? null;
}
