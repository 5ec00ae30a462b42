import { setTimeout as sleep } from 'node:timers/promises';
import { ownerDataSource } from '../platform/database/data-source';
import { migrate } from '../platform/database/migrate';
import { startChildServer } from './bench/child-server';
import { ReportClient } from './bench/report-client';
import { loadFrozenReviews, type FrozenAddress } from './bench/report-load';
import { scratchDatabase } from './bench/scratch-database';
import { percentile } from './bench/timed-requests';
import { readDatabaseUrl } from './console/database-problem';
import { load, seconds } from './bench/measured';
import { say } from './console/say';
import { runCommand } from './console/run-command';

const alone = 5;
const slices = 4;
const setsPerSlice = 5;
const secondsToWarmUp = 15;
const goals = { seconds: 3, ratio: 1.5 };

/**
 * Measures how long the files of a frozen review take, and how much slower the API answers while sets are made: quiet
 * and busy in turn, in one run on one machine. It makes a database of its own on the server of DATABASE_URL.
 */
await runCommand(async () => {
  const database = await scratchDatabase(readDatabaseUrl(process.env['DATABASE_URL']));
  try {
    await migrate(database.url);
    const owner = await ownerDataSource(database.url).initialize();
    const load = await loadFrozenReviews(owner, 1 + alone + slices * setsPerSlice);
    await owner.destroy();
    const api = await startChildServer(new URL('../main.mjs', import.meta.url), {
      DATABASE_URL: database.url,
      EXPORT_THREADS: '1',
    });
    try {
      await measure(new ReportClient(api.origin, load), load.reviews);
    } finally {
      await api.stop();
    }
  } finally {
    await database.drop();
  }
}, process.env['DATABASE_URL']);

async function measure(client: ReportClient, reviews: readonly FrozenAddress[]): Promise<void> {
  const [warmUp, ...others] = reviews;
  // The thread warms up when the server starts; nobody orders files in that same second.
  await sleep(secondsToWarmUp * 1000);
  if (warmUp)
    say(
      `first set, ${secondsToWarmUp} s after the start: ${seconds(await client.timeOfSet(warmUp))}`,
    );
  const times: number[] = [];
  for (const review of others.slice(0, alone)) times.push(await client.timeOfSet(review));
  const slowest = Math.max(...times);
  say(
    `a set of six files: p50 ${seconds(percentile(times, 0.5))}, slowest ${seconds(slowest)} ` +
      `(goal: under ${goals.seconds} s), load ${load()}`,
  );
  const quiet: number[] = [];
  const busy: number[] = [];
  for (let slice = 0; slice < slices; slice += 1) {
    const sets = others.slice(alone + slice * setsPerSlice, alone + (slice + 1) * setsPerSlice);
    const during = await client.timesWhile(sets);
    busy.push(...during);
    quiet.push(...(await client.times(during.length)));
  }
  const ratio = percentile(busy, 0.99) / percentile(quiet, 0.99);
  say(`requests ${figures('quiet', quiet)}; ${figures('while sets are made', busy)}`);
  say(`p99 ${ratio.toFixed(2)} x (goal: within ${goals.ratio} x), ${slices * setsPerSlice} sets`);
}

function figures(name: string, times: readonly number[]): string {
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
  return `${name}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (${times.length})`;
}
