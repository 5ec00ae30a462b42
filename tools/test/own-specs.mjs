import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { inWorkspace } from '../workspace.mjs';

/** Runs the specs of the tools in Node's own runner, and notes their number as the other runners do. */
const counts = { passed: 0, failed: 0, skipped: 0 };
const files = globSync('**/*.spec.mjs', {
  cwd: inWorkspace('tools'),
  exclude: ['**/node_modules'],
}).map((name) => inWorkspace('tools', name));

const events = run({ files, concurrency: 2 });
events.on('test:pass', (test) => count(test, 'passed'));
events.on('test:fail', (test) => count(test, 'failed'));
events.compose(new spec()).pipe(process.stdout);
events.once('end', finish);

/** @param {{ details: { type?: string }, skip?: string | boolean, todo?: string | boolean }} test */
function count({ details, skip, todo }, outcome) {
  if (details.type === 'suite') return;
  counts[skip || todo ? 'skipped' : outcome] += 1;
}

function finish() {
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
  const folder = process.env['VERANKERD_COUNTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${process.pid}.json`), JSON.stringify(counts));
}
