/** What other features use of good practices. */
export { PracticeOffers } from './practice-offers';
