import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { inWorkspace } from '../workspace.mjs';

const module = pathToFileURL(inWorkspace('tools/terminal/leave-with-parent.mjs')).href;
const child = `import { leaveWithParent } from '${module}'; leaveWithParent();`;

describe('a process that was started by another', { skip: process.platform === 'win32' }, () => {
  it('ends when its work is done, though it watches its parent', async () => {
    const parent = startWithChannel(child);
    const [code] = await once(parent, 'exit');
    assert.equal(code, 0);
  });

  it('stops when the channel to its parent is gone', async () => {
    const orphan = startWithChannel(`${child} process.send('ready'); setInterval(() => 0, 1000);`);
    await once(orphan, 'message');
    orphan.disconnect();
    const [, signal] = await once(orphan, 'exit');
    assert.equal(signal, 'SIGTERM');
  });

  it('stops when the shell that npm put in between is gone', async () => {
    const script = `${child} console.log(process.pid); setInterval(() => 0, 1000);`;
    const shell = spawn(
      'sh',
      ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, script],
      { env: { ...process.env, npm_lifecycle_event: 'start' } },
    );
    const [line] = await once(shell.stdout.setEncoding('utf8'), 'data');
    shell.kill('SIGKILL');
    await once(shell.stdout, 'end');
    for (let step = 0; step < 100 && isAlive(Number(line)); step += 1) await wait(50);
    assert.equal(isAlive(Number(line)), false);
  });
});

function startWithChannel(script) {
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
