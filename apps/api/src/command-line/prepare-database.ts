import { loadCatalogue } from '../catalogue/load-catalogue';
import { loadInstruments } from '../evaluations/evaluations-door';
import { SystemClock } from '../platform/clock';
import { ownerDataSource } from '../platform/database/data-source';
import { migrate } from '../platform/database/migrate';
import { keepFirstHolidays } from '../school-calendar/school-calendar-door';
import { readDatabaseUrl } from './console/database-problem';
import { runCommand } from './console/run-command';
import { requireUsableDatabase } from './console/usable-database';
import { findDemo, loadDemo, type DemoSignIns } from './demo/load-demo';

const databaseUrl = process.env['DATABASE_URL'];

/**
 * Brings a database to the newest schema and fills it with what a first start needs: the catalogue, the school
 * holidays, and the demo when `DEMO` is `on` and nobody has an account yet. Says with whom to sign in; with `--json`
 * for programs.
 */
await runCommand(async () => {
  const url = readDatabaseUrl(databaseUrl);
  await requireUsableDatabase(url);
  await migrate(url);
  const dataSource = await ownerDataSource(url).initialize();
  try {
    await loadCatalogue(dataSource.manager);
    await loadInstruments(dataSource.manager);
    await keepFirstHolidays(dataSource.manager);
    if (process.env['DEMO'] === 'on') {
      const today = new SystemClock().today();
      await dataSource.transaction((owner) => loadDemo(owner, today));
    }
    const demo = await findDemo(dataSource.manager);
    process.stdout.write(
      process.argv.includes('--json') ? `${JSON.stringify({ demo })}\n` : words(demo),
    );
  } finally {
    await dataSource.destroy();
  }
}, databaseUrl);

function words(demo: DemoSignIns | null): string {
  const ready = 'The database is ready.\n';
  if (!demo) return ready;
  const accounts = demo.accounts.map(({ email, displayName }) => `  ${email}  ${displayName}\n`);
  return `${ready}Demo sign-ins, all with the password ${demo.password}:\n${accounts.join('')}`;
}
