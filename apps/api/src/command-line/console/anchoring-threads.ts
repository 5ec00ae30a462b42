import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RebuildWorker } from '../../anchoring/rebuild/run-rebuild';

const mostThreads = 4;

/** A replay makes much that is gone at once: with room for it, little has to be cleared away. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

/**
 * Threads that work on a rebuild: one a core, since a replay is all arithmetic.
 * @param script the built `anchoring-worker`
 */
export function anchoringThreads(
  script: URL,
  count = Math.min(availableParallelism(), mostThreads),
): readonly RebuildWorker[] {
  return Array.from(
    { length: count },
    (): RebuildWorker => (databaseUrl, rebuild, stop) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(script, {
          workerData: { databaseUrl, rebuild, stop },
          resourceLimits,
        });
        worker.once('error', reject);
        worker.once('exit', (code) => {
          if (code === 0) resolve();
          else reject(new Error(`A thread of the rebuild ended with code ${code}`));
        });
      }),
  );
}
