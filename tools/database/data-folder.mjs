import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isProgram } from './leftover.mjs';

const fileName = 'in-use.json';

/**
 * @typedef {{ pid: number, command: string, databaseUrl?: string, address?: string }} Holder A process that uses it.
 */

/**
 * Marks the data folder as in use by this process, so that no second one starts a database in it.
 * @param {string} folder
 * @param {string} command The file name of the command, by which others recognise this process.
 * @returns {{ holder?: Holder, tell: (facts: Partial<Holder>) => void, release: () => void }} With the holder when
 *   another process has it; then there is nothing to tell or release.
 */
export function claimDataFolder(folder, command) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, fileName);
  const facts = { pid: process.pid, command };
  const holder = claim(file, facts);
  if (holder) return { holder, tell: ignore, release: ignore };
  return {
    // Holds the password of the database: for this account only.
    tell: (more) => write(file, Object.assign(facts, more), 'w'),
    release: () => rmSync(file, { force: true }),
  };
}

/** The process that has the data folder in use; nothing when none that still runs has it. */
export function holderOf(folder) {
  return readHolder(path.join(folder, fileName));
}

function claim(file, facts) {
  try {
    write(file, facts, 'wx');
    return undefined;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = readHolder(file);
  if (holder) return holder;
  // Killed hard: what it left is taken over.
  rmSync(file, { force: true });
  return claim(file, facts);
}

function write(file, facts, flag) {
  writeFileSync(file, JSON.stringify(facts), { mode: 0o600, flag });
}

function readHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return isProgram(holder.pid, holder.command) ? holder : undefined;
  } catch {
    return undefined;
  }
}

function ignore() {
  // It is not ours.
}
