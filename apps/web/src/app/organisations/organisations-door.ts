export { SchoolLink } from './school-link';
export { SchoolNavigation } from './school-navigation';
