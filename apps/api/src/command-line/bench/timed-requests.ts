import { Agent, request } from 'node:http';

/** What is measured: an address, and the cookie of who asks. */
export type Target = { readonly name: string; readonly url: string; readonly cookie?: string };

/** How long requests took, in milliseconds, and how large an answer is on the wire. */
export type Timing = {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly bytes: number;
};

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/**
 * Sends requests to all targets in turn, one at a time, so that whatever else the machine does falls on all alike; then
 * some at once, also in turn, to see how many they serve.
 */
export async function measureInTurn(
  targets: readonly Target[],
  {
    rounds,
    warmUp,
    atOnce,
  }: { readonly rounds: number; readonly warmUp: number; readonly atOnce: number },
): Promise<ReadonlyMap<string, Timing>> {
  const times = new Map(targets.map(({ name }) => [name, [] as number[]]));
  const bytes = new Map<string, number>();
  for (let round = -warmUp; round < rounds; round += 1)
    for (const target of targets) {
      const answer = await timedRequest(target);
      bytes.set(target.name, answer.bytes);
      if (round >= 0) times.get(target.name)?.push(answer.time);
    }
  const served = new Map(targets.map(({ name }) => [name, 0]));
  const slices = 4;
  const each = Math.max(atOnce, Math.ceil(rounds / slices));
  for (let slice = 0; slice < slices; slice += 1)
    for (const target of targets) {
      const time = await timeOfMany(target, each, atOnce);
      served.set(target.name, (served.get(target.name) ?? 0) + time);
    }
  return new Map(
    targets.map(({ name }) => [
      name,
      {
        p50: percentile(times.get(name) ?? [], 0.5),
        p99: percentile(times.get(name) ?? [], 0.99),
        perSecond: (1000 * slices * each) / (served.get(name) ?? 1),
        bytes: bytes.get(name) ?? 0,
      },
    ]),
  );
}

/** The time below which a share of the times lies: the nearest one that was measured. */
export function percentile(times: readonly number[], share: number): number {
  const ordered = times.toSorted((one, other) => one - other);
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? 0;
}

async function timeOfMany(target: Target, count: number, atOnce: number): Promise<number> {
  let left = count;
  const start = performance.now();
  const one = async () => {
    while (left > 0) {
      left -= 1;
      await timedRequest(target);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return performance.now() - start;
}

/**
 * Sends one request and waits for the whole answer, compressed as it came.
 * @throws Error when it is refused.
 */
function timedRequest({ url, cookie }: Target): Promise<{ time: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const headers = { 'accept-encoding': 'br', ...(cookie && { cookie }) };
    const sent = request(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ time: performance.now() - start, bytes });
        else reject(new Error(`${url} answered ${String(response.statusCode)}`));
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
