/** What other features use of oversight. */
export { OversightNavigation } from './oversight-navigation';
export { SubmissionReport } from './submission-report';
