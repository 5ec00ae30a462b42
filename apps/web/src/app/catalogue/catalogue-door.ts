export { CataloguePicker } from './catalogue-picker';
export { CatalogueWords } from './catalogue-words';
export { EntryFacts } from './entry-facts';
export { RecognitionList } from './recognition-list';
