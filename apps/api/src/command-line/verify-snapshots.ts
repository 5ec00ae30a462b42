import { ownerDataSource } from '../platform/database/data-source';
import { verifyAllSnapshots, type SnapshotFault } from '../reviews/reviews-door';
import { PlainProblem, readDatabaseUrl } from './console/database-problem';
import { runCommand } from './console/run-command';

const usage = 'Usage: npm run verify:snapshots';

const sayings: Readonly<Record<SnapshotFault['fault'], string>> = {
  CHECKSUM: 'its content is not what was frozen',
  PREVIOUS: 'it does not follow the snapshot before it',
  NUMBER: 'a snapshot before it is gone',
};

/** Computes the checksum of every frozen review anew; fails when one is not what was frozen. */
await runCommand(async () => {
  if (process.argv.length > 2) throw new PlainProblem(usage);
  const dataSource = await ownerDataSource(
    readDatabaseUrl(process.env['DATABASE_URL']),
  ).initialize();
  try {
    const { checked, faults } = await verifyAllSnapshots(dataSource.manager);
    const named = faults.map((fault) => `  ${nameOf(fault)}\n`).join('');
    const found = faults.length === 0 ? 'all unchanged' : `${faults.length} faults`;
    process.stdout.write(`${checked} frozen reviews checked, ${found}.\n${named}`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await dataSource.destroy();
  }
}, process.env['DATABASE_URL']);

function nameOf({ schoolId, choiceId, schoolYear, number, fault }: SnapshotFault): string {
  return `school ${schoolId}, choice ${choiceId}, ${schoolYear}, version ${number}: ${sayings[fault]}`;
}
