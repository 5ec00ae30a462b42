import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts Tests that really ran, and those left out. */

/** @type {Counts} */
export const noTests = { passed: 0, failed: 0, skipped: 0 };

/** @returns {Counts} */
export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    noTests,
  );
}

/** What the runners of one step noted in a folder, each in a file of its own. */
export function countsIn(folder) {
  if (!existsSync(folder)) return noTests;
  return sum(readdirSync(folder).map((name) => readJson(path.join(folder, name))));
}

/** What Playwright noted: a test that passed at a second try is a passed one. */
export function countsOfPlaywright(file) {
  if (!existsSync(file)) return noTests;
  const { stats, errors = [] } = readJson(file);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/** The line that ends every run. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
