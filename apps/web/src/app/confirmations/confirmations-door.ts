/** What other features use of the confirmations: who carries an aspect, and where it stands. */
export { CarriersEditor } from './carriers-editor';
export { placeSentence } from './place-words';
