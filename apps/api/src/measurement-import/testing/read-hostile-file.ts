import { readFileSync } from 'node:fs';
import { openTableFile } from '../../platform/table-files/table-file';
import { TableRefused } from '../../platform/table-files/table-refused';
import { findHeader } from '../find-header';
import { surveyTable } from '../survey-table';

/** What reading a file came to, and what it took: the memory of the whole process, in MB. */
export type HostileReading = {
  readonly outcome: string;
  readonly memoryBefore: number;
  readonly peakMemory: number;
};

const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);

async function outcomeOf(name: string, bytes: Buffer): Promise<string> {
  try {
    const file = await openTableFile(name, bytes);
    const { rows } = await surveyTable(file, await findHeader(file), {});
    return `${String(rows)} rows`;
  } catch (error) {
    if (error instanceof TableRefused) return error.refusal.code;
    throw error;
  }
}

/** Reads the file of its one argument as the import does, in a process of its own, and prints what that took. */
async function main(): Promise<void> {
  const name = process.argv[2] ?? '';
  const bytes = readFileSync(name);
  const memoryBefore = megabytes();
  const outcome = await outcomeOf(name, bytes);
  const reading: HostileReading = { outcome, memoryBefore, peakMemory: megabytes() };
  process.stdout.write(JSON.stringify(reading));
}

void main();
