export { SchoolLink } from './school-link';
