export { ArchiveLinks } from './archive-links';
