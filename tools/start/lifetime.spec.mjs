import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inWorkspace } from '../workspace.mjs';

const lifetime = pathToFileURL(inWorkspace('tools/start/lifetime.mjs')).href;
const opening = `
  import { Lifetime } from '${lifetime}';
  const life = new Lifetime();
  const part = (name, ms = 0) => life.open(async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return { stop: () => console.log('stopped ' + name) };
  });
  await part('database');
`;

describe('the end of what was started', { skip: process.platform === 'win32' }, () => {
  it('comes in reverse order at a signal, once, with exit code 0', async () => {
    const script = `${opening} await part('server'); console.log('ready'); setInterval(() => 0, 1000);`;
    const { code, words } = await runUntilReady(script, ['SIGTERM', 'SIGINT']);
    assert.deepEqual([code, words], [0, 'ready\nstopped server\nstopped database\n']);
  });

  it('waits for a part that was just starting, and starts nothing after it', async () => {
    const script = `${opening} console.log('ready'); await part('server', 300); console.log('never said');`;
    const { code, words } = await runUntilReady(script, ['SIGTERM']);
    assert.deepEqual([code, words], [0, 'ready\nstopped server\nstopped database\n']);
  });

  it('has the exit code that was asked for', async () => {
    const { code, words } = await runUntilReady(`${opening} await life.end(1);`, []);
    assert.deepEqual([code, words], [1, 'stopped database\n']);
  });
});

async function runUntilReady(script, signals) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  let words = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    words += text;
    if (text.includes('ready')) for (const signal of signals) child.kill(signal);
  });
  const [code] = await once(child, 'close');
  return { code, words };
}
