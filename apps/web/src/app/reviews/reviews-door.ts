/** What other features use of the annual review. */
export { HandedInReviews } from './handed-in-reviews';
