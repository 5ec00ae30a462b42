import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureChromium, findNamed, findOnSystem } from './chromium.mjs';

describe('finding Chromium', () => {
  let folder = '';
  let program = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verankerd-chromium-'));
    program = path.join(folder, 'chromium');
    writeFileSync(program, '');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('takes the one that the environment names, before any other', async () => {
    assert.equal(findNamed({ CHROMIUM_PATH: program }), program);
    assert.equal(await ensureChromium({ CHROMIUM_PATH: program, PATH: '' }), program);
  });

  it('says so when the one that the environment names is not there', () => {
    assert.throws(() => findNamed({ CHROMIUM_PATH: '/nowhere' }), /CHROMIUM_PATH is "\/nowhere"/);
  });

  it('looks along the path', () => {
    assert.equal(findOnSystem({ PATH: ['/nowhere', folder].join(path.delimiter) }), program);
  });
});
