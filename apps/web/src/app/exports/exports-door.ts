/** What other features use of the files. */
export { BoardDownloads } from './board-downloads';
export { ReviewDownloads } from './review-downloads';
