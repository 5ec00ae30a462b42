import { databaseProblem } from './database-problem';

/**
 * Runs a command of the command line: what can be mended is told in one sentence, a fault of ours with its whole error.
 * Either way the exit code is 1.
 */
export async function runCommand(command: () => Promise<void>, databaseUrl = ''): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${sentenceFor(error, databaseUrl) ?? wholeError(error)}\n`);
    process.exitCode = 1;
  }
}

function sentenceFor(error: unknown, databaseUrl: string): string | undefined {
  return error instanceof Error ? databaseProblem(error, databaseUrl) : undefined;
}

function wholeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
