import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { closingLine, countsIn, countsOfPlaywright, noTests } from './counts.mjs';

describe('counting tests', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verankerd-counts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('adds up what the runners of a step noted', () => {
    writeFileSync(path.join(folder, '1.json'), '{"passed":3,"failed":1,"skipped":0}');
    writeFileSync(path.join(folder, '2.json'), '{"passed":4,"failed":0,"skipped":2}');
    assert.deepEqual(countsIn(folder), { passed: 7, failed: 1, skipped: 2 });
  });

  it('counts nothing where nothing was noted', () => {
    assert.deepEqual(countsIn(folder), noTests);
    assert.deepEqual(countsOfPlaywright(path.join(folder, 'journeys.json')), noTests);
  });

  it('counts a journey that passed at a second try as passed, and a broken set-up as failed', () => {
    const file = path.join(folder, 'journeys.json');
    const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 1 };
    writeFileSync(file, JSON.stringify({ stats, errors: [{ message: 'no server' }] }));
    assert.deepEqual(countsOfPlaywright(file), { passed: 6, failed: 3, skipped: 1 });
  });

  it('closes with one line', () => {
    assert.equal(closingLine({ passed: 12, failed: 0, skipped: 0 }), '12 passed, 0 failed');
    assert.equal(
      closingLine({ passed: 1, failed: 2, skipped: 3 }),
      '1 passed, 2 failed, 3 skipped',
    );
  });
});
