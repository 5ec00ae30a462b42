import { workerData } from 'node:worker_threads';
import type { StopSign } from '../anchoring/rebuild/run-rebuild';
import { workOnRebuild } from '../anchoring/rebuild/run-rebuild';
import type { Rebuild } from '../anchoring/rebuild/rebuild-plan';

/** What the thread that starts this one hands over. */
export type AnchoringWorkerData = {
  readonly databaseUrl: string;
  readonly rebuild: Rebuild;
  readonly stop: StopSign;
};

const { databaseUrl, rebuild, stop } = workerData as AnchoringWorkerData;
await workOnRebuild(databaseUrl, rebuild, stop);
