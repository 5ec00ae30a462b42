import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fingerprint } from './source-fingerprint.mjs';

describe('the fingerprint of the sources', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verankerd-sources-'));
    mkdirSync(path.join(folder, 'deep'));
    writeFileSync(path.join(folder, 'deep/a.ts'), 'a');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the same as long as nothing changes', () => {
    assert.equal(fingerprint([folder]), fingerprint([folder]));
  });

  it('counts a place that is not there as empty', () => {
    assert.equal(fingerprint([folder, path.join(folder, 'gone')]), fingerprint([folder]));
  });

  const changes = {
    'a file is saved': () => writeFileSync(path.join(folder, 'deep/a.ts'), 'ab'),
    'a file is added': () => writeFileSync(path.join(folder, 'deep/b.ts'), ''),
    'a file is removed': () => rmSync(path.join(folder, 'deep/a.ts')),
  };
  for (const [what, change] of Object.entries(changes))
    it(`changes when ${what}`, () => {
      const before = fingerprint([folder]);
      change();
      assert.notEqual(fingerprint([folder]), before);
    });
});
