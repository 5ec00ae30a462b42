/** What other features use of the history. */
export { FieldHistory } from './field-history';
export { ratingWord } from './event-words';
