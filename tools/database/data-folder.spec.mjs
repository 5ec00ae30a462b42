import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { claimDataFolder, holderOf } from './data-folder.mjs';

// What the command line of this very process holds.
const command = path.basename(process.argv[1] ?? 'node');

describe('the data folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verankerd-folder-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is for one process at a time, and the second learns who has it', () => {
    const first = claimDataFolder(folder, command);
    first.tell({ databaseUrl: 'postgres://here' });
    const second = claimDataFolder(folder, command);
    assert.equal(second.holder?.pid, process.pid);
    assert.equal(second.holder?.databaseUrl, 'postgres://here');
  });

  it('is free again after a release', () => {
    claimDataFolder(folder, command).release();
    assert.equal(holderOf(folder), undefined);
    assert.equal(claimDataFolder(folder, command).holder, undefined);
  });

  const leftBehind = {
    'of a process that is gone': JSON.stringify({ pid: 4_194_305, command }),
    'of a process whose number another program has now': JSON.stringify({
      pid: process.pid,
      command: 'some-other-command.mjs',
    }),
    'that was broken off while it was written': '{"pid":',
  };
  for (const [what, note] of Object.entries(leftBehind))
    it(`takes over a note ${what}`, () => {
      writeFileSync(path.join(folder, 'in-use.json'), note);
      assert.equal(holderOf(folder), undefined);
      assert.equal(claimDataFolder(folder, command).holder, undefined);
    });

  it('keeps the password of the database from other accounts', () => {
    claimDataFolder(folder, command).tell({ databaseUrl: 'postgres://user:secret@here' });
    assert.equal(statSync(path.join(folder, 'in-use.json')).mode & 0o077, 0);
  });
});
