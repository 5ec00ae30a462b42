import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { inWorkspace } from '../workspace.mjs';

describe('npm start, when it cannot', () => {
  it('says in one sentence that the port is taken, and how to choose another', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const { code, said } = await start({ PORT: String(port) });
    holder.close();
    assert.equal(code, 1);
    assert.match(said, /^Port \d+ is taken by another program: .*PORT=3000 npm start\.\n$/);
  });

  /** @type {[Record<string, string>, RegExp][]} */
  const cases = [
    [{ PORT: 'abc' }, /^PORT is "abc", and it has to be a whole number/],
    [{ DEMO: 'perhaps' }, /^DEMO is "perhaps", and it has to be on or off/],
    [{ HOST: '203.0.113.7' }, /^HOST is "203\.0\.113\.7", and this machine cannot listen there/],
  ];
  for (const [variables, sentence] of cases)
    it(`says in one sentence what is wrong with ${JSON.stringify(variables)}`, async () => {
      const { code, said } = await start(variables);
      assert.equal(code, 1);
      assert.match(said, sentence);
      assert.equal(said.trim().split('\n').length, 1);
    });
});

async function start(variables) {
  const child = spawn(process.execPath, [inWorkspace('tools/start/start.mjs')], {
    env: { ...process.env, HOST: '', PORT: '', DEMO: '', ...variables },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  return { code, said };
}
