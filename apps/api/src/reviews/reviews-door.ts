export { checksumOf } from './checksum';
export { readHandedIn as readHandedInReviews } from './handed-in-reader';
export { requireSnapshot } from './require-snapshot';
export { readFrozen, readSnapshot, type SnapshotKey } from './snapshot-reader';
export { readHandedInSnapshots, readSnapshotsOfYear } from './snapshots-of-year-reader';
export { verifyAllSnapshots, type SnapshotFault } from './verify-all-snapshots';
