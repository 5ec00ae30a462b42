import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PlainProblem, sentenceFor } from '../terminal/plain-problem.mjs';
import { runOpenly } from '../terminal/run-program.mjs';
import { ensureDependencies } from '../toolchain/dependencies.mjs';
import { onRightNode } from '../toolchain/right-node.mjs';
import { ensureChromium } from './chromium.mjs';
import { closingLine, noTests, sum } from './counts.mjs';
import { steps } from './steps.mjs';

/** `npm test`: all steps, or those named: `npm test -- unit integration`. */
async function test() {
  const chosen = chooseSteps(process.argv.slice(2));
  await ensureDependencies();
  if (chosen.some(({ name }) => name === 'journeys'))
    process.env['CHROMIUM_PATH'] = await ensureChromium();
  const outcomes = [];
  for (const step of chosen) {
    const outcome = await runStep(step);
    outcomes.push(outcome);
    if (!outcome.isGood) break;
  }
  const left = chosen.slice(outcomes.length).map(({ name }) => name);
  return { outcomes, left };
}

/** @throws PlainProblem for a name that no step has. */
function chooseSteps(names) {
  const known = steps.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown)
    throw new PlainProblem(`There is no step "${unknown}": choose from ${known.join(', ')}.`);
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
}

/** @param {typeof steps[number]} step */
async function runStep({ name, command, counts }) {
  process.stdout.write(`\n--- ${name}\n`);
  const started = performance.now();
  const folder = mkdtempSync(path.join(tmpdir(), 'verankerd-counts-'));
  try {
    const code = await runOpenly(...command(folder));
    return outcomeOf(name, code, counts?.(folder), performance.now() - started);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A step that failed without a failed test is counted as one, and so is a step with tests that ran none. */
function outcomeOf(name, code, tests, took) {
  const ran = tests ?? noTests;
  const isEmpty = tests !== undefined && tests.passed + tests.failed === 0;
  const isGood = code === 0 && ran.failed === 0 && !isEmpty;
  const remark = isEmpty && code === 0 ? ', for it ran no test' : '';
  return {
    isGood,
    counts: isGood || ran.failed > 0 ? ran : { ...ran, failed: 1 },
    line: `${name.padEnd(12)} ${isGood ? 'good' : `failed${remark}`} ${tests ? `(${closingLine(ran)}) ` : ''}${(took / 1000).toFixed(1)} s`,
  };
}

function summarise({ outcomes, left }) {
  const isGood = outcomes.length > 0 && outcomes.every((outcome) => outcome.isGood);
  const lines = outcomes.map(({ line }) => line);
  if (left.length > 0) lines.push(`Not run: ${left.join(', ')}.`);
  process.stdout.write(`\n${lines.join('\n')}\n`);
  process.stdout.write(`${closingLine(sum(outcomes.map(({ counts }) => counts)))}\n`);
  process.exitCode = isGood ? 0 : 1;
}

await onRightNode();
try {
  summarise(await test());
} catch (error) {
  process.stderr.write(`${sentenceFor(error) ?? error.stack}\n`);
  process.stdout.write(`${closingLine({ ...noTests, failed: 1 })}\n`);
  process.exitCode = 1;
}
