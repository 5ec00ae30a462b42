/** What other features use of oversight. */
export { OversightNavigation } from './oversight-navigation';
