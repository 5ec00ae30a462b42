export { ArchiveRefused } from './archive-refused';
export { importArchive } from './import-archive';
export { writeArchive } from './write-archive';
