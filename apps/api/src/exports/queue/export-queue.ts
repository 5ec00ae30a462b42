import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { MakerThread } from './maker-threads';
import { putBack, takeOrder, workOnOrder, type QueueLimits } from './work-order';

/** Name under which the number of threads for files is provided; 0 leaves the queue to other processes. */
export const exportThreads = Symbol('export threads');

const limits: QueueLimits = { leaseSeconds: 60, mostAttempts: 3 };
const pause = 2000;
const clearEvery = 3_600_000;

/** Works on the orders of files while the server runs. Several servers may share one queue. */
@Injectable()
export class ExportQueue implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Exports');
  private readonly stopping = new AbortController();
  private awaken = new AbortController();
  private loops: readonly Promise<void>[] = [];
  private clearedAt = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    @Inject(exportThreads) private readonly threads: number,
  ) {}

  onApplicationBootstrap(): void {
    const script = new URL('./command-line/export-worker.mjs', import.meta.url);
    this.loops = Array.from({ length: this.threads }, () => {
      const thread = new MakerThread(script);
      thread.prepare();
      return this.run(thread);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    this.awaken.abort();
    await Promise.all(this.loops);
  }

  /** Says that something was ordered, so that it need not wait for the next look. */
  poke(): void {
    this.awaken.abort();
    this.awaken = new AbortController();
  }

  private async run(thread: MakerThread): Promise<void> {
    this.stopping.signal.addEventListener('abort', () => void thread.stop());
    while (!this.stopping.signal.aborted) {
      const { signal } = this.awaken;
      if (await this.workOnNext(thread)) continue;
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Whether there was something to do. */
  private async workOnNext(thread: MakerThread): Promise<boolean> {
    const lease = randomUUID();
    try {
      await this.clearOld();
      const order = await takeOrder(this.dataSource, lease, limits);
      if (!order) return false;
      try {
        await workOnOrder(this.work, order, lease, { makeFile: thread.makeFile, limits });
      } catch (error) {
        // The lease of a server that stops runs out, and another goes on.
        if (!this.stopping.signal.aborted) {
          this.logger.warn(`An order of files was put back: ${String(error)}`);
          await putBack(this.work, order, lease, limits);
        }
      }
      return true;
    } catch (error) {
      // Without a database there is nothing to do but wait.
      if (!this.stopping.signal.aborted)
        this.logger.warn(`No orders could be read: ${String(error)}`);
      return false;
    }
  }

  private async clearOld(): Promise<void> {
    const now = performance.now();
    if (this.clearedAt > 0 && now - this.clearedAt < clearEvery) return;
    this.clearedAt = now;
    await this.dataSource.query('SELECT clear_expired_exports()');
  }
}
