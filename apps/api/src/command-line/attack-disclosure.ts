import { runAttack, type AttackReport } from '@verankerd/domain';
import { parseArgs } from 'node:util';
import { wholeNumber } from './console/whole-number';
import { say } from './console/say';
import { load } from './bench/measured';
import { PlainProblem } from './console/database-problem';
import { runCommand } from './console/run-command';

const usage = `Usage: npm run attack:disclosure -- [--tables 100000] [--seed 1]
  A table is what one school measured in one school year: groups by answers. The same seed gives the same tables.`;

// So many worlds of some schools and years at a time; each slice has a seed of its own.
const worldsPerSlice = 250;

/**
 * Attacks the rule for small numbers at length: invents schools that measure, publishes what the rule lets through over
 * all years, groups and roll-ups, and lets an attacker who knows the rule solve for every number that is hidden. Needs
 * no database. Ends with an error when anything leaks.
 */
await runCommand(() => {
  const { tables: wanted, seed } = readArguments();
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  let [tables, worlds, secrets, leaking, told] = [0, 0, 0, 0, 0];
  const examples: AttackReport['examples'][number][] = [];
  for (let slice = 0; tables < wanted; slice += 1) {
    const report = runAttack({ cases: worldsPerSlice, seed: seed + slice });
    tables += report.tables;
    worlds += report.cases;
    secrets += report.secrets;
    leaking += report.leaking;
    examples.push(...report.examples.slice(0, 5 - examples.length));
    if (seconds() - told < 30) continue;
    told = seconds();
    say(`${tables} of ${wanted} tables, ${leaking} leaks, ${perSecond(tables, told)} tables/s`);
  }
  const time = seconds();
  say(`${tables} tables in ${worlds} worlds, with ${secrets} numbers to keep hidden; seed ${seed}`);
  say(`${time.toFixed(1)} s, ${perSecond(tables, time)} tables/s, load ${load()}`);
  say(`worlds that leak: ${leaking}`);
  if (leaking > 0) throw new Error(`The rule leaks: ${JSON.stringify(examples)}`);
  return Promise.resolve();
});

function readArguments(): { readonly tables: number; readonly seed: number } {
  try {
    const text = { type: 'string' } as const;
    const { tables, seed } = parseArgs({ options: { tables: text, seed: text } }).values;
    return { tables: wholeNumber(tables ?? '100000'), seed: wholeNumber(seed ?? '1') };
  } catch {
    throw new PlainProblem(usage);
  }
}

function perSecond(count: number, seconds: number): string {
  return (count / seconds).toFixed(0);
}
