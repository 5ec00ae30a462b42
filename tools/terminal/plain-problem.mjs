/** Something that the person at the keyboard can mend. Its message is one plain sentence with the way out. */
export class PlainProblem extends Error {}

/**
 * Runs a command and tells what went wrong: one sentence for what can be mended, the whole error for a fault of ours.
 * @param {() => Promise<void>} command
 */
export async function tellPlainly(command) {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${sentenceFor(error) ?? error.stack ?? error}\n`);
    process.exitCode = 1;
  }
}

/**
 * The sentence for an error that has one: a plain problem, or the disk or the rights that say no.
 * @returns {string | undefined}
 */
export function sentenceFor(error) {
  if (error instanceof PlainProblem) return error.message;
  const place = error?.path ? ` (${error.path})` : '';
  if (isDiskFull(error?.code ?? ''))
    return `There is no room left on the disk${place}: free some space and start again.`;
  if (isForbidden(error?.code ?? ''))
    return `Verankerd may not write there${place}: give this account the right to, or use a checkout of its own.`;
  return undefined;
}

/** Whether words of a program, or the code of an error, say that the disk is full. */
export function isDiskFull(words) {
  return /ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i.test(words);
}

/** Whether words of a program, or the code of an error, say that a file or folder may not be written. */
export function isForbidden(words) {
  return /EACCES|EPERM|EROFS|permission denied|read-only file system/i.test(words);
}
