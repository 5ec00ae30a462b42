/** What other features use of the confirmations: who carries an aspect, where it stands, and what was agreed. */
export { CarriersEditor } from './carriers-editor';
export { placeSentence } from './place-words';
export { agreedWord } from './year-answer';
