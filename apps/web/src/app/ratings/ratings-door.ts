/** What other features use of the ratings: an answer that saves itself, and how it tells where it stands. */
export { AnswerDraft, type DraftPorts, type Versioned } from './answer-draft';
export { ChangedMeanwhile } from './changed-meanwhile';
export { DraftState } from './draft-state';
