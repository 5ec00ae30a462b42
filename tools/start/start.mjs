import { ensureBuilt } from '../build/build.mjs';
import { openDatabase } from '../database/open-database.mjs';
import { prepareOnce } from '../database/prepare-database.mjs';
import { sentenceFor } from '../terminal/plain-problem.mjs';
import { ensureDependencies } from '../toolchain/dependencies.mjs';
import { onRightNode } from '../toolchain/right-node.mjs';
import { announcement } from './announce.mjs';
import { Lifetime } from './lifetime.mjs';
import { requirePort } from './require-port.mjs';
import { startServer } from './server.mjs';
import { readStartSettings } from './settings.mjs';

/** `npm start`: from a bare clone to a running Verankerd. */
async function start(life) {
  const settings = readStartSettings(process.env);
  await requirePort(settings);
  await ensureDependencies();
  await ensureBuilt(['api', 'web']);
  const database = await life.open(() => openDatabase({ command: 'start.mjs', join: false }));
  const databaseUrl = database.url;
  watch(life, database.died, 'PostgreSQL stopped by itself, and Verankerd with it: start again.');
  const { demo } = await prepareOnce({
    databaseUrl,
    demo: settings.demo,
    folder: database.folder,
  });
  const server = await life.open(() => startServer({ ...settings, databaseUrl }));
  watch(
    life,
    server.died,
    'The server stopped by itself, and Verankerd with it: its words are above.',
  );
  database.tell({ address: settings.address });
  process.stdout.write(announcement(settings.address, demo));
}

/** When one part stops by itself, all parts stop. */
function watch(life, died, sentence) {
  died.then(() => {
    if (life.isEnding) return;
    process.stderr.write(`${sentence}\n`);
    void life.end(1);
  });
}

async function run() {
  await onRightNode();
  const life = new Lifetime();
  try {
    await start(life);
  } catch (error) {
    if (!life.isEnding) process.stderr.write(`${sentenceFor(error) ?? error.stack}\n`);
    await life.end(1);
  }
}

await run();
