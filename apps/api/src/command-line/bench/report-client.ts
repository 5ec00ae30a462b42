import type { ExportOrder } from '@verankerd/contract';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sessionCookie } from '../../platform/http/session-guard';
import type { FrozenAddress, ReportLoad } from './report-load';

const fewestRequests = 150;
// The page looks once a second; a bench must see the end sooner.
const pause = 250;

/** A leader who reads a frozen review, and orders files. */
export class ReportClient {
  constructor(
    private readonly origin: string,
    private readonly load: ReportLoad,
  ) {}

  /** Milliseconds from order to the last file. */
  async timeOfSet({ path }: FrozenAddress): Promise<number> {
    const start = performance.now();
    await this.order(path);
    await this.waitFor(path);
    return performance.now() - start;
  }

  /** How long requests took, one after the other, until all sets are there. */
  async timesWhile(sets: readonly FrozenAddress[]): Promise<readonly number[]> {
    for (const { path } of sets) await this.order(path);
    let isDone = false;
    const waiting = Promise.all(sets.map(({ path }) => this.waitFor(path))).then(() => {
      isDone = true;
    });
    const times: number[] = [];
    while (!isDone || times.length < fewestRequests) times.push(await this.timedRead());
    await waiting;
    return times;
  }

  /** How long so many requests took, one after the other. */
  async times(count: number): Promise<readonly number[]> {
    const times: number[] = [];
    while (times.length < count) times.push(await this.timedRead());
    return times;
  }

  private async timedRead(): Promise<number> {
    const start = performance.now();
    await this.send('GET', this.load.reviews[0]?.path ?? '/');
    const time = performance.now() - start;
    // A reader does not ask without a break.
    await sleep(5);
    return time;
  }

  private async order(path: string): Promise<void> {
    await this.send('POST', `${path}/exports`, { language: 'nl' });
  }

  private async waitFor(path: string): Promise<void> {
    for (;;) {
      const { order } = (await this.send('GET', `${path}/exports`)) as {
        order: ExportOrder | null;
      };
      if (order?.state === 'DONE') return;
      if (order?.state === 'FAILED') throw new Error(`The files of ${path} were not made`);
      await sleep(pause);
    }
  }

  private async send(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(this.origin + path, {
      method,
      headers: {
        cookie: `${sessionCookie}=${this.load.cookie}`,
        ...(body !== undefined && {
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  }
}
