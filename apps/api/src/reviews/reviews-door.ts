export { checksumOf } from './checksum';
export { readFrozen, readSnapshot, type SnapshotKey } from './snapshot-reader';
export { verifyAllSnapshots, type SnapshotFault } from './verify-all-snapshots';
