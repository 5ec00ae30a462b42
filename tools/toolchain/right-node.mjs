import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leaveWithParent } from '../terminal/leave-with-parent.mjs';
import { isDiskFull, PlainProblem, sentenceFor } from '../terminal/plain-problem.mjs';
import { failWith, npmCommand, runQuietly, stopSignals } from '../terminal/run-program.mjs';
import { inWorkspace } from '../workspace.mjs';
import { isNewEnough, neededNode } from './node-version.mjs';

const folder = inWorkspace('tools/node');
const marker = 'VERANKERD_NODE';

/**
 * Makes sure that the rest runs on a Node.js that is new enough. With an older one, a newer one is taken from npm and
 * this program starts again with it; the call then never returns.
 */
export async function onRightNode() {
  leaveWithParent();
  if (isNewEnough(process.version)) return;
  if (process.env[marker]) throw new PlainProblem(installAdvice());
  const node = await installNode();
  await startAgain(node);
}

/** The binary of the package for this platform, installed when it is not there yet. */
async function installNode() {
  const { optionalDependencies } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const version = optionalDependencies[name];
  if (!version) throw new PlainProblem(installAdvice());
  const home = path.join(folder, 'node_modules', name);
  const binary = path.join(home, 'bin', system === 'win' ? 'node.exe' : 'node');
  if (!existsSync(binary) || versionIn(home) !== version) {
    process.stdout.write(`Getting Node.js ${version} (this machine has ${process.version}) ...\n`);
    const [program, args, options] = npmCommand(['ci', '--no-audit', '--no-fund']);
    const { code, words } = await runQuietly(program, args, { ...options, cwd: folder });
    if (code !== 0 || !existsSync(binary)) failWith(reasonFor(words), words);
  }
  return binary;
}

function versionIn(home) {
  return JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version;
}

function reasonFor(words) {
  if (isDiskFull(words)) return sentenceFor({ code: 'ENOSPC' });
  return `Node.js could not be fetched from npm: ${installAdvice()}`;
}

function installAdvice() {
  return `Verankerd needs Node.js ${neededNode}, and this is ${process.version}: install Node.js 24 from https://nodejs.org and start again.`;
}

async function startAgain(node) {
  const child = spawn(node, process.argv.slice(1), {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      [marker]: process.version,
      PATH: path.dirname(node) + path.delimiter + process.env['PATH'],
    },
  });
  // The terminal sends Ctrl-C to both; whoever stops only this process means the other as well.
  for (const signal of stopSignals) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 1));
  await new Promise((_, reject) => child.once('error', reject));
}
