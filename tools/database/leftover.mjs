import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const patience = 100;

/** A server that outlived its parent, killed hard, still holds the folder: it is stopped before a new one starts. */
export async function stopLeftover(folder) {
  const note = path.join(folder, 'postmaster.pid');
  if (!existsSync(note)) return;
  const [pid, directory] = readFileSync(note, 'utf8').split('\n');
  if (directory !== folder || !isProgram(Number(pid), 'postgres')) return;
  process.kill(Number(pid), 'SIGINT');
  for (let step = 0; step < patience && isProgram(Number(pid), 'postgres'); step += 1)
    await wait(100);
}

/** Whether a process runs, and its command line holds a word: another program may have got its number since. */
export function isProgram(pid, word) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return commandLineOf(pid).includes(word);
}

function commandLineOf(pid) {
  if (existsSync('/proc/self/cmdline')) {
    const file = `/proc/${pid}/cmdline`;
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }
  if (process.platform === 'win32')
    return spawnSync('tasklist', ['/FI', `PID eq ${pid}`], { encoding: 'utf8' }).stdout ?? '';
  return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}
