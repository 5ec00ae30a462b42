import { spawn } from 'node:child_process';
import { PlainProblem } from './plain-problem.mjs';

/** @typedef {[program: string, args: string[], options: import('node:child_process').SpawnOptions]} Command What to run. */

/**
 * The signals that ask this process to stop.
 * @type {readonly NodeJS.Signals[]}
 */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end and keeps what it prints.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, answer: string, words: string }>} The exit code, what went to its output, and that
 *   with its errors and warnings as they came.
 */
export async function runQuietly(program, args, options = {}) {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let [answer, words] = ['', ''];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => (words += text));
  }
  child.stdout.on('data', (text) => (answer += text));
  return { code: await endOf(child, 'close'), answer, words };
}

/**
 * Runs a program to its end in front of the reader.
 * @returns {Promise<number>} The exit code.
 */
export function runOpenly(program, args, options = {}) {
  return endOf(spawn(program, args, { stdio: 'inherit', ...options }), 'exit');
}

/** The exit code of a program. Whoever stops this process stops the program as well. */
function endOf(child, event) {
  return new Promise((resolve, reject) => {
    let isInterrupted = false;
    const interrupt = (signal) => {
      isInterrupted = true;
      child.kill(signal);
    };
    const settle = (finish) => {
      for (const signal of stopSignals) process.off(signal, interrupt);
      finish();
    };
    for (const signal of stopSignals) process.on(signal, interrupt);
    child.once('error', (error) => settle(() => reject(error)));
    child.once(event, (code) =>
      settle(() =>
        isInterrupted
          ? reject(new PlainProblem('Stopped before it was done.'))
          : resolve(code ?? 1),
      ),
    );
  });
}

/**
 * npm as this process was started by it, or the one on the path.
 * @returns {Command}
 */
export function npmCommand(args) {
  const own = process.env['npm_execpath'];
  if (own?.endsWith('.js')) return [process.execPath, [own, ...args], {}];
  return ['npm', args, { shell: process.platform === 'win32' }];
}

/** Stops with one sentence, after the last lines of the program that failed. */
export function failWith(sentence, words) {
  const tail = words.trim().split('\n').slice(-40).join('\n');
  process.stderr.write(`${tail}\n\n`);
  throw new PlainProblem(sentence);
}
