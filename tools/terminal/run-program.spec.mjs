import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runQuietly } from './run-program.mjs';

describe('running a program to its end', () => {
  it('keeps both outputs and the exit code', async () => {
    const script = 'console.log("out"); console.error("err"); process.exit(3)';
    const { code, answer, words } = await runQuietly(process.execPath, ['-e', script]);
    assert.equal(code, 3);
    assert.equal(answer, 'out\n');
    assert.deepEqual(words.trim().split('\n').sort(), ['err', 'out']);
  });

  it('fails when there is no such program', async () => {
    await assert.rejects(runQuietly('verankerd-has-no-such-program', []), { code: 'ENOENT' });
  });
});
