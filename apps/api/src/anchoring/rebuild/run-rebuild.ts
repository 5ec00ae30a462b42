import pg from 'pg';
import { rebuildNextBatch } from './rebuild-batch';
import {
  joinRebuild,
  stateOf,
  type Rebuild,
  type RebuildMode,
  type RebuildState,
} from './rebuild-plan';

/** Works on a rebuild until nothing is left of it or it must stop: in this thread, or in another one. */
export type RebuildWorker = (
  databaseUrl: string,
  rebuild: Rebuild,
  stop: StopSign,
) => Promise<void>;

/** A flag that all threads see: not 0 means that they finish the batch they are at and stop. */
export type StopSign = Int32Array<SharedArrayBuffer>;

/** How a rebuild is run. */
export type RebuildOptions = {
  readonly mode: RebuildMode;
  readonly schoolsPerBatch: number;
  /** Whether to leave an unfinished rebuild for what it is, and begin anew. */
  readonly isFresh: boolean;
  readonly startedAt: Date;
  readonly workers: readonly RebuildWorker[];
  readonly stop: StopSign;
};

const pause = 200;

/** A stop sign that is not up. */
export function newStopSign(): StopSign {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/**
 * Computes all derived rows of anchoring again from the history, in batches that several processes may share and that
 * can be stopped and resumed.
 * @returns how far it came and what it found; all batches are done unless it was stopped.
 */
export async function runRebuild(
  databaseUrl: string,
  options: RebuildOptions,
): Promise<RebuildState> {
  const client = await connect(databaseUrl);
  try {
    const rebuild = await joinRebuild(client, options.mode, options);
    await Promise.all(options.workers.map((work) => work(databaseUrl, rebuild, options.stop)));
    return await finalState(client, rebuild, options.stop);
  } finally {
    await client.end();
  }
}

/** Works on a rebuild in this thread, over a connection of its own. */
export const workOnRebuild: RebuildWorker = async (databaseUrl, rebuild, stop) => {
  const client = await connect(databaseUrl);
  try {
    while (Atomics.load(stop, 0) === 0 && (await rebuildNextBatch(client, rebuild)));
  } finally {
    await client.end();
  }
};

/** Waits for the batches that other processes are at: what they find belongs to the outcome. */
async function finalState(client: pg.Client, rebuild: Rebuild, stop: StopSign) {
  for (;;) {
    const state = await stateOf(client, rebuild);
    if (state.done === state.batches || Atomics.load(stop, 0) !== 0) return state;
    // A process that was killed leaves its batch behind, free to take.
    if (!(await rebuildNextBatch(client, rebuild)))
      await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    // A batch that a crash takes back is done again: nobody has to wait until the disk has it.
    options: '-c timezone=UTC -c datestyle=ISO -c jit=off -c synchronous_commit=off',
  });
  await client.connect();
  return client;
}
